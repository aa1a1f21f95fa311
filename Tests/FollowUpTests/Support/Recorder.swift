import CivilCalendar
import FollowUp
import InspectionDomain

/// Writes events down one after another, an hour apart, as an office would.
struct Recorder {
    private(set) var events: [RecordedEvent] = []

    /// Adds an event and gives its id: e001, e002 …
    @discardableResult mutating func record(
        _ day: String, _ happening: Happening, replaces: EventID? = nil
    ) -> EventID {
        let event = next(day, happening, replaces: replaces)
        events.append(event)
        return event.id
    }

    /// The event that would be added.
    func next(_ day: String, _ happening: Happening, replaces: EventID? = nil) -> RecordedEvent {
        let number = events.count + 1
        let digits = String(number)
        return RecordedEvent(
            id: EventID("e" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits),
            recordedAt: Moment(secondsSince1970: 1_780_000_000 + number * 3600), recordedBy: "张三",
            day: Day(day)!, happening: happening, replaces: replaces)
    }

    /// Adds steps that were done, each on its day.
    mutating func done(_ subject: FollowUpSubject, _ steps: [(StepKey, String)]) {
        for (step, day) in steps { record(day, .stepDone(subject, step)) }
    }
}
