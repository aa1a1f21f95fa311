import CivilCalendar
import FollowUp
import Foundation
import Wording

extension AgendaEntry {
    /// What a store keeps of an entry beside its number, and compares: one JSON object, keys sorted.
    public func content() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(AgendaRecord(self)), as: UTF8.self)
    }

    /// The entry of a content that `content()` wrote.
    ///
    /// - Throws: `DecodingError` for any other text.
    public init(content: String, sequence: Int, isCancelled: Bool) throws {
        let record = try JSONDecoder().decode(AgendaRecord.self, from: Data(content.utf8))
        self.init(
            item: try record.item(), sequence: sequence, stamp: Moment(secondsSince1970: record.stamp),
            isCancelled: isCancelled, former: record.former)
    }
}

/// An entry as the store keeps it.
private struct AgendaRecord: Codable {
    let kind: AgendaKey.Kind
    let subject: String
    let title: Wording
    let lines: [Wording]
    let rosterLines: [Wording]
    let first: Day
    let last: Day
    let place: String?
    let certainty: AgendaItem.Certainty
    let people: [AgendaPerson]
    let audience: AgendaAudience
    let former: AgendaAudience
    let stamp: Int

    enum CodingKeys: String, CodingKey {
        case kind, subject, title, lines, first, last, place, certainty, people, audience, former, stamp
        case rosterLines = "roster_lines"
    }

    init(_ entry: AgendaEntry) {
        let item = entry.item
        kind = item.key.kind
        subject = item.key.subject
        title = item.title
        lines = item.lines
        rosterLines = item.rosterLines
        first = item.days.lowerBound
        last = item.days.upperBound
        place = item.place
        certainty = item.certainty
        people = item.people
        audience = item.audience
        former = entry.former
        stamp = entry.stamp.secondsSince1970
    }

    func item() throws -> AgendaItem {
        guard first <= last else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: [CodingKeys.last], debugDescription: "it ends before it begins"))
        }
        return AgendaItem(
            key: AgendaKey(kind, subject), title: title, lines: lines,
            rosterLines: rosterLines, days: first...last, place: place, certainty: certainty,
            people: people, audience: audience)
    }
}
