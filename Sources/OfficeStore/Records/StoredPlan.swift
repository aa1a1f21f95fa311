import CivilCalendar
import FollowUp

/// A plan version as it was adopted. What became of it since is told by events.
public struct StoredPlan: Sendable, Hashable {
    /// 1, 2 … in the order of adoption.
    public let number: Int
    /// When it was adopted.
    public let adoptedAt: Moment
    /// Who adopted it.
    public let adoptedBy: String
    /// What was adopted.
    public let plan: AdoptedPlan
}

/// Holidays as they were loaded.
public struct StoredHolidays: Sendable, Hashable {
    /// When they were loaded.
    public let loadedAt: Moment
    /// Who loaded them.
    public let loadedBy: String
    /// The year and its source.
    public let year: HolidayYear
}
