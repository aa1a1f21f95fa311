/// The one text form of events, used by the store and by its export: one JSON object, keys sorted, no line breaks.
public protocol EventTextCoding: Sendable {
    /// The text of an event; equal events have equal texts.
    func text(of event: RecordedEvent) throws -> String
    /// The event of a text.
    func event(from text: String) throws -> RecordedEvent
}
