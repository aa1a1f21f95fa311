/// What becomes of a plan in one future.
public struct FutureFinding: Sendable, Hashable {
    /// What becomes of it.
    public let verdict: FutureVerdict
    /// Principles that give way in the plan that repairs it.
    public let exceptions: Int
    /// Which of the contingencies break it, by their places.
    public let culprits: [Culprit]

    /// A finding.
    public init(verdict: FutureVerdict, exceptions: Int, culprits: [Culprit]) {
        self.verdict = verdict
        self.exceptions = exceptions
        self.culprits = culprits
    }

    /// A contingency that breaks the plan.
    public struct Culprit: Sendable, Hashable {
        /// Its place among the contingencies.
        public let place: Int
        /// What becomes of the plan where it comes alone: a person must not be blamed for dates that a street has moved.
        public let verdict: FutureVerdict

        /// A culprit.
        public init(place: Int, verdict: FutureVerdict) {
            self.place = place
            self.verdict = verdict
        }
    }
}
