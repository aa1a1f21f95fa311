import InspectionDomain
import PlanningRules

/// What a search says of a scenario without a plan.
extension Search {
    /// Whether hard rules alone are quickly proven to leave no plan: by counting, or by the linear relaxation of the
    /// program by rounds. `false` says nothing.
    func isQuicklyImpossible() throws -> Bool {
        // Of a scenario planned in parts even counting would take longer than a first plan.
        guard !isPlannedInParts else { return false }
        let counting = CountingCheck(scenario)
        guard counting.shortages.isEmpty else { return true }
        // The search begins with a smaller program, which says the same; this one is too large to say it quickly.
        guard !isLarge else { return false }
        let seconds = min(2, (options.timeLimit ?? 60) / 20)
        var probe = FeasibilityProbe(solver: solver, control: control, clock: SearchClock(limit: seconds))
        return try probe.isImpossibleRelaxed(counting.formulation)
    }

    /// The conflict of a scenario that is known to have no plan with what the plan is asked for, which is not among the
    /// rules and never left out; looked for during the time that is left, at least 20 seconds.
    func conflict() throws -> Conflict {
        let (report, clock) = (progress, clock)
        let probe = FeasibilityProbe(
            solver: solver, control: control, clock: SearchClock(limit: max(20, clock.remaining ?? 20))
        ) { solves in
            report?(
                PlanningProgress(phase: .conflict, incumbent: nil, bound: nil, nodes: solves, seconds: clock.elapsed))
        }
        var finder = ConflictFinder(scenario: scenario, requirements: options.requirements, probe: probe)
        return try finder.conflict(within: ConflictFinder.instances(of: scenario))
    }
}
