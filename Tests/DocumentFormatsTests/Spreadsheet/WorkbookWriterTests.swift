import CivilCalendar
import Foundation
import Testing

@testable import DocumentFormats

/// A workbook with one of everything.
let difficultWorkbook: Workbook = {
    let head = CellStyle(font: "黑体", isBold: true, fill: CellFill(0xD9E2F0), hasBorder: true, alignment: .centre)
    let body = CellStyle(hasBorder: true, wraps: true)
    let date = body.with { $0.format = .day(.zh) }
    let text = body.with { $0.format = .text }
    var sheet = Sheet(
        name: "巡查'表",
        columns: [
            SheetColumn(width: 6), SheetColumn(width: 20, style: text), SheetColumn(width: 16),
            SheetColumn(width: 9, isHidden: true),
        ],
        rows: [
            SheetRow([SheetCell(.text("年度巡查"), head)], height: 30),
            SheetRow(["序号", "电话", "日期", "隐"].map { SheetCell(.text($0), head) }),
            SheetRow([
                SheetCell(.number(1), body), SheetCell(.text("013800000000")), SheetCell(.day(day("2027-03-08")), date),
                SheetCell(.text("=1+1\u{0}"), body),
            ]),
            SheetRow([SheetCell(.number(-20), body), SheetCell(), SheetCell(.formula("=TODAY()", shown: "x"), date)]),
            SheetRow([SheetCell(.number(5), body), SheetCell(nil, body), SheetCell(.text("第一行\n第二行"), body)]),
        ])
    sheet.merges = [CellRange(rows: 1...1, columns: 1...3)]
    sheet.frozenRows = 2
    sheet.frozenColumns = 1
    sheet.filter = CellRange(rows: 2...5, columns: 1...3)
    sheet.validations = [
        CellValidation(
            CellRange(rows: 3...50, columns: 2...2), .choice(["甲", "乙"]), isStrict: true,
            hint: CellHint(title: "选", text: String(repeating: "长", count: 300)), complaint: "错"),
        CellValidation(
            CellRange(rows: 3...50, columns: 3...3), .day(day("2027-01-01")...day("2027-12-31")), isStrict: false,
            complaint: "日期"),
        CellValidation(
            CellRange(rows: 3...50, columns: 1...1),
            .choiceFrom(sheet: "二", range: CellRange(rows: 1...9, columns: 1...1)),
            isStrict: false, complaint: "查"),
        CellValidation(CellRange(rows: 3...50, columns: 4...4), .integer(0...9), isStrict: true, complaint: "数"),
        // Too long to be offered: nothing comes of it.
        CellValidation(
            CellRange(rows: 60...61, columns: 1...1), .choice([String(repeating: "长", count: 256)]), isStrict: true,
            complaint: "错"),
    ]
    sheet.highlights = [
        Highlight(
            CellRange(rows: 3...5, columns: 1...3), .formula("=$A3<0"), fill: CellFill(0xFFE699, .risingLines),
            colour: 0xC00000, isBold: true),
        Highlight(CellRange(rows: 3...5, columns: 1...1), .bar(0x3B6EA5)),
    ]
    sheet.notes = [CellNote(CellAddress(row: 2, column: 2), "注意：\n电话按文本填写")]
    sheet.charts = [
        SheetChart(
            at: CellAddress(row: 8, column: 1), width: 600, height: 300, title: "负担", valueName: "人日",
            series: [
                .init(
                    name: "本年", categories: CellRange(rows: 3...5, columns: 2...2),
                    values: CellRange(rows: 3...5, columns: 1...1), fill: CellFill(0x3B6EA5))
            ], description: "各单位负担")
    ]
    sheet.page.paper = .a3
    sheet.page.repeatedRows = 1...2
    sheet.page.repeatedColumns = 1...1
    sheet.page.area = CellRange(rows: 1...5, columns: 1...3)
    sheet.page.footer = "&C第&P页，共&N页"
    sheet.tab = 0xC00000
    return Workbook(
        title: "巡查 <计划>", author: "巡查", created: day("2027-01-01"),
        sheets: [sheet, Sheet(name: "二", rows: [SheetRow([SheetCell(.text("x"))])])])
}()

@Suite("Writing workbooks")
struct WorkbookWriterTests {
    @Test("What is written is read back")
    func roundTrip() throws {
        let reader = try SpreadsheetReader(WorkbookWriter.bytes(of: difficultWorkbook))
        #expect(reader.sheets.map(\.name) == ["巡查'表", "二"])
        let content = try reader.content(of: reader.sheets[0])
        #expect(content.merges.map(\.description) == ["A1:C1"])
        #expect(content.rows.map(\.number) == [1, 2, 3, 4, 5])
        #expect(
            content.rows[2].cells.map(\.value) == [
                .number(1), .text("013800000000"), .day(day("2027-03-08")), .text("=1+1"),
            ])
        #expect(content.rows[3].cells.map(\.value) == [.number(-20), .text("x")])
        #expect(content.rows[4][3] == .text("第一行\n第二行"))
    }

    @Test("The same workbook gives the same bytes, and leaves no temporary file")
    func sameBytes() throws {
        let first = try WorkbookWriter.bytes(of: difficultWorkbook)
        #expect(try WorkbookWriter.bytes(of: difficultWorkbook) == first)
        var other = difficultWorkbook
        other.created = day("2027-01-02")
        #expect(try WorkbookWriter.bytes(of: other) != first)
    }

    @Test("What no workbook can hold is refused")
    func refusals() {
        func error(_ sheets: [Sheet]) -> SpreadsheetError? {
            do throws(SpreadsheetError) {
                _ = try WorkbookWriter.bytes(
                    of: Workbook(title: "", author: "", created: day("2027-01-01"), sheets: sheets))
                return nil
            } catch {
                return error
            }
        }
        for name in ["", "a/b", "'a", "a]", String(repeating: "长", count: 32)] {
            #expect(error([Sheet(name: name)]) == .invalidSheetName(name))
        }
        #expect(error([Sheet(name: "a"), Sheet(name: "A")]) == .repeatedSheetName("A"))
        let place = CellAddress(row: 1, column: 1)
        for value: SheetValue in [
            .text(String(repeating: "x", count: 32_768)), .number(1 << 53), .day(day("1900-02-28")),
        ] {
            #expect(
                error([Sheet(name: "a", rows: [SheetRow([SheetCell(value)])])]) == .cannotHold(sheet: "a", at: place))
        }
        #expect(error([Sheet(name: String(repeating: "长", count: 31))]) == nil)
    }

    @Test("Addresses")
    func addresses() {
        for (text, row, column) in [("A1", 1, 1), ("Z9", 9, 26), ("AA10", 10, 27), ("$XFD$1048576", 1_048_576, 16_384)]
        {
            #expect(CellAddress(text) == CellAddress(row: row, column: column))
        }
        for text in ["", "A", "1", "A0", "1A", "XFE1", "A1048577", "a1", "A1B", "A-1", "AAAAAAAAAAAAAA1"] {
            #expect(CellAddress(text) == nil)
        }
        #expect(CellAddress.letters(ofColumn: 16_384) == "XFD")
        #expect(CellRange("B2:A1")?.description == "A1:B2")
    }

    @Test(.enabled(if: Python.imports("openpyxl"), "needs python3 with the package openpyxl"))
    func openpyxlReads() throws {
        let scratch = try Scratch()
        let path = "\(scratch.path)/book.xlsx"
        try Data(WorkbookWriter.bytes(of: difficultWorkbook)).write(to: URL(filePath: path))
        let output = try Python.run(
            """
            import openpyxl
            book = openpyxl.load_workbook(\(path.debugDescription))
            print(book.sheetnames, book.properties.title, book.properties.created)
            s = book.worksheets[0]
            print(s.freeze_panes, s.auto_filter.ref, s.print_area, s.print_title_rows, s.print_title_cols)
            print(s.page_setup.paperSize, s.page_setup.orientation, s.page_setup.fitToHeight, s.oddFooter.center.text)
            for row in s.iter_rows(min_row=3, max_row=5):
                print([(c.value, c.data_type, c.number_format) for c in row])
            for v in s.data_validations.dataValidation:
                print(v.sqref, v.type, v.formula1, v.formula2, v.errorStyle, len(v.prompt or ""))
            for r, rules in s.conditional_formatting._cf_rules.items():
                print(r.sqref, [x.type for x in rules], [x.dxf and x.dxf.fill.patternType for x in rules])
            print(s["B2"].comment.text, len(s._charts), s.column_dimensions["D"].hidden, s.merged_cells)
            """, input: "")
        #expect(
            output == """
                ["巡查'表", '二'] 巡查 <计划> 2027-01-01 00:00:00
                B3 A2:C5 '巡查''表'!$A$1:$C$5 $1:$2 $A:$A
                8 landscape 0 第&P页，共&N页
                [(1, 'n', 'General'), ('013800000000', 's', '@'), (datetime.datetime(2027, 3, 8, 0, 0), 'd', 'yyyy"年"m"月"d"日"'), ('=1+1', 's', 'General')]
                [(-20, 'n', 'General'), (None, 'n', 'General'), ('=TODAY()', 'f', 'yyyy"年"m"月"d"日"'), (None, 'n', 'General')]
                [(5, 'n', 'General'), (None, 'n', 'General'), ('第一行\\n第二行', 's', 'General'), (None, 'n', 'General')]
                B3:B50 list "甲,乙" None None 255
                C3:C50 date 46388 46752 warning 0
                A3:A50 list '二'!$A$1:$A$9 None warning 0
                D3:D50 whole 0 9 None 0
                A3:A5 ['dataBar'] [None]
                A3:C5 ['expression'] ['lightUp']
                注意：
                电话按文本填写 1 True A1:C1

                """)
    }
}
