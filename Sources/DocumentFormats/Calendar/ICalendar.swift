import CivilCalendar

/// A calendar file by RFC 5545: whole-day events and tasks, to be opened by any calendar program.
///
/// The order of events and tasks is kept, and equal values give equal text: the clock is handed in as `stamp`.
public struct ICalendar: Sendable, Hashable {
    /// The program that wrote the file, such as `-//Office//Planner 1.0//EN`.
    public var productID: String
    /// The calendar's name, shown by most programs; `nil` for none.
    public var name: String?
    /// What the calendar holds, in a sentence; `nil` for none.
    public var details: String?
    /// The moment the file was made: the `DTSTAMP` of every event and task without one of its own.
    public var stamp: UTCMoment
    /// The events, in the order of the file.
    public var events: [Event]
    /// The tasks, in the order of the file, after the events.
    public var tasks: [Task]

    /// A calendar.
    public init(
        productID: String, name: String? = nil, details: String? = nil, stamp: UTCMoment, events: [Event] = [],
        tasks: [Task] = []
    ) {
        self.productID = productID
        self.name = name
        self.details = details
        self.stamp = stamp
        self.events = events
        self.tasks = tasks
    }

    /// The file's text: UTF-8, lines of at most 75 octets that end in CR LF.
    public func text() -> String {
        var lines = ContentLines()
        lines.add("BEGIN", "VCALENDAR")
        lines.add("VERSION", "2.0")
        lines.add("PRODID", text: productID)
        lines.add("CALSCALE", "GREGORIAN")
        if let name { lines.add("X-WR-CALNAME", text: name) }
        if let details { lines.add("X-WR-CALDESC", text: details) }
        for event in events { event.write(to: &lines, stamp: stamp) }
        for task in tasks { task.write(to: &lines, stamp: stamp) }
        lines.add("END", "VCALENDAR")
        return lines.text
    }
}
