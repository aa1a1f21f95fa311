import Testing

@testable import DocumentFormats

@Suite("Archives")
struct ArchiveTests {
    private let parts = [
        ArchivePart(name: "mimetype", bytes: Array("text/plain".utf8), isStored: true),
        ArchivePart(name: "文件夹/一.xml", text: String(repeating: "巡查", count: 500)),
        ArchivePart(name: "empty", bytes: []),
    ]

    @Test("What is written is read back, in its order")
    func roundTrip() throws {
        let archive = try Archive(Archive.written(parts))
        #expect(archive.parts.map(\.name) == parts.map(\.name))
        for part in parts { #expect(try archive.bytes(of: part.name) == part.bytes) }
        #expect(archive.parts[0].packedSize == 10)
        #expect(archive.parts[1].packedSize < 100)
    }

    @Test("The same parts give the same bytes, dated 1980-01-01 00:00")
    func sameBytes() throws {
        let bytes = try Archive.written(parts)
        #expect(try bytes == Archive.written(parts))
        // Time and date of the first local header, at their place in the format.
        #expect(Array(bytes[10..<14]) == [0, 0, 33, 0])
    }

    @Test("Replacing a part leaves the others' packed bytes")
    func replacing() throws {
        let archive = try Archive(Archive.written(parts))
        let changed = try Archive(
            archive.replacing([
                ArchivePart(name: "empty", text: "full"), ArchivePart(name: "new", text: "added"),
            ]))
        #expect(changed.parts.map(\.name) == parts.map(\.name) + ["new"])
        #expect(try changed.bytes(of: "empty") == Array("full".utf8))
        #expect(try changed.bytes(of: "文件夹/一.xml") == parts[1].bytes)
        #expect(try changed.bytes(of: "new") == Array("added".utf8))
    }

    @Test("Reading stops where the taker has enough")
    func stopsEarly() throws {
        let long = ArchivePart(name: "long", bytes: (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 7 ^ $0 >> 8) })
        var pieces = 0
        try Archive(Archive.written([long])).read("long") { _ in
            pieces += 1
            return false
        }
        #expect(pieces == 1)
    }

    @Test(
        "Limits hold",
        arguments: [
            (
                ArchiveLimits(archiveBytes: 100, parts: 9, partBytes: 9999, totalBytes: 9999, ratio: 999),
                ArchiveError.archiveTooLarge(limit: 100)
            ),
            (
                ArchiveLimits(archiveBytes: 9999, parts: 2, partBytes: 9999, totalBytes: 9999, ratio: 999),
                .tooManyParts(limit: 2)
            ),
            (
                ArchiveLimits(archiveBytes: 9999, parts: 3, partBytes: 2999, totalBytes: 9999, ratio: 999),
                .partTooLarge(part: "文件夹/一.xml", limit: 2999)
            ),
            (
                ArchiveLimits(archiveBytes: 9999, parts: 3, partBytes: 3000, totalBytes: 3009, ratio: 999),
                .totalTooLarge(limit: 3009)
            ),
            (
                ArchiveLimits(
                    archiveBytes: 9999, parts: 3, partBytes: 3000, totalBytes: 3010, ratio: 20, freeOfRatioBytes: 99),
                .suspiciousRatio(part: "文件夹/一.xml", limit: 20)
            ),
        ])
    func limits(limits: ArchiveLimits, error: ArchiveError) throws {
        let bytes = try Archive.written(parts)
        #expect(throws: error) { try Archive(bytes, limits: limits) }
    }

    @Test("A size that lies is found out before more is unpacked")
    func lyingSize() throws {
        var bytes = try Archive.written([ArchivePart(name: "a", bytes: Array(repeating: 65, count: 200_000))])
        // The size in the central directory, at offset 24 of its record, becomes 1000.
        let directory = try #require(bytes.indices.first { bytes[$0...].starts(with: [0x50, 0x4B, 1, 2]) })
        bytes.replaceSubrange(directory + 24..<directory + 28, with: [0xE8, 3, 0, 0])
        let archive = try Archive(bytes)
        var taken = 0
        #expect(throws: ArchiveError.damaged(part: "a")) {
            try archive.read("a") { piece in
                taken += piece.count
                return true
            }
        }
        #expect(taken <= 1 << 16)
    }

    @Test("Junk, and an archive cut at any byte, is an error and no crash")
    func broken() throws {
        for junk in [[], Array("PK".utf8), Array("hello, world".utf8), [UInt8](repeating: 0, count: 5000)] {
            #expect(throws: ArchiveError.notAnArchive) { try Archive(junk) }
        }
        let bytes = try Archive.written(parts)
        for length in 0..<bytes.count {
            #expect(throws: ArchiveError.self) {
                let archive = try Archive(Array(bytes[..<length]))
                for part in archive.parts { _ = try archive.bytes(of: part.name) }
            }
        }
    }

    @Test("A changed byte is either harmless or an error")
    func flipped() throws {
        let bytes = try Archive.written(parts)
        for index in bytes.indices {
            var changed = bytes
            changed[index] ^= 0x55
            guard let archive = try? Archive(changed) else { continue }
            for part in archive.parts {
                guard let content = try? archive.bytes(of: part.name) else { continue }
                // The check sum lets nothing else through.
                #expect(content.isEmpty || self.parts.contains { $0.bytes == content })
            }
        }
    }

    @Test("Misuse is an error")
    func misuse() throws {
        let twice = [ArchivePart(name: "a", bytes: []), ArchivePart(name: "a", bytes: [])]
        #expect(throws: ArchiveError.repeatedPart("a")) { try Archive.written(twice) }
        #expect(throws: ArchiveError.invalidName("")) { try Archive.written([ArchivePart(name: "", bytes: [])]) }
        #expect(throws: ArchiveError.missing(part: "b")) { try Archive(Archive.written(parts)).bytes(of: "b") }
    }
}
