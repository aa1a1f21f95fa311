import InspectionDomain
import LinearModel
import PlanningRules

/// Makes the year's plan: formulate, solve level by level, read the plan out, audit it.
///
/// Levels are solved in sequence, each fixed at what was reached before the next is tried. Level 0, exceptions, is
/// first tried without any: if a plan obeys every principle, their optimum is zero and their variables never appear.
public struct Planner: Sendable {
    let solver: any Solver

    /// A planner that solves its programs with `solver`.
    public init(solver: any Solver) {
        self.solver = solver
    }

    /// Plans `scenario`. Synchronous and long: call it off the main thread to keep reacting.
    ///
    /// - Throws: `PlannerError` if a plan fails its audit, or what the solver throws.
    public func plan(
        _ scenario: Scenario, options: PlanningOptions = PlanningOptions(), control: SolveControl = SolveControl(),
        progress: (@Sendable (PlanningProgress) -> Void)? = nil
    ) throws -> PlanningOutcome {
        let search = Search(
            scenario: scenario, solver: solver, options: options, control: control, progress: progress)
        let start = search.start
        // Hard rules alone first: where they leave nothing, there is nothing to make better. A plan in hand shows that they
        // leave something.
        if start == nil, try search.isQuicklyImpossible() { return .infeasible(try search.conflict()) }
        switch try search.run(from: start) {
        case .planned(let report): return .planned(report)
        case .infeasible: return .infeasible(try search.conflict())
        case .stopped(let reason): return .stopped(reason)
        }
    }

    /// The last level's model, for export to other solvers: every earlier level held at `report`'s points.
    public static func model(of scenario: Scenario, matching report: PlanReport) -> Model {
        let usesExceptions = !report.exceptions.isEmpty
        var levelled = LevelledModel(scenario, scope: FormulationScope(allowsExceptions: usesExceptions))
        for result in report.levels.dropLast() { levelled.hold(level: result.level, at: result.points) }
        return levelled.minimising(report.levels.last?.level ?? .preferences(1))
    }
}
