/// Something that solves a ``Model``.
public protocol Solver: Sendable {
    /// The name and version, for reports.
    var name: String { get }

    /// Solves `model` and returns when that is done or stopped: this call blocks its thread.
    ///
    /// - Parameters:
    ///   - control: ends the solve early.
    ///   - progress: called now and then, on whichever thread the solver works.
    /// - Throws: an error of the solver when it fails; "no solution" is a status, not an error.
    func solve(
        _ model: Model, options: SolveOptions, control: SolveControl,
        progress: (@Sendable (SolveProgress) -> Void)?
    ) throws -> SolveOutcome
}

extension Solver {
    /// Solves `model` with whatever is not the default.
    public func solve(
        _ model: Model, options: SolveOptions = SolveOptions(), control: SolveControl = SolveControl()
    ) throws -> SolveOutcome {
        try solve(model, options: options, control: control, progress: nil)
    }
}
