import CivilCalendar
import Exchange
import FollowUp
import Foundation
import Wording

/// Who recorded what and when, and what became of it.
public struct HistoryReport: Sendable {
    private let contents: StoreContents
    private let events: [RecordedEvent]

    /// The history of what is about `subject`: part of a street's, visit's or finding's name; `nil` for all.
    public init(_ contents: StoreContents, about subject: String? = nil) {
        self.contents = contents
        let filter = subject.map { HistoryFilter($0, contents) }
        events = contents.history.events.filter { filter?.matches($0) ?? true }
    }

    /// For a terminal, oldest first.
    public func text(_ language: Language) -> String {
        guard !events.isEmpty else {
            return Wording(zh: "没有登记。", en: "Nothing is recorded.")(language)
        }
        let words = EventWords(contents.planInForce?.plan)
        return events.map { event in
            ([heading(event, words)] + remarks(event)).map { $0(language) }.joined(separator: "\n")
        }.joined(separator: "\n")
    }

    private func heading(_ event: RecordedEvent, _ words: EventWords) -> Wording {
        let at = "\(OfficeClock.day(of: event.recordedAt)) \(OfficeClock.time(of: event.recordedAt))"
        return Wording(same: "\(event.id)  \(event.day)  ") + words.sentence(event)
            + Wording(zh: "  ［\(event.recordedBy) \(at) 登记］", en: "  [recorded by \(event.recordedBy), \(at)]")
    }

    /// Lines below the event: what it corrects, and what became of it.
    private func remarks(_ event: RecordedEvent) -> [Wording] {
        var remarks: [Wording] = []
        if let corrected = event.replaces {
            remarks.append(Wording(zh: "    更正 \(corrected)", en: "    corrects \(corrected)"))
        }
        switch contents.history.standings[event.id] {
        case .replaced(let other):
            remarks.append(
                Wording(zh: "    ✗ 已由 \(other) 更正，不再有效", en: "    ✗ corrected by \(other), no longer counts"))
        case .revoked(let other):
            remarks.append(Wording(zh: "    ✗ 已由 \(other) 撤销，不再有效", en: "    ✗ revoked by \(other), no longer counts"))
        case .counts, nil: break
        }
        return remarks
    }

    private struct Line: Encodable {
        let id: String
        let day: String
        let recordedAt: String
        let recordedBy: String
        let zh: String
        let en: String
        let standing: String
        let by: String?
        let replaces: String?
        let subject: String?
        let step: String?

        enum CodingKeys: String, CodingKey {
            case id, day, zh, en, standing, by, replaces, subject, step
            case recordedAt = "recorded_at"
            case recordedBy = "recorded_by"
        }
    }

    /// For programs: an array of events, oldest first, keys sorted.
    public func json() throws -> String {
        let words = EventWords(contents.planInForce?.plan)
        return try PrettyJSON.text(
            events.map { event in
                let sentence = words.sentence(event)
                let (standing, by): (String, EventID?) =
                    switch contents.history.standings[event.id] {
                    case .replaced(let other): ("replaced", other)
                    case .revoked(let other): ("revoked", other)
                    case .counts, nil: ("counts", nil)
                    }
                return Line(
                    id: event.id.text, day: event.day.description, recordedAt: event.recordedAt.description,
                    recordedBy: event.recordedBy, zh: sentence.zh, en: sentence.en, standing: standing, by: by?.text,
                    replaces: event.replaces?.text, subject: event.happening.subject?.description,
                    step: event.happening.step?.text)
            })
    }
}

/// Whether an event is about what somebody named.
private struct HistoryFilter {
    private let wanted: String
    private let contents: StoreContents

    init(_ subject: String, _ contents: StoreContents) {
        wanted = Self.key(subject)
        self.contents = contents
    }

    func matches(_ event: RecordedEvent) -> Bool { names(event).contains { Self.key($0).contains(wanted) } }

    private func names(_ event: RecordedEvent) -> [String] {
        switch event.happening {
        case .planAdopted, .planMoved: return ["plan", "方案"]
        case .revoked(let id, _): return contents.history.event(id).map(names) ?? []
        default: break
        }
        guard let subject = event.happening.subject else { return [] }
        guard case .visit(let id) = subject, let plan = contents.planInForce?.plan, let visit = plan.plan.visit(id)
        else { return [subject.description] }
        return [subject.description, plan.name(visit.street)]
    }

    private static func key(_ text: String) -> String { text.lowercased().filter { !$0.isWhitespace } }
}
