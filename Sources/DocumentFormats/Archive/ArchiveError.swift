/// Why a zip archive cannot be read or made.
public enum ArchiveError: Error, Sendable, Hashable {
    /// The bytes are no zip archive, or its directory is cut off.
    case notAnArchive
    /// The archive, or one part of it, is damaged: cut off, or its check sum is wrong.
    case damaged(part: String?)
    /// A part is encrypted.
    case encrypted(part: String)
    /// A part is packed by a method that office documents do not use.
    case unknownPacking(part: String)
    /// Two parts of one name.
    case repeatedPart(String)
    /// No part of this name.
    case missing(part: String)
    /// The archive has more bytes than allowed.
    case archiveTooLarge(limit: Int)
    /// The archive has more parts than allowed.
    case tooManyParts(limit: Int)
    /// A part unpacks to more bytes than allowed.
    case partTooLarge(part: String, limit: Int)
    /// All parts together unpack to more bytes than allowed.
    case totalTooLarge(limit: Int)
    /// A part unpacks to many times its size, as no document does.
    case suspiciousRatio(part: String, limit: Int)
    /// A name that no archive can have: empty, or longer than 65535 bytes.
    case invalidName(String)
    /// The zip library failed for a reason of its own, by its error number.
    case failed(code: Int32)
}
