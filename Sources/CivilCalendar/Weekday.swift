import Wording

/// A day of the week, numbered as ISO 8601 numbers it.
public enum Weekday: Int, Sendable, Hashable, CaseIterable, Comparable, Codable {
    /// Monday, 1.
    case monday = 1
    /// Tuesday, 2.
    case tuesday
    /// Wednesday, 3.
    case wednesday
    /// Thursday, 4.
    case thursday
    /// Friday, 5.
    case friday
    /// Saturday, 6.
    case saturday
    /// Sunday, 7.
    case sunday

    /// Whether the day is a Saturday or a Sunday.
    public var isWeekend: Bool { self >= .saturday }

    /// The short name: 周一, Mon.
    public var wording: Wording {
        switch self {
        case .monday: Wording(zh: "周一", en: "Mon")
        case .tuesday: Wording(zh: "周二", en: "Tue")
        case .wednesday: Wording(zh: "周三", en: "Wed")
        case .thursday: Wording(zh: "周四", en: "Thu")
        case .friday: Wording(zh: "周五", en: "Fri")
        case .saturday: Wording(zh: "周六", en: "Sat")
        case .sunday: Wording(zh: "周日", en: "Sun")
        }
    }

    /// Monday comes first.
    public static func < (left: Weekday, right: Weekday) -> Bool { left.rawValue < right.rawValue }
}
