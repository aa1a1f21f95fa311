import CivilCalendar
import DocumentFormats
import InspectionDomain
import Wording

/// Title, status and key figures.
struct HeaderSection {
    let context: PageContext

    var html: HTML {
        let document = context.document
        let status = document.report.status
        return """
            <header>
            <p class="kicker">\(context("安全生产巡查年度工作方案", "Work-safety inspection: the yearly plan"))</p>
            <h1>\(document.heading)</h1>
            <p class="sub">\(context("\(document.scenario.year)年度", "Year \(document.scenario.year)"))　\
            \(context("编制日期", "Made on"))\(context("：", ": "))\(context.full(document.generatedOn))</p>
            <div class="status\(isProven && context.document.violations.isEmpty ? "" : " open")">
            <p class="status-word"><span class="mark" aria-hidden="true">\(mark)</span>\
            \(context(StatusWords.short(status)))</p>
            <p>\(context(StatusWords.sentence(status)))\(exceptionSentence)</p>
            </div>
            \(violationNote)\(provisionalNote)
            <dl class="figures">\(figures)</dl>
            </header>
            """
    }

    private var isProven: Bool { context.document.report.status == .provenOptimal }

    private var mark: String {
        switch context.document.report.status {
        case .provenOptimal: "✓"
        case .withinGap: "≈"
        case .checked: "☑"
        }
    }

    private var exceptionSentence: String {
        let count = context.document.report.exceptions.count
        return count == 0
            ? context("没有需要审批的例外事项。", " There are no exceptions to approve.")
            : context(
                "有\(count)项例外事项须经安委会审批，见“例外事项”。", " \(count) exceptions need the committee's approval; see below.")
    }

    /// A plan that breaks rules was exported because somebody insisted; nobody may take it for a sound one.
    private var violationNote: HTML? {
        let violations = context.document.violations
        guard let caution = ViolationWords.caution(violations) else { return nil }
        let items = violations.map { violation -> HTML in
            "<li>\(context(context.document.title(of: violation.instance.rule)))\(context("：", ": "))\(context(violation.facts))</li>"
        }
        return "<div class=\"note\"><strong>✗ \(context(caution))</strong><ul class=\"plain\">\(items)</ul></div>"
    }

    private var provisionalNote: HTML? {
        guard context.document.isProvisional else { return nil }
        let years = (context.document.span?.years).map(Array.init) ?? []
        let open = years.filter { context.calendar.status(of: $0)?.isProvisional ?? true }
        let text = context(
            "\(open.map { "\($0)年" }.joined(separator: "、"))节假日安排尚未正式发布，本方案按暂定安排编制；通知发布后须复核日期。",
            "The holidays of \(open.map(String.init).joined(separator: ", ")) are not published yet. The plan rests on "
                + "provisional ones and must be checked when the notice is out.")
        return "<p class=\"note\"><strong>\(context("提示", "Note"))</strong>　\(text)</p>"
    }

    private var figures: [HTML] {
        let plan = context.plan
        let people = Set(
            plan.visits.flatMap(plan.attendance) + plan.rounds.flatMap { $0.teams.flatMap(\.members) }.map(\.person))
        let days = UnitBurden.all(context.document).map(\.days).reduce(0, +)
        let teams = plan.rounds.map(\.teams.count).max() ?? 0
        return [
            figure(context("被巡查街道", "streets"), Set(plan.visits.map(\.street)).count),
            figure(context("巡查次数", "visits"), plan.visits.count),
            figure(context("轮次", "rounds"), plan.rounds.count),
            figure(context("每轮巡查组（最多）", "teams a round, at most"), teams),
            figure(context("参加人员", "people"), people.count),
            figure(context("派出人日", "person-days"), days),
            figure(context("例外事项", "exceptions"), context.document.report.exceptions.count),
        ]
    }

    private func figure(_ name: String, _ value: Int) -> HTML {
        "<div><dt>\(name)</dt><dd>\(value)</dd></div>"
    }
}
