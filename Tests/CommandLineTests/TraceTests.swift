import Foundation
import Testing

extension CommandLineProgram {
    /// What benchmarks live on: the course of a search, and programs written before anything is solved.
    @Suite struct TraceTests {
        private struct Line: Decodable {
            let seconds: Double
            let phase: String
            let level: String?
            let incumbent: Int?
            let bound: Int?
        }

        private struct Summary: Decodable {
            struct Size: Decodable, Equatable {
                let rows: Int
                let columns: Int
                let integers: Int
                let nonzeros: Int
            }
            let file: String
            let names: String
            let size: Size
            let points: Int?
        }

        @Test func theTraceEndsWithWhatThePlanSays() async throws {
            let place = try Workplace()
            let run = try await Command.run(
                "plan", Repository.scenario("tight").path, "--json", "--trace", "course.jsonl", "--out", "plan",
                cwd: place.folder)
            #expect(run.code == 0, "\(run.err)")
            let answer = try run.json(PlanAnswer.self)
            let lines = try String(contentsOfFile: place.path("course.jsonl"), encoding: .utf8)
                .split(separator: "\n").map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
            let end = try #require(lines.last)
            #expect(end.phase == "end")
            #expect(end.incumbent == answer.levels.last?.points)
            #expect(end.bound == answer.levels.last?.bound)
            #expect(lines.map(\.seconds) == lines.map(\.seconds).sorted())
            #expect(lines.dropLast().allSatisfy { ["level", "bound"].contains($0.phase) })
            #expect(lines.allSatisfy { $0.phase != "bound" || $0.incumbent == nil })
        }

        @Test func aTraceThatCannotBeWrittenIsToldBeforeTheSearch() async throws {
            let place = try Workplace()
            let scenario = Repository.scenario("tight").path
            let chinese = try await Command.run("plan", scenario, "--trace", "none/here", cwd: place.folder)
            #expect(chinese.code == 73)
            #expect(chinese.err.contains("无法写入求解过程文件“none/here”"))
            let english = try await Command.run(
                "plan", scenario, "--trace", "none/here", "--lang", "en", cwd: place.folder)
            #expect(english.err.contains("The trace “none/here” cannot be written"))
            #expect(try place.files().isEmpty)
        }

        /// With one level and no exceptions, the program written unsolved is the program of the last level.
        @Test func theUnsolvedProgramIsTheWholeProblem() async throws {
            let place = try Workplace()
            let zone = place.path("zone")
            #expect(try await Command.run("generate", zone, "--streets", "3", "--seed", "4").code == 0)
            let solved = try await Command.run("model", zone, "--out", place.path("solved.mps"), "--json")
            let unsolved = try await Command.run(
                "model", zone, "--unsolved", "--out", place.path("unsolved.mps"), "--json")
            #expect(solved.code == 0 && unsolved.code == 0, "\(solved.err)\(unsolved.err)")
            let (last, first) = try (solved.json(Summary.self), unsolved.json(Summary.self))
            #expect(first.size == last.size)
            #expect(first.points == nil && last.points != nil)
            #expect(first.names == place.path("unsolved.mps.names.csv"))
            let written = try place.files()
            #expect(written["unsolved.mps"] == written["solved.mps"])
            #expect(written["unsolved.mps.names.csv"] == written["solved.mps.names.csv"])
            try expect(first.size, countedIn: String(decoding: #require(written["unsolved.mps"]), as: UTF8.self))

            let rounds = try await Command.run(
                "model", zone, "--unsolved", "--resolution", "rounds", "--out", place.path("rounds.mps"), "--json")
            #expect(try rounds.json(Summary.self).size.rows < first.size.rows)
        }

        private func expect(_ size: Summary.Size, countedIn text: String) throws {
            let lines = text.split(separator: "\n")
            func section(_ name: String, until next: String) throws -> ArraySlice<Substring> {
                let start = try #require(lines.firstIndex { $0 == name })
                return lines[(start + 1)..<(try #require(lines.firstIndex { $0 == next }))]
            }
            let rows = try section("ROWS", until: "COLUMNS").filter { !$0.hasPrefix(" N ") }
            let entries = try section("COLUMNS", until: "RHS").filter { !$0.contains("'MARKER'") }
                .map { $0.split(separator: " ") }.filter { $0[0] != "one" }
            #expect(size.rows == rows.count)
            #expect(size.columns == Set(entries.map { $0[0] }).count)
            #expect(size.nonzeros == entries.filter { $0[1] != "objective" }.count)
            #expect(size.integers <= size.columns && size.integers > 0)
        }

        @Test func theSmallProgramIsNoProgramOfAPlan() async throws {
            let run = try await Command.run("model", "x", "--resolution", "rounds")
            #expect(run.code == 64)
            #expect(run.err.contains("--resolution rounds 须与 --unsolved 合用"))
        }
    }
}
