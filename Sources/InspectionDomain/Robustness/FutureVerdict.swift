/// What becomes of a plan in one future; the later, the worse.
public enum FutureVerdict: String, Sendable, CaseIterable, Comparable {
    /// It obeys every rule as it is.
    case holds
    /// Other people are enough; every date stays.
    case people
    /// Dates must move.
    case dates
    /// No plan is possible.
    case impossible
    /// The time did not suffice to tell, or the solver gave no answer.
    case undecided

    /// The order above.
    public static func < (left: FutureVerdict, right: FutureVerdict) -> Bool { left.order < right.order }

    private var order: Int { FutureVerdict.allCases.firstIndex(of: self) ?? 0 }
}
