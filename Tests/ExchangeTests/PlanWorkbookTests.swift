import CivilCalendar
import DocumentFormats
import Foundation
import Testing
import Wording

@testable import Exchange

@Suite("The plan as a workbook")
struct PlanWorkbookTests {
    private static let fixtures: [PlanOutputFixture] = [.zone, .county]

    private func content(_ bytes: [UInt8], _ index: Int) throws -> SheetContent {
        let reader = try SpreadsheetReader(bytes)
        return try reader.content(of: reader.sheets[index])
    }

    @Test("Six sheets, in both languages, the same bytes twice", arguments: fixtures, Language.allCases)
    func sheets(_ fixture: PlanOutputFixture, _ language: Language) throws {
        let document = try fixture.document()
        let file = try PlanWorkbook.file(document, language)
        #expect(file.name == "plan.xlsx")
        #expect(try PlanWorkbook.file(document, language) == file)
        let names = try SpreadsheetReader(file.bytes).sheets.map(\.name)
        #expect(
            names
                == (language == .zh
                    ? ["年度巡查安排表", "巡查组名单", "单位抽调统计", "人员日历", "时限台账", "例外事项"]
                    : ["Visits", "Rosters", "Units", "Calendar of people", "Deadlines", "Exceptions"]))
    }

    @Test("The tables say what the CSV files say, dates as dates", arguments: Language.allCases)
    func tables(_ language: Language) throws {
        let document = try PlanOutputFixture.zone.document()
        let bytes = try PlanWorkbook.file(document, language).bytes
        for (index, csv) in [(0, ScheduleTable.csv(document, language)), (1, RosterTable.csv(document, language))] {
            let table = try #require(SheetTable(content(bytes, index)) { csv.heading.contains($0) })
            let read = table.fields(under: csv.heading)
            let written = csv.rows.map { row in row.map { $0 == .text("") ? CSVField.empty : $0 } }
            #expect(read.map(\.fields) == written)
        }
        let deadlines = DeadlineTable.csv(document, language)
        let table = try #require(SheetTable(content(bytes, 4)) { deadlines.heading.contains($0) })
        let latest = deadlines.heading[9]
        #expect(
            table.fields(under: [latest]).map(\.fields) == deadlines.rows.map { [$0[9]] })
    }

    @Test("Phones and absences are in the internal workbook alone; grounds of recusal in none")
    func privacy() throws {
        let document = try PlanOutputFixture.zone.document()
        func texts(isInternal: Bool) throws -> String {
            let archive = try Archive(PlanWorkbook.file(document, .zh, isInternal: isInternal).bytes)
            return try archive.parts.map { String(decoding: try archive.bytes(of: $0.name), as: UTF8.self) }.joined()
        }
        let (outer, inner) = (try texts(isInternal: false), try texts(isInternal: true))
        #expect(!outer.contains(PlanOutputFixture.privatePhone))
        #expect(inner.contains(PlanOutputFixture.privatePhone))
        for text in [outer, inner] {
            #expect(
                !text.contains(PlanOutputFixture.privateGround) && !text.contains(PlanOutputFixture.privateSeparation))
        }
        #expect(inner.contains("内部资料"))
    }

    @Test("The calendar has every duty in its week")
    func calendar() throws {
        let document = try PlanOutputFixture.zone.document()
        let weeks = PersonWeeks(document, showsAbsences: false)
        let people = Set(Duty.all(document).map(\.person))
        #expect(Set(weeks.people.map(\.person.id)) == people)
        let total = weeks.people.map(\.days).reduce(0, +)
        #expect(total == UnitBurden.all(document).map(\.days).reduce(0, +))
        for visit in document.plan.visits {
            for person in document.plan.attendance(of: visit) {
                let line = try #require(weeks.people.first { $0.person.id == person })
                for (index, week) in weeks.weeks.enumerated() {
                    let days = week.start...week.start.adding(days: 6)
                    let isThere = line.weeks[index]?.streets.contains(visit.street) ?? false
                    #expect(!days.overlaps(visit.days) || isThere)
                }
            }
        }
    }

    @Test("An empty plan and one without exceptions are workbooks too")
    func empty() throws {
        let full = try PlanOutputFixture.county.document()
        #expect(full.report.exceptions.isEmpty)
        let remark = try content(PlanWorkbook.file(full, .zh).bytes, 5).rows.last?.cells.first?.value
        #expect(remark?.text?.hasPrefix("本方案没有例外事项") ?? false)
        let nothing = PlanDocument(
            scenario: full.scenario,
            report: .init(
                plan: .init(rounds: [], visits: []), status: .provenOptimal, levels: [], exceptions: [], points: [],
                strategy: "", seconds: 0),
            chain: full.chain, deadlines: [], rules: [], programVersion: "1", seed: 1, generatedOn: full.generatedOn)
        for language in Language.allCases {
            #expect(try SpreadsheetReader(PlanWorkbook.file(nothing, language).bytes).sheets.count == 6)
        }
    }

    @Test(.enabled(if: Python.has("openpyxl"), "python3 with openpyxl is not installed"))
    func openpyxlReadsIt() throws {
        let document = try PlanOutputFixture.zone.document()
        try Book.onDisk(PlanWorkbook.file(document, .zh).bytes, "plan.xlsx") { path in
            let script = """
                import openpyxl, sys, warnings
                warnings.simplefilter("ignore")
                book = openpyxl.load_workbook(sys.argv[1])
                for s in book:
                    print(s.title, s.freeze_panes, s.page_setup.orientation, s.page_setup.paperSize,
                          s.sheet_properties.pageSetUpPr.fitToPage, s.print_title_rows, bool(s.print_area),
                          len(s._charts), len(s.conditional_formatting), s.data_validations.count)
                visits = book["年度巡查安排表"]
                row = next(r for r in visits.iter_rows(min_row=4) if r[0].value == 1)
                print(row[0].data_type, [type(c.value).__name__ for c in row[5:10]], row[8].number_format)
                ledger = book["时限台账"]
                row = next(r for r in ledger.iter_rows(min_row=4) if r[0].value == 1)
                print(row[15].value, row[9].comment is not None)
                """
            let result = try Python.run(script, path)
            #expect(
                result.output == """
                    年度巡查安排表 E4 landscape 9 True $3:$3 True 0 0 0
                    巡查组名单 F4 landscape 9 True $3:$3 True 0 1 0
                    单位抽调统计 C4 landscape 8 True $3:$3 True 1 3 0
                    人员日历 D6 landscape 8 True $3:$5 True 0 0 0
                    时限台账 D4 landscape 8 True $3:$3 True 0 1 1
                    例外事项 A4 landscape 9 True $3:$3 True 0 0 0
                    n ['datetime', 'datetime', 'datetime', 'datetime', 'datetime'] yyyy"年"m"月"d"日"
                    =IF(O4<>"","已办结",IF(J4<TODAY(),"逾期",IF(J4<=TODAY()+7,"临期","未到期"))) True

                    """)
        }
    }

    @Test(
        .enabled(if: LibreOffice.isInstalled, "LibreOffice Calc is not installed"), arguments: [false, true])
    func libreOfficeOpensIt(_ isTemplate: Bool) throws {
        let bytes =
            try isTemplate
            ? ScenarioWorkbook.template(year: 2027, .zh)
            : PlanWorkbook.file(PlanOutputFixture.zone.document(), .zh).bytes
        try Book.onDisk(bytes) { path in
            // Saved anew by another program it holds the same values.
            let again = try LibreOffice.saved(path, as: "xlsx")
            let (one, other) = (try SpreadsheetReader(bytes), try SpreadsheetReader(again))
            #expect(one.sheets.map(\.name) == other.sheets.map(\.name))
            for (left, right) in zip(one.sheets, other.sheets) where left.name != "时限台账" {
                #expect(try one.content(of: left).rows == other.content(of: right).rows, "\(left.name)")
            }
            let pdf = try LibreOffice.saved(path, as: "pdf")
            #expect(pdf.starts(with: Array("%PDF".utf8)))
        }
    }
}

/// LibreOffice, where it is there, as a program of others that opens what is written.
enum LibreOffice {
    static let isInstalled = FileManager.default.fileExists(atPath: "/usr/lib/libreoffice/program/libsclo.so")

    /// A file saved anew in a format, with a profile of its own, as several may run at once.
    static func saved(_ path: String, as format: String) throws -> [UInt8] {
        let folder = URL(filePath: path).deletingLastPathComponent().appending(path: "out-\(format)")
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            "soffice", "-env:UserInstallation=\(folder.appending(path: "profile").absoluteString)", "--headless",
            "--convert-to", format, "--outdir", folder.path, path,
        ]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        let stem = URL(filePath: path).deletingPathExtension().lastPathComponent
        return try [UInt8](Data(contentsOf: folder.appending(path: "\(stem).\(format)")))
    }
}
