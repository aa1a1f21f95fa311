import CGLPK
import LinearModel

/// Solves linear and mixed-integer models with GLPK.
///
/// ```swift
/// var model = Model(name: "two jobs")
/// let x = model.addVariable("x"), y = model.addVariable("y")
/// model.addRow("one of them", x + y >= 1)
/// model.objective = 3 * x + 2 * y
/// let outcome = try GLPKSolver().solve(model)      // .optimal, objective 2
/// ```
///
/// A solve is one synchronous call. Any number of them may run at once: each has a thread and a GLPK environment of its
/// own. Every solution is checked against the model before it is handed out.
public struct GLPKSolver: Solver {
    /// A solver; it keeps no state.
    public init() {}

    /// "GLPK" and the version of the library in use.
    public var name: String {
        "GLPK " + String(cString: glp_version())
    }

    /// Solves `model`, blocking the thread of the caller.
    ///
    /// Returns within about a quarter of a second after ``LinearModel/SolveControl/stop()`` or the time limit, whatever
    /// GLPK is doing, with the best solution and bound known by then.
    ///
    /// - Parameter progress: called on another thread, when a better solution is found and at every
    ///   ``LinearModel/SolveOptions/progressInterval``.
    /// - Throws: ``GLPKError``.
    public func solve(
        _ model: Model, options: SolveOptions, control: SolveControl,
        progress: (@Sendable (SolveProgress) -> Void)?
    ) throws -> SolveOutcome {
        try Self.validate(options)
        let leash = Leash(control: control, timeLimit: options.timeLimit)
        let starts: CheckedStarts
        switch try Self.soundness(of: model) {
        case .infeasible: return SolveOutcome(status: .infeasible, seconds: leash.seconds)
        case .sound: starts = CheckedStarts(options.starts, for: model, cutoff: options.cutoff)
        }
        let record = SearchRecord(
            check: AnswerCheck(model: model), leash: leash, progressInterval: options.progressInterval,
            progress: progress)
        if let start = starts.best { try record.note(start) }
        if let floor = model.objectiveFloor { record.note(bound: floor) }
        var options = options
        options.presolve = options.presolve && model.isSafeToPresolve
        let work = SolveWork(model: model, options: options, record: record, leash: leash, starts: starts)
        if leash.wantsStop || record.isProven { return work.outcomeSoFar() }
        return try SolverThread.run(leash, work: work.run, ifLeftBehind: work.outcomeSoFar)
    }

    private static func validate(_ options: SolveOptions) throws(GLPKError) {
        if !(0...).contains(options.relativeGap) || options.relativeGap == .infinity {
            throw .badOption(name: "relativeGap", value: options.relativeGap)
        }
        if let limit = options.timeLimit, !(0...).contains(limit) {
            throw .badOption(name: "timeLimit", value: limit)
        }
        if !(0...).contains(options.progressInterval) {
            throw .badOption(name: "progressInterval", value: options.progressInterval)
        }
    }

    /// What a look at the model alone shows.
    enum Soundness {
        case sound
        /// Limits that cross, or a row without variables that cannot hold.
        case infeasible
    }

    static func soundness(of model: Model) throws(GLPKError) -> Soundness {
        let problems = model.structuralProblems()
        let mistakes = problems.filter { !$0.isInfeasibility }
        guard mistakes.isEmpty else { throw .unsoundModel(mistakes) }
        let holdsEmptyRows = model.rows.allSatisfy { !$0.terms.isEmpty || $0.allows(0) }
        return problems.isEmpty && holdsEmptyRows ? .sound : .infeasible
    }
}
