import Foundation
import Testing
import Wording

@testable import DocumentFormats
@testable import Exchange

@Suite("Templates of documents")
struct TemplateTests {
    private static let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs/exchange-documents.md")

    private func make(_ kind: String, from bytes: [UInt8], _ language: Language = .zh) throws -> [OutputFile] {
        let source = DocumentSource(try PlanOutputFixture.zone.document())
        let templates = DocumentTemplates(own: [kind: .init(path: "我的.docx", bytes: bytes)])
        return try WordExport().files(for: ExportRequest(source, language, documents: [kind], templates: templates))
    }

    private func complaint(_ kind: String, from bytes: [UInt8], _ language: Language = .zh) throws -> String {
        do throws(ExportError) {
            let source = DocumentSource(try! PlanOutputFixture.zone.document())
            let templates = DocumentTemplates(own: [kind: .init(path: "我的.docx", bytes: bytes)])
            _ = try WordExport().files(
                for: ExportRequest(source, language, documents: [kind], templates: templates))
            return ""
        } catch {
            return error.lines.map { $0(language) }.joined(separator: "\n")
        }
    }

    private func template(_ text: String) throws -> [UInt8] {
        try OfficialDocument(OfficialMarkup.read(text), title: "").file()
    }

    @Test("The templates written out make the same documents as those inside the program", arguments: Language.allCases)
    func roundTrip(_ language: Language) throws {
        let written = try DocumentTemplates.shipped(language)
        #expect(written.map(\.name) == DocumentCatalogue.all.map { "\($0.name).docx" })
        let source = DocumentSource(try PlanOutputFixture.zone.document())
        let own = Dictionary(
            uniqueKeysWithValues: zip(DocumentCatalogue.all, written).map {
                ($0.name, DocumentTemplates.Own(path: $1.name, bytes: $1.bytes))
            })
        let inside = try WordExport().files(for: ExportRequest(source, language))
        #expect(
            try WordExport().files(for: ExportRequest(source, language, templates: DocumentTemplates(own: own)))
                == inside)
    }

    @Test("Names are unique in both languages, within a list and on a level")
    func uniqueNames() {
        func check(_ placeholders: [Placeholder], _ kind: String) {
            for language in Language.allCases {
                let names = placeholders.map { TemplateNames.normal($0.name(language)) }
                #expect(Set(names).count == names.count, "\(kind): \(names.sorted())")
            }
            for placeholder in placeholders { check(placeholder.items ?? [], kind) }
        }
        for kind in DocumentDescription.all { check(kind.placeholders, kind.name) }
    }

    /// A template of every placeholder there is: what is described can be used.
    @Test("Every placeholder of every kind is filled, under both its names", arguments: Language.allCases)
    func everyPlaceholder(_ language: Language) throws {
        func lines(_ placeholders: [Placeholder]) -> [String] {
            placeholders.flatMap { placeholder -> [String] in
                let name = placeholder.name(language)
                guard let items = placeholder.items else { return ["［\(name)］{{\(name)}}"] }
                return ["{{#\(name)}}"] + lines(items) + ["{{/\(name)}}"]
            }
        }
        for kind in DocumentDescription.all {
            let made = try make(kind.name, from: template(lines(kind.placeholders).joined(separator: "\n")), language)
            #expect(!made.isEmpty, "\(kind.name)")
            for file in made.prefix(2) {
                let text = try XMLTree(reading: Archive(file.bytes).bytes(of: "word/document.xml")).text
                #expect(!text.contains("{{") && text.contains("［"))
            }
        }
    }

    @Test("An unknown placeholder is told with its place, the nearest name and all that are known")
    func unknown() throws {
        let bytes = try template("# 通知\n致{{街到}}：\n@widths 1 1\n|= 姓名 | 单位\n| {{#成员}}{{性名}} | {{/成员}}")
        let chinese = try complaint("notice", from: bytes)
        for words in [
            "模板“我的.docx”有2处问题", "正文第2段“致{{街到}}：”：没有占位符“{{街到}}”，是否想用“{{街道}}”？",
            "正文第1个表格第2行第1格“{{#成员}}{{性名}}”：没有占位符“{{性名}}”，是否想用“{{姓名}}”？",
            "可用的占位符（#为列表）：安委会、", "#成员", "可用的占位符（#为列表）：序号、姓名、单位、",
        ] { #expect(chinese.contains(words), "\(words) in \(chinese)") }
        let english = try complaint("notice", from: template("{{stret}}"), .en)
        #expect(english.contains("did you mean {{street}}?") && english.contains("Known placeholders"))
        #expect(
            !english.replacing("我的.docx", with: "").contains { ("\u{4E00}"..."\u{9FFF}").contains($0) }, "\(english)")
    }

    @Test(
        "A file that is no template is told in one sentence",
        arguments: [("", "不是 Word 文档"), ("hello", "不是 Word 文档"), ("PK\u{3}\u{4}xx", "不是 Word 文档")])
    func noTemplate(_ text: String, _ words: String) throws {
        let complaint = try complaint("notice", from: Array(text.utf8))
        #expect(complaint.hasPrefix("模板“我的.docx”：") && complaint.contains(words) && !complaint.contains("\n"))
    }

    @Test("docs/exchange-documents.md names every placeholder as the program does")
    func documentation() throws {
        let text = try String(contentsOf: Self.page, encoding: .utf8)
        let (begin, end) = (
            "<!-- placeholders: made by the tests with XUNCHA_RECORD=1 -->\n", "<!-- end of placeholders -->"
        )
        let start = try #require(text.range(of: begin)), stop = try #require(text.range(of: end))
        let current = text[start.upperBound..<stop.lowerBound]
        let wanted = PlaceholderReference.markdown()
        if current != wanted, ProcessInfo.processInfo.environment["XUNCHA_RECORD"] == "1" {
            let new = text.replacingCharacters(in: start.upperBound..<stop.lowerBound, with: wanted)
            try Data(new.utf8).write(to: Self.page)
            Issue.record("docs/exchange-documents.md was recorded anew; run again without XUNCHA_RECORD")
        }
        #expect(current == wanted, "docs/exchange-documents.md is stale: record it with XUNCHA_RECORD=1")
    }
}

extension XMLTree {
    /// Every element of a name, at any depth.
    func all(_ name: String) -> [XMLTree] {
        elements.flatMap { ($0.name == name ? [$0] : []) + $0.all(name) }
    }
}
