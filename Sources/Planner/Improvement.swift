import InspectionDomain
import LinearModel
import PlanningRules

/// A best plan that gets better by solving parts of it again.
struct Improvement {
    let task: LevelTask
    /// No plan has fewer points, as far as the program by rounds shows.
    private let known: SharedBound
    /// What the whole program has shown beside that.
    private var proven = 0
    private(set) var best: (plan: Plan, points: Int)?
    private var stop: InspectionDomain.StopReason?

    init(task: LevelTask, bound: SharedBound) {
        self.task = task
        known = bound
    }

    /// No plan has fewer points.
    private var bound: Int { max(proven, known.points) }

    mutating func adopt(_ plan: Plan) {
        take((plan, task.points(of: plan)))
    }

    /// People for the given dates; wider and wider around them where no roster fits.
    mutating func findFirst(near dates: [VisitID: VisitOption]) throws {
        let widths: [(days: Int, seconds: Double)] = [(0, 20), (5, 20), (12, 20), (400, 30)]
        for width in widths where best == nil && !isOver {
            let levelled = task.model { scope in
                scope.keepsOption = { visit, option in Improvement.isNear(option, dates[visit], days: width.days) }
            }
            let outcome = try task.solve(
                levelled, timeLimit: task.search.clock.atMost(width.seconds), gap: 0, phase: .level(task.level),
                telling: .plans, known: (nil, bound))
            if let solution = outcome.solution { take(try task.plan(of: solution, in: levelled)) }
        }
        if task.search.control.isStopped { stop = .interrupted }
    }

    /// Decides a few teams anew, then others, until none helps, the gap is reached or the time is up.
    mutating func improve() throws {
        if let plan = best?.plan {
            var neighbourhoods = TeamNeighbourhoods(
                of: plan, in: task.scenario, seeksMergers: task.search.isLarge)
            while !isGoodEnough, !isOver, let batch = neighbourhoods.next() {
                let vain = try improve(batch)
                neighbourhoods.noteVain(vain)
                if vain.count < batch.count, let better = best?.plan { neighbourhoods.note(better) }
            }
        }
    }

    /// With time left, asks the whole program for what is still between plan and bound.
    mutating func conclude() throws {
        if task.search.control.isStopped { stop = .interrupted }
        if !isGoodEnough, !isOver { try proveWhole() }
        if isGoodEnough, gap > 0 { stop = .gapReached }
    }

    /// Tries a batch on the best plan, each by itself; takes both where they go together, otherwise the better. Returns
    /// those that brought nothing.
    private mutating func improve(_ batch: [TeamNeighbourhood]) throws -> [TeamNeighbourhood] {
        guard let before = best else { return batch }
        let task = task
        let bound = bound
        let plans = try Parallel.map(batch) { try Self.solve($0, around: before, bound, task) }
        let better = zip(batch, plans).compactMap { neighbourhood, plan in plan.map { (neighbourhood, $0) } }
        for (_, found) in better { take((found.plan.numberedByVisits(in: task.scenario), found.points)) }
        if better.count == 2 {
            let both = better[1].0.merged(from: better[1].1.plan, into: better[0].1.plan, madeFrom: before.plan)
            let audit = Audit(both, in: task.scenario)
            // Both may have called in the same person, or filled the same week: then only one of them holds.
            if audit.violations.isEmpty {
                take((both.numberedByVisits(in: task.scenario), audit.points(at: task.level)))
            }
        }
        return zip(batch, plans).filter { $0.1 == nil }.map(\.0)
    }

    /// The better plan that freeing `neighbourhood` gives, its teams not yet numbered; `nil`: none.
    private static func solve(
        _ neighbourhood: TeamNeighbourhood, around current: (plan: Plan, points: Int), _ bound: Int, _ task: LevelTask
    ) throws -> (plan: Plan, points: Int)? {
        let levelled = neighbourhood.model(around: current.plan, task)
        let outcome = try task.solve(
            levelled, timeLimit: task.search.clock.atMost(neighbourhood.seconds), gap: 0, cutoff: current.points - 1,
            phase: .level(task.level), telling: .plans, known: (current.points, bound))
        return try outcome.solution.map { try task.plan(of: $0, in: levelled) }
    }

    /// With time left, the whole program may raise the bound or find what no neighbourhood did.
    private mutating func proveWhole() throws {
        let levelled = task.model()
        let outcome = try task.solve(
            levelled, timeLimit: task.search.clock.remaining, gap: task.search.options.gap,
            cutoff: best.map { $0.points - 1 }, phase: .level(task.level), known: (best?.points, bound))
        if let solution = outcome.solution { take(try task.plan(of: solution, in: levelled)) }
        switch outcome.status {
        case .infeasible, .optimal: proven = best?.points ?? proven
        case .feasible(let reason), .stopped(let reason):
            proven = max(proven, min(outcome.bound ?? 0, best?.points ?? 0))
            stop = reason.planReason
        case .unbounded: break
        }
    }

    private mutating func take(_ found: (plan: Plan, points: Int)) {
        if best.map({ found.points < $0.points }) ?? true { best = found }
    }

    private var gap: Double {
        guard let best else { return 1 }
        return LevelResult(level: task.level, points: best.points, bound: bound).gap
    }

    private var isGoodEnough: Bool { best != nil && gap <= task.search.options.gap }

    private var isOver: Bool { task.search.isOver || known.isInfeasible }

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
