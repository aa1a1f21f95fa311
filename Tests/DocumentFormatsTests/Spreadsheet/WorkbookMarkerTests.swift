import Foundation
import Testing

@testable import DocumentFormats

@Suite("Marking a copy of a workbook")
struct WorkbookMarkerTests {
    private static let name = difficultWorkbook.sheets[0].name
    private let list = FindingList(
        name: "检查结果", headings: [.init("序号", width: 6), .init("单元格", width: 9)],
        rows: [.init(["1", "C3"], sheet: name, cell: CellAddress(row: 3, column: 3))], linkedHeading: "单元格")

    private func mark(_ cell: String, _ text: String = "错", isError: Bool = true) throws -> CellMark {
        CellMark(sheet: Self.name, cell: try #require(CellAddress(cell)), text: text, isError: isError)
    }

    private func fills(_ bytes: [UInt8]) throws -> [String: Int] {
        let parts = try WorkbookParts(Archive(bytes))
        let styles = try #require(try parts.tree("xl/styles.xml").child("cellXfs")).elements
        var fills: [String: Int] = [:]
        for row in try #require(try parts.tree("xl/worksheets/sheet1.xml").child("sheetData")).elements {
            for cell in row.elements {
                let style = cell.number("s") ?? 0
                fills[cell.value(of: "r") ?? ""] = styles[style].number("fillId")
            }
        }
        return fills
    }

    @Test("Values stay, other parts stay byte for byte, and the list comes last")
    func keeps() throws {
        let original = try WorkbookWriter.bytes(of: difficultWorkbook)
        let marked = try WorkbookMarker.marked(original, marks: [mark("C3"), mark("H9")], list: list)
        let (before, after) = (try SpreadsheetReader(original), try SpreadsheetReader(marked))
        #expect(after.sheets.map(\.name) == before.sheets.map(\.name) + ["检查结果"])
        for (one, other) in zip(before.sheets, after.sheets) {
            #expect(try before.content(of: one) == after.content(of: other))
        }
        let changed: Set = [
            "[Content_Types].xml", "xl/styles.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/comments1.xml",
            "xl/drawings/vmlDrawing1.vml", "xl/worksheets/sheet1.xml",
        ]
        let (old, new) = (try Archive(original), try Archive(marked))
        for part in old.parts where !changed.contains(part.name) {
            #expect(try old.bytes(of: part.name) == new.bytes(of: part.name), "\(part.name)")
        }
        #expect(new.parts.count == old.parts.count + 1)
        #expect(try WorkbookMarker.marked(original, marks: [mark("C3"), mark("H9")], list: list) == marked)
    }

    @Test("Marks are backgrounds of their own; cells and rows that are not there are made")
    func fills() throws {
        let original = try WorkbookWriter.bytes(of: difficultWorkbook)
        let before = try fills(original)
        let after = try fills(
            WorkbookMarker.marked(
                original, marks: [mark("C3"), mark("B4", isError: false), mark("E4"), mark("J40"), mark("A1")],
                list: nil))
        for cell in ["C3", "B4", "E4", "J40", "A1"] { #expect(after[cell] != nil && after[cell] != before[cell]) }
        #expect(after["C3"] == after["J40"])
        #expect(after["B4"] != after["C3"])
        for (cell, fill) in before where !["C3", "B4", "A1"].contains(cell) { #expect(after[cell] == fill) }
    }

    @Test("A mark on a joined cell shows on the first of it; two on one cell stand together")
    func joined() throws {
        let marked = try WorkbookMarker.marked(
            WorkbookWriter.bytes(of: difficultWorkbook), marks: [mark("C1", "一", isError: false), mark("B1", "二")],
            list: nil)
        let notes = try WorkbookParts(Archive(marked)).tree("xl/comments1.xml")
        let list = try #require(notes.child("commentList")).elements
        #expect(list.first { $0.value(of: "ref") == "A1" }?.text == "一\n二")
    }

    @Test("A second marking takes the first away")
    func again() throws {
        let original = try WorkbookWriter.bytes(of: difficultWorkbook)
        let first = try WorkbookMarker.marked(original, marks: [mark("C3"), mark("B2", "说"), mark("E4")], list: list)
        let second = try WorkbookMarker.marked(first, marks: [], list: list)
        let (before, after) = (try fills(original), try fills(second))
        for (cell, fill) in before { #expect(after[cell] == fill, "\(cell)") }
        let parts = try WorkbookParts(Archive(second))
        let notes = try #require(try parts.tree("xl/comments1.xml").child("commentList")).elements
        #expect(notes.map { $0.value(of: "ref") } == ["B2"])
        #expect(notes[0].text == "注意：\n电话按文本填写")
        let shapes = try parts.tree("xl/drawings/vmlDrawing1.vml").elements.filter { $0.localName == "shape" }
        #expect(shapes.count == 1)
        #expect(try SpreadsheetReader(second).sheets.count == 3)
    }

    @Test("A sheet written with prefixes and without styles of its own is marked too")
    func prefixed() throws {
        var book = HandmadeWorkbook("")
        book.parts = [
            ArchivePart(name: "[Content_Types].xml", text: "<Types xmlns='t'/>"),
            ArchivePart(
                name: "xl/worksheets/sheet1.xml",
                text: """
                    <x:worksheet xmlns:x='u'><x:sheetData><x:row><x:c><x:v>7</x:v></x:c></x:row></x:sheetData>\
                    <x:pageMargins/><x:tableParts/></x:worksheet>
                    """),
            ArchivePart(
                name: "xl/styles.xml",
                text: """
                    <styleSheet><fills count='1'><fill/></fills><cellXfs count='1'><xf numFmtId='0'/></cellXfs></styleSheet>
                    """),
        ]
        let marks = [
            CellMark(sheet: "表", cell: CellAddress(row: 1, column: 1), text: "错", isError: true),
            CellMark(sheet: "表", cell: CellAddress(row: 3, column: 2), text: "空", isError: false),
        ]
        let marked = try WorkbookMarker.marked(book.bytes(), marks: marks, list: list)
        let tree = try WorkbookParts(Archive(marked)).tree("xl/worksheets/sheet1.xml")
        #expect(tree.elements.map(\.name) == ["x:sheetData", "x:pageMargins", "x:legacyDrawing", "x:tableParts"])
        #expect(tree.elements[0].elements.map { $0.value(of: "r") } == [nil, "3"])
        let reader = try SpreadsheetReader(marked)
        #expect(
            try reader.content(of: reader.sheets[0]).rows == [
                ReadRow(number: 1, cells: [ReadCell(column: 1, value: .number(7))])
            ])
    }

    @Test(.enabled(if: Python.imports("openpyxl"), "needs python3 with the package openpyxl"))
    func openpyxlReadsTheCopy() throws {
        let scratch = try Scratch()
        let path = "\(scratch.path)/book.xlsx"
        let marked = try WorkbookMarker.marked(
            WorkbookWriter.bytes(of: difficultWorkbook), marks: [mark("C3", "不是日期"), mark("B2", "说明", isError: false)],
            list: list)
        try Data(marked).write(to: URL(filePath: path))
        let output = try Python.run(
            """
            import openpyxl
            book = openpyxl.load_workbook(\(path.debugDescription))
            s = book.worksheets[0]
            for c in ("C3", "B2", "A3"):
                x = s[c]
                print(x.value, x.number_format, x.fill.patternType, x.fill.fgColor.rgb, x.fill.bgColor.rgb, x.border.left.style,
                      x.comment and x.comment.text)
            print(len(s._charts), s.freeze_panes, len(s.data_validations.dataValidation))
            print([[c.value for c in row] for row in book.worksheets[-1]], book.worksheets[-1]["B2"].hyperlink.location)
            """, input: "")
        #expect(
            output == """
                2027-03-08 00:00:00 yyyy"年"m"月"d"日" lightUp FFC00000 FFFFD9D9 thin 不是日期
                电话 General gray125 FF7F6000 FFFFF2CC thin 注意：
                电话按文本填写
                【巡查】说明
                1 General None 00000000 00000000 thin None
                1 B3 4
                [['序号', '单元格'], ['1', 'C3']] '巡查''表'!C3

                """)
    }
}
