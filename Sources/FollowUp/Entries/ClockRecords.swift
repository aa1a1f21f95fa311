import CivilCalendar

/// A clock that stood.
public struct StepSuspension: Sendable, Hashable {
    /// The first day on which it stood.
    public let from: Day
    /// The day on which it ran again; `nil` while it stands.
    public var until: Day?
    /// Why.
    public let reason: String
    /// Who approved it.
    public let approver: String

    /// The days on which it stood, as far as `day`; `nil` where it stood on none.
    public func days(asOf day: Day) -> DayRange? {
        .between(from, until.map { $0.adding(days: -1) } ?? day)
    }
}

/// A day granted in place of the counted one.
public struct StepExtension: Sendable, Hashable {
    /// The day on which it was granted.
    public let granted: Day
    /// The last day, included.
    public let until: Day
    /// Why.
    public let reason: String
    /// Who approved it.
    public let approver: String
}

/// What was handed in and not accepted.
public struct StepReturn: Sendable, Hashable {
    /// The day on which it was returned.
    public let day: Day
    /// The day by which it is due again; `nil`: by the chain's own period.
    public let due: Day?
    /// Why.
    public let reason: String
}
