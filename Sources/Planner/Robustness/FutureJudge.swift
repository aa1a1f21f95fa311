import InspectionDomain
import LinearModel
import PlanningRules

/// Judges what becomes of a plan in one future after another: first the plan is checked as it is, then its dates are
/// kept and people sought, and only then is everything free.
public struct FutureJudge: Sendable {
    private let scenario: Scenario
    private let plan: Plan
    private let solver: any Solver
    private let patience: Double

    /// A judge of `plan`.
    ///
    /// - Parameter patience: seconds that one program may take; a future that needs more is undecided.
    public init(_ plan: Plan, in scenario: Scenario, solver: any Solver, patience: Double) {
        self.plan = plan
        self.scenario = scenario
        self.solver = solver
        self.patience = patience
    }

    /// What becomes of the plan where all of these happen.
    public func finding(
        on contingencies: [Contingency], control: SolveControl = SolveControl()
    ) throws -> FutureFinding {
        let future = scenario.befallen(by: contingencies)
        guard !holds(in: future) else { return FutureFinding(verdict: .holds, exceptions: 0, culprits: []) }
        let (verdict, repaired) = try repair(future, control)
        return FutureFinding(
            verdict: verdict, exceptions: repaired.map { exceptions(of: $0, in: future) } ?? 0,
            // What people alone repair together, they repair one by one, unless a pin that one of them has set free
            // would stand in another's way.
            culprits: try culprits(
                among: contingencies, together: verdict,
                isLeast: verdict == .people && future.pins == scenario.pins, control))
    }

    /// Those that break the plan each by itself; all of them, should only several together break it, which none of
    /// today's rules can bring about.
    private func culprits(
        among contingencies: [Contingency], together: FutureVerdict, isLeast: Bool, _ control: SolveControl
    ) throws -> [FutureFinding.Culprit] {
        let alone = contingencies.map { scenario.befallen(by: [$0]) }
        let guilty = contingencies.indices.filter { !holds(in: alone[$0]) }
        guard !guilty.isEmpty, contingencies.count > 1, !isLeast else {
            return (guilty.isEmpty ? Array(contingencies.indices) : guilty).map { .init(place: $0, verdict: together) }
        }
        return try guilty.map { .init(place: $0, verdict: try repair(alone[$0], control).0) }
    }

    private func repair(_ future: Scenario, _ control: SolveControl) throws -> (FutureVerdict, Plan?) {
        let first = FirstPlan(solver: solver, control: control, patience: patience)
        let days = Dictionary(uniqueKeysWithValues: plan.visits.map { ($0.id, $0.days) })
        let kept = try first.find(in: withTrainingKept(future)) { visit, option in
            option.entry == days[visit]?.lowerBound && option.exit == days[visit]?.upperBound
        }
        if case .found(let plan) = kept { return (.people, plan) }
        switch try first.find(in: future) {
        case .found(let plan):
            // Where it could not be told whether people alone suffice, dates need not have moved.
            if case .none = kept { return (.dates, plan) }
            return (.undecided, plan)
        case .none: return (.impossible, nil)
        case .unknown: return (.undecided, nil)
        }
    }

    /// The future with every training on its planned day.
    private func withTrainingKept(_ future: Scenario) -> Scenario {
        var tables = future.tables
        for round in plan.rounds {
            tables.pins.removeAll { if case .training(round.id, _) = $0 { true } else { false } }
            tables.pins.append(.training(round.id, round.training.lowerBound))
        }
        return Scenario(tables: tables, calendar: future.calendar)
    }

    private func holds(in future: Scenario) -> Bool {
        Catalogue.rules.allSatisfy { $0.check(plan, in: future).isEmpty }
    }

    private func exceptions(of plan: Plan, in future: Scenario) -> Int {
        Catalogue.rules.reduce(0) { $0 + $1.exceptions(of: plan, in: future).count }
    }
}
