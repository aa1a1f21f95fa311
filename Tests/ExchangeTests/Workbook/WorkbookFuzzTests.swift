import InspectionDomain
import DocumentFormats
import Foundation
import Testing

@testable import Exchange

@Suite("No workbook ends the import")
struct WorkbookFuzzTests {
    private func expectSentences(_ problems: [InputProblem]) {
        for problem in problems { #expect(!problem.text(.zh).isEmpty && !problem.text(.en).isEmpty) }
    }

    @Test("Cells of any content anywhere", arguments: 0..<6)
    func cells(_ seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let values: [SheetValue?] = [
            nil, "", "x", "示例", "合计", "=1", -1, 0, 999_999_999_999, "2027-13-40", .formula("=A1", shown: ""), "街道",
            "姓名", "\u{3000}", "a\nb", .text(String(repeating: "长", count: 600)), "全区", "p1", "春季", "never",
            "preferences.cost.level", "键",
        ]
        for _ in 0..<20 {
            var book = try Book.good()
            for _ in 0..<Int.random(in: 1...8, using: &random) {
                let sheet = book.sheets[Int.random(in: 0..<book.sheets.count, using: &random)].name
                let cell = CellAddress(
                    row: Int.random(in: 1...6, using: &random), column: Int.random(in: 1...9, using: &random))
                book.put(values[Int.random(in: 0..<values.count, using: &random)], sheet, "\(cell)")
            }
            let bytes = try book.bytes()
            let problems = try Book.problems(of: bytes)
            expectSentences(problems)
            let marked = try WorkbookReport.bytes(marking: problems, in: bytes, .zh)
            #expect(try Book.problems(of: marked) == problems)
        }
    }

    @Test(
        "Files that are no workbook are told what they are",
        arguments: [
            ("CSV", "姓名,单位\n张三,应急局\n", "另存为"), ("a web page", "<html><table></table></html>", "另存为"),
            ("nothing", "", "空"), ("a broken zip", "PK\u{3}\u{4}abcdefgh", "另存一份"),
        ])
    func foreign(_ name: String, _ content: String, _ word: String) throws {
        let problems = try Book.problems(of: Array(content.utf8), name: "book.xlsx")
        #expect(problems.count == 1)
        #expect(problems[0].severity == .error)
        #expect(problems[0].text(.zh).contains(word), "\(problems[0].text(.zh))")
    }

    @Test(
        "Old and encrypted workbooks are told apart",
        arguments: [("book.xls", "Workbook", ".xls"), ("book.xlsx", "EncryptedPackage", "密码")])
    func compound(_ file: String, _ stream: String, _ word: String) throws {
        let magic: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        let name = stream.utf8.flatMap { byte -> [UInt8] in [byte, 0] }
        let bytes = magic + [UInt8](repeating: 0, count: 504) + name + [UInt8](repeating: 0, count: 512)
        let problems = try Book.problems(of: bytes, name: file)
        #expect(problems.count == 1 && problems[0].text(.zh).contains(word), "\(problems.map { $0.text(.zh) })")
    }

    @Test("A sheet of more rows than any office has is refused, and names the sheet")
    func huge() throws {
        var book = try Book.good()
        let row: [SheetValue?] = ["p", "q"]
        book["人员"] += Array(repeating: row, count: 100_001)
        let problems = try book.problems()
        #expect(problems.map(\.kind) == [.workbook(.unreadable(.tooManyRows(sheet: "人员", limit: 100_000)))])
    }
}
