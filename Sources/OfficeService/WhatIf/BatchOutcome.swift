import Exchange

/// How a batch ended.
public enum BatchOutcome: Sendable {
    /// Every variant has ended; some may have failed.
    case compared(ComparisonDocument)
    /// It was stopped; so many of so many are done and need not be done again.
    case interrupted(done: Int, of: Int)
}

/// What can be told while a batch runs.
public struct BatchProgress: Sendable, Hashable {
    /// Variants that have ended.
    public let done: Int
    /// All of them, the scenario as it is included.
    public let all: Int
    /// Of those done, how many had been solved before.
    public let reused: Int
}
