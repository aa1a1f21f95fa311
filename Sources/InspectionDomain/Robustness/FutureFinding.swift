/// What becomes of a plan in one future.
public struct FutureFinding: Sendable, Hashable {
    /// What becomes of it.
    public let verdict: FutureVerdict
    /// Principles that give way in the plan that repairs it.
    public let exceptions: Int
    /// Which of the contingencies break it, by their places.
    public let culprits: [Int]

    /// A finding.
    public init(verdict: FutureVerdict, exceptions: Int, culprits: [Int]) {
        self.verdict = verdict
        self.exceptions = exceptions
        self.culprits = culprits
    }
}
