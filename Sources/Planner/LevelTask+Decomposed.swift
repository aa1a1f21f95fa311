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
        for keeps in search.isLarge ? [firstOfEachWeek, nil] : [nil] {
            guard !search.isOver, !bound.isInfeasible,
                let decisions = try RoundProgram(self, keepsOption: keeps).decisions(within: seconds)
            else { continue }
            if let plan = try TeamByTeam(task: self, decisions: decisions).build() { return plan }
            var improvement = Improvement(task: self, bound: bound)
            try improvement.findFirst(near: decisions.dates)
            if let best = improvement.best { return best.plan }
        }
        return nil
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
