import CivilCalendar
import DocumentFormats
import Foundation
import Testing

@testable import Exchange

/// A workbook of plain cells, to be spoilt one thing at a time.
struct Book {
    /// The sheets in the order of their tabs: rows of cells, the first row being row 1.
    var sheets: [(name: String, rows: [[SheetValue?]])]
    /// Joined cells by sheet.
    var merges: [String: [CellRange]] = [:]

    /// The good scenario with a sheet for each of its tables, every cell a text.
    static func good() throws -> Book {
        let folder = ScenarioFolder.good
        var sheets: [(name: String, rows: [[SheetValue?]])] = [
            (
                "设置",
                [
                    ["键", "值"], ["title", "试验区2026年安全生产巡查"], ["year", "2026"], ["teams.at_once", "2"],
                    ["teams.size", "6至8"], ["seats.liaison", "是"], ["seats.report_writer", "是"], ["contents.6", "消防"],
                    ["plan_dates.submitted", "2026-01-12"], ["plan_dates.approved", "2026.1.19"],
                    ["plan_dates.issued", "2026年1月23日"], ["preferences.unit_burden", "3"], ["preferences.cost", "1"],
                    ["preferences.cost.level", "2"],
                ].map { $0.map(SheetValue.text) }
            ),
            (
                "轮次",
                [
                    ["编号", "名称", "开始日期", "结束日期", "最多组数"], ["春季", "第一轮", "2026-03-02", "2026-06-30", ""],
                    ["秋季", "第二轮", "2026-09-01", "2026-11-30", "1"],
                ].map { $0.map(SheetValue.text) }
            ),
        ]
        for (file, data) in folder.files.sorted(by: { $0.key < $1.key }) where file.hasSuffix(".csv") {
            let schema = try #require(TableCatalogue.table(named: String(file.dropLast(4))))
            let lines = String(decoding: data, as: UTF8.self).split(separator: "\n").map {
                $0.split(separator: ",", omittingEmptySubsequences: false).map { SheetValue?.some(.text(String($0))) }
            }
            sheets.append((schema.aliases[0], lines))
        }
        return Book(sheets: sheets)
    }

    /// The rows of a sheet.
    subscript(_ sheet: String) -> [[SheetValue?]] {
        get { sheets.first { $0.name == sheet }?.rows ?? [] }
        set {
            if let index = sheets.firstIndex(where: { $0.name == sheet }) {
                sheets[index].rows = newValue
            } else {
                sheets.append((sheet, newValue))
            }
        }
    }

    /// Puts a value into a cell, such as `C5`.
    mutating func put(_ value: SheetValue?, _ sheet: String, _ cell: String) {
        guard let address = CellAddress(cell) else { return }
        while self[sheet].count < address.row { self[sheet].append([]) }
        while self[sheet][address.row - 1].count < address.column { self[sheet][address.row - 1].append(nil) }
        self[sheet][address.row - 1][address.column - 1] = value
    }

    /// The file.
    func bytes() throws -> [UInt8] {
        let day = try #require(Day("2026-01-01"))
        let date = CellStyle(format: .day(.zh))
        let sheets = sheets.map { name, rows in
            var sheet = Sheet(
                name: name,
                rows: rows.map { row in
                    SheetRow(
                        row.map { value in
                            if case .day? = value { SheetCell(value, date) } else { SheetCell(value) }
                        })
                })
            sheet.merges = merges[name] ?? []
            return sheet
        }
        return try WorkbookWriter.bytes(of: Workbook(title: "", author: "", created: day, sheets: sheets))
    }

    /// What reading it gives.
    func read() throws -> ReadScenario { try Self.read(bytes()) }

    /// Everything wrong with it, warnings included.
    func problems() throws -> [InputProblem] { try Self.problems(of: bytes()) }

    private static let calendar = try? WorkingDayCalendar.standard()

    static func read(_ bytes: [UInt8], name: String = "good-zone.xlsx") throws -> ReadScenario {
        try onDisk(bytes, name) { try ScenarioReader.read(at: $0, calendar: calendar) }
    }

    static func problems(of bytes: [UInt8], name: String = "good-zone.xlsx") throws -> [InputProblem] {
        try onDisk(bytes, name) { path in
            do throws(ScenarioProblems) {
                return try ScenarioReader.read(at: path, calendar: calendar).warnings
            } catch {
                return error.problems
            }
        }
    }

    /// Writes the file and hands over its path; it is gone afterwards.
    static func onDisk<Result>(_ bytes: [UInt8], _ name: String = "good-zone.xlsx", _ body: (String) throws -> Result)
        throws -> Result
    {
        let folder = FileManager.default.temporaryDirectory.appending(path: "xuncha-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: name)
        try Data(bytes).write(to: file)
        return try body(file.path)
    }
}

extension SheetValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    public init(stringLiteral value: String) { self = .text(value) }
    public init(integerLiteral value: Int) { self = .number(value) }
}
