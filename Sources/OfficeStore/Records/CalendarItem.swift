/// An entry of a calendar file as it was last handed out: what is needed to number its next version, and to cancel it.
public struct CalendarItem: Sendable, Hashable, Codable {
    /// The entry's own name, the same in every file.
    public let uid: String
    /// The version handed out, from 0; only ever rises.
    public let sequence: Int
    /// What the caller compares to see whether the entry has changed, and needs to write its cancellation.
    public let content: String
    /// Whether it was handed out as cancelled.
    public let isCancelled: Bool

    private enum CodingKeys: String, CodingKey {
        case uid, sequence, content
        case isCancelled = "cancelled"
    }

    /// An entry.
    public init(uid: String, sequence: Int, content: String, isCancelled: Bool = false) {
        self.uid = uid
        self.sequence = sequence
        self.content = content
        self.isCancelled = isCancelled
    }

    init(text: String) throws { self = try RecordText.value(from: text) }

    func text() throws -> String { try RecordText.text(of: self) }
}
