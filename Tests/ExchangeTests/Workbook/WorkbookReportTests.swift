import DocumentFormats
import Foundation
import Testing
import Wording

@testable import Exchange

@Suite("The copy of a workbook in which problems are marked")
struct WorkbookReportTests {
    @Test("Every problem is marked at its cell and listed; the copy reads as before", arguments: Language.allCases)
    func marks(_ language: Language) throws {
        var book = try Book.good()
        book.put("四月", "请假", "C2")
        book.put(nil, "人员", "D4")
        book.put("周六", "回避", "A2")
        book.sheets.removeAll { $0.name == "不同组" }
        book["不同祖"] = [["人员", "另一人"], ["p2", "p3"]]
        let original = try book.bytes()
        let problems = try Book.problems(of: original)
        let marked = try WorkbookReport.bytes(marking: problems, in: original, language)
        // Reading it again finds the same: marks say nothing, and the list is no table.
        #expect(try Book.problems(of: marked) == problems)
        let reader = try SpreadsheetReader(marked)
        let list = try reader.content(of: #require(reader.sheets.last))
        #expect(list.name == (language == .zh ? "检查结果" : "findings"))
        #expect(list.rows.count == problems.count + 1)
        for (row, problem) in zip(list.rows.dropFirst(), problems) {
            #expect(row[3]?.text == problem.place.sheet?.name)
            #expect(row[7]?.text == problem.reason(language))
        }
        let notes = try notes(marked)
        for problem in problems where problem.place.cell != nil {
            #expect(notes.contains { $0.contains(problem.reason(language)) }, "\(problem.text(.en))")
        }
    }

    @Test("A workbook that was put right loses its marks")
    func clears() throws {
        var book = try Book.good()
        book.put("四月", "请假", "C2")
        let spoilt = try book.bytes()
        let marked = try WorkbookReport.bytes(marking: Book.problems(of: spoilt), in: spoilt, .zh)
        #expect(try notes(marked).count == 1)
        let again = try WorkbookReport.bytes(marking: [], in: marked, .zh)
        #expect(try notes(again).isEmpty)
        let reader = try SpreadsheetReader(again)
        #expect(try reader.content(of: #require(reader.sheets.last)).rows.count == 1)
    }

    @Test("The template, marked, keeps its own notes")
    func template() throws {
        let template = try ScenarioWorkbook.template(year: 2027, .zh)
        let problems = try Book.problems(of: template)
        let marked = try WorkbookReport.bytes(marking: problems, in: template, .zh)
        #expect(try notes(marked).count == notes(template).count)
        // The sheets' first cells have notes of their own already.
        #expect(try notes(marked).filter { $0.contains("【巡查】错误") }.count == 3)
    }

    /// What all notes of a workbook say.
    private func notes(_ bytes: [UInt8]) throws -> [String] {
        let archive = try Archive(bytes)
        return try archive.parts.filter { $0.name.contains("comments") }.flatMap { part in
            let tree = try XMLTree(reading: archive.bytes(of: part.name))
            return tree.first("commentList")?.elements.map(\.text) ?? []
        }
    }
}
