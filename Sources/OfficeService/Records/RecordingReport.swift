import CivilCalendar
import Exchange
import FollowUp
import Wording

/// What was recorded and what it moved, in words and as JSON.
public struct RecordingReport: Sendable {
    private let events: [RecordedEvent]
    private let words: EventWords
    private let consequences: ConsequencesReport
    private let isRehearsal: Bool

    /// The words for `recording`.
    ///
    /// - Parameter isRehearsal: Whether nothing was recorded and only told what would be.
    public init(_ recording: Recording, isRehearsal: Bool = false) {
        self.isRehearsal = isRehearsal
        events = recording.events
        words = EventWords(recording.state.plan)
        consequences = ConsequencesReport(recording.consequences)
    }

    /// For a terminal.
    public func text(_ language: Language) -> String {
        (events.map { event in
            (heading(event) + words.sentence(event)
                + Wording(zh: "，\(event.day.chinese)", en: ", \(event.day)"))(language)
        } + consequences.lines(language)).joined(separator: "\n")
    }

    /// Events get their ids when they are recorded.
    private func heading(_ event: RecordedEvent) -> Wording {
        isRehearsal
            ? Wording(zh: "将登记：", en: "to be recorded: ")
            : Wording(zh: "✓ 已登记 \(event.id)：", en: "✓ recorded \(event.id): ")
    }

    private struct Report: Encodable {
        struct Event: Encodable {
            let id: String
            let day: String
            let zh: String
            let en: String
            let replaces: String?
        }
        let events: [Event]
        let consequences: ConsequencesReport.Record
    }

    /// For programs: keys sorted.
    public func json() throws -> String {
        try PrettyJSON.text(
            Report(
                events: events.map { event in
                    let sentence = words.sentence(event)
                    return Report.Event(
                        id: event.id.text, day: event.day.description, zh: sentence.zh, en: sentence.en,
                        replaces: event.replaces?.text)
                }, consequences: consequences.record))
    }
}
