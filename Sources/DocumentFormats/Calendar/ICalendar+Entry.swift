import CivilCalendar

extension ICalendar {
    /// What events and tasks have in common.
    public struct Entry: Sendable, Hashable {
        /// The identifier that stays the same through all versions of the file, unique in the world.
        public var uid: String
        /// The version of the entry, 0 for the first; a program replaces an entry by one of a higher number.
        public var sequence: Int
        /// The title.
        public var summary: String
        /// The text below the title; line breaks are kept. `nil` for none.
        public var details: String?
        /// Where; `nil` for none.
        public var location: String?
        /// Categories by which programs filter and colour.
        public var categories: [String]
        /// Reminders.
        public var alarms: [Alarm]
        /// When this version was made, its `DTSTAMP`; `nil` for the calendar's own moment.
        public var stamp: UTCMoment?

        /// The common part of an entry.
        public init(
            uid: String, sequence: Int = 0, summary: String, details: String? = nil, location: String? = nil,
            categories: [String] = [], alarms: [Alarm] = [], stamp: UTCMoment? = nil
        ) {
            self.uid = uid
            self.sequence = sequence
            self.summary = summary
            self.details = details
            self.location = location
            self.categories = categories
            self.alarms = alarms
            self.stamp = stamp
        }

        func write(to lines: inout ContentLines, stamp common: UTCMoment) {
            lines.add("UID", text: uid)
            lines.add("DTSTAMP", (stamp ?? common).basicFormat)
            lines.add("SEQUENCE", String(max(0, sequence)))
            lines.add("SUMMARY", text: summary)
            if let details { lines.add("DESCRIPTION", text: details) }
            if let location { lines.add("LOCATION", text: location) }
            if !categories.isEmpty {
                lines.add("CATEGORIES", categories.map(ContentLines.escaped).joined(separator: ","))
            }
        }
    }

    /// A reminder shown on the screen.
    public struct Alarm: Sendable, Hashable {
        /// Minutes from the beginning of the event's first day, or from the beginning of the day a task is due;
        /// negative before it.
        public var minutes: Int
        /// What the reminder says.
        public var text: String

        /// A reminder `minutes` after the beginning of the day, negative before it.
        public init(minutes: Int, text: String) {
            self.minutes = minutes
            self.text = text
        }

        /// A reminder at a full hour, 0 to 23, some days before; 0 days for the day itself.
        public init(daysBefore: Int, atHour hour: Int, text: String) {
            self.init(minutes: min(max(hour, 0), 23) * 60 - min(max(daysBefore, 0), 3660) * 1440, text: text)
        }

        func write(to lines: inout ContentLines, relatedToEnd: Bool) {
            lines.add("BEGIN", "VALARM")
            lines.add("ACTION", "DISPLAY")
            lines.add("DESCRIPTION", text: text)
            lines.add(relatedToEnd ? "TRIGGER;RELATED=END" : "TRIGGER", duration)
            lines.add("END", "VALARM")
        }

        /// The minutes as a duration of the standard: -P2DT15H.
        private var duration: String {
            let size = minutes.magnitude
            var text = minutes < 0 ? "-P" : "P"
            if size >= 1440 { text += "\(size / 1440)D" }
            let (hours, rest) = (size % 1440 / 60, size % 60)
            if hours > 0 || rest > 0 || size == 0 { text += "T" }
            if hours > 0 { text += "\(hours)H" }
            // The grammar wants at least one part after the T.
            if rest > 0 || size == 0 { text += "\(rest)M" }
            return text
        }
    }
}
