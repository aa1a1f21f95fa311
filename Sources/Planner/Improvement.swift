import InspectionDomain
import LinearModel
import PlanningRules

/// A best plan that gets better by solving parts of it again.
struct Improvement {
    let task: LevelTask
    /// No plan has fewer points.
    private(set) var bound: Int
    private(set) var best: (plan: Plan, points: Int)?
    private var stop: InspectionDomain.StopReason?

    init(task: LevelTask, bound: Int) {
        self.task = task
        self.bound = bound
    }

    mutating func adopt(_ plan: Plan) {
        best = (plan, Audit(plan, in: task.scenario).points(at: task.level))
    }

    /// People for the given dates; wider and wider around them where no roster fits.
    mutating func findFirst(near dates: [VisitID: VisitOption]) throws {
        for days in [0, 5, 12] where best == nil && !isOver {
            try solve(seconds: 20) { scope in
                scope.keepsOption = { visit, option in Improvement.isNear(option, dates[visit], days: days) }
            }
        }
        for _ in 0..<1 where best == nil && !isOver {
            try solve(seconds: 30) { scope in
                scope.keepsOption = { visit, option in option.round == dates[visit]?.round }
            }
        }
    }

    /// Frees a few teams after others around the best plan until none helps, the gap is reached or the time is up.
    mutating func improve() throws {
        guard let first = best?.plan else { return }
        var hoods = TeamNeighbourhoods(of: first, in: task.scenario)
        while !isGoodEnough, !isOver, let hood = hoods.next() {
            let before = best?.points
            let began = task.search.clock.elapsed
            try solve(hood)
            debug("free \(hood.teams.map { "\($0.round)/\($0.number)" }) \(task.search.clock.elapsed - began) -> \(best?.points ?? -1)")
            if let plan = best?.plan, best?.points != before { hoods.note(success: hood, plan: plan) }
        }
        if !isGoodEnough, !isOver { try proveWhole() }
        if isGoodEnough, gap > 0 { stop = .gapReached }
    }

    private mutating func solve(_ hood: TeamNeighbourhood) throws {
        guard let current = best?.plan else { return }
        let levelled = hood.model(around: current, task)
        let outcome = try task.solve(
            levelled, timeLimit: task.search.clock.atMost(4), gap: 0,
            cutoff: best.map { $0.points - 1 }, phase: .level(task.level), known: (best?.points, bound))
        if let solution = outcome.solution {
            let plan = levelled.formulation.decode(solution).numberedByVisits(in: task.scenario)
            take(try task.audited(plan))
        }
        if task.search.control.isStopped { stop = .interrupted }
    }

    /// With time left, the whole program may raise the bound or find what no neighbourhood did.
    private mutating func proveWhole() throws {
        let levelled = task.model()
        let outcome = try task.solve(
            levelled, timeLimit: task.search.clock.remaining, gap: task.search.options.gap,
            cutoff: best.map { $0.points - 1 }, phase: .level(task.level), known: (best?.points, bound))
        if let solution = outcome.solution { take(try task.plan(of: solution, in: levelled)) }
        switch outcome.status {
        case .infeasible, .optimal: bound = best?.points ?? bound
        case .feasible(let reason), .stopped(let reason):
            bound = max(bound, min(outcome.bound ?? bound, best?.points ?? bound))
            stop = reason.planReason
        case .unbounded: break
        }
    }

    private mutating func solve(seconds: Double, _ change: (inout FormulationScope) -> Void) throws {
        let levelled = task.model(change)
        let outcome = try task.solve(
            levelled, timeLimit: task.search.clock.atMost(seconds), gap: 0,
            cutoff: best.map { $0.points - 1 }, phase: .level(task.level), known: (best?.points, bound))
        if let solution = outcome.solution { take(try task.plan(of: solution, in: levelled)) }
        if task.search.control.isStopped { stop = .interrupted }
    }

    private mutating func take(_ found: (plan: Plan, points: Int)) {
        if best.map({ found.points < $0.points }) ?? true { best = found }
    }

    private var gap: Double {
        guard let best else { return 1 }
        return LevelResult(level: task.level, points: best.points, bound: bound).gap
    }

    private var isGoodEnough: Bool { best != nil && gap <= task.search.options.gap }

    private var isOver: Bool { task.search.control.isStopped || task.search.clock.isOver }

    var outcome: Search.LevelOutcome {
        guard let best else { return .stopped(stop ?? .timeLimit) }
        var reason = stop
        if best.points > bound, reason == nil { reason = task.search.control.isStopped ? .interrupted : .timeLimit }
        if best.points <= bound { reason = nil }
        return .found(
            best.plan, LevelResult(level: task.level, points: best.points, bound: min(bound, best.points)), reason)
    }

    static func isNear(_ option: VisitOption, _ wanted: VisitOption?, days: Int) -> Bool {
        guard let wanted else { return true }
        if option.entry == wanted.entry, option.exit == wanted.exit { return true }
        return days > 0 && option.round == wanted.round && abs(option.entry.number - wanted.entry.number) <= days
    }
}
