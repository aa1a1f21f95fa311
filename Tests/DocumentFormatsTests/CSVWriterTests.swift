import CivilCalendar
import DocumentFormats
import Testing

/// A table with everything in it that is difficult.
let difficultTable = CSVWriter(
    heading: ["姓名", "备注, 说明", "天数", "日期"],
    rows: [
        ["张\"三\"", "第一行\r\n第二行", 14, .day(day("2027-04-05"))],
        ["=1+1", " 两端空格 ", -3, .empty],
        ["短"],
    ])

@Suite struct CSVWriterTests {
    @Test func theWholeFile() {
        let expected =
            "\u{FEFF}姓名,\"备注, 说明\",天数,日期\r\n"
            + "\"张\"\"三\"\"\",\"第一行\n第二行\",14,2027-04-05\r\n"
            + "'=1+1,\" 两端空格 \",-3,\r\n"
            + "短,,,\r\n"
        #expect(Array(difficultTable.text().utf8) == Array(expected.utf8))
        #expect(difficultTable.text(byteOrderMark: false).utf8.first != 0xEF)
    }

    @Test(arguments: [
        "=1+1", "+86 138", "-5", "@SUM(A1)", "＝1", "＋1", "－1", "＠x", "\t=1", "\r=1", " =1", "'=1", "''=1", "=\u{301}1",
        "\u{3000}=1",
    ])
    func formulasAreGuarded(text: String) {
        #expect(CSVWriter.guarded(text).unicodeScalars.elementsEqual("'".unicodeScalars + text.unicodeScalars))
        #expect(CSVWriter.unguarded(CSVWriter.guarded(text)) == text)
    }

    @Test(arguments: ["", "张三", "1-2", "a=b", "'引用'", "'", "·", "（1）", "12", "2027-04-05", "—"])
    func otherTextsStayAsTheyAre(text: String) {
        #expect(CSVWriter.guarded(text) == text)
        #expect(CSVWriter.unguarded(text) == text)
    }

    /// A sign and the accent on it are one character to Swift, but two to every reader of the file.
    @Test func accentsDoNotHideSigns() {
        let text = CSVWriter(heading: ["a,\u{301}b", "c\"\u{301}"]).text(byteOrderMark: false)
        #expect(Array(text.utf8) == Array("\"a,\u{301}b\",\"c\"\"\u{301}\"\r\n".utf8))
    }

    @Test func loneReturnsAndNulsDoNotGetOut() {
        let text = CSVWriter(heading: ["a\rb\0c"]).text(byteOrderMark: false)
        #expect(Array(text.utf8) == Array("\"a\nbc\"\r\n".utf8))
    }
}
