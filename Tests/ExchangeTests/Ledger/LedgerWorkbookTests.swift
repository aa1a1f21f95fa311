import CivilCalendar
import DocumentFormats
import FollowUp
import Foundation
import InspectionDomain
import Testing
import Wording

@testable import Exchange

/// The ledger of findings as a workbook.
@Suite struct LedgerWorkbookTests {
    private static let day = LedgerFixture.day("2027-03-24")

    private func bytes(_ fixture: LedgerFixture, _ language: Language = .zh) throws -> [UInt8] {
        try LedgerTable(fixture.state.findings, in: fixture.state, language).workbook(on: Self.day)
    }

    private func read(_ bytes: [UInt8], _ fixture: LedgerFixture) throws -> LedgerReader {
        try Book.onDisk(bytes, "台账.xlsx") { try LedgerReader(LedgerFile(at: $0), in: fixture.state) }
    }

    /// What is wrong with a workbook: cell, heading and code.
    private func problems(_ bytes: [UInt8], _ fixture: LedgerFixture) throws -> [String] {
        do {
            _ = try read(bytes, fixture)
            return []
        } catch let error as InputProblems {
            return error.problems.map { problem in
                let cell = problem.place.cell.map(\.description) ?? ""
                return "\(cell) \(problem.writtenField ?? problem.field ?? "") \(problem.kind.code)"
            }
        }
    }

    /// A sheet of the ledger's texts under its heading, with cells put in anew.
    private func sheet(
        _ fixture: LedgerFixture, named name: String = "问题台账",
        _ cells: [(row: Int, heading: String, value: SheetValue?)]
    ) throws -> Book {
        let table = fixture.table
        var rows = table.map { $0.map { $0.isEmpty ? nil : SheetValue.text($0) } }
        for (row, heading, value) in cells {
            let column = try #require(table[0].firstIndex(of: heading))
            rows[row][column] = value
        }
        return Book(sheets: [(name, rows)])
    }

    @Test func anUnchangedWorkbookRecordsNothing() throws {
        var fixture = try LedgerFixture.begun()
        #expect(try read(bytes(fixture), fixture).changes.isEmpty)
        #expect(try read(bytes(fixture, .en), fixture).changes.isEmpty)
        try fixture.record(
            .stepDone(.finding(FindingID("兴仁街道#1-001")), .findingCorrection, StepDetails(result: "=SUM(A1)")),
            on: "2027-03-28")
        #expect(try read(bytes(fixture), fixture).changes.isEmpty)
        #expect(try bytes(fixture) == bytes(fixture))
        #expect(try read(bytes(LedgerFixture()), fixture).changes.isEmpty, "none at all is a table too")
    }

    @Test func cellsFilledInAreStepsDone() throws {
        let fixture = try LedgerFixture.begun()
        let book = try sheet(
            fixture,
            [
                (1, "整改完成日期", .day(LedgerFixture.day("2027-03-28"))), (1, "整改情况", .text("已补齐")),
                (2, "移交日期", .text("2027年3月29日")), (2, "移交单位", .text("应急管理局")), (3, "挂牌编号", .number(7)),
                (3, "挂牌日期", .day(LedgerFixture.day("2027-03-29"))),
            ])
        #expect(
            try read(book.bytes(), fixture).changes.map(\.draft.happening) == [
                .stepDone(.finding(FindingID("兴仁街道#1-001")), .findingCorrection, StepDetails(result: "已补齐")),
                .stepDone(.finding(FindingID("兴仁街道#1-002")), .transfer, StepDetails(receiver: "应急管理局")),
                .stepDone(.finding(FindingID("兴仁街道#1-003")), .hazardListing, StepDetails(number: "7")),
            ])
    }

    @Test func theSheetIsFoundAmongOthers() throws {
        let fixture = try LedgerFixture.begun()
        var book = try sheet(fixture, [(1, "整改完成日期", .text("2027-03-28"))])
        book.sheets.insert(("说明", [[.text("如何填写")]]), at: 0)
        #expect(try read(book.bytes(), fixture).changes.count == 1)
        // Where no sheet is called after the ledger, it is the first.
        let other = try sheet(fixture, named: "Sheet1", [(1, "整改完成日期", .text("2027-03-28"))])
        #expect(try read(other.bytes(), fixture).changes.count == 1)
    }

    @Test func whatIsWrongIsNamedByItsCell() throws {
        let fixture = try LedgerFixture.begun()
        let headings = fixture.table[0]
        func cell(_ heading: String, _ row: Int) throws -> String {
            CellAddress(row: row, column: try #require(headings.firstIndex(of: heading)) + 1).description
        }
        let book = try sheet(
            fixture,
            [(1, "问题描述", nil), (2, "整改完成日期", .number(3)), (3, "整改期限", .text("2027-02-30")), (3, "问题类别", .text("小"))])
        let found = try problems(book.bytes(), fixture)
        #expect(
            found.sorted()
                == [
                    "\(try cell("问题描述", 2)) 问题描述 emptied", "\(try cell("整改完成日期", 3)) 整改完成日期 notADate",
                    "\(try cell("整改期限", 4)) 整改期限 impossibleDate", "\(try cell("问题类别", 4)) 问题类别 notAChoice",
                ].sorted())
        #expect(try problems([UInt8]("不是工作簿".utf8), fixture).count == 1)
        #expect(try problems(Array(bytes(fixture).prefix(900)), fixture).count == 1)
    }

    @Test(.enabled(if: Python.has("openpyxl"), "needs python3 with the package openpyxl"))
    func openpyxlFillsItIn() throws {
        let fixture = try LedgerFixture.begun()
        let reader = try Book.onDisk(bytes(fixture), "台账.xlsx") { path in
            let run = try Python.run(
                """
                import datetime, openpyxl, sys
                book = openpyxl.load_workbook(sys.argv[1])
                sheet = book.worksheets[0]
                assert sheet.title == "问题台账", sheet.title
                head = next(r for r in range(1, 9) if sheet.cell(r, 1).value == "序号")
                names = {c.value: c.column for c in sheet[head]}
                assert sheet.freeze_panes and len(sheet.data_validations.dataValidation) > 8
                assert sheet.cell(head + 1, names["发现日期"]).value == datetime.datetime(2027, 3, 10)
                assert sheet.cell(head + 1, names["序号"]).value == 1
                sheet.cell(head + 1, names["整改完成日期"]).value = datetime.date(2027, 3, 28)
                row = {"街道": "兴仁街道", "问题类别": "一般问题", "问题描述": "通道堵塞", "发现日期": datetime.date(2027, 3, 15)}
                for name, value in row.items():
                    sheet.cell(head + 4, names[name]).value = value
                book.save(sys.argv[1])
                """, path)
            #expect(run.status == 0, "\(run.output)")
            return try LedgerReader(LedgerFile(at: path), in: fixture.state)
        }
        #expect(reader.changes.count == 2)
        #expect(reader.changes.map(\.draft.day) == ["2027-03-28", "2027-03-15"].map(LedgerFixture.day))
    }
}
