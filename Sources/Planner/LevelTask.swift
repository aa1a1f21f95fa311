import InspectionDomain
import LinearModel
import PlanningRules

/// One level of one search: minimise its points with earlier levels held.
struct LevelTask {
    let search: Search
    let level: Level
    let held: [LevelResult]
    let allowsExceptions: Bool
    /// A plan that satisfies every row, from an earlier level.
    let start: Plan?

    var scenario: Scenario { search.scenario }

    /// A model of this level in `scope`, earlier levels held.
    func model(_ change: (inout FormulationScope) -> Void = { _ in }) -> LevelledModel {
        var scope = FormulationScope(allowsExceptions: allowsExceptions)
        scope.requirements = search.options.requirements
        change(&scope)
        var levelled = LevelledModel(scenario, scope: scope)
        for (level, points) in search.options.ceilings.sorted(by: { $0.key.key < $1.key.key }) {
            levelled.hold(level: level, at: points, as: "ceiling")
        }
        for result in held { levelled.hold(level: result.level, at: result.points) }
        return levelled
    }

    /// Solves one model, telling progress in terms of the search.
    func solve(
        _ levelled: LevelledModel, timeLimit: Double?, gap: Double, cutoff: Int? = nil, starts: [Solution] = [],
        phase: PlanningProgress.Phase, known: (incumbent: Int?, bound: Int?) = (nil, nil)
    ) throws -> SolveOutcome {
        var options = SolveOptions()
        options.timeLimit = timeLimit
        options.relativeGap = gap
        options.priorities = levelled.formulation.branchingPriorities
        // Measured on zones and counties, each way on the same scenarios: MIR cuts alone prove fastest; the solver's
        // own presolve would hide the variables that the priorities name, and loses more than it gains.
        options.presolve = false
        options.cuts = CutOptions(mir: true)
        options.cutoff = cutoff
        options.starts = starts
        let clock = search.clock
        let report = search.progress
        return try search.solver.solve(levelled.minimising(level), options: options, control: search.control) { step in
            report?(
                PlanningProgress(
                    phase: phase, incumbent: [known.incumbent, step.incumbent].compactMap(\.self).min(),
                    bound: [known.bound, step.bound.map { Int(($0 - 1e-6).rounded(.up)) }].compactMap(\.self).max(),
                    nodes: step.nodes, seconds: clock.elapsed))
        }
    }

    /// Solves a model for something else than the points of its level.
    func solve(
        _ levelled: LevelledModel, minimising objective: LinearExpression, starts: [Solution] = []
    ) throws -> SolveOutcome {
        var model = levelled.formulation.model
        model.objective = objective
        var options = SolveOptions()
        options.timeLimit = search.clock.remaining
        options.priorities = levelled.formulation.branchingPriorities
        options.cuts = CutOptions(mir: true)
        options.starts = starts
        let (clock, report, phase) = (search.clock, search.progress, PlanningProgress.Phase.level(level))
        return try search.solver.solve(model, options: options, control: search.control) { step in
            report?(
                PlanningProgress(
                    phase: phase, incumbent: step.incumbent, bound: nil, nodes: step.nodes, seconds: clock.elapsed))
        }
    }

    /// The plan a solution describes, audited, with its points at this level.
    func plan(of solution: Solution, in levelled: LevelledModel) throws -> (plan: Plan, points: Int) {
        let plan = levelled.formulation.decode(solution)
        let audit = Audit(plan, in: scenario)
        guard audit.violations.isEmpty else { throw PlannerError.auditFailed(audit.violations) }
        let points = audit.points(at: level)
        let counted = levelled.minimising(level).objectiveValue(solution.values)
        // Auxiliary variables may be slack in a solution that is not optimal, never short.
        guard points <= counted else { throw PlannerError.pointsDiffer(level: level, model: counted, plan: points) }
        return (plan, points)
    }

    /// The whole program at once.
    func solveWhole() throws -> Search.LevelOutcome {
        let levelled = model()
        let starts = try startSolution(in: levelled).map { [$0] } ?? []
        let outcome = try solve(
            levelled, timeLimit: search.clock.remaining, gap: search.options.gap, starts: starts, phase: .level(level))
        switch outcome.status {
        case .infeasible: return .infeasible
        case .unbounded: return .infeasible  // points are never negative: unbounded cannot be
        case .stopped(let reason): return .stopped(reason.planReason)
        case .optimal, .feasible:
            guard let solution = outcome.solution else { return .stopped(.interrupted) }
            let (plan, points) = try plan(of: solution, in: levelled)
            let bound = outcome.status == .optimal ? points : max(0, outcome.bound ?? 0)
            var reason: InspectionDomain.StopReason?
            if case .feasible(let stop) = outcome.status { reason = stop.planReason }
            return .found(plan, LevelResult(level: level, points: points, bound: min(points, bound)), reason)
        }
    }
}

extension LinearModel.StopReason {
    /// The reason in the words of a plan.
    var planReason: InspectionDomain.StopReason {
        switch self {
        case .timeLimit: .timeLimit
        case .gapReached: .gapReached
        case .interrupted: .interrupted
        }
    }
}
