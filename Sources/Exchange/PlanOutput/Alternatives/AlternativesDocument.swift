import CivilCalendar
import InspectionDomain
import Wording

/// Plans that are as good as each other, or nearly, side by side: what the table, the files and the JSON are made from.
public struct AlternativesDocument: Sendable {
    /// The plans, the best first.
    public let plans: [PlanDocument]
    /// What each two of them differ in.
    public let aspects: [PlanAspect]
    /// By how much at least.
    public let distance: Int
    /// Why there are not more: a key for programs, and a sentence.
    public let end: (code: String, sentence: Wording)

    /// Plans of one scenario; at least one.
    public init(
        plans: [PlanDocument], aspects: [PlanAspect], distance: Int, end: (code: String, sentence: Wording)
    ) {
        self.plans = plans
        self.aspects = aspects
        self.distance = distance
        self.end = end
    }

    /// One plan beside the first.
    struct Row {
        /// From 1.
        let number: Int
        let plan: PlanDocument
        let points: Int
        let exceptions: Int
        /// What changes from the first plan; nothing for the first itself.
        let difference: PlanDifference
        /// Leaders who are not the first plan's, by round.
        let newLeaders: [(round: RoundID, person: PersonID)]

        /// The last day of the last visit.
        var lastExit: Day? { plan.plan.visits.map(\.exit).max() }
    }

    /// Every plan, compared with the first.
    var rows: [Row] {
        guard let first = plans.first else { return [] }
        return plans.enumerated().map { index, plan in
            Row(
                number: index + 1, plan: plan, points: plan.report.points.reduce(0) { $0 + $1.points },
                exceptions: plan.report.exceptions.count,
                difference: PlanDifference(
                    from: JudgedPlan(first.report), to: JudgedPlan(plan.report),
                    calendar: plan.scenario.calendar),
                newLeaders: leaders(of: plan.plan).filter { leader in
                    !leaders(of: first.plan).contains { $0 == leader }
                })
        }
    }

    private func leaders(of plan: Plan) -> [(round: RoundID, person: PersonID)] {
        plan.rounds.flatMap { round in round.teams.flatMap { $0.holders(of: .leader) }.sorted().map { (round.id, $0) } }
    }
}
