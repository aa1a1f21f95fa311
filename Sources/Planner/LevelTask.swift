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
    var start: Plan?
    /// What the rules allow to choose from.
    let choices: Choices

    init(search: Search, level: Level, held: [LevelResult], allowsExceptions: Bool, start: Plan?) {
        self.search = search
        self.level = level
        self.held = held
        self.allowsExceptions = allowsExceptions
        self.start = start
        choices = Choices(search.scenario, scope: FormulationScope(allowsExceptions: allowsExceptions))
    }

    var scenario: Scenario { search.scenario }

    /// A model of this level in `scope`, earlier levels held.
    func model(_ change: (inout FormulationScope) -> Void = { _ in }) -> LevelledModel {
        var scope = FormulationScope(allowsExceptions: allowsExceptions)
        scope.requirements = search.options.requirements
        change(&scope)
        var levelled = LevelledModel(scenario, scope: scope, choices: choices)
        for (level, points) in search.options.ceilings.sorted(by: { $0.key.key < $1.key.key }) {
            levelled.hold(level: level, at: points, as: "ceiling")
        }
        for result in held { levelled.hold(level: result.level, at: result.points) }
        return levelled
    }

    /// Solves one model, telling progress in terms of the search.
    func solve(
        _ levelled: LevelledModel, timeLimit: Double?, gap: Double, cutoff: Int? = nil, starts: [Solution] = [],
        phase: PlanningProgress.Phase, telling: Telling = .all, known: (incumbent: Int?, bound: Int?) = (nil, nil),
        change: (inout Model) -> Void = { _ in }
    ) throws -> SolveOutcome {
        var options = SolveOptions()
        options.timeLimit = timeLimit
        options.relativeGap = gap
        options.priorities = levelled.formulation.branchingPriorities
        // Measured on zones and counties, each way on the same scenarios: MIR cuts alone prove fastest; the solver's
        // own presolve would hide the variables that the priorities name, and loses more than it gains.
        options.presolve = false
        options.cuts = CutOptions(mir: true)
        // A search that may end far from the best wants a solution; one that must prove wants the bound.
        options.priorityOrder = gap > search.options.gap ? .furthest : .weightiest
        options.cutoff = cutoff
        options.starts = starts
        let clock = search.clock
        let report = search.progress
        var model = levelled.minimising(level)
        change(&model)
        return try search.solver.solve(model, options: options, control: search.control) { step in
            guard telling != .nothing else { return }
            let incumbent = telling == .bound ? nil : step.incumbent
            let bound = telling == .plans ? nil : step.bound.map { Int(($0 - 1e-6).rounded(.up)) }
            report?(
                PlanningProgress(
                    phase: phase, incumbent: [known.incumbent, incumbent].compactMap(\.self).min(),
                    bound: [known.bound, bound].compactMap(\.self).max(), nodes: step.nodes, seconds: clock.elapsed))
        }
    }

    /// What the course of one program says of the whole search.
    enum Telling {
        /// It is the whole search: its plans are plans, its bound is a bound.
        case all
        /// It is a relaxation: its bound is a bound.
        case bound
        /// It is a part of the search space: its plans are plans.
        case plans
        /// Neither: both relaxed and a part.
        case nothing
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
        let (plan, points) = try audited(levelled.formulation.decode(solution))
        let counted = levelled.minimising(level).objectiveValue(solution.values)
        // Auxiliary variables may be slack in a solution that is not optimal, never short.
        guard points <= counted else { throw PlannerError.pointsDiffer(level: level, model: counted, plan: points) }
        return (plan, points)
    }

    /// The points of a plan at this level, whatever else is to be said of it.
    func points(of plan: Plan) -> Int { Audit(plan, in: scenario).points(at: level) }

    /// A plan that has passed its audit, with its points at this level.
    func audited(_ plan: Plan) throws -> (plan: Plan, points: Int) {
        let audit = Audit(plan, in: scenario)
        guard audit.violations.isEmpty else { throw PlannerError.auditFailed(audit.violations) }
        return (plan, audit.points(at: level))
    }

    /// The whole program at once. With a plan in hand only a better one is looked for: where there is none, it stays.
    func solveWhole() throws -> Search.LevelOutcome {
        let levelled = model()
        let start = try start.map(audited)
        let outcome = try solve(
            levelled, timeLimit: search.clock.remaining, gap: search.options.gap, cutoff: start.map { $0.points - 1 },
            phase: .level(level), known: (start?.points, nil))
        let best = try outcome.solution.map { try plan(of: $0, in: levelled) } ?? start
        switch outcome.status {
        case .infeasible, .unbounded:  // points are never negative: unbounded cannot be
            return start.map { .found($0.plan, LevelResult(level: level, points: $0.points, bound: $0.points), nil) }
                ?? .infeasible
        case .optimal:
            guard let best else { return .stopped(.interrupted) }
            return .found(best.plan, LevelResult(level: level, points: best.points, bound: best.points), nil)
        case .stopped(let reason), .feasible(let reason):
            guard let best else { return .stopped(reason.planReason) }
            let bound = min(best.points, max(0, outcome.bound ?? 0))
            return .found(
                best.plan, LevelResult(level: level, points: best.points, bound: bound), reason.planReason)
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
