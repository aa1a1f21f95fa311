import Exchange
import InspectionDomain
import Planner
import Wording

extension Office {
    /// What changes from the plan asked about to the best one otherwise; `nil` where there is none.
    public func difference(of explanation: Explanation, in read: ReadScenario, named name: Wording)
        -> DifferenceDocument?
    {
        guard case .possible(let report, _) = explanation.outcome else { return nil }
        let otherwise = explanation.question.wording(
            !explanation.isInPlan, in: explanation.before.plan, of: read.scenario)
        return difference(
            from: NamedPlan(explanation.before.plan, in: read.scenario, chain: read.chain, named: name),
            to: NamedPlan(report.plan, in: read.scenario, chain: read.chain, named: otherwise))
    }
}
