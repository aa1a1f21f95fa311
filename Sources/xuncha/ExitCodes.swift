import ArgumentParser

/// The exit codes of the program, documented in the README.
enum XunchaExit {
    /// A plan breaks rules.
    static let violations = ExitCode(1)
    /// The input has errors.
    static let badInput = ExitCode(2)
    /// No plan is possible.
    static let infeasible = ExitCode(3)
    /// Stopped before any plan was found.
    static let stopped = ExitCode(4)
    /// A defect of the program.
    static let defect = ExitCode(70)
    /// The store is damaged.
    static let damaged = ExitCode(74)
    /// Results cannot be written, or the store cannot be used now.
    static let cannotWrite = ExitCode(73)
}
