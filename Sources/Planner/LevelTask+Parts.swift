import InspectionDomain
import LinearModel
import PlanningRules
import Synchronization

/// Planning a large scenario in parts, each a scenario by itself.
extension LevelTask {
    /// Bound and plan at once: the plan joined from those of parts and then made better a few teams at a time.
    func solveInParts() throws -> Search.LevelOutcome? {
        let news = Mutex<RoundProgram.Bound>(.points(0))
        let share = search.clock.remaining.map { $0 * 0.5 }
        let (bound, best) = try Parallel.both {
            guard scenario.visits.count <= Self.visitsBoundedWhole else { return RoundProgram.Bound.points(0) }
            let bound = try RoundProgram(self).bound(within: share)
            news.withLock { $0 = bound }
            return bound
        } _: { () -> (plan: Plan, points: Int)? in
            guard let plan = try planInParts(within: share) else { return nil }
            var excerpts = ExcerptSearch(task: self, plan: plan)
            tell(incumbent: excerpts.best.points)
            guard !allowsExceptions else { return excerpts.best }
            try excerpts.run { points in news.withLock { $0.isNear(points, level: level, gap: search.options.gap) } }
            return excerpts.best
        }
        guard case .points(let least) = bound else { return .infeasible }
        guard let best else { return search.isOver ? .stopped(search.stopReason) : nil }
        let result = LevelResult(level: level, points: best.points, bound: min(least, best.points))
        return .found(best.plan, result, result.isOptimal ? nil : search.stopReason(gap: result.gap))
    }

    /// Visits up to which the program by rounds of the whole scenario can be solved for a bound.
    static let visitsBoundedWhole = 400

    /// A plan joined from those of parts, which holds as a whole; `nil` where none was found.
    func planInParts(within seconds: Double?) throws -> Plan? {
        let split = ScenarioSplit(scenario, choices: choices, into: ScenarioSplit.count(for: scenario), draw: 0)
        print("DBG split", search.clock.elapsed)
        guard let plans = try plans(of: split, within: seconds) else { return nil }
        let plan = Plan(joining: plans).numberedByVisits(in: scenario)
        // Whatever binds parts to each other is no affair of theirs: the whole is judged as a whole.
        let audit = Audit(plan, in: scenario)
        print("DBG joined", search.clock.elapsed, audit.points(at: level), audit.violations.count, audit.violations.first as Any)
        return audit.violations.isEmpty ? plan : nil
    }

    /// Some of a split's parts, drawn anew between them, with their plans as far as they have any.
    private struct Batch {
        let members: [Int]
        var scenarios: [Scenario]
        var plans: [Plan?] = []

        var isPlanned: Bool { !plans.isEmpty && !plans.contains(nil) }
    }

    /// A plan of each part. Parts without one are put together with others and taken apart anew, a few times.
    private func plans(of split: ScenarioSplit, within seconds: Double?) throws -> [Plan]? {
        let until = seconds.map { search.clock.elapsed + $0 }
        var batches = split.teams.indices.map { Batch(members: [$0], scenarios: [split.scenario(of: [$0])]) }
        for draw in 1...Self.draws where !search.isOver {
            try plan(&batches, within: until.map { max(1, $0 - search.clock.elapsed) })
            if batches.allSatisfy(\.isPlanned) { return batches.flatMap { $0.plans.compactMap(\.self) } }
            guard batches.count > 1 else { return nil }
            batches = redrawn(batches, of: split, draw: draw)
        }
        return nil
    }

    /// Plans of parts are the beginning of a search that makes them better much faster than a longer search of the parts.
    private static let haste = 5.0

    /// How often parts are drawn before the whole is planned at once.
    private static let draws = 5

    /// Looks for the plans that batches lack, side by side.
    private func plan(_ batches: inout [Batch], within seconds: Double?) throws {
        let open = batches.indices.filter { !batches[$0].isPlanned }
        let scenarios = open.flatMap { batches[$0].scenarios }
        // Few parts need long: three times a fair share stops those that would take it from others.
        let limit = seconds.map { min($0, max(6, 3 * $0 / Double((scenarios.count + 1) / 2))) }
        let plans = try Parallel.map(scenarios) { try plan(ofPart: $0, within: limit) }
        var next = 0
        for index in open {
            batches[index].plans = Array(plans[next..<(next + batches[index].scenarios.count)])
            next += batches[index].scenarios.count
        }
    }

    /// Each batch without plans together with the one after it, in other parts.
    private func redrawn(_ batches: [Batch], of split: ScenarioSplit, draw: Int) -> [Batch] {
        var kept: [Batch] = []
        var rest = batches[...]
        while let batch = rest.popFirst() {
            if batch.isPlanned {
                kept.append(batch)
                continue
            }
            // The last one has none after it.
            let other = rest.popFirst() ?? kept.popLast()
            let members = batch.members + (other?.members ?? [])
            let union = split.scenario(of: members)
            let anew = ScenarioSplit(
                union, choices: Choices(union, scope: FormulationScope(allowsExceptions: allowsExceptions)),
                into: max(1, draw > 2 ? members.count - 1 : members.count), draw: draw)
            kept.append(Batch(members: members, scenarios: anew.teams.indices.map { anew.scenario(of: [$0]) }))
        }
        return kept
    }

    /// A plan of one part, by the search for scenarios of its size.
    private func plan(ofPart part: Scenario, within seconds: Double?) throws -> Plan? {
        guard !search.isOver else { return nil }
        var options = search.options
        options.timeLimit = seconds.map(search.clock.atMost)
        let search = Search(
            scenario: part, solver: search.solver, options: options, control: search.control, progress: nil)
        let task = LevelTask(search: search, level: level, held: [], allowsExceptions: allowsExceptions, start: nil)
        let program = RoundProgram(task)
        let t1 = search.clock.elapsed
        let decisions = try program.decisions(within: seconds, haste: Self.haste)
        let t2 = search.clock.elapsed
        let result = try decisions.flatMap { try TeamByTeam(task: task, decisions: $0, haste: Self.haste).build() }
        if debugging { print("DBG times", t1, t2 - t1, search.clock.elapsed - t2) }
        if debugging { print("DBG part", part.name, part.visits.count, part.people.count, part.units.count, part.settings.teamsAtOnce, "took", search.clock.elapsed, "limit", seconds ?? -1, result.map { Audit($0, in: part).points(at: level) } ?? -1) }
        return result
    }
}

extension Search {
    /// Whether the scenario is so large that its parts are planned first, and nothing asked for speaks of it as a whole.
    var isPlannedInParts: Bool {
        scenario.visits.count > Self.visitsPlannedWhole && ScenarioSplit.count(for: scenario) > 1
            && scenario.replanning == nil && options.requirements.isEmpty && options.ceilings.isEmpty
            && (options.strategy ?? .decomposed) == .decomposed
    }

    /// Visits up to which programs of the whole scenario are small enough to build a plan with.
    static let visitsPlannedWhole = 100

    /// Why a search that has not proven its plan optimal has ended.
    var stopReason: InspectionDomain.StopReason { control.isStopped ? .interrupted : .timeLimit }

    func stopReason(gap: Double) -> InspectionDomain.StopReason {
        gap <= options.gap && !control.isStopped ? .gapReached : stopReason
    }
}

extension RoundProgram.Bound {
    /// Whether `points` are so near to the bound that the search may end.
    fileprivate func isNear(_ points: Int, level: Level, gap: Double) -> Bool {
        guard case .points(let least) = self else { return true }
        return LevelResult(level: level, points: points, bound: least).gap <= gap
    }
}
