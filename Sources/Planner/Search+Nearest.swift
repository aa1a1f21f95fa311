import InspectionDomain
import LinearModel
import PlanningRules

/// Plans as good as one that was found, and as near as can be to another.
extension Search {
    /// The part of the time that a search may take at most where a nearer plan is looked for after it.
    static let shareBeforeNearest = 0.75

    /// Among the plans that are as good as `report`'s at every level and as the search asks for, one that differs from
    /// `plan` as little as can be: what is left of the difference is then what it takes, not chance. `report` itself
    /// where time does not suffice to find a nearer one.
    ///
    /// - Parameter seconds: how long to look at most.
    func nearest(to plan: Plan, asGoodAs report: PlanReport, within seconds: Double?) throws -> PlanReport {
        let distance = PlanDistance(from: plan, in: scenario)
        let known = distance.distance(of: report.plan)
        guard known > 0, !control.isStopped else { return report }
        var asked = options
        asked.timeLimit = seconds
        for level in report.levels { asked.ceilings[level.level] = level.points }
        let search = Search(scenario: scenario, solver: solver, options: asked, control: control, progress: progress)
        let task = LevelTask(
            search: search, level: report.levels.last?.level ?? .preferences(1), held: [],
            allowsExceptions: !report.exceptions.isEmpty, start: report.plan)
        let levelled = task.model()
        let objective = levelled.formulation.objective(of: distance)
        let start = try task.startSolution(in: levelled)
        let outcome = try task.solve(levelled, minimising: objective, starts: start.map { [$0] } ?? [])
        guard let solution = outcome.solution else { return report }
        let (nearest, _) = try task.plan(of: solution, in: levelled)
        return distance.distance(of: nearest) < known ? report.replaced(by: nearest, in: scenario) : report
    }
}

extension Formulation {
    /// The distance of the plan that a solution describes.
    fileprivate func objective(of distance: PlanDistance) -> LinearExpression {
        sum(distance.made.map { $0.weight * (1 - expression(of: $0.choice)) })
            + sum(distance.others.map { $0.weight * expression(of: $0.choice) })
    }
}

extension PlanReport {
    /// The same of another plan, which has no more points at any level.
    fileprivate func replaced(by plan: Plan, in scenario: Scenario) -> PlanReport {
        let audit = Audit(plan, in: scenario)
        let levels = levels.map { known in
            let points = audit.points(at: known.level)
            return LevelResult(level: known.level, points: points, bound: min(points, known.bound))
        }
        return PlanReport(
            plan: plan, status: status, levels: levels, exceptions: audit.exceptions, points: audit.points,
            strategy: strategy, seconds: seconds)
    }
}
