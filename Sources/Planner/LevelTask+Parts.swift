import InspectionDomain
import LinearModel
import PlanningRules

/// Planning a large scenario in parts, each a scenario by itself.
extension LevelTask {
    /// Bound and plan at once: a plan joined from those of parts and made better a few teams at a time; `nil` where no
    /// plan was found so, and the whole is small enough to be searched as one.
    func solveInParts() throws -> Search.LevelOutcome? {
        let bound = SharedBound()
        let (_, best) = try Parallel.both {
            guard isWholeInReach else { return }
            bound.note(try RoundProgram(self).bound(within: search.clock.remaining))
        } _: { () -> (plan: Plan, points: Int)? in
            guard let plan = try planInParts() else { return nil }
            var excerpts = ExcerptSearch(task: self, plan: plan)
            tell(incumbent: excerpts.best.points)
            // A few teams by themselves know no substitutes.
            guard !allowsExceptions else { return excerpts.best }
            try excerpts.run { points in bound.isInfeasible || gap(of: points, bound) <= search.options.gap }
            return excerpts.best
        }
        if bound.isInfeasible { return .infeasible }
        guard let best else { return isWholeInReach && !search.isOver ? nil : .stopped(search.stopReason) }
        let result = LevelResult(level: level, points: best.points, bound: min(bound.points, best.points))
        return .found(best.plan, result, result.isOptimal ? nil : search.stopReason(gap: result.gap))
    }

    private func gap(of points: Int, _ bound: SharedBound) -> Double {
        LevelResult(level: level, points: points, bound: min(bound.points, points)).gap
    }

    /// Whether the program by rounds of the whole scenario can be solved: its relaxation has a column for every way to
    /// hold a visit.
    private var isWholeInReach: Bool { scenario.visits.count <= 400 }

    /// A plan joined from parts, drawn again where their plans do not go together: once or, where there is no other way
    /// to a plan, until the time is up.
    private func planInParts() throws -> Plan? {
        let count = ScenarioSplit.count(for: scenario)
        var draw = 0
        repeat {
            let split = ScenarioSplit(scenario, choices: choices, into: count, draw: draw)
            let share = search.clock.remaining.map { isWholeInReach ? $0 * 0.5 : $0 }
            if let plan = try plan(joinedFrom: split, within: share) { return plan }
            draw += 1
        } while !isWholeInReach && !search.isOver && draw < Self.draws
        return nil
    }

    /// How many splits of a scenario too large to be searched as one are tried.
    private static let draws = 10

    /// The plan joined from those of a split's parts; `nil` where one of them has none, or the audit of the whole finds
    /// that something binds them to each other which their plans do not heed.
    func plan(joinedFrom split: ScenarioSplit, within seconds: Double?) throws -> Plan? {
        var parts = PartPlans(of: split, for: self, within: seconds)
        guard let plans = try parts.find() else { return nil }
        let plan = Plan(joining: plans).numberedByVisits(in: scenario)
        return Audit(plan, in: scenario).violations.isEmpty ? plan : nil
    }

    /// Tells of a better plan.
    func tell(incumbent: Int) {
        search.progress?(
            PlanningProgress(
                phase: .level(level), incumbent: incumbent, bound: nil, nodes: 0, seconds: search.clock.elapsed))
    }
}

extension Search {
    /// Whether the scenario is so large that it is planned in parts altogether.
    var isPlannedInParts: Bool {
        scenario.visits.count > Self.visitsPlannedWhole && ScenarioSplit.count(for: scenario) > 1 && maySplit
            && (options.strategy ?? .decomposed) == .decomposed
    }

    /// Whether nothing that is asked for speaks of the scenario as a whole.
    var maySplit: Bool {
        scenario.replanning == nil && options.requirements.isEmpty && options.ceilings.isEmpty
    }

    /// Visits up to which programs of the whole scenario are small enough to build a plan with.
    private static let visitsPlannedWhole = 100

    /// Why a search has ended that had not proven all.
    fileprivate var stopReason: InspectionDomain.StopReason { control.isStopped ? .interrupted : .timeLimit }

    fileprivate func stopReason(gap: Double) -> InspectionDomain.StopReason {
        gap <= options.gap && !control.isStopped ? .gapReached : stopReason
    }
}
