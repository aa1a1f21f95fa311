import Foundation
import Testing

extension CommandLineProgram {
    /// The first quarter of an hour of a newcomer.
    @Suite struct NewTests {
        @Test(arguments: ["2026", "2027"])
        func theStarterPlansAsItStands(_ year: String) async throws {
            let place = try Workplace()
            let new = try await Command.run("new", "我的区", "--year", year, cwd: place.folder)
            #expect(new.code == 0, "\(new.err)")
            #expect(new.out.contains("xuncha plan 我的区"))
            let check = try await Command.run("check", "我的区", cwd: place.folder)
            #expect(check.code == 0, "\(check.err)")
            let plan = try await Command.run("plan", "我的区", "--json", cwd: place.folder)
            #expect(plan.code == 0, "\(plan.err)")
            let answer = try plan.json(PlanAnswer.self)
            #expect(answer.status == "optimal")
            #expect(answer.directory == "out/我的区")
            #expect(try place.files(in: "out/我的区").keys.sorted() == ScenarioTests.fileNames)
        }

        /// A year without holidays is written all the same, and what is missing is said at once.
        @Test func aYearWithoutHolidaysSaysWhatIsMissing() async throws {
            let place = try Workplace()
            let new = try await Command.run("new", "later", "--year", "2028", cwd: place.folder)
            #expect(new.code == 0)
            #expect(new.err.contains("2028年的放假安排"))
            #expect(new.err.contains("holidays.csv"))
            let plan = try await Command.run("plan", "later", cwd: place.folder)
            #expect(plan.code == 2)
            #expect(plan.err.contains("holidays.csv"))
        }

        @Test func aFolderWithSomethingInItIsLeftAlone() async throws {
            let place = try Workplace()
            try place.write("我的笔记", to: "mine/notes.txt")
            for (language, word) in [("zh", "已有内容"), ("en", "is not empty")] {
                let run = try await Command.run("new", "mine", "--lang", language, cwd: place.folder)
                #expect(run.code == 73)
                #expect(run.out.isEmpty)
                #expect(run.err.contains(word), "\(run.err)")
            }
            #expect(try place.files(in: "mine") == ["notes.txt": Data("我的笔记".utf8)])
        }

        @Test func aYearNoScenarioCanHaveIsWrongUsage() async throws {
            let place = try Workplace()
            let run = try await Command.run("new", "mine", "--year", "27", cwd: place.folder)
            #expect(run.code == 64)
            #expect(run.err.contains("27"))
            #expect(try place.files().isEmpty)
        }
    }
}
