import InspectionDomain
import LinearModel
import Planner

extension Office {
    /// Why `scenario` has no plan, and what would give it one. Synchronous and long.
    ///
    /// - Parameter known: the first cause, where a search has found it already.
    /// - Throws: `PlannerError`, or what the solver throws: both are defects of the program, not of the input.
    public func diagnose(
        _ scenario: Scenario, options: DiagnosisOptions = DiagnosisOptions(), known: Conflict? = nil,
        control: SolveControl = SolveControl(), progress: (@Sendable (PlanningProgress) -> Void)? = nil
    ) throws -> DiagnosisOutcome {
        try Planner(solver: solver).diagnose(
            scenario, options: options, known: known, control: control, progress: progress)
    }
}
