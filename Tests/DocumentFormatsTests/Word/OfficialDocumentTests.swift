import Foundation
import Testing

@testable import DocumentFormats

@Suite("Official documents")
struct OfficialDocumentTests {
    private static let text = """
        // 说明
        # 关于开展安全生产巡查的通知
        @to 兴仁街道：
        正文一段。
        ## 一、时间
        ### （一）进驻
        #### 1. 汇报
        @annexes 附件：名单
        @sign 安委会办公室
        @date 2027年3月1日
        @annex 附件
        @annex-title 名单
        @caption 第1组
        @widths 1 3l
        |= 序号 | 姓名
        | 1 | 张三
        | 2 |
        @landscape
        横向一段。
        """

    @Test("Lines become blocks")
    func markup() throws {
        let blocks = try OfficialMarkup.read(Self.text)
        #expect(blocks.count == 15)
        #expect(blocks[0] == .paragraph(.title, "关于开展安全生产巡查的通知"))
        #expect(blocks[2] == .paragraph(.body, "正文一段。"))
        #expect(blocks[7] == .paragraph(.signature, "安委会办公室"))
        let table = OfficialTable(
            columns: [.init(share: 1), .init(share: 3, isLeft: true)], head: ["序号", "姓名"],
            rows: [["1", "张三"], ["2", ""]])
        #expect(blocks[12] == .table(table))
        #expect(blocks[13] == .page(isLandscape: true))
    }

    @Test(
        "A line that is not understood is named",
        arguments: [
            ("好\n@titel x", 2), ("#x", 1), ("##", 1), ("| a | b", 1), ("@widths 1 2\n|= a", 2), ("@widths 1 x", 1),
            ("@widths 1 1\n| a | b", 2),
        ])
    func problems(_ text: String, _ line: Int) {
        #expect { try OfficialMarkup.read(text) } throws: { ($0 as? OfficialMarkup.Problem)?.line == line }
    }

    @Test("Equal documents give equal bytes, and every part is sound")
    func file() throws {
        let blocks = try OfficialMarkup.read(Self.text)
        let file = try OfficialDocument(blocks, title: "通知 & <名单>").file()
        #expect(try OfficialDocument(blocks, title: "通知 & <名单>").file() == file)
        let archive = try Archive(file)
        for part in archive.parts { _ = try XMLTree(reading: archive.bytes(of: part.name)) }
        let body = try WordSamples.tree(of: file)
        #expect(body.all("w:sectPr").count == 2)
        #expect(body.all("w:pgSz").map { $0.value(of: "w:orient") } == [nil, "landscape"])
        // The text before the signature goes where the signature goes.
        let kept = body.elements.filter { $0.first("w:pPr")?.first("w:keepNext") != nil }
        #expect(kept.map(\.text) == ["1. 汇报", "附件：名单"])
    }

    @Test(
        "Another program reads size, margins, styles and fonts",
        .enabled(if: Python.imports("docx"), "needs python3 with the package python-docx"))
    func pythonReads() throws {
        let file = try OfficialDocument(OfficialMarkup.read(Self.text), title: "通知").file()
        let output = try Python.run(
            """
            import base64, io, sys, docx
            from docx.oxml.ns import qn
            d = docx.Document(io.BytesIO(base64.b64decode(sys.stdin.read())))
            s = d.sections[0]
            print(*[round(x.mm) for x in (s.page_width, s.page_height, s.top_margin, s.left_margin, s.right_margin, s.bottom_margin)])
            for p in d.paragraphs[:4]:
                f = p.style.element.rPr.find(qn("w:rFonts")).get(qn("w:eastAsia"))
                print(p.style.name, f, p.style.font.size.pt, p.style.paragraph_format.line_spacing.pt, p.text)
            print([[c.text for c in r.cells] for r in d.tables[0].rows])
            print(d.settings.odd_and_even_pages_header_footer, repr(s.footer.paragraphs[0].text), d.core_properties.title)
            """, input: Data(file).base64EncodedString())
        #expect(
            output == """
                210 297 37 28 26 35
                公文标题 方正小标宋简体 22.0 33.0 关于开展安全生产巡查的通知
                主送机关 仿宋_GB2312 16.0 28.95 兴仁街道：
                公文正文 仿宋_GB2312 16.0 28.95 正文一段。
                Heading 1 黑体 16.0 28.95 一、时间
                [['序号', '姓名'], ['1', '张三'], ['2', '']]
                True '—  —' 通知

                """)
    }

    @Test(
        "A page holds 22 lines of 28 signs",
        .enabled(if: Office.isInstalled, "needs LibreOffice Writer and pdftotext"))
    func linesAndSigns() throws {
        let sentence = "安全生产巡查工作应当坚持原则注重实效"
        let long = String(repeating: sentence, count: 100)
        let file = try OfficialDocument([.paragraph(.recipient, long)], title: "长").file()
        let pages = try Office.textOfPages(file)
        let lines = pages[0].split(separator: "\n").map { $0.filter { !$0.isWhitespace } }.filter { !$0.isEmpty }
        #expect(lines.count == 23)
        #expect(lines.dropLast().allSatisfy { $0.count == 28 }, "\(lines.map(\.count))")
        #expect(lines.last == "—1—")
    }
}

/// LibreOffice as a second reader of documents, where it is installed.
enum Office {
    static let isInstalled = has("soffice") && has("pdftotext") && hasWriter

    private static let hasWriter = FileManager.default.fileExists(
        atPath: "/usr/lib/libreoffice/program/libswlo.so")

    private static func has(_ program: String) -> Bool {
        (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
            FileManager.default.isExecutableFile(atPath: "\($0)/\(program)")
        }
    }

    /// The text of each page as it is laid out.
    static func textOfPages(_ document: [UInt8]) throws -> [Substring] {
        let scratch = try Scratch()
        try Data(document).write(to: URL(filePath: "\(scratch.path)/d.docx"))
        try run(
            "soffice",
            [
                "-env:UserInstallation=file://\(scratch.path)/profile", "--headless", "--convert-to", "pdf", "--outdir",
                scratch.path, "\(scratch.path)/d.docx",
            ])
        try run("pdftotext", ["-layout", "\(scratch.path)/d.pdf", "\(scratch.path)/d.txt"])
        return (scratch.text("d.txt") ?? "").split(separator: "\u{0C}")
    }

    private static func run(_ program: String, _ arguments: [String]) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [program] + arguments
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
    }
}
