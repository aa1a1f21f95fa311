/// What loading one year of holidays does to a calendar.
public struct HolidayYearUpdate: Sendable, Hashable {
    /// How the new year relates to what was loaded before.
    public enum Effect: Sendable, Hashable {
        /// There was no data for the year.
        case added
        /// The notice takes the place of a provisional year.
        case published
        /// One provisional arrangement takes the place of another.
        case revised
        /// Another arrangement takes the place of a published one: only where the office insists.
        case contradicts
        /// A provisional arrangement would take the place of a notice.
        case withdraws
        /// The year is as loaded, day by day, and as certain.
        case unchanged
    }

    /// The year as it was loaded before; `nil` where it was not.
    public let before: HolidayYear?
    /// The year as it is to be loaded.
    public let after: HolidayYear
    /// The days it arranges differently, in order.
    public let changes: [DayChange]

    /// The calendar year.
    public var year: Int { after.year }

    /// How the new year relates to what was loaded before.
    public var effect: Effect {
        guard let before else { return .added }
        let isSame = !changes.contains(where: \.changesWork)
        switch (before.status.isProvisional, after.status.isProvisional) {
        case (true, false): return .published
        case (false, true): return .withdraws
        case (true, true): return isSame ? .unchanged : .revised
        case (false, false): return isSame ? .unchanged : .contradicts
        }
    }

    /// Whether the office must insist on it, as a published notice would lose its place.
    public var needsConsent: Bool { effect == .contradicts || effect == .withdraws }
}

extension WorkingDayCalendar {
    /// What loading each of `years` would do, by year.
    public func updates(loading years: [HolidayYear]) -> [HolidayYearUpdate] {
        years.sorted { $0.year < $1.year }.map { year in
            HolidayYearUpdate(
                before: self.years.first { $0.year == year.year }, after: year, changes: changes(to: loading([year])))
        }
    }
}
