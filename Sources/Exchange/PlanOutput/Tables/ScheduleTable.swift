import CivilCalendar
import DocumentFormats
import FollowUp
import InspectionDomain
import Wording

/// schedule.csv: one row a visit, by date.
enum ScheduleTable {
    private static let heading: [Wording] = [
        Wording(zh: "序号", en: "No."), Wording(zh: "轮次", en: "Round"), Wording(zh: "巡查组", en: "Team"),
        Wording(zh: "被巡查街道", en: "Street"), Wording(zh: "组长", en: "Leader"),
        Wording(zh: "培训开始", en: "Training from"), Wording(zh: "培训结束", en: "Training to"),
        Wording(zh: "告知日期", en: "Notice"), Wording(zh: "进驻日期", en: "Entry"), Wording(zh: "结束日期", en: "Exit"),
        Wording(zh: "日历天数", en: "Calendar days"), Wording(zh: "工作日数", en: "Working days"),
        Wording(zh: "参加人数", en: "People"), Wording(zh: "专题", en: "Themes"),
        Wording(zh: "报告最迟报送（预计）", en: "Report due (forecast)"), Wording(zh: "备注", en: "Remarks"),
    ]

    static func csv(_ document: PlanDocument, _ language: Language) -> CSVWriter {
        CSVWriter(
            heading: heading.map { $0(language) },
            rows: document.plan.visits.enumerated().map { row($1, number: $0 + 1, document, language) })
    }

    private static func row(
        _ visit: PlannedVisit, number: Int, _ document: PlanDocument, _ language: Language
    ) -> [CSVField] {
        let scenario = document.scenario
        let training = document.plan.round(visit.round)?.training
        let leaders = document.plan.leaders(of: visit).map(scenario.name)
        return [
            .number(number),
            .text(scenario.name(visit.round)),
            .text(PlanTerms.team(visit.team)(language)),
            .text(scenario.name(visit.street)),
            .text(leaders.joined(separator: language.listSeparator)),
            .optional(training?.lowerBound),
            .optional(training?.upperBound),
            .optional(document.deadline("notice", of: visit.id)?.target),
            .day(visit.entry),
            .day(visit.exit),
            .number(visit.days.dayCount),
            .number(scenario.calendar.workingDays(in: visit.days)),
            .number(document.plan.attendance(of: visit).count),
            .text(
                ExpertiseCover.themes(of: visit, scenario: scenario).map(\.name)
                    .joined(separator: language.listSeparator)),
            .optional(document.deadline("report", of: visit.id)?.latest),
            .text(document.remarks(on: visit).asRemarks()(language)),
        ]
    }
}

extension CSVField {
    /// A day or nothing.
    static func optional(_ day: Day?) -> CSVField { day.map(CSVField.day) ?? .empty }
}

extension Language {
    /// What stands between the names of a list.
    var listSeparator: String { self == .zh ? "、" : ", " }
}
