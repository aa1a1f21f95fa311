import CivilCalendar
import Wording

/// Where a year of holidays was taken from; a later one goes before an earlier one.
public enum HolidayOrigin: String, Sendable, Hashable, CaseIterable, Encodable {
    /// Delivered with the program.
    case program
    /// The scenario's table of holidays.
    case scenario
    /// The scenario of the plan that was adopted.
    case plan
    /// Loaded into the office's store.
    case office

    /// The origin as shown.
    public var wording: Wording {
        switch self {
        case .program: Wording(zh: "程序自带", en: "the program")
        case .scenario: Wording(zh: "情景的 holidays 表", en: "the scenario's table")
        case .plan: Wording(zh: "采纳的方案", en: "the plan adopted")
        case .office: Wording(zh: "办公室数据库", en: "the office's store")
        }
    }
}

/// The holidays the office counts with, and where each year was taken from.
public struct HolidayShelf: Sendable {
    /// The calendar made of all of them.
    public let calendar: WorkingDayCalendar
    private let origins: [Int: HolidayOrigin]

    /// A calendar and the origins of its years; a year without one is the program's own.
    init(calendar: WorkingDayCalendar, origins: [Int: HolidayOrigin]) {
        self.calendar = calendar
        self.origins = origins
    }

    /// Where a year was taken from.
    public func origin(of year: Int) -> HolidayOrigin { origins[year] ?? .program }
}
