import CZip

/// One part of an archive to be made.
public struct ArchivePart: Sendable, Hashable {
    /// The name, with folders: `word/document.xml`.
    public let name: String
    /// The content.
    public let bytes: [UInt8]
    /// Whether it is stored as it is, which some formats ask of their first part.
    public let isStored: Bool

    /// A part of bytes.
    public init(name: String, bytes: [UInt8], isStored: Bool = false) {
        self.name = name
        self.bytes = bytes
        self.isStored = isStored
    }

    /// A part of text in UTF-8.
    public init(name: String, text: String) {
        self.init(name: name, bytes: Array(text.utf8))
    }
}

extension Archive {
    /// A new archive of these parts, in this order.
    ///
    /// All parts bear the time 1980-01-01 00:00, whatever the clock and the time zone: the same parts give the same
    /// bytes.
    public static func written(_ parts: [ArchivePart]) throws(ArchiveError) -> [UInt8] {
        var seen: Set<String> = []
        for part in parts {
            guard seen.insert(part.name).inserted else { throw .repeatedPart(part.name) }
        }
        return try ZipDraft.changing([]) { draft throws(ArchiveError) in
            for part in parts { try draft.put(part, at: nil) }
        }
    }

    /// This archive with some parts replaced or, where there is none of the name, added at the end.
    ///
    /// The others keep their packed bytes and times.
    public func replacing(_ changes: [ArchivePart]) throws(ArchiveError) -> [UInt8] {
        try ZipDraft.changing(bytes) { draft throws(ArchiveError) in
            for change in changes { try draft.put(change, at: part(named: change.name)?.index) }
        }
    }
}
