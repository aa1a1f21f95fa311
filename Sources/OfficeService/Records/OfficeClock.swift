import CivilCalendar
import FollowUp

/// The clock the office works by; injected, so that tests and drills choose the time.
public struct OfficeClock: Sendable {
    private let time: @Sendable () -> Moment

    /// China has one time zone, eight hours ahead of UTC and without summer time; the machine's own is not asked.
    private static let offset = 8 * 3600

    /// A clock that tells the time in seconds since 1970.
    public init(_ time: @escaping @Sendable () -> Moment) {
        self.time = time
    }

    /// A clock that stands.
    public init(at moment: Moment) {
        self.init { moment }
    }

    /// The moment.
    public var now: Moment { time() }

    /// The day in the office.
    public var today: Day { Self.day(of: now) }

    /// The day in the office at a moment.
    public static func day(of moment: Moment) -> Day {
        let seconds = moment.secondsSince1970 + offset
        return Day(number: seconds >= 0 ? seconds / 86_400 : -((86_399 - seconds) / 86_400))
    }

    /// The time of day in the office, 15:30.
    public static func time(of moment: Moment) -> String {
        let seconds = moment.secondsSince1970 + offset - day(of: moment).number * 86_400
        return [seconds / 3600, seconds / 60 % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    }
}
