import CivilCalendar
import InspectionDomain
import Wording

/// Plans that are as good as each other, or nearly, side by side: what the table, the files and the JSON are made from.
public struct AlternativesDocument: Sendable {
    /// The best plan.
    public let best: PlanDocument
    /// The others, in the order in which they were found.
    public let others: [PlanDocument]
    /// What each two of them differ in.
    public let aspects: [PlanAspect]
    /// By how much at least.
    public let distance: Int
    /// Why there are not more: a key for programs, and a sentence.
    public let end: (code: String, sentence: Wording)

    /// Plans of one scenario.
    public init(
        best: PlanDocument, others: [PlanDocument], aspects: [PlanAspect], distance: Int,
        end: (code: String, sentence: Wording)
    ) {
        self.best = best
        self.others = others
        self.aspects = aspects
        self.distance = distance
        self.end = end
    }

    /// All of them, the best first.
    public var plans: [PlanDocument] { [best] + others }

    /// How many there are and what they differ in, in a sentence.
    var summary: Wording {
        let aspects = aspects.map(\.wording).joined()
        return others.isEmpty
            ? Wording(zh: "只有一个方案。", en: "There is one plan.")
            : Wording(
                zh: "\(plans.count)个方案，两两之间在\(aspects.zh)上至少有\(distance)处不同；变化均与方案1相比。",
                en:
                    "\(plans.count) plans; each two differ by at least \(distance) in \(aspects.en); changes are from plan 1."
            )
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
        plans.enumerated().map { index, plan in
            Row(
                number: index + 1, plan: plan, points: plan.report.points.reduce(0) { $0 + $1.points },
                exceptions: plan.report.exceptions.count,
                difference: PlanDifference(
                    from: JudgedPlan(best.report), to: JudgedPlan(plan.report),
                    calendar: plan.scenario.calendar),
                newLeaders: leaders(of: plan.plan).filter { leader in
                    !leaders(of: best.plan).contains { $0 == leader }
                })
        }
    }

    private func leaders(of plan: Plan) -> [(round: RoundID, person: PersonID)] {
        plan.rounds.flatMap { round in round.teams.flatMap { $0.holders(of: .leader) }.sorted().map { (round.id, $0) } }
    }
}
