import Foundation
import Testing

extension CommandLineProgram {
    /// Excel in: a template, a workbook read as it is, a folder made of it, problems marked in a copy.
    @Suite struct WorkbookTests {
        private static let scenario = "one-team"

        @Test func theTemplateIsWrittenOnceAndSaysWhatIsMissing() async throws {
            let place = try Workplace()
            let new = try await Command.run("new", "--xlsx", "表.xlsx", "--year", "2027", cwd: place.folder)
            #expect(new.code == 0, "\(new.err)")
            #expect(new.out.contains("xuncha check 表.xlsx"))
            let first = try place.files()
            #expect(first.keys.sorted() == ["表.xlsx"])
            let again = try await Command.run("new", "--xlsx", "表.xlsx", cwd: place.folder)
            #expect(again.code == 73)
            #expect(again.err.contains("已经存在"))
            #expect(try place.files() == first)
            let check = try await Command.run("check", "表.xlsx", "--report", "标注.xlsx", cwd: place.folder)
            #expect(check.code == 2)
            #expect(check.err.contains("表.xlsx 工作表“街道”"), "\(check.err)")
            #expect(check.err.contains("已写入 标注.xlsx"))
            #expect(try place.files().keys.sorted() == ["标注.xlsx", "表.xlsx"])
        }

        @Test(arguments: [["new"], ["new", "a", "--xlsx", "b.xlsx"]])
        func eitherAFolderOrAWorkbookIsNew(_ arguments: [String]) async throws {
            let place = try Workplace()
            let run = try await Command.run(program: Command.xuncha, arguments, cwd: place.folder)
            #expect(run.code == 64)
            #expect(try place.files().isEmpty)
        }

        /// Folder, workbook and the folder made of that give one plan.
        @Test func theWorkbookPlansAsItsScenario() async throws {
            let place = try Workplace()
            let source = Repository.scenario(Self.scenario).path
            let made = try await Command.run("workbook", source, "书.xlsx", cwd: place.folder)
            #expect(made.code == 0, "\(made.err)")
            let back = try await Command.run("import", "书.xlsx", "back", cwd: place.folder)
            #expect(back.code == 0, "\(back.err)")
            var plans: [Data?] = []
            for (number, scenario) in [source, "书.xlsx", "back"].enumerated() {
                let run = try await Command.run(
                    "plan", scenario, "--out", "out\(number)", "--quiet", cwd: place.folder)
                #expect(run.code == 0, "\(run.err)")
                plans.append(try place.files(in: "out\(number)")["plan.json"])
            }
            #expect(plans[0] != nil && plans[0] == plans[1] && plans[0] == plans[2])
            let occupied = try await Command.run("import", "书.xlsx", "back", "--lang", "en", cwd: place.folder)
            #expect(occupied.code == 73)
            #expect(occupied.err.contains("is there already"))
            let twice = try await Command.run("workbook", source, "书.xlsx", cwd: place.folder)
            #expect(twice.code == 73)
        }

        @Test func aWorkbookWithErrorsLeavesNothingButItsMarkedCopy() async throws {
            let place = try Workplace()
            let made = try await Command.run("new", "--xlsx", "t.xlsx", "--year", "2027", cwd: place.folder)
            #expect(made.code == 0)
            let run = try await Command.run(
                "import", "t.xlsx", "zone", "--report", "marked.xlsx", "--lang", "en", cwd: place.folder)
            #expect(run.code == 2)
            #expect(run.err.contains("error: t.xlsx, sheet \"街道\""), "\(run.err)")
            #expect(try place.files().keys.sorted() == ["marked.xlsx", "t.xlsx"])
            let onto = try await Command.run("check", "t.xlsx", "--report", "./t.xlsx", cwd: place.folder)
            #expect(onto.code == 73)
            let json = try await Command.run("check", "t.xlsx", "--json", cwd: place.folder)
            #expect(json.code == 2)
            #expect(json.out.contains("\"sheet\" : \"街道\""))
        }

        @Test func aFileThatIsNoWorkbookIsToldWhatItIs() async throws {
            let place = try Workplace()
            try place.write("姓名,单位\n张三,应急局\n", to: "people.xlsx")
            let run = try await Command.run(
                "import", "people.xlsx", "zone", "--report", "marked.xlsx", cwd: place.folder)
            #expect(run.code == 2)
            #expect(run.err.contains("这是文本"), "\(run.err)")
            #expect(try place.files().keys.sorted() == ["people.xlsx"])
            let missing = try await Command.run("plan", "none.xlsx", cwd: place.folder)
            #expect(missing.code == 2)
            #expect(missing.err.contains("找不到"))
            let folder = try await Command.run(
                "check", Repository.scenario(Self.scenario).path, "--report", "x.xlsx", cwd: place.folder)
            #expect(folder.code == 64)
        }

        @Test func theInternalWorkbookIsASecondFile() async throws {
            let place = try Workplace()
            let run = try await Command.run(
                "plan", Repository.scenario(Self.scenario).path, "--out", "out", "--internal", "--json",
                cwd: place.folder)
            #expect(run.code == 0, "\(run.err)")
            let names = try place.files(in: "out").keys.sorted()
            #expect(names == (ScenarioTests.fileNames + ["plan-internal.xlsx"]).sorted())
        }
    }
}
