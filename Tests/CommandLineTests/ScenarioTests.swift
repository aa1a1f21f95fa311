import Foundation
import Testing

extension CommandLineProgram {
    /// Every shipped scenario gives what its expected.yaml promises.
    @Suite struct ScenarioTests {
        @Test func allScenariosAreFound() {
            #expect(Repository.scenarios.contains("zaozhuang-hitech-2027"))
            #expect(Repository.scenarios.count == Expectation.all.count)
            #expect(Expectation.all.filter { $0.exitCode == 3 }.count >= 4)
        }

        @Test(arguments: Expectation.all.filter { $0.exitCode == 0 })
        func aPlanIsFoundThatTheAuditAccepts(_ expected: Expectation) async throws {
            let (run, folder) = try await PlannedScenarios.shared.plan(of: expected.scenario)
            #expect(run.code == 0, "\(run.err)")
            let answer = try run.json(PlanAnswer.self)
            if expected.status == "optimal" {
                #expect(answer.status == "optimal")
                #expect(answer.gap == 0)
                #expect(answer.stop == nil)
                #expect(answer.levels.allSatisfy { $0.points == $0.bound })
            } else {
                // The promised gap is measured on the release build; here the plan must be honest about its own.
                #expect(["optimal", "gap"].contains(answer.status))
                for level in answer.levels { #expect(level.bound <= level.points) }
            }
            #expect(answer.files.sorted() == Self.fileNames)
            #expect(try Workplace.files(in: folder).keys.sorted() == Self.fileNames)
            let scenario = Repository.scenario(expected.scenario).path
            let check = try await Command.run("check", scenario, folder.appendingPathComponent("plan.json").path)
            #expect(check.code == 0, "\(check.out)")
            #expect(check.out.hasPrefix("✓ 计划符合全部"))
        }

        @Test(arguments: Expectation.all.filter { $0.exitCode == 3 })
        func theConflictNamesItsKnownCauses(_ expected: Expectation) async throws {
            let (run, folder) = try await PlannedScenarios.shared.plan(of: expected.scenario)
            #expect(run.code == 3, "\(run.err)")
            let answer = try run.json(DiagnosisAnswer.self)
            #expect(answer.status == "infeasible")
            let rules = answer.rules.map(\.rule)
            for cause in expected.causes { #expect(rules.contains(cause), "\(cause) is not among \(rules)") }
            #expect(!answer.instances.isEmpty)
            // A conflict is looked for during 20 seconds, which a debug build may need; without them it is proven.
            #expect(answer.provenIrreducible || run.seconds > 20)
            // Then repairs are looked for during 30.
            #expect(!answer.repairs.isEmpty || run.seconds > 30)
            // What stands at the top is the first cause.
            #expect(answer.causes.first?.instances == answer.instances)
            #expect(answer.causes.first?.rules.map(\.rule) == rules)
            for rule in answer.rules {
                #expect(rule.zh.hasChinese)
                #expect(rule.zh != rule.en)
            }
            #expect(try Workplace.files(in: folder).isEmpty, "nothing is written where there is no plan")
        }

        static let fileNames = [
            "calendar.ics", "deadlines.csv", "plan.html", "plan.json", "plan.xlsx", "rosters.csv", "schedule.csv",
        ]

        @Test func aConflictIsTold() async throws {
            let place = try Workplace()
            let scenario = Repository.scenario("infeasible-assessment").path
            for (language, words) in [
                ("zh", ["无法排出计划", "已证明", "R03", "R37", "一(二)"]), ("en", ["No plan is possible", "proven"]),
            ] {
                let run = try await Command.run("plan", scenario, "--lang", language, cwd: place.folder)
                #expect(run.code == 3)
                #expect(run.out.isEmpty)
                for word in words { #expect(run.err.contains(word), "\(run.err)") }
            }
            #expect(try place.files().isEmpty)
        }
    }
}
