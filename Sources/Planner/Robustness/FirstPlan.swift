import InspectionDomain
import LinearModel
import PlanningRules

/// Whether a scenario has any plan at all, told by the first one found: preferences are not asked.
struct FirstPlan {
    let solver: any Solver
    let control: SolveControl
    /// Seconds for one program.
    let patience: Double

    /// What is known.
    enum Answer {
        case found(Plan)
        /// Proven: there is none.
        case none
        /// Time ran out, or the search was stopped.
        case unknown
    }

    /// A plan that keeps every principle, otherwise one in which some give way.
    ///
    /// - Parameter keepsDates: the ways in which visits may be held; `nil`: all.
    func find(
        in scenario: Scenario, keepsDates: (@Sendable (VisitID, VisitOption) -> Bool)? = nil
    ) throws -> Answer {
        var isCertain = true
        for allowsExceptions in [false, true] {
            switch try solve(scenario, allowsExceptions: allowsExceptions, keepsDates) {
            case .found(let plan): return .found(plan)
            case .none: continue
            case .unknown: isCertain = false
            }
        }
        return isCertain ? .none : .unknown
    }

    private func solve(
        _ scenario: Scenario, allowsExceptions: Bool, _ keepsDates: (@Sendable (VisitID, VisitOption) -> Bool)?
    ) throws -> Answer {
        // The small program without teams has no solution where the whole has none, and usually says so at once. With
        // the dates fixed the whole is small enough.
        let resolutions: [Resolution] = keepsDates == nil ? [.rounds, .teams] : [.teams]
        for resolution in resolutions {
            var scope = FormulationScope(resolution: resolution, allowsExceptions: allowsExceptions)
            scope.keepsOption = keepsDates
            let formulation = Formulation(scenario, scope: scope)
            var options = SolveOptions()
            options.timeLimit = patience
            options.presolve = true
            options.relativeGap = 1e9
            let outcome = try solver.solve(formulation.model, options: options, control: control, progress: nil)
            if outcome.status == .infeasible { return .none }
            guard resolution == .teams, let solution = outcome.solution else { continue }
            let plan = formulation.decode(solution)
            let broken = Catalogue.rules.flatMap { $0.check(plan, in: scenario) }
            guard broken.isEmpty else { throw PlannerError.auditFailed(broken) }
            return .found(plan)
        }
        return .unknown
    }
}
