import Foundation
import Testing

/// What `diff --json` answers, as far as these tests look at it.
struct DiffAnswer: Decodable {
    struct Summary: Decodable {
        let identical: Bool
        let visits_moved: Int
        let days_moved: Int
        let people_out: Int
        let people_in: Int
        let seats_changed: Int
    }
    struct Visit: Decodable {
        let visit: String
        let changes: [String]
    }
    struct Deadline: Decodable {
        let step: String?
        let target_moved: Int
    }
    let summary: Summary
    let visits: [Visit]
    let deadlines: [Deadline]
}

extension CommandLineProgram {
    /// `xuncha diff` from outside.
    @Suite struct DiffTests {
        private let scenario = Repository.scenario("one-team").path

        private func planFile() async throws -> String {
            try await PlannedScenarios.shared.plan(of: "one-team").folder.appendingPathComponent("plan.json").path
        }

        /// The plan with its last visit on given days, whichever of equally good days the planner chose.
        private func plan(entry: String, exit: String) async throws -> EditedPlan {
            var plan = try EditedPlan(at: URL(fileURLWithPath: try await planFile()))
            let last = plan.visits.count - 1
            plan.visits[last]["entry"] = entry
            plan.visits[last]["exit"] = exit
            return plan
        }

        private func original(in place: Workplace) async throws -> String {
            let plan = try await plan(entry: "2027-10-18", exit: "2027-10-31")
            return try place.write(try plan.text(), to: "original.json").path
        }

        /// The same with its last visit a week later and two people exchanging seats.
        private func changed(in place: Workplace) async throws -> String {
            var plan = try await plan(entry: "2027-10-25", exit: "2027-11-07")
            let (first, second) = (plan.firstRoster[0]["person"], plan.firstRoster[1]["person"])
            plan.firstRoster[0]["person"] = second
            plan.firstRoster[1]["person"] = first
            return try place.write(try plan.text(), to: "changed.json").path
        }

        @Test func aPlanDoesNotDifferFromItself() async throws {
            let plan = try await planFile()
            let run = try await Command.run("diff", scenario, plan, plan)
            #expect(run.code == 0)
            #expect(run.out.contains("两个方案没有差别。"))
            let answer = try await Command.run("diff", scenario, plan, plan, "--json").json(DiffAnswer.self)
            #expect(answer.summary.identical)
        }

        @Test func whatChangesIsToldAndWritten() async throws {
            let place = try Workplace()
            let (before, after) = (try await original(in: place), try await changed(in: place))
            let chinese = try await Command.run("diff", scenario, before, after, "--out", place.path("d"))
            #expect(chinese.code == 0)
            for words in ["改期1次", "换席位2人次", "推后7天（5个工作日）", "报送巡查工作报告", "2027-10-18至2027-10-31"] {
                #expect(chinese.out.contains(words), "\(words): \(chinese.out)")
            }
            #expect(try place.files(in: "d").keys.sorted() == ["diff.html", "diff.json"])
            let english = try await Command.run("diff", scenario, before, after, "--lang", "en")
            #expect(english.out.contains("7 days later (5 working)"))

            let there = try await Command.run("diff", scenario, before, after, "--json").json(DiffAnswer.self)
            let back = try await Command.run("diff", scenario, after, before, "--json").json(DiffAnswer.self)
            #expect(there.summary.visits_moved == 1 && there.summary.days_moved == 7)
            #expect(there.summary.people_out == 0 && there.summary.seats_changed == 2)
            #expect(there.deadlines.map(\.target_moved).sorted() == back.deadlines.map { -$0.target_moved }.sorted())
            #expect(there.deadlines.contains { $0.step == "correction" })
        }

        /// The second plan may belong to another scenario.
        @Test func plansOfTwoScenariosAreCompared() async throws {
            let place = try Workplace()
            let other = try place.copy(ofScenario: "one-team")
            let file = other.appendingPathComponent("scenario.yaml")
            let text = try String(contentsOf: file, encoding: .utf8)
            try Data(text.replacing("unit_burden: 3", with: "").replacing("title: 云岭新区", with: "title: 云岭新城").utf8)
                .write(to: file)
            let plan = try await planFile()
            let run = try await Command.run("diff", scenario, plan, plan, "--scenario-b", other.path, "--json")
            #expect(run.code == 0)
            #expect(try run.json(DiffAnswer.self).summary.identical)
        }

        @Test func badInputIsNamed() async throws {
            let plan = try await planFile()
            let run = try await Command.run("diff", scenario, plan, "nowhere.json")
            #expect(run.code == 2)
            #expect(run.err.contains("nowhere.json"))
            #expect(try await Command.run("diff", "nowhere", plan, plan).code == 2)
        }
    }
}
