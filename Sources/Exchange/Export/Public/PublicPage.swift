import CivilCalendar
import DocumentFormats
import FollowUp
import InspectionDomain
import Wording

/// public.html: which street is inspected when, and where to report. It names no person, no unit that sends people, no
/// reason of a special visit and no period of a street: what an announcement holds, and nothing else.
struct PublicPage {
    let context: PageContext
    let results: [PublicResult]

    private var scenario: Scenario { context.scenario }

    var html: String {
        let title = context("\(scenario.year)年度安全生产巡查公告", "Work-safety inspections \(scenario.year)")
        let frame = PageFrame(
            language: context.language, title: "\(scenario.committeeName) \(title)", style: Self.style,
            hasPatterns: false, mainClass: "public")
        return frame.html(
            """
            <header>
            <p class="kicker">\(scenario.committeeName)</p>
            <h1>\(title)</h1>
            </header>
            \(caution)
            <p>\(introduction)</p>
            \(visits)
            \(reports)
            \(outcome)
            <p class="signed">\(scenario.officeName)</p>
            """)
    }

    private static let style = """
        main.public{max-width:860px}
        .public h1{padding-bottom:16px;border-bottom:3px double var(--blue)}
        .public .signed{text-align:right;margin-top:36px}
        .public .hotline{font-size:20px;font-weight:700;color:var(--blue)}

        """

    private var caution: HTML? {
        let broken = ViolationWords.caution(context.document.violations)
        let provisional = Wording(
            zh: "节假日安排正式公布后，时间如有调整另行公告。", en: "Times may change when the holidays are published.")
        let sentences = [broken, context.document.isProvisional ? provisional : nil].compactMap(\.self)
        guard !sentences.isEmpty else { return nil }
        return "<p class=\"note\">\(sentences.map { context($0) }.joined(separator: context("", " ")))</p>"
    }

    private var introduction: String {
        context(
            "根据年度安全生产巡查工作方案，\(scenario.committeeName)派出巡查组，对各街道安全生产工作开展巡查。现将有关事项公告如下。",
            "Under the yearly inspection plan, teams of \(scenario.committeeName) inspect work safety in the streets.")
    }

    private var visits: HTML {
        let rows = context.plan.visits.enumerated().map { index, visit -> HTML in
            """
            <tr><td class="num">\(index + 1)</td><th scope="row">\(scenario.name(visit.street))</th>\
            <td>\(context.full(visit.days.lowerBound))</td><td>\(context.full(visit.days.upperBound))</td>\
            <td>\(context(PlanTerms.team(visit.team)))</td></tr>
            """
        }
        return """
            <section>
            <h2>\(context("一、巡查时间", "1. Times"))</h2>
            <div class="scroll"><table>
            <thead><tr><th scope="col" class="num">\(context("序号", "No."))</th><th scope="col">\(context("街道", "Street"))</th>\
            <th scope="col">\(context("开始", "From"))</th><th scope="col">\(context("结束", "To"))</th>\
            <th scope="col">\(context("巡查组", "Team"))</th></tr></thead>
            <tbody>\(rows)</tbody></table></div>
            </section>
            """
    }

    private var reports: HTML {
        let number = scenario.settings.office.hotline ?? context("（待公布）", "(to be announced)")
        return """
            <section>
            <h2>\(context("二、受理范围和方式", "2. Reports from the public"))</h2>
            <p>\(context("巡查期间，巡查组受理反映被巡查街道安全生产方面问题的来信来电。不属于安全生产巡查受理范围的信访问题，按规定转有关部门处理。", "During a visit the team receives letters and calls about work safety in the street. Other petitions are passed to the departments competent."))</p>
            <p class="hotline">\(context("举报电话：", "Hotline: "))\(number)</p>
            </section>
            """
    }

    private var outcome: HTML {
        let items = results.sorted { ($0.releasedOn, $0.street) < ($1.releasedOn, $1.street) }.map { result -> HTML in
            let kind =
                result.kind == .feedback ? context("反馈意见", "feedback") : context("整改情况", "correction")
            return """
                <h3>\(result.street)\(context("：", ": "))\(kind)<span class="aside">\(context.full(result.releasedOn))</span></h3>
                <p>\(result.text)</p>
                """
        }
        let pending: HTML = """
            <p>\(context("巡查反馈意见和被巡查街道整改情况，经安委会审定后在此公告。", "Feedback and correction are published here once the committee has examined them."))</p>
            """
        return """
            <section>
            <h2>\(context("三、反馈和整改公告", "3. Feedback and correction"))</h2>
            \(items.isEmpty ? [pending] : items)
            </section>
            """
    }
}
