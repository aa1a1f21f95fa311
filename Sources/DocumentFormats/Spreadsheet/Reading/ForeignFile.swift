/// Tells files apart that come under the name of a workbook.
enum ForeignFile {
    private static let compoundFile: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

    /// What the bytes are, where they are certainly no zip archive; `nil` for an archive.
    static func kind(of bytes: [UInt8]) -> SpreadsheetError.OtherKind? {
        if bytes.starts(with: [0x50, 0x4B]) { return nil }
        if bytes.starts(with: compoundFile) {
            // The directory of a compound file names its streams in UTF-16; a workbook behind a password is the
            // stream EncryptedPackage of one.
            return holds("EncryptedPackage", bytes) ? .encrypted : .oldWorkbook
        }
        let head = bytes.prefix(4096)
        let isText = !head.isEmpty && !head.contains { $0 < 9 || (14..<32).contains($0) }
        let isWide = head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF])
        return isText || isWide ? .text : .unknown
    }

    private static func holds(_ name: String, _ bytes: [UInt8]) -> Bool {
        let wanted = name.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
        // Entries of the directory begin at multiples of 128 bytes.
        return stride(from: 512, to: bytes.count - wanted.count, by: 128).contains { bytes[$0...].starts(with: wanted) }
    }
}
