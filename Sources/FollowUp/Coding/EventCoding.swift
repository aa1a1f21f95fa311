import Foundation

/// The one text form of events, used by the store and by its export: one JSON object, keys sorted, no line breaks.
public protocol EventTextCoding: Sendable {
    /// The text of an event; equal events have equal texts.
    func text(of event: RecordedEvent) throws -> String
    /// The event of a text.
    func event(from text: String) throws -> RecordedEvent
}

/// Events as JSON, version 1: `docs/follow-up.md` describes it. What is empty is left out.
public struct EventJSON: EventTextCoding {
    /// The version written, and the highest that is read.
    public static let version = 1

    /// The coding; it holds nothing.
    public init() {}

    /// The text of an event.
    public func text(of event: RecordedEvent) throws -> String {
        try CanonicalJSON.line(EventRecord(event))
    }

    /// The event of a text.
    ///
    /// - Throws: `RecordedTextProblem`.
    public func event(from text: String) throws -> RecordedEvent {
        let record: EventRecord = try CanonicalJSON.value(from: text)
        guard record.version <= Self.version else { throw RecordedTextProblem.newerVersion(record.version) }
        return try record.event()
    }
}

/// JSON that is the same on every machine: keys sorted, slashes as they are.
enum CanonicalJSON {
    static func line(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    static func value<Value: Decodable>(from text: String) throws -> Value {
        do {
            return try JSONDecoder().decode(Value.self, from: Data(text.utf8))
        } catch let error as DecodingError {
            throw RecordedTextProblem(error)
        }
    }
}
