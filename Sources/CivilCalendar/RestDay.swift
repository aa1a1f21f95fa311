import Wording

/// A day not worked, and what makes it one.
public struct RestDay: Sendable, Hashable {
    /// The day.
    public let day: Day
    /// Weekend or holiday.
    public let kind: DayKind
    /// The holiday's name; `nil` for a plain weekend.
    public let name: String?

    /// A rest day.
    public init(day: Day, kind: DayKind, name: String?) {
        self.day = day
        self.kind = kind
        self.name = name
    }

    /// What the rest is called: 国庆节, 周日.
    public var reason: Wording { name.map(HolidayName.wording) ?? day.weekday.wording }
}
