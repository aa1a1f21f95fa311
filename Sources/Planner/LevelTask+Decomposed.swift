import CivilCalendar
import InspectionDomain
import LinearModel
import PlanningRules

extension LevelTask {
    /// A plan team by team, then a few teams at a time decided anew, while the program by rounds gives the bound; then,
    /// with time left, the whole program for the proof.
    func solveDecomposed() throws -> Search.LevelOutcome {
        if search.isPlannedInParts, start == nil, let outcome = try solveInParts() { return outcome }
        let share = search.clock.remaining.map { $0 * 0.5 }
        let bound = SharedBound()
        // A bound needs every day of every visit; a first plan does not, and gets better meanwhile.
        var (_, improvement) = try Parallel.both {
            bound.note(try RoundProgram(self).bound(within: search.clock.remaining.map { $0 * 0.9 }))
        } _: {
            var improvement = Improvement(task: self, bound: bound)
            if let plan = try firstPlan(within: share, bound) { improvement.adopt(plan) }
            try improvement.improve()
            return improvement
        }
        if bound.isInfeasible { return .infeasible }
        if improvement.best == nil {
            try improvement.findFirst(near: [:])
            guard improvement.best != nil else { return try solveWhole() }
            try improvement.improve()
        }
        try improvement.conclude()
        return improvement.outcome
    }

    /// A plan to begin with: the one in hand, or one built team by team.
    func firstPlan(within seconds: Double?, _ bound: SharedBound = SharedBound()) throws -> Plan? {
        if let start { return start }
        if let plan = try hastyPlan(within: seconds.map { $0 / 3 }) { return plan }
        for keeps in search.isLarge ? [firstOfEachWeek, nil] : [nil] where !search.isOver && !bound.isInfeasible {
            guard let (plan, dates) = try plan(keeping: keeps, haste: 1, within: seconds) else { continue }
            if let plan { return plan }
            var improvement = Improvement(task: self, bound: bound)
            try improvement.findFirst(near: dates)
            if let best = improvement.best { return best.plan }
        }
        return nil
    }

    /// A poor plan now is worth more than a good one later: a few teams at a time make it better faster than a longer
    /// search of dates does. Of a large scenario the better of two: from dates by rounds, and joined from parts.
    private func hastyPlan(within seconds: Double?) throws -> Plan? {
        guard search.isLarge else { return try plan(keeping: nil, haste: Self.haste, within: seconds)?.plan }
        let (one, other) = try Parallel.both {
            try plan(keeping: firstOfEachWeek, haste: Self.haste, within: seconds)?.plan
        } _: {
            try planJoined(within: seconds)
        }
        return [one, other].compactMap(\.self).min { points(of: $0) < points(of: $1) }
    }

    private static let haste = 10.0

    /// A plan joined from those of parts, which are begun in a fraction of the time; `nil` where it does not come off at once.
    private func planJoined(within seconds: Double?) throws -> Plan? {
        let count = ScenarioSplit.count(for: scenario)
        guard search.maySplit, count > 1 else { return nil }
        return try plan(
            joinedFrom: ScenarioSplit(scenario, choices: choices, into: count, draw: 0), within: seconds)
    }

    /// A plan built team by team from what the program by rounds decides, and the dates that it had; `nil` where it
    /// decides nothing.
    private func plan(
        keeping keeps: (@Sendable (VisitID, VisitOption) -> Bool)?, haste: Double, within seconds: Double?
    ) throws -> (plan: Plan?, dates: [VisitID: VisitOption])? {
        guard let decisions = try RoundProgram(self, keepsOption: keeps).decisions(within: seconds, haste: haste) else {
            return nil
        }
        return (try TeamByTeam(task: self, decisions: decisions, haste: haste).build(), decisions.dates)
    }

    /// Of the ways to hold a visit, the first of each calendar week: a fifth of the program, and nearly as good.
    private var firstOfEachWeek: @Sendable (VisitID, VisitOption) -> Bool {
        let visits = Dictionary(uniqueKeysWithValues: scenario.visits.enumerated().map { ($1.id, $0) })
        let first = choices.options.map { options in
            var seen: Set<Day> = []
            return Set(options.filter { seen.insert($0.entry.adding(days: 1 - $0.entry.weekday.rawValue)).inserted })
        }
        return { visit, option in visits[visit].map { first[$0].contains(option) } ?? true }
    }
}
