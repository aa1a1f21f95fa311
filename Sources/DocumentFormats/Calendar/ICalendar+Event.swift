import CivilCalendar

extension ICalendar {
    /// An event of whole days.
    public struct Event: Sendable, Hashable {
        /// How certain the event is.
        public enum Status: String, Sendable, Hashable {
            /// It may still change.
            case tentative = "TENTATIVE"
            /// It is fixed.
            case confirmed = "CONFIRMED"
            /// It was called off; programs remove it or strike it through.
            case cancelled = "CANCELLED"
        }

        /// Identifier, title and the like.
        public var entry: Entry
        /// The days, both ends included. The file names the day after the last, as the standard wants.
        public var days: DayRange
        /// How certain the event is.
        public var status: Status
        /// Whether the people are busy on these days; a mere date to remember leaves them free.
        public var isBusy: Bool

        /// An event of whole days.
        public init(_ entry: Entry, days: DayRange, status: Status = .confirmed, isBusy: Bool = false) {
            self.entry = entry
            self.days = days
            self.status = status
            self.isBusy = isBusy
        }

        func write(to lines: inout ContentLines, stamp: UTCMoment) {
            lines.add("BEGIN", "VEVENT")
            entry.write(to: &lines, stamp: stamp)
            lines.add("DTSTART;VALUE=DATE", days.lowerBound.basicFormat)
            lines.add("DTEND;VALUE=DATE", days.upperBound.adding(days: 1).basicFormat)
            lines.add("STATUS", status.rawValue)
            lines.add("TRANSP", isBusy ? "OPAQUE" : "TRANSPARENT")
            for alarm in entry.alarms { alarm.write(to: &lines, relatedToEnd: false) }
            lines.add("END", "VEVENT")
        }
    }
}
