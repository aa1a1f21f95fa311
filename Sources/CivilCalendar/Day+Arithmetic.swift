/// What becomes of a month's day that the month reached does not have (31 December and two months).
public enum MonthRounding: Sendable, Hashable {
    /// The last day of the month reached: Civil Code, article 202.
    case down
    /// The first day of the month after it.
    case up
}

extension Day {
    /// The day `days` days later, earlier where negative.
    public func adding(days: Int) -> Day {
        let (sum, overflow) = number.addingReportingOverflow(days)
        return overflow ? (days < 0 ? .earliest : .last) : Day(number: sum)
    }

    /// The corresponding day `months` months later, earlier where negative.
    ///
    /// Where the month reached has no such day, `rounding` decides; its default is the law's.
    public func adding(months: Int, rounding: MonthRounding = .down) -> Day {
        let date = date
        let (sum, overflow) = (date.year * 12 + date.month - 1).addingReportingOverflow(months)
        guard !overflow else { return months < 0 ? .earliest : .last }
        let year = sum.flooredQuotient(12)
        let month = sum.modulo(12) + 1
        guard (1...9999).contains(year) else { return year < 1 ? .earliest : .last }
        let length = GregorianDate.length(ofMonth: month, in: year)
        let reached = GregorianDate(year: year, month: month, day: min(date.day, length)).dayNumber
        return Day(number: date.day > length && rounding == .up ? reached + 1 : reached)
    }

    /// 1 January of the day's year.
    public var firstOfYear: Day { Day(number: GregorianDate(year: year, month: 1, day: 1).dayNumber) }

    /// 31 December of the day's year.
    public var lastOfYear: Day { Day(number: GregorianDate(year: year, month: 12, day: 31).dayNumber) }

    /// The first day of the day's month.
    public var firstOfMonth: Day { Day(number: number - day + 1) }

    /// The last day of the day's month.
    public var lastOfMonth: Day {
        let date = date
        return Day(number: number - date.day + GregorianDate.length(ofMonth: date.month, in: date.year))
    }

    /// 1 January to 31 December of `year`, which is held between 1 and 9999.
    public static func year(_ year: Int) -> ClosedRange<Day> {
        let year = min(max(year, 1), 9999)
        return Day(
            number: GregorianDate(year: year, month: 1, day: 1).dayNumber)...Day(
                number: GregorianDate(year: year, month: 12, day: 31).dayNumber)
    }
}
