import Foundation
import Testing

extension CommandLineProgram {
    /// Bad input, places that cannot be written, and what goes where.
    @Suite struct OutputTests {
        private static let tight = Repository.scenario("tight").path

        private struct Problem: Decodable {
            struct Words: Decodable {
                let zh: String
                let en: String
            }
            let severity: String
            let file: String
            let value: String?
            let reason: Words
            let remedy: Words
        }

        @Test func badInputIsToldWholeAndNothingIsWritten() async throws {
            let place = try Workplace()
            let copy = try place.copy(ofScenario: "tight")
            let people = copy.appendingPathComponent("people.csv")
            let text = try String(contentsOf: people, encoding: .utf8)
                .replacingOccurrences(of: "副科", with: "副可").replacingOccurrences(of: "应急管理局", with: "应急局")
            try Data(text.utf8).write(to: people)
            for command in ["plan", "check", "model"] {
                let run = try await Command.run(command, copy.path, cwd: place.folder)
                #expect(run.code == 2)
                #expect(run.out.isEmpty)
                for word in ["people.csv", "副可", "应急局", "错误"] { #expect(run.err.contains(word), "\(run.err)") }
                let english = try await Command.run(command, copy.path, "--lang", "en", cwd: place.folder)
                #expect(english.code == 2)
                #expect(english.err.contains("error: people.csv, row 2, column \"unit\""), "\(english.err)")

                let machine = try await Command.run(command, copy.path, "--json", cwd: place.folder)
                #expect(machine.code == 2)
                #expect(machine.err.isEmpty)
                let problems = try machine.json([Problem].self)
                #expect(problems.contains { $0.severity == "error" && $0.value == "副可" && $0.file == "people.csv" })
                #expect(problems.contains { $0.severity == "error" && $0.value == "应急局" })
                #expect(problems.allSatisfy { $0.reason.zh.hasChinese && !$0.remedy.en.isEmpty })
            }
            #expect(!FileManager.default.fileExists(atPath: place.path("out")))
        }

        @Test func anOutputFolderThatIsAFileIsLeftAsItIs() async throws {
            let place = try Workplace()
            try place.write("mine", to: "results")
            for out in ["results", "results/inside"] {
                let run = try await Command.run("plan", Self.tight, "--out", out, cwd: place.folder)
                #expect(run.code == 73)
                #expect(run.out.isEmpty)
                #expect(run.err.contains("“\(out)”"), "\(run.err)")
                let model = try await Command.run("model", Self.tight, "--out", out + "/m.mps", cwd: place.folder)
                #expect(model.code == 73)
            }
            #expect(try place.files() == ["results": Data("mine".utf8)])
        }

        @Test func aFolderInTheWayOfOneFileStopsAll() async throws {
            let place = try Workplace()
            try place.write("mine", to: "results/plan.html/notes.txt")
            try place.write("old", to: "results/schedule.csv")
            let before = try place.files()
            let run = try await Command.run("plan", Self.tight, "--out", "results", cwd: place.folder)
            #expect(run.code == 73)
            #expect(try place.files() == before, "half of the results were written")
        }

        @Test func quietMeansNothing() async throws {
            let place = try Workplace()
            let run = try await Command.run("plan", Self.tight, "--quiet", cwd: place.folder)
            #expect(run.code == 0)
            #expect(run.printed.isEmpty)
            #expect(try place.files(in: "out/tight").keys.sorted() == ScenarioTests.fileNames)
        }

        @Test(arguments: ["zh", "en"])
        func whatIsNoTerminalGetsPlainText(_ language: String) async throws {
            let place = try Workplace()
            let run = try await Command.run(
                "plan", Self.tight, "--lang", language, cwd: place.folder, environment: ["TERM": "xterm-256color"])
            #expect(run.code == 0)
            #expect(!run.printed.contains("\u{1B}"))
            #expect(!run.printed.contains("\r"))
            #expect(run.out.split(separator: "\n").count <= 24, "a summary fits a screen")
        }

        /// util-linux's script gives the program a terminal.
        private static let script = URL(fileURLWithPath: "/usr/bin/script")
        private static var hasScript: Bool { FileManager.default.isExecutableFile(atPath: script.path) }

        private func onATerminal(_ environment: [String: String?]) async throws -> Command {
            let place = try Workplace()
            // The terminal's output alone is looked at: progress, on standard error, is drawn over.
            let line = "'\(Command.xuncha.path)' plan '\(Self.tight)' --out '\(place.path("out"))' 2>/dev/null"
            return try await Command.run(
                program: Self.script, ["-qec", line, "/dev/null"], cwd: place.folder, environment: environment)
        }

        @Test(.enabled(if: hasScript, "script is not installed here"))
        func aTerminalGetsColourUnlessItIsNotWanted() async throws {
            let coloured = try await onATerminal(["TERM": "xterm", "NO_COLOR": nil])
            #expect(coloured.code == 0)
            #expect(coloured.out.contains("\u{1B}[32m"))
            let plain = try await onATerminal(["TERM": "xterm", "NO_COLOR": "1"])
            #expect(plain.code == 0)
            #expect(!plain.out.contains("\u{1B}"))
            #expect(plain.out.contains("✓"))
            let dumb = try await onATerminal(["TERM": "dumb", "NO_COLOR": nil])
            #expect(!dumb.out.contains("\u{1B}"))
        }
    }
}
