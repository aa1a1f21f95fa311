import FollowUp
import Wording

/// What the table of events lists of one, so that it can be found without reading all.
struct EventIndex {
    /// The number behind its id.
    let number: Int
    /// The word for what happened, as its text has it.
    let kind: String
    /// What it is about; `plan` for what concerns all.
    let subject: String
    /// The event it stands in place of.
    let replaces: Int?
    /// The event it declares never to have counted.
    let revokes: Int?

    private struct Words: Decodable {
        let what: String
        let subject: String?
    }

    /// The entry of an event with that text.
    init(_ event: RecordedEvent, text: String) throws {
        let words: Words = try RecordText.value(from: text)
        kind = words.what
        subject = words.subject ?? "plan"
        number = try Self.number(event.id)
        replaces = try event.replaces.map(Self.number)
        revokes = if case .revoked(let revoked, _) = event.happening { try Self.number(revoked) } else { nil }
    }

    private static func number(_ id: EventID) throws -> Int {
        guard let number = id.eventNumber else { throw RecordFiling.noEventID(id.text) }
        return number
    }
}

/// Why a record that can be understood cannot be filed.
enum RecordFiling: Error, Hashable {
    /// The id of an event is not of this store's making.
    case noEventID(String)
    /// It is not written in its one form.
    case notCanonical
    /// It says of itself that somebody else recorded it, or at another time.
    case anotherRecorder
    /// It refers to an event that does not come before it.
    case refersToNothing

    /// The sentence for the user.
    var wording: Wording {
        switch self {
        case .noEventID(let id):
            Wording(zh: "“\(id)”不是事项编号（应如 e7）。", en: "\"\(id)\" is no event id, such as e7.")
        case .notCanonical: Wording(zh: "不是规定的写法。", en: "It is not in its one form.")
        case .anotherRecorder:
            Wording(zh: "登记人或登记时间与所在记录不一致。", en: "It names another recorder, or another time, than its line.")
        case .refersToNothing:
            Wording(zh: "引用的事项不在它之前。", en: "It refers to an event that does not come before it.")
        }
    }
}
