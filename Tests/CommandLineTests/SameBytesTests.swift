import Foundation
import Testing

extension CommandLineProgram {
    /// The same scenario gives the same plan: on any day, in any place, however its rows are ordered.
    @Suite struct SameBytesTests {
        private static let zone = "zaozhuang-hitech-2027"

        @Test func planningTwiceGivesTheSameSixFiles() async throws {
            let (_, folder) = try await PlannedScenarios.shared.plan(of: Self.zone)
            let first = try Workplace.files(in: folder)
            let place = try Workplace()
            let scenario = Repository.scenario(Self.zone).path
            let run = try await Command.run(
                "plan", scenario, "--out", "again", cwd: place.folder,
                environment: ["TZ": "America/New_York", "LC_ALL": "C", "LANG": nil])
            #expect(run.code == 0, "\(run.err)")
            let second = try place.files(in: "again")
            #expect(second.keys.sorted() == ScenarioTests.fileNames)
            for (name, bytes) in first { #expect(second[name] == bytes, "\(name) differs") }
        }

        @Test func theOrderOfRowsDoesNotMatter() async throws {
            let (_, folder) = try await PlannedScenarios.shared.plan(of: Self.zone)
            let place = try Workplace()
            let copy = try place.copy(ofScenario: Self.zone)
            for name in try FileManager.default.contentsOfDirectory(atPath: copy.path) where name.hasSuffix(".csv") {
                let file = copy.appendingPathComponent(name)
                var lines = try String(contentsOf: file, encoding: .utf8)
                    .split(whereSeparator: \.isNewline).map(String.init)
                let heading = lines.removeFirst()
                // Neither the old order nor its mirror image: every third row first.
                let order = lines.indices.sorted { ($0 % 3, -$0) < ($1 % 3, -$1) }
                try Data(([heading] + order.map { lines[$0] }).map { $0 + "\n" }.joined().utf8).write(to: file)
            }
            let run = try await Command.run("plan", copy.path, "--quiet", "--out", place.path("shuffled"))
            #expect(run.code == 0, "\(run.err)")
            let plan = try #require(try place.files(in: "shuffled")["plan.json"])
            #expect(plan == (try Workplace.files(in: folder)["plan.json"]))
        }
    }
}
