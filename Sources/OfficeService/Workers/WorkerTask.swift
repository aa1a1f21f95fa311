/// What one worker process is asked to do.
struct WorkerTask: Sendable {
    /// The program's arguments.
    let arguments: [String]
    /// What it reads.
    let input: String
    /// Seconds after which a worker that is still running is taken to hang; `nil`: it may take as long as it likes.
    let timeLimit: Double?
}

/// How a worker process ended.
public enum WorkerEnd: Sendable, Hashable {
    /// It answered; what it printed.
    case answered(String)
    /// It ended without an answer.
    case failed(WorkerFailure)
    /// It was not started, or was stopped, because the whole was.
    case cancelled
}

/// Why a worker gave no answer.
public enum WorkerFailure: Sendable, Hashable {
    /// It could not be started; the system's reason.
    case notStarted(String)
    /// It was ended by a signal: a crash, or somebody's kill.
    case killed(signal: Int32)
    /// It left with an exit code and what it last said.
    case left(code: Int32, message: String)
    /// It took much longer than it should.
    case hung(seconds: Double)
    /// What it printed is no answer.
    case unreadable
}
