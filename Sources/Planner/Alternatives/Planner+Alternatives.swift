import InspectionDomain
import LinearModel

extension Planner {
    /// Several plans of `scenario`: the best one, and others as good or nearly as good that differ from it and from each
    /// other in what matters. Each is found by a program with rows that ask for the difference. Synchronous and long.
    ///
    /// - Throws: `PlannerError` if a plan fails its audit or lacks what it was asked for, or what the solver throws.
    public func alternatives(
        _ scenario: Scenario, _ request: AlternativesRequest, options: PlanningOptions = PlanningOptions(),
        control: SolveControl = SolveControl(), progress: (@Sendable (PlanningProgress) -> Void)? = nil
    ) throws -> AlternativesOutcome {
        let clock = SearchClock(limit: options.timeLimit)
        // A large scenario's best plan may never be proven; half of the time is for the others.
        var first = options
        first.timeLimit = options.timeLimit.map { $0 / 2 }
        switch try plan(scenario, options: first, control: control, progress: progress) {
        case .infeasible(let conflict): return .infeasible(conflict)
        case .stopped(let reason): return .stopped(reason)
        case .planned(let best):
            let further = FurtherPlans(
                scenario: scenario, request: request, solver: solver, options: options, clock: clock,
                control: control, progress: progress, best: best)
            return .planned(try further.find())
        }
    }
}

/// Looks for further plans beside those it has.
private struct FurtherPlans {
    let scenario: Scenario
    let request: AlternativesRequest
    let solver: any Solver
    let options: PlanningOptions
    let clock: SearchClock
    let control: SolveControl
    let progress: (@Sendable (PlanningProgress) -> Void)?
    let best: PlanReport

    func find() throws -> Alternatives {
        var others: [PlanReport] = []
        func ended(_ end: Alternatives.End) -> Alternatives { Alternatives(best: best, others: others, end: end) }
        while others.count + 1 < request.count {
            if control.isStopped { return ended(.stopped(.interrupted)) }
            if clock.isOver { return ended(.stopped(.timeLimit)) }
            switch try next(beside: [best] + others) {
            case .planned(let report): others.append(report)
            case .infeasible: return ended(.noMore)
            case .stopped(let reason): return ended(.stopped(reason))
            }
        }
        return ended(.enough)
    }

    private func next(beside plans: [PlanReport]) throws -> Search.Ending {
        // The plans still to come share the time.
        let share = SearchClock(limit: clock.remaining.map { $0 / Double(request.count - plans.count) })
        var asked = options
        asked.timeLimit = share.remaining.map { $0 * Search.shareBeforeNearest }
        asked.requirements += plans.map {
            .differing(from: $0.plan, in: request.aspects, by: request.distance, of: scenario)
        }
        for level in best.levels { asked.ceilings[level.level] = ceiling(of: level) }
        // Where only plans as good as the best are allowed, the first one found is one.
        if request.tolerance.ceiling(over: 1_000) == 1_000 { asked.gap = 1e9 }
        let search = Search(scenario: scenario, solver: solver, options: asked, control: control, progress: progress)
        let ending = try search.run()
        guard case .planned(let found) = ending else { return ending }
        // What differs beside what was asked for is to differ for a reason.
        let report = try search.nearest(to: best.plan, asGoodAs: found, within: share.remaining)
        for requirement in asked.requirements where !requirement.holds(in: report.plan) {
            throw PlannerError.requirementMissed(requirement)
        }
        return .planned(judged(report))
    }

    private func ceiling(of result: LevelResult) -> Int {
        guard case .preferences = result.level else { return result.points }
        return request.tolerance.ceiling(over: result.points)
    }

    /// The report with what is proven of any plan, not only of those that differ.
    private func judged(_ report: PlanReport) -> PlanReport {
        let bounds = Dictionary(uniqueKeysWithValues: best.levels.map { ($0.level, $0.bound) })
        let levels = report.levels.map {
            LevelResult(level: $0.level, points: $0.points, bound: min($0.points, bounds[$0.level] ?? 0))
        }
        let open = levels.first { !$0.isOptimal }
        return PlanReport(
            plan: report.plan, status: open.map { .withinGap($0.gap, .gapReached) } ?? .provenOptimal, levels: levels,
            exceptions: report.exceptions, points: report.points, strategy: report.strategy, seconds: report.seconds)
    }
}
