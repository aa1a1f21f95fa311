import CivilCalendar
import DocumentFormats
import Foundation
import Testing

@testable import Exchange

@Suite("A workbook is a scenario like any other")
struct WorkbookReadingTests {
    private let expected: Facts

    init() throws { expected = Facts(try ScenarioFolder.good.read().scenario) }

    @Test("Cells that are all texts")
    func texts() throws {
        let read = try Book.good().read()
        #expect(Facts(read.scenario) == expected)
        #expect(read.scenario.name == "good-zone")
        #expect(read.files == ["good-zone.xlsx"])
        #expect(read.warnings.isEmpty)
    }

    @Test("Real dates, numbers and the writings an office has")
    func types() throws {
        var book = try Book.good()
        book.put(.day(try #require(Day("2026-04-01"))), "请假", "B2")
        book.put("２０２６．４．１０", "请假", "C2")
        book.put(30, "成员单位", "B2")
        book.put("４", "成员单位", "C2")
        book.put("赵　一", "请假", "A2")
        book.put(2026, "设置", "B3")
        book.put(.day(try #require(Day("2026-03-02"))), "轮次", "C2")
        book.put(1, "轮次", "E3")
        #expect(Facts(try book.read().scenario) == expected)
    }

    @Test("Titles, numbers, blank rows, sums, examples, remarks and joined cells")
    func layout() throws {
        var book = try Book.good()
        for name in book.sheets.map(\.name) where name != "设置" {
            let rows = book[name]
            let heading: [SheetValue?] =
                ["序号"]
                + rows[0].enumerated().map { index, cell in
                    if case .text(let text)? = cell { .text(index == 0 ? text + "*" : text) } else { cell }
                } + ["备注2"]
            let body = rows.dropFirst().enumerated().map { index, row in [SheetValue?.some(.number(index + 1))] + row }
            let example: [SheetValue?] = ["示例"] + rows[0].map { _ in "胡写" }
            book[name] =
                [["枣庄高新区巡查用表"], [nil, nil, "填报单位：应急局"], [], heading.dropLast(), [], example, []] + body
                + [[], ["合计", "3"], ["填表人：王五　　审核人：赵六"]]
            let last = book[name].count
            book.merges[name] = [
                CellRange(rows: 1...1, columns: 1...heading.count - 1),
                CellRange(rows: last...last, columns: 1...4),
            ]
        }
        let read = try book.read()
        #expect(Facts(read.scenario) == expected)
        #expect(read.warnings.allSatisfy { $0.kind == .notice(.ignoredRow) })
        #expect(!read.warnings.isEmpty)
    }

    @Test("A unit joined over its people counts for each")
    func joined() throws {
        var book = try Book.good()
        book.put(nil, "人员", "C3")
        book.put(nil, "人员", "C5")
        book.put(nil, "人员", "C7")
        book.merges["人员"] = ["C2:C3", "C4:C5", "C6:C7"].compactMap { CellRange($0) }
        #expect(Facts(try book.read().scenario) == expected)
    }

    @Test("Sheets under numbered, explained and English names, in any order, with others between")
    func names() throws {
        var book = try Book.good()
        let names = ["人员": "3.人员（6人）", "街道": "附件1 街道表", "请假": "absences", "设置": "参数", "轮次": "Rounds"]
        for index in book.sheets.indices {
            book.sheets[index].name = names[book.sheets[index].name] ?? book.sheets[index].name
        }
        book.sheets.reverse()
        book.sheets.append(("填表说明", [["随便写"]]))
        book.sheets.append(("空表", []))
        #expect(Facts(try book.read().scenario) == expected)
        #expect(try book.read().warnings.isEmpty)
        book.sheets.append(("通讯录", [["姓名", "电话"]]))
        #expect(try book.read().warnings.map(\.kind) == [.notice(.ignoredSheet)])
    }

    @Test("The template says what is missing and nothing else", arguments: [2026, 2027])
    func template(_ year: Int) throws {
        let problems = try Book.problems(of: ScenarioWorkbook.template(year: year, .zh))
        #expect(
            problems.filter { $0.severity == .error }.map { "\($0.place.sheet?.name ?? "") \($0.kind.code)" } == [
                "街道 noRows", "成员单位 noRows", "人员 noRows",
            ])
    }

    struct Fault: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let cell: String?
        let code: String
        let spoil: @Sendable (inout Book) -> Void

        init(_ description: String, _ cell: String?, _ code: String, _ spoil: @escaping @Sendable (inout Book) -> Void)
        {
            (testDescription, self.cell, self.code, self.spoil) = (description, cell, code, spoil)
        }
    }

    static let faults: [Fault] = [
        Fault("unknown person", "请假!A2", "unknown") { $0.put("李四一", "请假", "A2") },
        Fault("empty required field", "人员!D4", "missing") { $0.put(nil, "人员", "D4") },
        Fault("no date", "请假!C2", "notADate") { $0.put("四月", "请假", "C2") },
        Fault("a date's number", "请假!C2", "dateSerial") { $0.put(46122, "请假", "C2") },
        Fault("unknown choice", "人员!D3", "notAChoice") { $0.put("骨干", "人员", "D3") },
        Fault("fraction", "成员单位!B2", "notANumber") { $0.put("2.5", "成员单位", "B2") },
        Fault("unknown column", "街道!D1", "unknownColumn") { $0.put("巡察次数", "街道", "D1") },
        Fault("value without a heading", "街道!H2", "unnamedColumn") { $0.put("值", "街道", "H2") },
        Fault("missing column", "人员!1", "missingColumn") { $0["人员"] = $0["人员"].map { Array($0.prefix(3)) } },
        Fault("no heading", "街道!1", "noHeading") { $0["街道"] = [["甲"], ["乙"]] },
        Fault("no rows", "街道!", "noRows") { $0["街道"] = [$0["街道"][0]] },
        Fault("missing sheet", nil, "missingSheet") { $0.sheets.removeAll { $0.name == "人员" } },
        Fault("missing settings", nil, "missingSheet") { $0.sheets.removeAll { $0.name == "设置" } },
        Fault("missing rounds", nil, "missingSheet") { $0.sheets.removeAll { $0.name == "轮次" } },
        Fault("misnamed sheet", "请暇!", "misnamedSheet") { $0["请暇"] = [["人员"]] },
        Fault("sheet twice", "absences!", "sheetTwice") { $0["absences"] = [["人员", "开始日期", "结束日期"]] },
        Fault("setting of no use", "设置!B4", "unknownKey") { $0.put("teams.at_one", "设置", "A4") },
        Fault("setting out of range", "设置!B4", "outOfRange") { $0.put("0", "设置", "B4") },
        Fault("setting twice", "设置!A4", "settingTwice") { $0.put("year", "设置", "A4") },
        Fault("setting without key", "设置!A4", "settingWithoutKey") { $0.put(nil, "设置", "A4") },
        Fault("level out of range", "设置!B13", "outOfRange") { $0.put("99", "设置", "B14") },
        Fault("level without weight", "设置!B13", "unknownKey") {
            $0.put("preferences.cost.level", "设置", "A13"); $0["设置"].removeLast()
        },
        Fault("key of files only", "设置!A4", "keyOfFiles") { $0.put("base", "设置", "A4") },
        Fault("key no YAML has", "设置!B4", "unknownKey") { $0.put("[x: #", "设置", "A4") },
        Fault("unknown section", "设置!B4", "unknownKey") { $0.put("groups.size", "设置", "A4") },
        Fault("settings without headings", "设置!", "noHeading") { $0["设置"][0] = ["甲", "乙"] },
        Fault("settings against each other", "设置!B5", "minimaExceedTeam") {
            $0["设置"].append(["teams.experts", "9"])
        },
        Fault("overlapping rounds", "轮次!C3", "roundsOverlap") { $0.put("2026-06-01", "轮次", "C3") },
        Fault("round twice", "轮次!A3", "duplicateID") { $0.put("春季", "轮次", "A3") },
        Fault("name twice", "街道!A3", "duplicateID") { $0.put("A", "街道", "A3") },
        Fault("pin without its column", "指定!F2", "needs") {
            $0["指定"] = [["类型", "人员", "另一人", "街道", "巡查", "轮次", "组"], ["参加", "p1"]]
        },
    ]

    @Test("Every fault is named with its cell", arguments: faults)
    func named(_ fault: Fault) throws {
        var book = try Book.good()
        fault.spoil(&book)
        let problems = try book.problems()
        let errors = problems.filter { $0.severity == .error }
        #expect(
            errors.contains { problem in
                problem.kind.code == fault.code
                    && fault.cell
                        == problem.place.sheet.map {
                            "\($0.name)!\(problem.place.cell.map { "\($0)" } ?? problem.place.number.map { "\($0)" } ?? "")"
                        }
            }, "\(errors.map { $0.text(.zh) })")
        for problem in problems { #expect(!problem.text(.zh).isEmpty && !problem.text(.en).isEmpty) }
    }

    @Test(
        "Formulas without a result, errors and numbers too long are named with their cells",
        arguments: [
            ("<c r=\"B2\"><f>1+1</f></c>", "noResult"), ("<c r=\"B2\" t=\"e\"><v>#REF!</v></c>", "errorValue"),
            ("<c r=\"B2\"><v>3.70402199001011E+17</v></c>", "lostDigits"),
        ])
    func cells(_ cell: String, _ code: String) throws {
        var book = try Book.good()
        book.put(9876, "成员单位", "B2")
        let archive = try Archive(book.bytes())
        let part = try #require(
            archive.parts.first { part in
                part.name.hasPrefix("xl/worksheets/sheet")
                    && String(decoding: (try? archive.bytes(of: part.name)) ?? [], as: UTF8.self).contains(
                        "<v>9876</v>")
            })
        let text = String(decoding: try archive.bytes(of: part.name), as: UTF8.self)
            .replacing("<c r=\"B2\"><v>9876</v></c>", with: cell)
        let problems = try Book.problems(of: archive.replacing([ArchivePart(name: part.name, text: text)]))
        let found = problems.filter { $0.kind.code == code }
        #expect(found.map { "\($0.place.sheet?.name ?? "")\($0.place.cell.map { "\($0)" } ?? "")" } == ["成员单位B2"])
    }

    @Test("A problem is said with sheet and cell in both languages, and in JSON")
    func sentences() throws {
        var book = try Book.good()
        book.put("四月", "请假", "C2")
        let problem = try #require(try book.problems().first)
        #expect(
            problem.text(.zh)
                == "错误 good-zone.xlsx 工作表“请假”C2 “to”列，填的是“四月”：不是日期。请写成 2027-03-01、2027.3.1、2027/3/1 或 2027年3月1日。")
        #expect(
            problem.text(.en).hasPrefix("error: good-zone.xlsx, sheet \"请假\", cell C2, column \"to\", value \"四月\": "))
        let json = String(decoding: try ProblemReport.json([problem]), as: UTF8.self)
        #expect(
            json.contains("\"cell\" : \"C2\"") && json.contains("\"sheet\" : \"请假\"") && json.contains("\"row\" : 2"))
    }
}
