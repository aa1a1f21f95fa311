import Testing

@testable import DocumentFormats

@Suite("Templates at random")
struct TemplateFuzzTests {
    /// Signs and tags in any order: whatever comes out is sound XML or a fault that says what is wrong.
    @Test("Any text in any runs is filled or refused", arguments: 1...300)
    func texts(_ seed: Int) throws {
        var random = Numbers(seed: UInt64(seed))
        let pieces = [
            "{{", "}}", "{", "}", "#", "/", "^", "?", "街道", "名单", "姓名", "{{街道}}", "{{#名单}}", "{{/名单}}", "{{#组}}",
            "{{/组}}", "{{姓名}}", "｛｛", "｝｝", " ", "\u{3000}", "&amp;", "文",
        ]
        func paragraph() -> String {
            let runs = (0..<random.next(6)).map { _ in
                "<w:r><w:t xml:space=\"preserve\">"
                    + (0..<random.next(4)).map { _ in pieces[random.next(pieces.count)] }.joined() + "</w:t></w:r>"
            }
            return "<w:p>" + runs.joined(separator: random.next(3) == 0 ? "<w:proofErr/>" : "") + "</w:p>"
        }
        func row() -> String {
            "<w:tr>" + (0..<1 + random.next(3)).map { _ in "<w:tc>\(paragraph())</w:tc>" }.joined() + "</w:tr>"
        }
        let body = (0..<1 + random.next(6)).map { _ in
            random.next(3) == 0 ? "<w:tbl>\(row())\(row())</w:tbl>" : paragraph()
        }.joined()
        guard try WordSamples.faults(body).isEmpty else { return }
        let filled = try WordSamples.filled(body)
        for cell in filled.all("w:tc") { #expect(cell.elements.last?.name == "w:p") }
        for table in filled.all("w:tbl") { #expect(table.first("w:tr") != nil) }
    }

    /// Bytes of a real file changed, cut off or doubled.
    @Test("A damaged file is refused or read, never more", arguments: 1...300)
    func bytes(_ seed: Int) throws {
        var random = Numbers(seed: UInt64(seed) &* 7919)
        var bytes = try WordSamples.document(
            WordSamples.paragraph("{{#名单}}{{姓名}}{{/名单}}"), header: WordSamples.paragraph("{{街道}}"))
        for _ in 0...random.next(8) {
            let place = random.next(bytes.count)
            switch random.next(4) {
            case 0: bytes[place] = UInt8(random.next(256))
            case 1: bytes.removeSubrange(place..<min(bytes.count, place + 1 + random.next(20)))
            case 2: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + random.next(30))], at: place)
            default: bytes = Array(bytes.prefix(max(1, place)))
            }
            if bytes.isEmpty { bytes = [0] }
        }
        // Whatever is wrong is said by an error; anything else would end the process.
        let file = try? WordTemplate(bytes, names: WordSamples.names).filled(with: WordSamples.values)
        if let file { #expect(!file.isEmpty) }
    }
}

/// Numbers that look random and are the same in every run (SplitMix64).
struct Numbers {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// A number from 0 up to, not including, `limit`.
    mutating func next(_ limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(max(1, limit)))
    }
}
