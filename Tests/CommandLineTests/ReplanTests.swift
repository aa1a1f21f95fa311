import Foundation
import Testing

/// What `replan --json` answers, as far as these tests look at it.
struct ReplanAnswer: Decodable {
    struct Level: Decodable {
        let measure: String
        let points: Int
        let bound: Int
    }
    struct Text: Decodable {
        let zh: String
        let en: String
    }
    struct Plan: Decodable {
        let status: String
        let files: [String]
    }
    let order: String
    let plan: Plan
    let disturbance: [Level]
    let notices: [Text]
    let pastBreaches: [Text]

    subscript(_ measure: String) -> Int { disturbance.first { $0.measure == measure }?.points ?? -1 }
}

extension CommandLineProgram {
    /// `xuncha replan` from outside, on a scenario that has changed.
    @Suite struct ReplanTests {
        private func baseline() async throws -> String {
            try await PlannedScenarios.shared.plan(of: "one-team").folder.appendingPathComponent("plan.json").path
        }

        /// The scenario with texts of it replaced.
        private func scenario(in place: Workplace, _ changes: [(String, String)]) throws -> String {
            let folder = try place.copy(ofScenario: "one-team")
            let file = folder.appendingPathComponent("scenario.yaml")
            var text = try String(contentsOf: file, encoding: .utf8)
            for (old, new) in changes {
                #expect(text.contains(old), "\(old)")
                text = text.replacing(old, with: new)
            }
            try Data(text.utf8).write(to: file)
            return folder.path
        }

        private static let fileNames = ["diff.html", "diff.json"] + ScenarioTests.fileNames

        /// Nothing has changed: nothing changes, byte for byte what matters.
        @Test func withoutAReasonNothingChanges() async throws {
            let place = try Workplace()
            let plan = try await baseline()
            let scenario = Repository.scenario("one-team").path
            let run = try await Command.run(
                "replan", scenario, "--baseline", plan, "--as-of", "2027-04-01", "--out", place.path("r"), "--json")
            #expect(run.code == 0, "\(run.err)")
            let answer = try run.json(ReplanAnswer.self)
            #expect(answer.disturbance.allSatisfy { $0.points == 0 })
            #expect(answer.plan.status == "optimal" && answer.notices.isEmpty && answer.pastBreaches.isEmpty)
            #expect(answer.plan.files.sorted() == Self.fileNames.sorted())
            let same = try await Command.run("diff", scenario, plan, place.path("r/plan.json"), "--json")
            #expect(try same.json(DiffAnswer.self).summary.identical)
        }

        /// The leader left, a street is closed, a special visit is new, another street's second visit is gone.
        @Test func whatChangedIsTakenIntoAccountAndReported() async throws {
            let place = try Workplace()
            let changed = try scenario(
                in: place,
                [
                    (
                        "    - {name: 刘兴泉, unit: 市场监管局, kind: 领导干部, rank: 副科, rank_equivalent: 否, knows_safety: 是, expertise: [特种设备], post: 副局长, phone: '13800002009'}\n",
                        ""
                    ),
                    (
                        "  periods:\n",
                        "  special_visits:\n    - {id: 专项一, street: 西川街道, from: 2027-09-27, to: 2027-11-26, reason: 举报核查}\n"
                            + "  periods:\n    - {street: 东岭街道, from: 2027-05-10, to: 2027-05-14, kind: 关闭, reason: 停电检修}\n"
                    ),
                ])
            let plan = try await baseline()
            let run = try await Command.run(
                "replan", changed, "--baseline", plan, "--as-of", "2027-04-01", "--out", place.path("r"))
            #expect(run.code == 0, "\(run.err)")
            for words in ["“刘兴泉”已不在人员表中", "新增巡查“专项一”", "须补训", "变动（按重要次序）", "新增：下半年第1组"] {
                #expect(run.out.contains(words), "\(words): \(run.out)")
            }
            let text = try String(contentsOfFile: place.path("r/plan.json"), encoding: .utf8)
            #expect(
                text.contains("\"held_by\"") && text.contains("\"trained\""),
                "who had made the first visit stays on record")
            let again = try await Command.run(
                "replan", changed, "--baseline", plan, "--as-of", "2027-04-01", "--out", place.path("again"), "--quiet")
            #expect(again.code == 0 && again.out.isEmpty)
            let (first, second) = (try place.files(in: "r"), try place.files(in: "again"))
            #expect(first["plan.json"] == second["plan.json"], "the same input gives the same bytes")
        }

        /// A rule was changed after it had been obeyed: what was done is told and not blamed.
        @Test func thePastIsNotBlamed() async throws {
            let place = try Workplace()
            let visits = try EditedPlan(at: URL(fileURLWithPath: try await baseline())).visits
            let first = try #require(visits.min { "\($0["entry"] ?? "")" < "\($1["entry"] ?? "")" })
            let (street, entry) = ("\(first["street"] ?? "")", "\(first["entry"] ?? "")")
            let changed = try scenario(
                in: place,
                [
                    (
                        "  periods:\n",
                        "  periods:\n    - {street: \(street), from: \(entry), to: \(entry), kind: 关闭, reason: 事后补登}\n"
                    )
                ])
            let run = try await Command.run(
                "replan", changed, "--baseline", try await baseline(), "--as-of", "2027-04-01", "--out",
                place.path("r"),
                "--json")
            #expect(run.code == 0, "\(run.err)")
            let answer = try run.json(ReplanAnswer.self)
            #expect(answer.pastBreaches.count == 1 && answer.pastBreaches[0].zh.contains(street))
            #expect(answer.disturbance.allSatisfy { $0.points == 0 })
        }

        /// What has been spent cannot be saved any more: told as such.
        @Test func impossibleBecauseOfThePastIsToldAsSuch() async throws {
            let place = try Workplace()
            let changed = try scenario(
                in: place, [("plan_dates:", "budget: {cap: 30000}\nplan_dates:")])
            let run = try await Command.run(
                "replan", changed, "--baseline", try await baseline(), "--as-of", "2027-06-01", "--out",
                place.path("r"),
                timeout: 120)
            #expect(run.code == 3, "\(run.out)")
            #expect(run.err.contains("R43"))
            #expect(try place.files(in: "r").isEmpty)
        }

        @Test func bothOrdersAreCompared() async throws {
            let place = try Workplace()
            let changed = try scenario(
                in: place,
                [("  absences:\n", "  absences:\n    - {person: 刘兴泉, from: 2027-05-10, to: 2027-05-14, reason: 出差}\n")])
            let plan = try await baseline()
            let run = try await Command.run(
                "replan", changed, "--baseline", plan, "--as-of", "2027-04-01", "--compare-orders", "--out",
                place.path("r"), "--json")
            #expect(run.code == 0, "\(run.err)")
            let answers = try run.json([ReplanAnswer].self)
            #expect(answers.map(\.order) == ["people-first", "dates-first"])
            #expect(answers[0]["people_changed"] <= answers[1]["people_changed"])
            #expect(answers[1]["visits_moved"] <= answers[0]["visits_moved"])
            #expect(answers[0]["people_changed"] == 0 && answers[1]["visits_moved"] == 0)
            let files = try place.files(in: "r")
            for name in ["diff.html", "diff.json", "people-first/plan.json", "dates-first/diff.html"] {
                #expect(files[name] != nil, "\(name)")
            }
        }

        @Test func someoneMayBeLeftOutAndDaysFrozen() async throws {
            let place = try Workplace()
            let scenario = Repository.scenario("one-team").path
            let plan = try await baseline()
            let run = try await Command.run(
                "replan", scenario, "--baseline", plan, "--as-of", "2027-04-01", "--without", "李平", "--notified",
                "none",
                "--out", place.path("r"), "--json")
            #expect(run.code == 0, "\(run.err)")
            #expect(try run.json(ReplanAnswer.self)["people_changed"] == 2)
            let frozen = try await Command.run(
                "replan", scenario, "--baseline", plan, "--as-of", "2027-04-01", "--freeze-until", "2027-12-31",
                "--without", "李平", "--out", place.path("f"), timeout: 120)
            #expect(frozen.code == 3)
            #expect(frozen.err.contains("--freeze-until"), "\(frozen.err)")
        }

        @Test func wrongRequestsAreRefusedAllAtOnce() async throws {
            let place = try Workplace()
            let plan = try await baseline()
            let run = try await Command.run(
                "replan", Repository.scenario("one-team").path, "--baseline", plan, "--as-of", "2027-04-01",
                "--freeze-until", "2027-03-01", "--without", "无此人", "--notified", "东岭街道#1,也无此人", cwd: place.folder)
            #expect(run.code == 2)
            for words in ["2027-03-01", "人员表中没有“无此人”", "“也无此人”既不是"] {
                #expect(run.err.contains(words), "\(words): \(run.err)")
            }
            let other = try await Command.run(
                "replan", Repository.scenario("tight").path, "--baseline", plan, "--as-of", "2027-04-01",
                cwd: place.folder)
            #expect(other.code == 2)
            #expect(other.err.contains("轮次“上半年”"), "\(other.err)")
            #expect(try place.files().isEmpty)
            #expect(try await Command.run("replan", "x", "--baseline", plan).code == 64)
        }
    }
}
