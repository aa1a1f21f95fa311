/// How far plans are from one plan: what a reader would have to take note of, weighed.
///
/// A visit that begins on another day weighs most, then a person who serves in a round or serves no longer, then a seat
/// held by somebody else and another training day.
public struct PlanDistance: Sendable {
    /// A choice and what it weighs.
    public struct Part: Sendable, Hashable {
        /// The choice.
        public let choice: PlanChoice
        /// Its weight, at least 1.
        public let weight: Int
    }

    /// What the plan chooses: each counts where it is otherwise.
    public let made: [Part]
    /// What it does not choose: each counts where it is chosen.
    public let others: [Part]

    /// Distances from `plan`.
    public init(from plan: Plan, in scenario: Scenario) {
        let people = PlanAspect.people.choices(of: plan, in: scenario)
        let dates = PlanAspect.dates.choices(of: plan, in: scenario)
        let seats = plan.rounds.flatMap { round in
            round.teams.flatMap(\.members).filter { $0.seat != .member }.map {
                PlanChoice.seat($0.seat, $0.person, round.id)
            }
        }
        let trainings = plan.rounds.map { PlanChoice.training($0.id, $0.training.lowerBound) }
        func parts(_ choices: [PlanChoice], _ weight: Int) -> [Part] {
            choices.map { Part(choice: $0, weight: weight) }
        }
        made = parts(dates.made, 4) + parts(people.made, 2) + parts(seats + trainings, 1)
        others = parts(people.others, 2)
    }

    /// How far `plan` is: 0 where nothing counted is other than in the first.
    public func distance(of plan: Plan) -> Int {
        made.filter { !$0.choice.holds(in: plan) }.reduce(0) { $0 + $1.weight }
            + others.filter { $0.choice.holds(in: plan) }.reduce(0) { $0 + $1.weight }
    }
}
