/// A day of the Gregorian calendar, without time or time zone.
///
/// Inside it is one integer, so that arithmetic is exact, fast and the same on every machine. Days run from
/// 0001-01-01 to 9999-12-31; arithmetic that would leave this span stops at its end, so no input can trap.
public struct Day: Hashable, Sendable {
    /// Days since 1970-01-01, negative before it.
    public let number: Int

    /// The first day that can be represented, 0001-01-01.
    public static let earliest = Day(number: -719_162)
    /// The last day that can be represented, 9999-12-31.
    public static let last = Day(number: 2_932_896)

    /// The day `number` days after 1970-01-01, held between `earliest` and `last`.
    public init(number: Int) {
        self.number = min(max(number, -719_162), 2_932_896)
    }

    /// The day of a date, or `nil` where no such date exists (2026-02-29, a 13th month, the year 0).
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            (1...GregorianDate.length(ofMonth: month, in: year)).contains(day)
        else { return nil }
        self.init(number: GregorianDate(year: year, month: month, day: day).dayNumber)
    }

    /// The calendar year, 1 to 9999.
    public var year: Int { date.year }
    /// The month, 1 to 12.
    public var month: Int { date.month }
    /// The day of the month, 1 to 31.
    public var day: Int { date.day }

    /// The day of the week.
    public var weekday: Weekday {
        // 1970-01-01 was a Thursday: three days after a Monday.
        Weekday(rawValue: (number + 3).modulo(7) + 1) ?? .monday
    }

    /// The day of the year, 1 for 1 January.
    public var dayOfYear: Int { number - GregorianDate(year: year, month: 1, day: 1).dayNumber + 1 }

    /// The week by ISO 8601: weeks begin on Monday and belong to the year that holds their Thursday.
    public var isoWeek: (year: Int, week: Int) {
        let thursday = number + 4 - weekday.rawValue
        let year = GregorianDate(dayNumber: thursday).year
        return (year, (thursday - GregorianDate(year: year, month: 1, day: 1).dayNumber) / 7 + 1)
    }

    /// Year, month and day taken apart once.
    var date: GregorianDate { GregorianDate(dayNumber: number) }
}

extension Day: Comparable, Strideable {
    /// Earlier days come first.
    public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

    /// The number of days from this day to `other`; negative where `other` is earlier.
    public func distance(to other: Day) -> Int { other.number - number }

    /// The day `days` days later.
    public func advanced(by days: Int) -> Day { adding(days: days) }
}
