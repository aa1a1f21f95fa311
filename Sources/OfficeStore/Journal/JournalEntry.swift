import FollowUp

/// What kinds of things the journal holds.
public enum RecordKind: String, Sendable, Hashable, CaseIterable {
    /// A version of the plan, as adopted.
    case plan
    /// Something that happened.
    case event
    /// The holidays of a year, as loaded.
    case holidays
    /// An entry of a calendar file, as last handed out.
    case calendar
}

/// One record of the journal. Entries are numbered from 1 without a gap, and each seals the one before it.
public struct JournalEntry: Sendable, Hashable {
    /// Its number.
    public let sequence: Int
    /// What it holds.
    public let kind: RecordKind
    /// When it was written.
    public let recordedAt: Moment
    /// Who wrote it.
    public let recordedBy: String
    /// What was recorded: one JSON object without line breaks, its keys sorted.
    public let text: String
    /// The seal of the entry before; of the first entry, the seal of the store's own heading.
    public let previousSeal: String
    /// SHA-256 over everything above, in 64 hexadecimal digits.
    public let seal: String

    /// An entry that seals what it is given.
    init(
        sequence: Int, kind: RecordKind, recordedAt: Moment, recordedBy: String, text: String, previousSeal: String
    ) {
        let unsealed = JournalEntry(
            sequence: sequence, kind: kind, recordedAt: recordedAt, recordedBy: recordedBy, text: text,
            previousSeal: previousSeal, seal: "")
        self = unsealed.with(seal: SHA256.hex(unsealed.sealedText))
    }

    /// An entry as it was found, its seal not yet checked.
    init(
        sequence: Int, kind: RecordKind, recordedAt: Moment, recordedBy: String, text: String, previousSeal: String,
        seal: String
    ) {
        self.sequence = sequence
        self.kind = kind
        self.recordedAt = recordedAt
        self.recordedBy = recordedBy
        self.text = text
        self.previousSeal = previousSeal
        self.seal = seal
    }

    /// Whether the seal fits the content.
    var isIntact: Bool { SHA256.hex(sealedText) == seal }

    private func with(seal: String) -> JournalEntry {
        JournalEntry(
            sequence: sequence, kind: kind, recordedAt: recordedAt, recordedBy: recordedBy, text: text,
            previousSeal: previousSeal, seal: seal)
    }
}

/// What a store is: which office's, and since when.
public struct StoreHeading: Sendable, Hashable {
    /// Drawn once, when the store is made; keeps calendar entries of two offices apart.
    public let office: String
    /// When the store was made.
    public let createdAt: Moment

    /// The heading of a new store.
    public init(office: String, createdAt: Moment) {
        self.office = office
        self.createdAt = createdAt
    }
}
