import InspectionDomain
import LinearModel
import PlanningRules

extension Planner {
    /// Why `plan` is so and not otherwise: what is asked is forced, or taken away where the plan has it, and the year is
    /// planned again. Synchronous and long.
    ///
    /// The plan is taken as it is; whether it obeys the rules is for the caller to have checked.
    /// - Throws: `PlannerError` if a plan fails its audit, or what the solver throws.
    public func explain(
        _ question: PlanQuestion, of plan: Plan, in scenario: Scenario, options: PlanningOptions = PlanningOptions(),
        control: SolveControl = SolveControl(), progress: (@Sendable (PlanningProgress) -> Void)? = nil
    ) throws -> Explanation {
        let audit = Audit(plan, in: scenario)
        let isInPlan = question.holds(in: plan, of: scenario)
        let clock = SearchClock(limit: options.timeLimit)
        var asked = options
        asked.timeLimit = options.timeLimit.map { $0 * Search.shareBeforeNearest }
        asked.requirements += question.requirements(!isInPlan, in: plan, of: scenario)
        let search = Search(
            scenario: scenario, solver: solver, options: asked, control: control, progress: progress)
        let outcome: Explanation.Outcome
        switch try search.run() {
        case .planned(let best):
            let report = try search.nearest(to: plan, asGoodAs: best, within: clock.remaining)
            for requirement in asked.requirements where !requirement.holds(in: report.plan) {
                throw PlannerError.requirementMissed(requirement)
            }
            outcome = .possible(report, changes(from: audit, to: report))
        case .infeasible: outcome = .impossible(try search.conflict())
        case .stopped(let reason): outcome = .unknown(reason)
        }
        return Explanation(
            question: question, isInPlan: isInPlan,
            before: JudgedPlan(plan, exceptions: audit.exceptions, points: audit.points), outcome: outcome,
            seconds: clock.elapsed)
    }

    private func changes(from audit: Audit, to report: PlanReport) -> [Explanation.LevelChange] {
        report.levels.map {
            Explanation.LevelChange(
                level: $0.level, before: audit.points(at: $0.level), after: $0.points, bound: $0.bound)
        }
    }
}
