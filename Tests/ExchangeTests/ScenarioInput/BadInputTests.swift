import Foundation
import Testing
import Wording

@testable import Exchange

@Suite("Bad input is reported where it is, with what to do")
struct BadInputTests {
    static let all =
        BadInput.files + BadInput.tables + BadInput.yaml + BadInput.values + BadInput.references + BadInput.sense
        + BadInput.pins + BadInput.notices

    @Test("Each mistake has its place, code and sentence, and no error besides", arguments: all)
    func reported(_ bad: BadInput) throws {
        var folder = ScenarioFolder.good
        bad.spoil(&folder)
        let problems = try folder.problems()
        let report = Comment(rawValue: ProblemReport.text(problems, .zh))
        let found = problems.first { problem in
            problem.place.file == bad.file && problem.place.number == bad.number && problem.field == bad.field
                && problem.kind.code == bad.code
        }
        let problem = try #require(found, report)
        #expect((problem.severity == .warning) == bad.isWarning, report)
        #expect("\(problem.reason.zh)。\(problem.remedy.zh)".contains(bad.fragment), report)
        let errors = problems.filter { $0.severity == .error }
        #expect(bad.isWarning ? errors.isEmpty : errors.count == 1 + bad.consequences, report)
    }

    @Test("There are at least sixty, each with a name of its own")
    func complete() {
        #expect(Self.all.count >= 60)
        #expect(Set(Self.all.map(\.name)).count == Self.all.count)
    }

    @Test("All mistakes are reported at once, sorted by file and line")
    func allAtOnce() throws {
        var folder = ScenarioFolder.good
        folder.replace("at_once: 2", "at_once: viele", in: "scenario.yaml")
        folder.replace("2026-04-01", "2026-02-30", in: "absences.csv")
        folder.replace("2026-09-01", "2026-06-15", in: "scenario.yaml")
        folder.replace(",高,", ",很高,", in: "streets.csv")
        folder.append("p9,新人,没有的单位,专家,,否,", to: "people.csv")
        let problems = try folder.problems()
        #expect(
            problems.map(\.kind.code) == [
                "impossibleDate", "unknown", "notANumber", "roundsOverlap", "notAChoice",
            ])
        #expect(problems.map(\.place) == problems.map(\.place).sorted())
    }

    @Test("A missing column is reported once, not for every row")
    func missingColumnOnce() throws {
        var folder = ScenarioFolder.good
        folder.replace("unit,kind,", "unit,备注,", in: "people.csv")
        let problems = try folder.problems()
        #expect(problems.filter { $0.severity == .error }.map(\.kind.code) == ["missingColumn"])
    }

    @Test("A missing table does not make every reference to it an error")
    func missingTableOnce() throws {
        var folder = ScenarioFolder.good
        folder.files["people.csv"] = nil
        #expect(try folder.problems().map(\.kind.code) == ["missing"])
    }

    @Test("Every repeated key is found, not the first alone")
    func repeatedKeys() throws {
        var folder = ScenarioFolder.good
        folder.replace("  liaison: true", "  liaison: true\n  liaison: false\n  liaison: true", in: "scenario.yaml")
        folder.replace("  unit_burden: 3", "  unit_burden: 3\n  unit_burden: 4", in: "scenario.yaml")
        let problems = try folder.problems()
        #expect(problems.map(\.kind.code) == ["duplicateKey", "duplicateKey", "duplicateKey"])
        #expect(problems.map(\.place.number) == [8, 9, 15])
        #expect(problems.map(\.field) == ["liaison", "liaison", "unit_burden"])
    }

    @Test("A column is named as the file writes it, and canonically for programs")
    func writtenNames() throws {
        var folder = ScenarioFolder.good
        folder["absences.csv"] = "姓名,开始日期,结束日期\n赵一,四月,2026-04-10\n"
        let problem = try #require(try folder.problems().first)
        #expect(problem.field == "from")
        #expect(problem.writtenField == "开始日期")
        #expect(
            problem.text(.zh)
                == "错误 absences.csv 第2行 “开始日期”列，填的是“四月”：不是日期。请写成 2027-03-01、2027.3.1、2027/3/1 或 2027年3月1日。")
        #expect(
            problem.text(.en)
                == "error: absences.csv, row 2, column \"开始日期\", value \"四月\": this is not a date. "
                + "Write it as 2027-03-01, 2027.3.1 or 2027/3/1.")
        let json = String(decoding: try ProblemReport.json([problem]), as: UTF8.self)
        for part in ["\"code\" : \"notADate\"", "\"row\" : 2", "\"field\" : \"from\"", "\"written_field\" : \"开始日期\""] {
            #expect(json.contains(part))
        }
    }

    @Test("Paths that lead nowhere, to devices and to other files are refused")
    func paths() throws {
        func codes(_ path: String) -> [String] {
            do throws(ScenarioProblems) {
                return try ScenarioReader.read(at: path).warnings.map(\.kind.code)
            } catch {
                return error.problems.map(\.kind.code)
            }
        }
        #expect(codes("/nonexistent/zone") == ["notFound"])
        let folder = FileManager.default.temporaryDirectory.appending(path: "xuncha-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(
            at: folder.appending(path: "scenario.yaml"), withIntermediateDirectories: true)
        #expect(codes(folder.path).first == "isFolder")
        try Data("x".utf8).write(to: folder.appending(path: "list.txt"))
        #expect(codes(folder.appending(path: "list.txt").path) == ["notAScenario"])
        let large = folder.appending(path: "large.yaml")
        #expect(FileManager.default.createFile(atPath: large.path, contents: nil))
        let handle = try FileHandle(forWritingTo: large)
        try handle.truncate(atOffset: UInt64(InputFile.largestDocument + 1))
        try handle.close()
        #expect(codes(large.path).first == "tooLarge")
    }
}
