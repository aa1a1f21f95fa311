import CivilCalendar

extension ICalendar {
    /// A task with a day on which it is due.
    public struct Task: Sendable, Hashable {
        /// How far the task is.
        public enum Status: Sendable, Hashable {
            /// Not begun.
            case needsAction
            /// Begun.
            case inProcess
            /// Done at a moment.
            case completed(UTCMoment)
            /// Called off.
            case cancelled
        }

        /// Identifier, title and the like.
        public var entry: Entry
        /// The day the task may begin; written only where it lies before `due`, as the standard wants.
        public var start: Day?
        /// The last day for the task.
        public var due: Day
        /// How far the task is.
        public var status: Status

        /// A task.
        public init(_ entry: Entry, start: Day? = nil, due: Day, status: Status = .needsAction) {
            self.entry = entry
            self.start = start
            self.due = due
            self.status = status
        }

        func write(to lines: inout ContentLines, stamp: UTCMoment) {
            lines.add("BEGIN", "VTODO")
            entry.write(to: &lines, stamp: stamp)
            if let start, start < due { lines.add("DTSTART;VALUE=DATE", start.basicFormat) }
            lines.add("DUE;VALUE=DATE", due.basicFormat)
            switch status {
            case .needsAction: lines.add("STATUS", "NEEDS-ACTION")
            case .inProcess: lines.add("STATUS", "IN-PROCESS")
            case .completed(let moment):
                lines.add("STATUS", "COMPLETED")
                lines.add("COMPLETED", moment.basicFormat)
                lines.add("PERCENT-COMPLETE", "100")
            case .cancelled: lines.add("STATUS", "CANCELLED")
            }
            for alarm in entry.alarms { alarm.write(to: &lines, relatedToEnd: true) }
            lines.add("END", "VTODO")
        }
    }
}
