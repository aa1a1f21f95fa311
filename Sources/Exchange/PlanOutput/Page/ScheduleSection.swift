import CivilCalendar
import DocumentFormats
import FollowUp
import InspectionDomain

/// The visits as a table, by date.
struct ScheduleSection {
    let context: PageContext

    func html(_ number: SectionNumber) -> HTML {
        """
        <section id="schedule">
        <h2>\(number.next())\(context("巡查日程", "Visits"))</h2>
        <p class="small">\(context("按进驻日期排列；天数首尾均计。", "By entry day; both ends are counted."))</p>
        <div class="scroll"><table>
        <thead><tr>
        <th scope="col" class="num">\(context("序号", "No."))</th><th scope="col">\(context("街道", "Street"))</th>\
        <th scope="col">\(context("轮次、巡查组", "Round, team"))</th><th scope="col">\(context("组长", "Leader"))</th>\
        <th scope="col">\(context("提前告知", "Notice"))</th><th scope="col">\(context("巡查时间", "Visit"))</th>\
        <th scope="col" class="num">\(context("天数／工作日", "Days / working"))</th>\
        <th scope="col">\(context("备注", "Remarks"))</th>
        </tr></thead>
        <tbody>\(context.plan.visits.enumerated().map { row($1, $0 + 1) })</tbody>
        </table></div>
        </section>
        """
    }

    private func row(_ visit: PlannedVisit, _ number: Int) -> HTML {
        let scenario = context.scenario
        let leaders = context.plan.leaders(of: visit).map(scenario.name)
        let notice = context.document.deadline("notice", of: visit.id).map { context.short($0.target) }
        let themes = ExpertiseCover.themes(of: visit, scenario: scenario).map(\.name)
        let remarks =
            (themes.isEmpty ? [] : [context("专题：", "themes: ") + context.list(themes)])
            + context.document.remarks(on: visit).filter { $0 != PlanDocument.provisionalRemark }.map { context($0) }
        return """
            <tr><td class="num">\(number)</td><th scope="row" class="name">\(scenario.name(visit.street))</th>\
            <td>\(scenario.name(visit.round)) \(context(PlanTerms.team(visit.team)))</td><td class="day">\(context.list(leaders))</td>\
            <td class="day">\(notice ?? "—")</td><td class="day">\(context.short(visit.days))</td>\
            <td class="num">\(visit.days.dayCount)\(context.slash)\(scenario.calendar.workingDays(in: visit.days))</td>\
            <td>\(remarks.joined(separator: context("；", "; ")))</td></tr>
            """
    }
}
