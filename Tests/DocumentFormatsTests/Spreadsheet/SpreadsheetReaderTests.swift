import CivilCalendar
import Testing

@testable import DocumentFormats

@Suite("Reading workbooks")
struct SpreadsheetReaderTests {
    @Test("Every type of cell")
    func types() throws {
        var book = HandmadeWorkbook(
            """
            <row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v> 1 </v></c>
            <c r="D2" t="inlineStr"><is><r><t>甲</t></r><r><t xml:space="preserve"> 乙</t></r></is></c>
            <c t="str"><f>A2&amp;"x"</f><v>公式</v></c><c t="b"><v>1</v></c><c t="b"><v>0</v></c>
            <c t="e"><v>#REF!</v></c><c><f>A1</f></c><c t="d"><v>2027-03-08</v></c></row>
            <row><c><v>12</v></c><c><v>2.0</v></c><c><v>2.5</v></c><c><v>0.30000000000000004</v></c>
            <c><v>3.7040219900101099E+17</v></c><c><v>13800000000</v></c><c><v>-3</v></c><c/><c><v></v></c>
            <c t="s"/></row>
            """)
        book.texts = [
            "<si><r><rPr><b/></rPr><t>张</t></r><r><t>三</t></r><rPh sb='0' eb='1'><t>zhang</t></rPh></si>",
            "<si><t>a_x000D_b_x005F_x_xZZZZ_ &lt;&amp;</t></si>",
        ]
        let values = try book.values()
        #expect(
            values == [
                "A2": .text("张三"), "B2": .text("a\rb_x_xZZZZ_ <&"), "D2": .text("甲 乙"), "E2": .text("公式"),
                "F2": .flag(true), "G2": .flag(false), "H2": .error("#REF!"), "I2": .uncomputed,
                "J2": .day(day("2027-03-08")), "A3": .number(12), "B3": .number(2), "C3": .decimal("2.5"),
                "D3": .decimal("0.3"), "E3": .imprecise("370402199001011000"), "F3": .number(13_800_000_000),
                "G3": .number(-3),
            ])
    }

    @Test("Dates by their style, from 1900 and from 1904")
    func dates() throws {
        var book = HandmadeWorkbook(
            """
            <row r="1"><c s="1"><v>46454</v></c><c s="2"><v>46454</v></c><c s="3"><v>46454.354166667</v></c>
            <c s="1"><v>59</v></c><c s="1"><v>60</v></c><c s="1"><v>61</v></c><c s="1"><v>0.5</v></c>
            <c s="1"><v>9999999</v></c></row>
            """)
        book.formats = ["yyyy\"年\"m\"月\"d\"日\"", "0.00E+00"]
        #expect(
            try book.values() == [
                "A1": .day(day("2027-03-08")), "B1": .number(46454),
                "C1": .moment(day("2027-03-08"), seconds: 8 * 3600 + 1800), "D1": .day(day("1900-02-28")),
                "E1": .number(60), "F1": .day(day("1900-03-01")), "G1": .decimal("0.5"), "H1": .number(9_999_999),
            ])
        book.startsIn1904 = true
        #expect(try book.values()["A1"] == .day(day("2031-03-09")))
    }

    @Test(
        "Number formats",
        arguments: [
            ("yyyy\\-mm\\-dd;@", true), ("m\"月\"d\"日\"", true), ("[$-804]aaaa", false), ("mmm", true),
            ("e\"年\"m\"月\"", true), ("h:mm:ss", false), ("[h]:mm", false), ("General", false), ("0.00E+00", false),
            ("#,##0_ ;[Red]\\-#,##0", false), ("\"dd\"0", false), ("mm:ss", false), ("@", false),
            ("yyyy/m/d h:mm", true),
        ])
    func formats(_ code: String, _ isDate: Bool) {
        #expect(DateFormat.isDate(code) == isDate)
    }

    @Test("Rows without numbers, gaps, joined cells, several sheets and prefixed names")
    func shape() throws {
        var book = HandmadeWorkbook("<row><c><v>1</v></c></row><row r='5'><c r='C5'><v>2</v></c></row><row r='9'/>")
        book.sheets.append(("隐", ""))
        book.afterRows = "<mergeCells><mergeCell ref='A1:C1'/><mergeCell ref='$B$4:A2'/></mergeCells>"
        let content = try book.content()
        #expect(content.rows.map(\.number) == [1, 5])
        #expect(content.rows[1].cells == [ReadCell(column: 3, value: .number(2))])
        #expect(content.merges.map(\.description) == ["A1:C1", "A2:B4"])
        #expect(try SpreadsheetReader(book.bytes()).sheets.map(\.name) == ["表", "隐"])
        book.parts = [
            ArchivePart(
                name: "xl/worksheets/sheet1.xml",
                text:
                    "<x:worksheet xmlns:x='u'><x:sheetData><x:row><x:c><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>"
            )
        ]
        #expect(try book.values() == ["A1": .number(7)])
    }

    @Test("UTF-16 is read like UTF-8")
    func wide() throws {
        var book = HandmadeWorkbook("")
        let text =
            "<?xml version='1.0' encoding='UTF-16'?><worksheet><sheetData><row><c t='str'><v>巡查</v></c></row></sheetData></worksheet>"
        let bytes: [UInt8] =
            [0xFF, 0xFE] + text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        book.parts = [ArchivePart(name: "xl/worksheets/sheet1.xml", bytes: bytes)]
        #expect(try book.values() == ["A1": .text("巡查")])
    }

    @Test(
        "Broken sheets are errors",
        arguments: [
            "<row r='0'/>", "<row r='3'/><row r='3'/>", "<row r='9999999'/>", "<row r='x'/>", "<c><v>1</v></c>",
            "<row r='1'><c r='A2'/></row>", "<row><c r='B1'/><c r='B1'/></row>", "<row><c r='XFE1'/></row>",
            "<row><c t='s'><v>7</v></c></row>", "<row><c t='s'><v>-1</v></c></row>", "<row><c>", "<row></c></row>",
            "<row><c>&lol;</c></row>", "<row a=1/>",
        ])
    func broken(_ rows: String) throws {
        #expect {
            try HandmadeWorkbook(rows).content()
        } throws: { error in
            if case SpreadsheetError.damagedPart("xl/worksheets/sheet1.xml", line: _) = error { true } else { false }
        }
    }

    @Test("Document types are refused, whatever they would do")
    func entities() throws {
        var book = HandmadeWorkbook("<row><c t='str'><v>&b;</v></c></row>")
        book.prologue =
            "<!DOCTYPE w [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c SYSTEM 'file:///etc/passwd'>]>"
        #expect(throws: SpreadsheetError.declaresEntities(part: "xl/worksheets/sheet1.xml")) { try book.content() }
    }

    @Test("Missing and misleading parts")
    func parts() throws {
        var book = HandmadeWorkbook("")
        book.parts = [ArchivePart(name: "_rels/.rels", text: "<Relationships/>")]
        #expect(throws: SpreadsheetError.notAWorkbook(.unknown)) { try SpreadsheetReader(book.bytes()) }
        book.parts = [ArchivePart(name: "xl/workbook.xml", text: "<document/>")]
        #expect(throws: SpreadsheetError.notAWorkbook(.otherOffice)) { try SpreadsheetReader(book.bytes()) }
        let plain = try Archive.written([ArchivePart(name: "mimetype", text: "application/vnd.oasis")])
        #expect(throws: SpreadsheetError.notAWorkbook(.openDocument)) { try SpreadsheetReader(plain) }
        let other = try Archive.written([ArchivePart(name: "readme.txt", text: "")])
        #expect(throws: SpreadsheetError.notAWorkbook(.unknown)) { try SpreadsheetReader(other) }
    }

    @Test("Files of other kinds are told apart")
    func foreign() {
        let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 504)
        func named(_ name: String) -> [UInt8] {
            compound + name.utf8.flatMap { byte -> [UInt8] in [byte, 0] } + [UInt8](repeating: 0, count: 128)
        }
        let cases: [([UInt8], SpreadsheetError.OtherKind)] = [
            (named("Workbook"), .oldWorkbook), (named("EncryptedPackage"), .encrypted), (Array("姓名,单位\n".utf8), .text),
            ([0xFF, 0xFE, 0x0A, 0x00], .text), (Array("<html>".utf8), .text), ([0, 1, 2, 3], .unknown), ([], .unknown),
        ]
        for (bytes, kind) in cases {
            #expect(throws: SpreadsheetError.notAWorkbook(kind)) { try SpreadsheetReader(bytes) }
        }
    }

    @Test("Limits hold")
    func limits() throws {
        var limits = SpreadsheetLimits(
            sheets: 1, rows: 2, columns: 3, cells: 4, sharedTextBytes: 40, textBytes: 10)
        let rows = "<row><c><v>1</v></c><c><v>1</v></c></row>"
        #expect(try HandmadeWorkbook(rows + rows).content(limits: limits).rows.count == 2)
        // Rows without content do not count.
        #expect(try HandmadeWorkbook("<row/><row/><row/>" + rows).content(limits: limits).rows.count == 1)
        #expect(throws: SpreadsheetError.tooManyRows(sheet: "表", limit: 2)) {
            limits.cells = 99
            _ = try HandmadeWorkbook(rows + rows + rows).content(limits: limits)
        }
        #expect(throws: SpreadsheetError.tooManyCells(sheet: "表", limit: 3)) {
            limits.cells = 3
            _ = try HandmadeWorkbook(rows + rows).content(limits: limits)
        }
        #expect(throws: SpreadsheetError.tooManyColumns(sheet: "表", at: CellAddress(row: 1, column: 4), limit: 3)) {
            _ = try HandmadeWorkbook("<row><c r='D1'><v>1</v></c></row>").content(limits: limits)
        }
        #expect(throws: SpreadsheetError.textTooLong(part: "xl/worksheets/sheet1.xml", limit: 10)) {
            _ = try HandmadeWorkbook("<row><c t='str'><v>12345678901</v></c></row>").content(limits: limits)
        }
        #expect(throws: SpreadsheetError.tooMuchText(limit: 40)) {
            var book = HandmadeWorkbook("")
            book.texts = Array(repeating: "<si><t>1234567</t></si>", count: 2)
            _ = try book.content(limits: limits)
        }
        #expect(throws: SpreadsheetError.tooManySheets(limit: 1)) {
            var book = HandmadeWorkbook("")
            book.sheets.append(("二", ""))
            _ = try book.content(limits: limits)
        }
    }

    @Test("More than 10 MB of a sheet is read to its end")
    func large() throws {
        // Numbers that differ, as no bomb's do.
        let rows = (0..<60_000).map { number in
            let text = String(repeating: "\(number &* 2_654_435_761) 巡查", count: 8)
            return "<row><c t='inlineStr'><is><t>\(text)</t></is></c><c><v>\(number)</v></c></row>"
        }
        let content = try HandmadeWorkbook(rows.joined()).content()
        #expect(content.rows.count == 60_000)
        #expect(content.rows[59_999][2] == .number(59_999))
    }
}
