import Foundation
import Testing

extension CommandLineProgram {
    /// Sweeps from the command line to the files.
    @Suite struct SweepTests {
        private static let scenario = Repository.scenario("infeasible-two-layers").appendingPathComponent("wider.yaml")
            .path

        /// A plan of the scenario, and a folder to sweep in.
        private static func planned() async throws -> Workplace {
            let place = try Workplace()
            let plan = try await Command.run("plan", scenario, "--out", "plan", "--quiet", cwd: place.folder)
            #expect(plan.code == 0, "\(plan.err)")
            return place
        }

        private static let arguments = ["sweep", scenario, "--plan", "plan/plan.json", "--futures", "30", "--quiet"]
        private static let names = ["futures.csv", "hinges.csv", "sweep.html", "sweep.json"]

        private struct Sweep: Decodable {
            struct Future: Decodable {
                let future: Int
                let verdict: String
            }
            let futures: [Future]
        }

        @Test func shardsMergeIntoExactlyTheWhole() async throws {
            let place = try await Self.planned()
            let whole = try await Command.run(
                program: Command.xuncha, Self.arguments + ["--out", "whole"], cwd: place.folder)
            #expect(whole.code == 0, "\(whole.err)")
            let files = try place.files(in: "whole").filter { !$0.key.hasPrefix("work") }
            #expect(files.keys.sorted() == Self.names)
            let verdicts = try JSONDecoder().decode(Sweep.self, from: #require(files["sweep.json"])).futures
            #expect(verdicts.map(\.future) == Array(0..<30))
            #expect(Set(verdicts.map(\.verdict)).count >= 3, "the futures are too much alike: \(verdicts)")

            for shard in 1...3 {
                let run = try await Command.run(
                    program: Command.xuncha,
                    Self.arguments + ["--shard", "\(shard)/3", "--jobs", "\(shard)", "--out", "parts"],
                    cwd: place.folder)
                #expect(run.code == 0, "\(run.err)")
            }
            let parts = [2, 3, 1].map { "parts/shard-\($0)-of-3.json" }
            let merge = try await Command.run(
                program: Command.xuncha, ["sweep", "merge"] + parts + ["--out", "merged", "--quiet"], cwd: place.folder)
            #expect(merge.code == 0, "\(merge.err)")
            #expect(try place.files(in: "merged") == files)

            let missing = try await Command.run(
                program: Command.xuncha, ["sweep", "merge"] + parts.dropLast() + ["--out", "no"], cwd: place.folder)
            #expect(missing.code == 2)
            #expect(missing.err.contains("还缺10个未来，属于第1份"), "\(missing.err)")
            #expect(try place.files(in: "no").isEmpty)
        }

        @Test func aSeedGivesTheSameSweepAndAnotherSeedAnother() async throws {
            let place = try await Self.planned()
            func sweep(_ out: String, _ more: String...) async throws -> Data? {
                let run = try await Command.run(
                    program: Command.xuncha, Self.arguments + ["--out", out] + more, cwd: place.folder)
                #expect(run.code == 0, "\(run.err)")
                return try place.files(in: out)["sweep.json"]
            }
            let first = try await sweep("a", "--jobs", "1")
            #expect(first != nil)
            #expect(try await sweep("b", "--jobs", "3") == first)
            #expect(try await sweep("c", "--seed", "8") != first)
            // From its work folder a sweep that was cut short goes on: here nothing is left to do.
            try FileManager.default.removeItem(atPath: place.path("a/sweep.json"))
            let clock = ContinuousClock.now
            #expect(try await sweep("a") == first)
            #expect(clock.duration(to: .now) < .seconds(20))
        }

        @Test func theDescriptionIsPrintedReadAndRefused() async throws {
            let place = try await Self.planned()
            let printed = try await Command.run("sweep", "run", "--default-description", cwd: place.folder)
            #expect(printed.code == 0)
            try place.write(printed.out, to: "own.yaml")
            let same = try await Command.run(
                program: Command.xuncha, Self.arguments + ["--description", "own.yaml", "--out", "a"], cwd: place.folder
            )
            #expect(same.code == 0, "\(same.err)")
            try place.write("kinds: {person_leave: 3}\n", to: "wrong.yaml")
            let wrong = try await Command.run(
                program: Command.xuncha, Self.arguments + ["--description", "wrong.yaml"], cwd: place.folder)
            #expect(wrong.code == 2)
            #expect(wrong.err.contains("wrong.yaml 第1行"))
            #expect(wrong.err.contains("可能是要写“person_leaves”"))
        }

        @Test func aPlanIsMadeWhereNoneIsGivenAndOneThatBreaksRulesIsRefused() async throws {
            let place = try await Self.planned()
            let made = try await Command.run(
                "sweep", Self.scenario, "--futures", "5", "--lang", "en", cwd: place.folder)
            #expect(made.code == 0, "\(made.err)")
            #expect(made.out.contains("how robust the plan is"))
            #expect(!made.out.replacingOccurrences(of: #"\p{Han}"#, with: "", options: .regularExpression).isEmpty)
            var edited = try EditedPlan(at: URL(fileURLWithPath: place.path("plan/plan.json")))
            edited.visits.removeFirst()
            try place.write(try edited.text(), to: "edited.json")
            let refused = try await Command.run("sweep", Self.scenario, "--plan", "edited.json", cwd: place.folder)
            #expect(refused.code == 1)
            #expect(refused.err.contains("R03"))
            let nobody = try await Command.run(
                "sweep", Repository.scenario("infeasible-two-layers").path, cwd: place.folder)
            #expect(nobody.code == 3)
        }

        @Test(arguments: [
            ("--shard", "0/3", "--shard 应为 i/n"), ("--shard", "4/3", "i 从 1 至 n"), ("--shard", "2", "--shard 应为 i/n"),
            ("--patience", "0", "--patience 应为大于 0"), ("--futures", "0", "--futures 应为 1"),
            ("--jobs", "0", "--jobs 应为"),
        ])
        func wrongValuesAreExplained(_ option: String, _ value: String, _ words: String) async throws {
            let run = try await Command.run("sweep", Self.scenario, option, value)
            #expect(run.code == 64)
            #expect(run.err.contains(words), "\(run.err)")
        }

        @Test(
            "GNU parallel runs the shards by the script that a batch system runs, and they merge into the whole",
            .enabled(if: isParallelInstalled, "GNU parallel is not installed"))
        func parallel() async throws {
            let place = try await Self.planned()
            let whole = try await Command.run(
                program: Command.xuncha, Self.arguments + ["--out", "whole"], cwd: place.folder)
            #expect(whole.code == 0)
            let script = Repository.root.appendingPathComponent("scripts/sweep-shard.sh").path
            let run = try await Command.run(
                program: URL(fileURLWithPath: "/usr/bin/env"),
                [
                    "parallel", "--will-cite", "-j", "2", script, Self.scenario, "plan/plan.json", "parts", "3", ":::",
                    "1", "2", "3",
                ],
                timeout: 240, cwd: place.folder,
                environment: [
                    "XUNCHA": Command.xuncha.path, "XUNCHA_SWEEP_OPTIONS": "--futures 30", "HOME": place.folder.path,
                ])
            #expect(run.code == 0, "\(run.printed)")
            let merge = try await Command.run(
                "sweep", "merge", "parts/shard-1-of-3.json", "parts/shard-2-of-3.json", "parts/shard-3-of-3.json",
                "--out",
                "merged", "--quiet", cwd: place.folder)
            #expect(merge.code == 0, "\(merge.err)")
            #expect(try place.files(in: "merged") == place.files(in: "whole").filter { !$0.key.hasPrefix("work") })
        }

        /// Not the program of that name in moreutils, which knows no `--version`.
        private static let isParallelInstalled: Bool = {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            process.arguments = ["parallel", "--version"]
            let pipe = Pipe()
            process.standardOutput = pipe
            process.standardError = FileHandle.nullDevice
            guard (try? process.run()) != nil else { return false }
            let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            process.waitUntilExit()
            return text.contains("GNU parallel")
        }()
    }
}
