import Foundation
import Testing

/// What `substitute --json` answers, as far as these tests look at it.
struct SubstituteAnswer: Decodable {
    struct Candidate: Decodable {
        let id: String
        let seat: String
        let pointsChange: Int
    }
    struct Rejection: Decodable {
        let rule: String
        let people: [String]
    }
    struct Round: Decodable {
        let round: String
        let candidates: [Candidate]
        let rejected: [Rejection]
    }
    let rounds: [Round]
    let files: [String]
    let reason: String?
}

extension CommandLineProgram {
    /// `xuncha substitute` from outside.
    @Suite struct SubstituteCommandTests {
        private func plan(of scenario: String) async throws -> String {
            try await PlannedScenarios.shared.plan(of: scenario).folder.appendingPathComponent("plan.json").path
        }

        @Test func theListNamesEverybodyOnce() async throws {
            let scenario = "zaozhuang-hitech-2027"
            let run = try await Command.run(
                "substitute", Repository.scenario(scenario).path, "--plan", try await plan(of: scenario), "侯新莹",
                "--json")
            #expect(run.code == 0, "\(run.err)")
            let round = try #require(try run.json(SubstituteAnswer.self).rounds.first)
            let everybody = round.candidates.map(\.id) + round.rejected.flatMap(\.people)
            #expect(Set(everybody).count == everybody.count)
            #expect(!round.candidates.isEmpty && round.rejected.contains { $0.rule == "O2" })
            let text = try await Command.run(
                "substitute", Repository.scenario(scenario).path, "--plan", try await plan(of: scenario), "侯新莹",
                "--limit",
                "2", "--lang", "en")
            #expect(text.out.contains("can take the place") && text.out.contains("--limit"))
        }

        /// What is written obeys every rule and differs by one person.
        @Test func theChosenOneIsPutIn() async throws {
            let place = try Workplace()
            let scenario = Repository.scenario("one-team").path
            let before = try await plan(of: "one-team")
            let list = try await Command.run("substitute", scenario, "--plan", before, "李平", "--json")
            let best = try #require(try list.json(SubstituteAnswer.self).rounds.first?.candidates.first)
            let run = try await Command.run(
                "substitute", scenario, "--plan", before, "李平", "--apply", best.id, "--reason", "health", "--out",
                place.path("s"), "--json")
            #expect(run.code == 0, "\(run.err)")
            #expect(try run.json(SubstituteAnswer.self).reason == "health")
            #expect(try run.json(SubstituteAnswer.self).files.contains("diff.html"))
            #expect(try await Command.run("check", scenario, place.path("s/plan.json")).code == 0)
            let diff = try await Command.run("diff", scenario, before, place.path("s/plan.json"), "--json")
            let summary = try diff.json(DiffAnswer.self).summary
            #expect(summary.people_out == 1 && summary.people_in == 1 && summary.visits_moved == 0)
            let page = try String(contentsOfFile: place.path("s/diff.html"), encoding: .utf8)
            #expect(page.contains("调整原因：健康原因"))
        }

        /// Only one plan is possible: nobody fits, and it says why and what else could be done.
        @Test func whereNobodyFitsItSaysWhyAndWhatElse() async throws {
            let scenario = Repository.scenario("tight").path
            let run = try await Command.run(
                "substitute", scenario, "--plan", try await plan(of: "tight"), "邓宏莹", timeout: 120)
            #expect(run.code == 0, "\(run.err)")
            for words in ["无人可直接接替", "不能接替", "xuncha replan", "--without 邓宏莹"] {
                #expect(run.out.contains(words), "\(words): \(run.out)")
            }
        }

        @Test func wrongRequestsAreRefused() async throws {
            let scenario = Repository.scenario("one-team").path
            let plan = try await plan(of: "one-team")
            let first = try EditedPlan(at: URL(fileURLWithPath: plan)).firstRoster.map { "\($0["person"] ?? "")" }
            let other = first.contains("刘兴泉") ? "下半年" : "上半年"
            let cases: [([String], String)] = [
                (["无此人"], "人员表中没有“无此人”"), (["刘兴泉", "--round", "冬季"], "没有轮次“冬季”"),
                (["刘兴泉", "--round", other], "不在"), (["刘兴泉", "--as-of", "2027-12-01"], "无须替换"),
                (["刘兴泉", "--apply", "田岭"], "不能接替"),
            ]
            for (arguments, words) in cases {
                let run = try await Command.run(
                    program: Command.xuncha, ["substitute", scenario, "--plan", plan] + arguments)
                #expect(run.code == 2, "\(arguments): \(run.out)")
                #expect(run.err.contains(words), "\(arguments): \(run.err)")
            }
        }
    }
}
