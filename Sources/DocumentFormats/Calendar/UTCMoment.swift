import CivilCalendar

/// A moment in Coordinated Universal Time, to the second; always handed in, never read from a clock here.
public struct UTCMoment: Sendable, Hashable {
    /// Seconds since 1970-01-01T00:00:00Z.
    public let secondsSince1970: Int

    /// The moment so many seconds after 1970-01-01T00:00:00Z.
    public init(secondsSince1970: Int) {
        self.secondsSince1970 = secondsSince1970
    }

    /// The moment as iCalendar writes it: 20260918T073000Z.
    var basicFormat: String {
        let (days, rest) = secondsSince1970.quotientAndRemainder(dividingBy: 86_400)
        let seconds = rest < 0 ? rest + 86_400 : rest
        let day = Day(number: rest < 0 ? days - 1 : days)
        let time = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined()
        return "\(day.basicFormat)T\(time)Z"
    }
}

extension Day {
    /// The day as iCalendar writes it: 20260918.
    var basicFormat: String { description.filter { $0 != "-" } }
}
