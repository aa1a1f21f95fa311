import CivilCalendar
import Testing

@testable import Exchange

@Suite("Text as offices type it")
struct TextTests {
    @Test(
        "Names",
        arguments: [
            ("张 三", "张三"), ("张　三", "张三"), (" 张三 ", "张三"), ("欧 阳　明 月", "欧阳明月"), ("John  Smith", "John Smith"),
            ("Ａ１", "A1"),
            ("张\u{200B}三", "张三"), ("李 A", "李 A"),
        ])
    func names(_ written: String, _ kept: String) { #expect(OfficeText.name(written) == kept) }

    @Test("Prose keeps its Chinese punctuation")
    func prose() { #expect(OfficeText.plain("（一）检查，２次。") == "（一）检查，2次。") }

    @Test(
        "Whole numbers",
        arguments: [
            ("2", 2), ("２", 2), ("-1", -1), ("1,200", 1200), ("１，２００", 1200), ("2.0", 2), ("+7", 7), ("007", 7),
            ("1,20", nil), ("2.5", nil), ("", nil), ("二", nil), ("1e3", nil), ("٣", nil), ("--1", nil),
            ("9999999999999999999", nil),
        ])
    func numbers(_ text: String, _ number: Int?) { #expect(WholeNumber.read(text) == number) }

    @Test(
        "Suggestions are near, and silent where nothing is",
        arguments: [
            ("naem", "name"), ("max_team", "max_teams"), ("姓明", "姓名"), ("人员类别别", "人员类别"), ("xyz", nil), ("", nil),
            ("NAME ", "name"), ("risks", "risk"),
        ])
    func suggestions(_ text: String, _ suggestion: String?) {
        let known = ["name", "max_teams", "risk", "姓名", "人员类别"]
        #expect(Suggestion.nearest(to: text, among: known) == suggestion)
    }

    @Test(
        "Edits between words",
        arguments: [
            ("", "", 0), ("abc", "abc", 0), ("abc", "acb", 1), ("abc", "ab", 1), ("", "abc", 3),
            ("kitten", "sitting", 3),
        ])
    func edits(_ one: String, _ other: String, _ count: Int) {
        #expect(Suggestion.distance(Array(one), Array(other)) == count)
        #expect(Suggestion.distance(Array(other), Array(one)) == count)
    }

    @Test("CSV by RFC 4180")
    func tokens() {
        func fields(_ text: String) -> [[String]] { CSVTokenizer(text, delimiter: ",").rows.map(\.fields) }
        #expect(fields("a,b\r\n1,2\r\n") == [["a", "b"], ["1", "2"]])
        #expect(fields("a,\"b,\"\"c\"\"\nd\",e") == [["a", "b,\"c\"\nd", "e"]])
        #expect(fields("a\r\rb") == [["a"], [""], ["b"]])
        #expect(fields("\"\",\n") == [["", ""]])
        #expect(fields("5\" pipe,x") == [["5\" pipe", "x"]])
        #expect(CSVTokenizer("a\n\"b\nc", delimiter: ",").problem == .init(row: 2, fault: .unterminatedQuote))
        #expect(CSVTokenizer("\"a\nb\"\n\"c\"d", delimiter: ",").problem == .init(row: 2, fault: .strayQuote))
    }

    @Test("Dates that are none, and why")
    func dates() {
        func fault(_ text: String) -> ValueFault? {
            if case .bad(let fault) = DateReading.read(text) { fault } else { nil }
        }
        #expect(fault("2027-02-30") == .impossibleDate)
        #expect(fault("2027.13.1") == .impossibleDate)
        #expect(fault("2027年2月29日") == .impossibleDate)
        #expect(fault("46447") == .dateSerial(meaning: "2027-03-01"))
        #expect(fault("27-3-1") == .notADate)
        #expect(fault("3月1日") == .notADate)
        #expect(fault("2027-03-01 8:30") == .notADate)
        #expect(fault("2027-03-01 0:00") == nil)
    }
}
