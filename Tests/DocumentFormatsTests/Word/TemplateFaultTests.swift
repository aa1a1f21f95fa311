import Testing

@testable import DocumentFormats

@Suite("Faults of Word templates")
struct TemplateFaultTests {
    private func p(_ text: String) -> String { WordSamples.paragraph(text) }

    @Test("Every fault is told, each with its place")
    func allAtOnce() throws {
        let body =
            p("好") + p("致{{街到}}：") + "<w:tbl>" + WordSamples.row("甲", "{{#名单}}{{街}}{{/名单}}") + "</w:tbl>"
            + p("{{日期")
        let faults = try WordSamples.faults(of: WordSamples.document(body))
        #expect(faults.count == 3)
        let street = try #require(faults.first { $0.place.paragraph == 2 })
        #expect(street.kind == .unknown(name: "街到", known: WordSamples.names.entries))
        #expect(street.place.excerpt == "致{{街到}}：" && street.place.region == .body)
        let cell = try #require(faults.first { $0.place.cell != nil })
        #expect(cell.place.cell == TemplatePlace.Cell(table: 1, row: 1, column: 2))
        guard case .unknown("街", let known) = cell.kind else {
            Issue.record("\(cell.kind)")
            return
        }
        // What stands inside a list may use its names and those around it.
        #expect(known.map(\.key) == ["姓名", "单位"] + WordSamples.names.entries.map(\.key))
        #expect(faults.contains { $0.kind == .unfinished })
    }

    @Test("What does not fit together is told")
    func structure() throws {
        #expect(try WordSamples.faults(p("{{#名单}}{{姓名}}")) == [.unclosed(name: "名单")])
        #expect(try WordSamples.faults(p("{{/名单}}")) == [.unexpectedEnd(name: "名单", open: nil)])
        #expect(try WordSamples.faults(p("{{}}")) == [.empty])
        #expect(try WordSamples.faults(p("{{名单}}")) == [.listAsText(name: "名单")])
        #expect(try WordSamples.faults(p("{{街道{{日期}}")) == [.unfinished])
        let crossed = try WordSamples.faults(p("{{#组}}{{#成员}}{{/组}}{{/成员}}"))
        #expect(crossed.contains(.unexpectedEnd(name: "组", open: "成员")))
        let shared = "<w:tbl>" + WordSamples.row("{{#名单}}", "{{/名单}}{{#组}}", "{{/组}}") + "</w:tbl><w:p/>"
        #expect(try WordSamples.faults(shared) == [.overlapping(name: "组", other: "名单")])
    }

    @Test("Unknown names in heads of pages are told as such")
    func header() throws {
        let file = try WordSamples.document(p("好"), header: p("{{x}}"))
        #expect(try WordSamples.faults(of: file).map(\.place.region) == [.header])
    }

    private static let type = "application/vnd.openxmlformats-officedocument."

    @Test(
        "Other files are told apart",
        arguments: [
            ("application/vnd.ms-word.document.macroEnabled.main+xml", TemplateError.Kind.withMacros),
            (type + "wordprocessingml.template.main+xml", .wordTemplate),
            (type + "spreadsheetml.sheet.main+xml", .other),
            ("text/plain", .other),
        ])
    func kinds(_ type: String, _ kind: TemplateError.Kind) throws {
        let file = try WordSamples.document("", mainType: type)
        #expect(throws: TemplateError.notWord(kind)) { try WordTemplate(file, names: WordSamples.names) }
    }

    @Test("What is no document at all is refused")
    func noDocument() throws {
        func expect(_ error: TemplateError, _ bytes: [UInt8]) {
            #expect(throws: error) { try WordTemplate(bytes, names: WordSamples.names) }
        }
        expect(.archive(.notAnArchive), [])
        expect(.archive(.notAnArchive), Array("{\\rtf1 {{街道}}}".utf8))
        expect(.notWord(.oldOrEncrypted), [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1])
        expect(.notWord(.other), try Archive.written([ArchivePart(name: "a.txt", text: "a")]))
        let broken = try WordSamples.document("<w:p>")
        expect(.xml(part: "word/document.xml", .malformed(line: 1)), broken)
    }

    @Test("A bomb is refused before it unfolds")
    func bombs() throws {
        let zeros = ArchivePart(name: "word/media/a.bin", bytes: Array(repeating: 0, count: 20 << 20))
        let packed = try WordSamples.document(WordSamples.paragraph("{{街道}}"), more: [zeros])
        #expect(throws: TemplateError.archive(.suspiciousRatio(part: "word/media/a.bin", limit: 200))) {
            try WordTemplate(packed, names: WordSamples.names)
        }
        // Lists repeated inside themselves: 300 items, six deep.
        let open = String(repeating: "{{#名单}}", count: 6)
        let close = String(repeating: "{{/名单}}", count: 6)
        let template = try WordTemplate(WordSamples.document(p("\(open){{姓名}}\(close)")), names: WordSamples.names)
        let many = TemplateValues(lists: ["名单": (1...300).map { WordSamples.person("\($0)", "") }])
        #expect(throws: TemplateError.tooLong(limit: 20_000)) { try template.filled(with: many, limit: 20_000) }
    }
}
