import DocumentFormats
import FollowUp
import InspectionDomain

/// How every date of every visit was counted, step by step, to be opened where there is room for it.
struct DeadlineExplanations {
    let context: PageContext

    /// Up to so many visits, every date is explained on the page; beyond, in deadlines.csv.
    private static let explainedVisits = 6

    var html: HTML {
        guard context.plan.visits.count <= DeadlineExplanations.explainedVisits else {
            return """
                <p class="small">\(context("每个日期的起算、期限、依据和推算过程见 deadlines.csv。", "How every date was counted, step by step, is in deadlines.csv."))</p>
                """
        }
        return """
            <details><summary>\(context("每个日期的推算过程", "How every date was counted"))</summary>
            \(context.plan.visits.map(explanation))
            </details>
            """
    }

    private func explanation(of visit: PlannedVisit) -> HTML {
        let rows = context.document.deadlines.filter { $0.visit == visit.id }.map { entry -> HTML in
            """
            <tr><td class="day">\(context.full(entry.target))\(DeadlineSection(context: context).mark(entry))</td><td class="day">\(context.full(entry.latest))</td>\
            <th scope="row">\(context(entry.title))</th><td>\(context(entry.owner))</td>\
            <td>\(entry.rule) \(entry.article)</td><td>\(context(entry.explanationText))</td></tr>
            """
        }
        return """
            <h4>\(context.scenario.name(visit.street)) \(context.short(visit.days))</h4>
            <div class="scroll"><table>
            <thead><tr><th scope="col">\(context("目标", "Target"))</th><th scope="col">\(context("最迟", "Latest"))</th>\
            <th scope="col">\(context("事项", "Step"))</th><th scope="col">\(context("责任主体", "Owed by"))</th>\
            <th scope="col">\(context("规则、条款", "Rule, article"))</th><th scope="col">\(context("推算过程", "How"))</th></tr></thead>
            <tbody>\(rows)</tbody></table></div>
            """
    }
}
