import CZip

/// A zip archive in memory: its directory, read and held against limits, and its parts, unpacked when asked for.
///
/// Only what office documents use is read: stored and deflated parts, without encryption, each name once.
/// Nothing is ever written to a disk, and names are keys here, never paths.
public struct Archive: Sendable {
    /// One part as the directory describes it.
    public struct Part: Sendable, Hashable {
        /// The name, with folders: `xl/workbook.xml`.
        public let name: String
        /// Bytes when unpacked, as declared; reading holds it against what really comes.
        public let size: Int
        /// Bytes in the archive.
        public let packedSize: Int
        /// Its place in the directory.
        let index: UInt64
    }

    /// The archive itself.
    public let bytes: [UInt8]
    /// The limits it was opened under.
    public let limits: ArchiveLimits
    /// The parts in the directory's order.
    public let parts: [Part]
    private let partsByName: [String: Part]

    /// Reads the directory of an archive.
    public init(_ bytes: [UInt8], limits: ArchiveLimits = .officeDocument) throws(ArchiveError) {
        guard bytes.count <= limits.archiveBytes else { throw .archiveTooLarge(limit: limits.archiveBytes) }
        // An archive without any part ends with "PK\5\6"; everything else begins with a part.
        guard bytes.starts(with: [0x50, 0x4B]) else { throw .notAnArchive }
        let parts = try ZipHandle.opening(bytes) { zip throws(ArchiveError) in
            try Self.directory(of: zip, limits)
        }
        var partsByName: [String: Part] = [:]
        for part in parts {
            guard partsByName.updateValue(part, forKey: part.name) == nil else { throw .repeatedPart(part.name) }
        }
        self.bytes = bytes
        self.limits = limits
        self.parts = parts
        self.partsByName = partsByName
    }

    /// The part of this exact name, if there is one.
    public func part(named name: String) -> Part? { partsByName[name] }

    /// A part, unpacked.
    public func bytes(of name: String) throws(ArchiveError) -> [UInt8] {
        var bytes: [UInt8] = []
        try read(name) { chunk in
            bytes.append(contentsOf: chunk)
            return true
        }
        return bytes
    }

    /// Hands a part to `take` piece by piece, until it answers `false`. Needs the memory of one piece only.
    ///
    /// - Throws: `missing`, `damaged`, or what the limits forbid; pieces may have been taken by then.
    public func read(_ name: String, take: (UnsafeRawBufferPointer) -> Bool) throws(ArchiveError) {
        guard let part = partsByName[name] else { throw .missing(part: name) }
        try ZipHandle.opening(bytes) { zip throws(ArchiveError) in try zip.read(part, take: take) }
    }

    private static func directory(of zip: borrowing ZipHandle, _ limits: ArchiveLimits) throws(ArchiveError) -> [Part] {
        let count = zip.count
        guard count <= limits.parts else { throw .tooManyParts(limit: limits.parts) }
        var parts: [Part] = []
        var total = 0
        for index in 0..<UInt64(count) {
            let part = try zip.part(at: index)
            guard part.size <= limits.partBytes else {
                throw .partTooLarge(part: part.name, limit: limits.partBytes)
            }
            if part.size > limits.freeOfRatioBytes, part.size / limits.ratio > part.packedSize {
                throw .suspiciousRatio(part: part.name, limit: limits.ratio)
            }
            total += part.size
            guard total <= limits.totalBytes else { throw .totalTooLarge(limit: limits.totalBytes) }
            parts.append(part)
        }
        return parts
    }
}
