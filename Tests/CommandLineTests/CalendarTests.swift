import Foundation
import Testing

extension CommandLineProgram {
    /// `xuncha calendar`: holidays shown, loaded and compared.
    @Suite struct CalendarTests {
        private struct ListAnswer: Decodable {
            struct Year: Decodable {
                let year: Int
                let status: String
                let origin: String
                let rest_days: Int
                let makeup_days: Int
            }
            let version: String
            let years: [Year]
        }

        private struct ImportAnswer: Decodable {
            struct Year: Decodable {
                let year: Int
                let effect: String
            }
            struct Moved: Decodable {
                let id: String
                let latest: [String]
                let target: [String]
                let zh: String
            }
            struct Broken: Decodable {
                let rule: String
                let zh: String
            }
            let dry_run: Bool
            let years: [Year]
            let moved: [Moved]
            let settled: [String]
            let violations: [Broken]
            let written: [String]
        }

        /// An invented notice for 2027, marked as such; the State Council's is not out.
        static let notice: String = {
            var days: [String] = []
            func add(_ name: String, _ month: Int, _ range: ClosedRange<Int>, rests: Bool = true) {
                for day in range {
                    let date = String(format: "2027-%02d-%02d", month, day)
                    days.append(#"{"name": "\#(name)", "date": "\#(date)", "isOffDay": \#(rests)}"#)
                }
            }
            add("元旦", 1, 1...3)
            add("春节", 2, 5...12)
            add("春节", 2, 13...13, rests: false)
            add("劳动节", 5, 1...5)
            add("国庆节", 10, 1...7)
            add("国庆节", 10, 9...9, rests: false)
            return "{\"year\": 2027, \"papers\": [\"测试用，非正式通知\"], \"days\": [\n\(days.joined(separator: ",\n"))\n]}\n"
        }()

        private static let tight = Repository.scenario("tight").path

        @Test func theListTellsStatusSourceAndCounts() async throws {
            let run = try await Command.run("calendar", "list")
            #expect(run.code == 0)
            #expect(run.out.contains("2026  已发布  33    6         248     程序自带  《国务院办公厅关于2026年"), "\(run.out)")
            #expect(run.out.contains("2027  暂定"))
            let answer = try await Command.run("calendar", "list", "--json").json(ListAnswer.self)
            #expect(answer.years.map(\.year) == Array(2022...2027))
            #expect(answer.years.last?.status == "provisional")
            #expect(answer.version.hasPrefix("CN-2022..2026+2027p-"))
        }

        @Test func theYearIsShownWithSigns() async throws {
            let run = try await Command.run("calendar", "show", "2026")
            #expect(run.code == 0)
            for text in ["2026年10月", " 1休  2休", "10班", "图例：休 放假　班 调休上班", "春节：2026年2月15日至23日放假，共9天"] {
                #expect(run.out.contains(text), "\(text) in \(run.out)")
            }
            #expect(!run.out.contains("\u{1B}"))
            #expect(try await Command.run("calendar", "show", "2027").out.contains(" 9估"))
            let english = try await Command.run("calendar", "show", "2026", "--lang", "en")
            // The notice's number is its name in every language.
            let text = english.out.split(separator: "\n").filter { !$0.hasPrefix("Source: ") }.joined()
            #expect(text.contains("October 2026") && !text.hasChinese)
            let missing = try await Command.run("calendar", "show", "2031")
            #expect(missing.code == 2 && missing.out.isEmpty)
            #expect(missing.err.contains("没有2031年的节假日安排") && missing.err.contains("xuncha calendar import"))
        }

        @Test func aNoticeIsLoadedAndMovesDates() async throws {
            let place = try Workplace()
            let zone = try place.copy(ofScenario: "zaozhuang-hitech-2027").path
            try place.write(Self.notice, to: "2027.json")
            let plan = try await PlannedScenarios.shared.plan(of: "zaozhuang-hitech-2027").folder.path + "/plan.json"
            let arguments = ["calendar", "import", "2027.json", "--scenario", zone, "--plan", plan]
            let before = try place.files()

            let preview = try await Command.run(
                program: Command.xuncha, arguments + ["--dry-run"], cwd: place.folder)
            #expect(preview.code == 0, "\(preview.err)")
            for text in [
                "2027年：由暂定转为已发布，测试用，非正式通知", "2027年2月11日", "移动的期限", "因2027年10月6日至7日由工作日改为放假（国庆节）",
                "项日期不变，由暂定转为确定", "✓ 计划没有因此违反规则", "未写入任何内容",
            ] { #expect(preview.out.contains(text), "\(text) in \(preview.out)") }
            #expect(try place.files() == before)

            let run = try await Command.run(program: Command.xuncha, arguments + ["--json"], cwd: place.folder)
            let answer = try run.json(ImportAnswer.self)
            #expect(answer.years.map(\.effect) == ["published"])
            #expect(
                !answer.moved.isEmpty
                    && answer.moved.allSatisfy { $0.latest[0] != $0.latest[1] || $0.target[0] != $0.target[1] })
            #expect(answer.written == [zone + "/holidays.csv"])
            let list = try await Command.run("calendar", "list", "--scenario", zone, "--json").json(ListAnswer.self)
            #expect(list.years.last?.status == "published" && list.years.last?.origin == "scenario")

            let again = try await Command.run(program: Command.xuncha, arguments + ["--json"], cwd: place.folder)
            let nothing = try again.json(ImportAnswer.self)
            #expect(nothing.years.map(\.effect) == ["unchanged"] && nothing.written.isEmpty && nothing.moved.isEmpty)
        }

        @Test func aPlanThatANewRestDayBreaksIsNamed() async throws {
            let place = try Workplace()
            let zone = try place.copy(ofScenario: "zaozhuang-hitech-2027").path
            let (_, folder) = try await PlannedScenarios.shared.plan(of: "zaozhuang-hitech-2027")
            // The plan's first visit begins on Monday 2027-03-08: an invented notice lets it rest.
            let day = #"{"name": "妇女节", "date": "2027-03-08", "isOffDay": true},"#
            try place.write(Self.notice.replacing("[\n", with: "[\n\(day)\n"), to: "2027.json")
            let run = try await Command.run(
                "calendar", "import", "2027.json", "--scenario", zone, "--plan", folder.path + "/plan.json",
                "--dry-run",
                cwd: place.folder)
            #expect(run.code == 0)
            #expect(run.out.contains("✗ 计划因此违反规则"), "\(run.out)")
            #expect(run.out.contains("2027-03-08") || run.out.contains("2027年3月8日"))
        }

        @Test func aPublishedYearIsNotReplacedUnasked() async throws {
            let place = try Workplace()
            let zone = try place.copy(ofScenario: "tight").path
            let shown = try await Command.run("calendar", "show", "2026", "--json").out
            try place.write(shown.replacing("2026-10-07", with: "2026-10-08"), to: "other.json")
            let before = try place.files()
            let run = try await Command.run("calendar", "import", "other.json", "--scenario", zone, cwd: place.folder)
            #expect(run.code == 2)
            for text in ["2026年的安排已经发布", "有2天不同", "2026年10月7日（周三）：放假（国庆节） → 工作日", "--replace"] {
                #expect(run.err.contains(text), "\(run.err)")
            }
            #expect(try place.files() == before)
            let forced = try await Command.run(
                "calendar", "import", "other.json", "--scenario", zone, "--replace", cwd: place.folder)
            #expect(forced.code == 0 && forced.out.contains("按要求替换已发布的安排"), "\(forced.printed)")
            let check = try await Command.run("calendar", "check", "other.json", cwd: place.folder)
            #expect(check.code == 1)
            #expect(check.out.contains("2026年10月8日（周四）：已载入为工作日，文件为放假（国庆节）"), "\(check.out)")
            let same = try await Command.run("calendar", "check", "other.json", "--scenario", zone, cwd: place.folder)
            #expect(same.code == 0 && same.out.contains("✓ 2026年逐日一致"), "\(same.printed)")
        }

        @Test func aBadFileIsToldWholeAndNothingIsWritten() async throws {
            let place = try Workplace()
            let zone = try place.copy(ofScenario: "tight").path
            try place.write(
                Self.notice.replacing("2027-10-02", with: "2027-13-02").replacing("2027-10-03", with: "2026-10-03"),
                to: "bad.json")
            let before = try place.files()
            let run = try await Command.run("calendar", "import", "bad.json", "--scenario", zone, cwd: place.folder)
            #expect(run.code == 2)
            #expect(run.err.contains("bad.json 第20行：“2027-13-02”不是有效日期"), "\(run.err)")
            #expect(run.err.contains("bad.json 第21行：2026-10-03不属于2027年的放假安排"), "\(run.err)")
            #expect(try place.files() == before)
            try place.write(Self.notice, to: "good.json")
            let nowhere = try await Command.run(
                "calendar", "import", "good.json", cwd: place.folder, environment: ["XUNCHA_STORE": nil])
            #expect(nowhere.code == 2 && nowhere.err.contains("没有办公室数据库"), "\(nowhere.printed)")
        }
    }
}
