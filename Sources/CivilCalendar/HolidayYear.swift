import Wording

/// One day the State Council's notice changes: a rest day, or a weekend day worked in exchange.
public struct HolidayEntry: Sendable, Hashable {
    /// What the notice makes of a day.
    public enum Kind: String, Sendable, Hashable, Codable {
        /// A rest day.
        case holiday
        /// A Saturday or Sunday that is worked.
        case makeupWorkday = "makeup_workday"
    }

    /// The day.
    public let day: Day
    /// The holiday it belongs to, as the notice names it: 国庆节.
    public let name: String
    /// Rest day or make-up working day.
    public let kind: Kind
    /// Whether the day is somebody's estimate, not yet fixed by law or notice.
    public let isEstimate: Bool

    /// An entry of a notice.
    public init(day: Day, name: String, kind: Kind, isEstimate: Bool = false) {
        self.day = day
        self.name = name
        self.kind = kind
        self.isEstimate = isEstimate
    }
}

/// The arrangement of one calendar year's holidays and where it was taken from.
public struct HolidayYear: Sendable, Hashable {
    /// How far the arrangement can be relied upon.
    public enum Status: Sendable, Hashable {
        /// The State Council's notice, by name and number.
        case published(notice: Wording)
        /// Statutory days and estimates, before the notice; `source` says whose.
        case provisional(source: Wording)

        /// Whether the notice is still to come.
        public var isProvisional: Bool {
            if case .provisional = self { true } else { false }
        }

        /// The notice or the source.
        public var source: Wording {
            switch self {
            case .published(let notice): notice
            case .provisional(let source): source
            }
        }
    }

    /// The calendar year the notice is for.
    public let year: Int
    /// Published or provisional, and by whom.
    public let status: Status
    /// The days, in order. A notice may reach into the December before its year (元旦 2023 began on 2022-12-31).
    public let entries: [HolidayEntry]

    /// A year's arrangement; the entries are put in order.
    public init(year: Int, status: Status, entries: [HolidayEntry]) {
        self.year = year
        self.status = status
        self.entries = entries.sorted { ($0.day, $0.kind.rawValue, $0.name) < ($1.day, $1.kind.rawValue, $1.name) }
    }

    /// The rest days, weekend days among them counted, as the notice lists them.
    public var restDays: [HolidayEntry] { entries.filter { $0.kind == .holiday } }

    /// The Saturdays and Sundays that are worked in exchange.
    public var makeupDays: [HolidayEntry] { entries.filter { $0.kind == .makeupWorkday } }
}
