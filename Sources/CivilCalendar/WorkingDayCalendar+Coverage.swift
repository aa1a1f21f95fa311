extension WorkingDayCalendar {
    /// Whether there is holiday data for a year, published or provisional.
    public func covers(_ year: Int) -> Bool { status(of: year) != nil }

    /// How far a year's data can be relied upon; `nil` for a year without data.
    public func status(of year: Int) -> HolidayYear.Status? { years.first { $0.year == year }?.status }

    /// Whether any day of the range rests on something other than a published notice.
    ///
    /// The last week of December is settled by the notice for the year that follows (元旦 2023 began on 2022-12-31),
    /// so where that notice is known to be still to come, these days are provisional too.
    public func isProvisional(_ range: DayRange) -> Bool {
        if range.years.contains(where: { status(of: $0)?.isProvisional ?? true }) { return true }
        let last = range.upperBound
        return last.month == 12 && last.day >= 25 && status(of: last.year + 1)?.isProvisional == true
    }

    /// Refuses ranges that touch a year without data: throws `CalendarError.missingYear` for the first of them.
    public func requireCovered(_ range: DayRange) throws(CalendarError) {
        if let missing = range.years.first(where: { !covers($0) }) { throw .missingYear(missing) }
    }
}
