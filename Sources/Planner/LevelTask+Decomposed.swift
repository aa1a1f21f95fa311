import InspectionDomain
import LinearModel
import PlanningRules

extension LevelTask {
    /// Bound and dates by rounds, then a plan team by team, then a few teams at a time decided anew, then, with time
    /// left, the whole program for the proof.
    func solveDecomposed() throws -> Search.LevelOutcome {
        let decisions: RoundDecisions
        switch try RoundProgram(self).solve() {
        case .infeasible: return .infeasible
        case .interrupted: return try interrupted()
        case .undecided(let bound):
            guard start != nil else { return try solveWhole() }
            decisions = RoundDecisions(bound: bound, dates: [:], people: [:])
        case .found(let found): decisions = found
        }
        var improvement = Improvement(task: self, bound: decisions.bound)
        if let start { improvement.adopt(start) }
        if improvement.best == nil, let plan = try TeamByTeam(task: self, decisions: decisions).build() {
            improvement.adopt(plan)
        }
        if improvement.best == nil { try improvement.findFirst(near: decisions.dates) }
        // Where the dates found fit no rosters at all, only the whole program can tell whether others do.
        guard improvement.best != nil else { return try solveWhole() }
        try improvement.improve()
        return improvement.outcome
    }

    /// The plan in hand, where there is one: a search that is broken off hands out what it has.
    private func interrupted() throws -> Search.LevelOutcome {
        guard let start else { return .stopped(.interrupted) }
        let points = Audit(start, in: scenario).points(at: level)
        return .found(start, LevelResult(level: level, points: points, bound: 0), .interrupted)
    }
}
