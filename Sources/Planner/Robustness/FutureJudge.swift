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
            culprits: culprits(among: contingencies))
    }

    private func repair(_ future: Scenario, _ control: SolveControl) throws -> (FutureVerdict, Plan?) {
        let first = FirstPlan(solver: solver, control: control, patience: patience)
        let days = Dictionary(uniqueKeysWithValues: plan.visits.map { ($0.id, $0.entry) })
        // Days between training and the first entry are part of the dates, see `withTrainingKept`.
        let kept = try first.find(in: withTrainingKept(future)) { visit, option in option.entry == days[visit] }
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

    /// Those that break the plan each by itself; all of them where only together they do.
    private func culprits(among contingencies: [Contingency]) -> [Int] {
        guard contingencies.count > 1 else { return Array(contingencies.indices) }
        let alone = contingencies.indices.filter { !holds(in: scenario.befallen(by: [contingencies[$0]])) }
        return alone.isEmpty ? Array(contingencies.indices) : alone
    }
}
