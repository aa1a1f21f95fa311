import CivilCalendar
import FollowUp
import Foundation

/// The lines that are exported are also what the seals are taken over, so that anybody can check a chain from the
/// exported file alone: a line without its `seal`, as JSON with sorted keys and no spaces, hashed with SHA-256.
enum JournalText {
    /// The name of the format, in its first line.
    static let format = "xuncha-office/1"

    /// A JSON string.
    static func quoted(_ text: String) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .withoutEscapingSlashes
        // A string can always be encoded; the empty text would not fit its seal and so be found.
        guard let data = try? encoder.encode(text) else { return "\"\"" }
        return String(decoding: data, as: UTF8.self)
    }
}

extension StoreHeading {
    /// The first line of an export.
    var line: String {
        "{\"created\":\"\(createdAt)\",\"format\":\"\(JournalText.format)\","
            + "\"office\":\(JournalText.quoted(office))}"
    }

    /// What the first entry seals.
    var seal: String { SHA256.hex(line) }
}

extension JournalEntry {
    /// The line of an export.
    var line: String { text(sealed: true) }

    /// What the seal is taken over.
    var sealedText: String { text(sealed: false) }

    private func text(sealed: Bool) -> String {
        "{\"at\":\"\(recordedAt)\",\"by\":\(JournalText.quoted(recordedBy)),\"kind\":\"\(kind.rawValue)\","
            + "\"previous\":\"\(previousSeal)\",\"record\":\(text)," + (sealed ? "\"seal\":\"\(seal)\"," : "")
            + "\"sequence\":\(sequence)}"
    }
}
