import CivilCalendar

/// A point in time, in whole seconds since 1970-01-01T00:00:00Z. Given by an injected clock.
public struct Moment: Sendable, Hashable, Comparable {
    /// Seconds since 1970, leap seconds not counted.
    public let secondsSince1970: Int

    /// A moment.
    public init(secondsSince1970: Int) { self.secondsSince1970 = secondsSince1970 }

    /// Earlier before later.
    public static func < (left: Moment, right: Moment) -> Bool { left.secondsSince1970 < right.secondsSince1970 }
}

extension Moment: LosslessStringConvertible {
    private static let secondsPerDay = 86_400

    /// The moment of a text as `description` writes it; `nil` for any other writing, also of another time zone.
    public init?(_ text: String) {
        let fields = text.split(separator: "T", omittingEmptySubsequences: false)
        guard fields.count == 2, let day = Day(String(fields[0])), fields[1].hasSuffix("Z") else { return nil }
        let clock = fields[1].dropLast().split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
        guard clock.count == 3, let hour = clock[0], let minute = clock[1], let second = clock[2],
            (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second)
        else { return nil }
        self.init(secondsSince1970: day.number * Self.secondsPerDay + hour * 3600 + minute * 60 + second)
        guard description == text else { return nil }
    }

    /// The moment in UTC as ISO 8601 writes it, `2027-03-22T01:02:03Z`; years 1 to 9999.
    public var description: String {
        let (day, second) = (flooredDays, secondsSince1970 - flooredDays * Self.secondsPerDay)
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        return "\(Day(number: day))T\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))Z"
    }

    private var flooredDays: Int {
        let quotient = secondsSince1970 / Self.secondsPerDay
        return secondsSince1970 < quotient * Self.secondsPerDay ? quotient - 1 : quotient
    }
}
