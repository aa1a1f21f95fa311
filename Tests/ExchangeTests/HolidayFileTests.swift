import CivilCalendar
import Foundation
import Testing
import Wording

@testable import Exchange

/// Notices on holidays from files of every form, and into a scenario.
@Suite struct HolidayFileTests {
    private static func day(_ text: String) -> Day { Day(text)! }

    private func onDisk<Result>(_ bytes: Data, as name: String, _ body: (String) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "xuncha-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try bytes.write(to: folder.appending(path: name))
        return try body(folder.appending(path: name).path)
    }

    private func read(_ text: String, as name: String = "2028.json", source: String? = nil) throws -> [HolidayYear] {
        try onDisk(Data(text.utf8), as: name) { try HolidayFile.read(at: $0, source: source) }
    }

    /// What is wrong, as `line code`.
    private func problems(_ text: String, as name: String = "2028.json", source: String? = "试验") throws -> [String] {
        do {
            _ = try read(text, as: name, source: source)
            return []
        } catch let error as InputProblems {
            return error.problems.map { problem in
                #expect(!problem.text(.zh).isEmpty && !problem.text(.en).isEmpty)
                return "\(problem.place.number ?? 0) \(problem.kind.code)"
            }
        }
    }

    private let days = """
        {"name": "元旦", "date": "2027-12-31", "isOffDay": true},
        {"name": "元旦", "date": "2028-01-01", "isOffDay": true},
        {"name": "元旦", "date": "2028-01-08", "isOffDay": false},
        {"name": "劳动节", "date": "2028-05-01", "isOffDay": true},
        {"name": "国庆节、中秋节", "date": "2028-10-01", "isOffDay": true}
        """

    @Test func readsThePublicCollections() throws {
        let years = try read(#"{"$schema": "x", "year": 2028, "papers": ["一", "二"], "days": [\#(days)]}"#)
        let year = try #require(years.first)
        #expect(years.count == 1 && year.year == 2028)
        #expect(year.status == .published(notice: Wording(same: "一、二")))
        #expect(year.restDays.map(\.day) == ["2027-12-31", "2028-01-01", "2028-05-01", "2028-10-01"].map(Self.day))
        #expect(year.makeupDays.map(\.day) == [Self.day("2028-01-08")])
    }

    @Test func theNoticeGivenGoesBeforeTheFilesOwn() throws {
        let text = #"[{"year": 2028, "papers": ["x"], "days": [\#(days)]}]"#
        let year = try #require(try read(text, source: "国办发明电〔2027〕1号").first)
        #expect(year.status.source.zh == "《国务院办公厅关于2028年部分节假日安排的通知》（国办发明电〔2027〕1号）")
    }

    @Test func theProgramsOwnFormComesBackAsItWas() throws {
        let calendar = try WorkingDayCalendar.standard()
        let text = HolidayFile.json(of: calendar.years)
        let back = try read(text, as: "all.json")
        #expect(back.map(\.entries) == calendar.years.map(\.entries))
        #expect(back.map(\.status.isProvisional) == calendar.years.map(\.status.isProvisional))
        #expect(back.map(\.status.source.zh) == calendar.years.map(\.status.source.zh))
        #expect(back.first?.status == calendar.years.first?.status)
        #expect(HolidayFile.json(of: back) == text)
    }

    @Test func theTableComesBackAsItWas() throws {
        let calendar = try WorkingDayCalendar.standard()
        let text = HolidayFile.table(of: calendar.years).text()
        #expect(text.hasPrefix("\u{FEFF}日期,名称,类型,状态,来源,备注\r\n"))
        let back = try read(text, as: "all.csv")
        #expect(back.map(\.entries) == calendar.years.map(\.entries))
        #expect(back.map(\.status.source.zh) == calendar.years.map(\.status.source.zh))
    }

    @Test func takesWhatAnOfficesSpreadsheetWrites() throws {
        let text =
            "序号,日期,节日,类型,文号,备注\r\n1,２０２８年１月１日,元旦,放假,国办发明电〔2027〕1号,周六\r\n"
            + "2,2028.5.1,劳动节,休,,\r\n3,2028/10/1,国庆节,放假,,\r\n4,2028/10/14,国庆节,班,,\r\n"
        let bytes = try gb18030(text)
        let years = try onDisk(bytes, as: "放假.csv") { try HolidayFile.read(at: $0) }
        let year = try #require(years.first)
        #expect(year.status.source.zh.hasSuffix("（国办发明电〔2027〕1号）"))
        #expect(year.entries.map(\.kind) == [.holiday, .holiday, .holiday, .makeupWorkday])
    }

    @Test func aPublishedYearMustNameItsNotice() throws {
        let text = #"{"year": 2028, "papers": [], "days": [\#(days)]}"#
        #expect(try problems(text, source: nil) == ["0 noSource"])
        #expect(
            try problems(
                "date,name,kind\n2028-01-01,元旦,休\n2028-05-01,劳动节,休\n2028-10-01,国庆节,休\n", as: "a.csv", source: nil) == [
                    "0 noSource"
                ])
        let guess = #"{"year": 2028, "status": "provisional", "days": [\#(days)]}"#
        #expect(try read(guess).first?.status.isProvisional == true)
    }

    @Test(arguments: [
        (#"{"year": 2028, "papers": [], "days": []}"#, ["1 noDays"]),
        (#"{"year": 2028}"#, ["1 json"]),
        (#"{"days": []}"#, ["1 json"]),
        (#"{"year": "2028", "days": {}}"#, ["1 json", "1 json"]),
        ("{\"year\": 2028,\n\"days\": [", ["2 json"]),
        ("[1]", ["1 json"]),
        (#"{"years": 3}"#, ["1 json"]),
        (
            "{\"year\": 2028, \"days\": [\n{\"name\": \"元旦\", \"date\": \"2028-02-30\", \"isOffDay\": true},\n"
                + "{\"name\": \"元旦\", \"date\": \"2028-01-03\", \"isOffDay\": false},\n{\"name\": \"\", \"date\": 5},\n"
                + "{\"name\": \"x\", \"date\": \"2026-01-01\", \"isOffDay\": true},\n"
                + "{\"name\": \"x\", \"date\": \"2028-05-01\", \"isOffDay\": 1},\n"
                + "{\"name\": \"x\", \"date\": \"2028-05-02\", \"kind\": \"feast\"}]}",
            ["2 day", "3 day", "4 json", "4 json", "4 json", "5 day", "6 json", "7 day"]
        ),
    ])
    func everythingWrongIsNamedWithItsLine(_ text: String, _ expected: [String]) throws {
        #expect(try problems(text) == expected)
    }

    @Test func halfAYearAndADoubledOneAreRefused() throws {
        let half = #"{"year": 2028, "days": [{"name": "元旦", "date": "2028-01-01", "isOffDay": true}]}"#
        #expect(try problems(half) == ["1 day", "1 day"])
        let year = #"{"year": 2028, "days": [\#(days)]}"#
        #expect(try problems("[\(year),\n\(year)]") == ["6 repeatedYear"])
    }

    @Test(arguments: ["", "\u{0}", "{", "什么", "a,b\n1,2\n", "\u{FEFF}日期,名称,类型\n"])
    func nonsenseIsRefused(_ text: String) throws {
        #expect(!(try problems(text, as: "x.csv")).isEmpty)
    }

    @Test func aFileThatIsNotThere() throws {
        #expect(throws: InputProblems.self) { try HolidayFile.read(at: "/nowhere/2028.json") }
    }
}

/// The table of holidays of a scenario, rewritten by an import.
@Suite struct ScenarioHolidaysTests {
    private func year(_ year: Int, status: HolidayYear.Status) throws -> HolidayYear {
        let entries = try [(1, 1, "元旦"), (5, 1, "劳动节"), (10, 1, "国庆节")].map { month, day, name in
            HolidayEntry(day: try #require(Day(year: year, month: month, day: day)), name: name, kind: .holiday)
        }
        return HolidayYear(year: year, status: status, entries: entries)
    }

    private func notice(_ number: Int) throws -> HolidayYear {
        try year(number, status: .published(notice: Wording(same: ""))).cited(as: "国办发明电〔\(number - 1)〕1号")
    }

    @Test func aScenarioWithoutATableGetsOne() throws {
        try ScenarioFolder.good.onDisk { path in
            let place = try ScenarioHolidays.file(putting: [try notice(2027)], intoScenarioAt: path)
            #expect(place.file.name == "holidays.csv")
            try Data(place.file.bytes).write(to: URL(filePath: place.directory).appending(path: place.file.name))
            let calendar = try ScenarioReader.read(at: path).scenario.calendar
            #expect(calendar.years.first { $0.year == 2027 } == (try notice(2027)))
        }
    }

    @Test func otherYearsStayWithTheirRemarks() throws {
        var folder = ScenarioFolder.good
        folder["节假日.csv"] = """
            日期,名称,类型,状态,备注
            2027-01-01,元旦,放假,法定,等通知
            2027-05-01,劳动节,放假,估计,
            2027-10-01,国庆节,放假,法定,
            2028-01-01,元旦,放假,法定,两年后
            2028-05-01,劳动节,放假,法定,
            2028-10-01,国庆节,放假,法定,

            """
        try folder.onDisk { path in
            let place = try ScenarioHolidays.file(
                putting: [try notice(2027)], intoScenarioAt: path + "/scenario.yaml")
            #expect(place.file.name == "节假日.csv")
            let text = String(decoding: place.file.bytes, as: UTF8.self)
            #expect(text.contains("2028-01-01,元旦,放假,法定,节假日.csv,两年后"))
            #expect(!text.contains("等通知"))
            #expect(text.contains("2027-05-01,劳动节,放假,已发布,《国务院办公厅关于2027年部分节假日安排的通知》（国办发明电〔2026〕1号）,"))
        }
    }

    @Test func aTableInsideTheDocumentIsNotRewritten() throws {
        var folder = ScenarioFolder.good
        folder.append("tables:\n  holidays:\n    - {date: 2028-01-01, name: 元旦, kind: 休}", to: "scenario.yaml")
        try folder.onDisk { path in
            let error = #expect(throws: InputProblems.self) {
                try ScenarioHolidays.file(putting: [try notice(2027)], intoScenarioAt: path)
            }
            #expect(error?.problems.map(\.kind.code) == ["tablesInside"])
        }
    }

    @Test func aBrokenTableIsNotRewritten() throws {
        var folder = ScenarioFolder.good
        folder["holidays.csv"] = "日期,名称,类型\n2028-13-01,元旦,放假\n"
        try folder.onDisk { path in
            let error = #expect(throws: InputProblems.self) {
                try ScenarioHolidays.file(putting: [try notice(2027)], intoScenarioAt: path)
            }
            #expect(error?.problems.isEmpty == false)
        }
    }
}
