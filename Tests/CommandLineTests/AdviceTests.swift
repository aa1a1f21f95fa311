import Foundation
import Testing

extension CommandLineProgram {
    /// Conflicts, questions, alternatives and draws, as somebody at a terminal meets them.
    @Suite struct AdviceTests {
        /// Each scenario without a plan names its known cause and offers the repairs it promises.
        @Test(arguments: Expectation.all.filter { $0.exitCode == 3 })
        func theKnownCauseAndItsRepairsAreTold(_ expected: Expectation) async throws {
            let scenario = Repository.scenario(expected.scenario).path
            let run = try await Command.run("conflict", scenario, "--json", "--time-limit", "400", timeout: 420)
            #expect(run.code == 3)
            let answer = try run.json(DiagnosisAnswer.self)
            let cause = try #require(answer.causes.first)
            #expect(answer.causes.count == expected.causeCount)
            #expect(answer.everyCause)
            #expect(cause.provenIrreducible)
            for rule in expected.causes { #expect(cause.rules.map(\.rule).contains(rule), "\(rule)") }
            #expect(!expected.repairs.isEmpty)
            for kind in expected.repairs {
                #expect(answer.repairs.contains { $0.kinds == [kind] }, "\(kind) among \(answer.repairs.map(\.kinds))")
            }
            #expect(answer.repairs.map(\.cost) == answer.repairs.map(\.cost).sorted())
            for repair in answer.repairs {
                #expect(!repair.edits.isEmpty)
                for edit in repair.edits {
                    #expect(edit.zh.hasChinese && edit.zh != edit.en)
                    #expect(!edit.table.isEmpty && !(edit.row + edit.column).isEmpty)
                }
            }
        }

        @Test func whereAPlanIsPossibleThereIsNoConflict() async throws {
            let run = try await Command.run("conflict", Repository.scenario("tight").path, "--lang", "en")
            #expect(run.code == 0)
            #expect(run.out.contains("A plan is possible"))
        }

        @Test func withoutTimeNothingIsClaimed() async throws {
            let scenario = Repository.scenario("infeasible-no-leader").path
            let run = try await Command.run("conflict", scenario, "--time-limit", "0", "--json")
            #expect(run.code == 4)
            #expect(run.out.contains("\"stopped\""))
        }

        @Test func aQuestionIsAnsweredInWordsAndForPrograms() async throws {
            let place = try Workplace()
            let scenario = Repository.scenario("tight").path
            let plan = try await Self.plan(of: "tight", in: place)
            // The only plan there is: nothing else is possible, and the rules that exclude it are named.
            let leader = try #require(
                EditedPlan(at: URL(fileURLWithPath: plan)).firstRoster.first?["person"] as? String)
            let run = try await Command.run("why", scenario, plan, "--person", leader, "--json", timeout: 200)
            #expect(run.code == 0)
            let answer = try run.json(WhyAnswer.self)
            #expect(answer.answer == "impossible")
            #expect(answer.inPlan)
            #expect(answer.conflict?.rules.isEmpty == false)
            let words = try await Command.run("why", scenario, plan, "--person", leader, timeout: 200)
            #expect(words.out.contains("不可能"))
            #expect(words.out.contains(leader))
        }

        @Test func aDearerPlanIsShownRuleByRule() async throws {
            let place = try Workplace()
            let scenario = Repository.scenario("one-team").path
            let plan = try await Self.plan(of: "one-team", in: place)
            let edited = try EditedPlan(at: URL(fileURLWithPath: plan))
            let street = try #require(edited.visits[0]["street"] as? String)
            let entry = try #require(edited.visits[0]["entry"] as? String)
            let run = try await Command.run("why", scenario, plan, "--street", street, "--entry", entry, "--json")
            let answer = try run.json(WhyAnswer.self)
            #expect(answer.inPlan)
            #expect(["costs", "equal"].contains(answer.answer))
            let difference = try #require(answer.difference)
            #expect(difference.visits.contains { $0.visit.hasPrefix(street) })
            // No rule is listed whose points stay the same everywhere.
            #expect(difference.points.allSatisfy { !$0.instances.isEmpty })
            if answer.answer == "costs" { #expect(answer.levels.contains { $0.after > $0.before }) }
        }

        @Test func questionsThatMakeNoSenseAreRefused() async throws {
            let place = try Workplace()
            let scenario = Repository.scenario("tight").path
            let plan = try await Self.plan(of: "tight", in: place)
            let cases: [([String], Int32, String)] = [
                ([], 64, "没有说清"), (["--person", "查无此人"], 2, "查无此人"), (["--street", "东岭街道"], 64, "没有说清"),
                (["--street", "无此街道", "--entry", "2027-03-02"], 2, "无此街道"),
                (["--person", "邓宏莹", "--in", "冬季"], 2, "冬季"), (["--person", "邓宏莹", "--in", "春季/9"], 2, "第9组"),
                (["--person", "邓宏莹", "--seat", "leader"], 64, "轮次"),
                (["--person", "邓宏莹", "--in", "春季", "--not-in", "春季"], 64, "--not-in"),
            ]
            for (arguments, code, word) in cases {
                let run = try await Command.run(program: Command.xuncha, ["why", scenario, plan] + arguments)
                #expect(run.code == code, "\(arguments): \(run.err)")
                #expect(run.err.contains(word), "\(arguments): \(run.err)")
            }
        }

        @Test func aPlanThatBreaksRulesIsNotAskedAbout() async throws {
            let place = try Workplace()
            var edited = try EditedPlan(at: URL(fileURLWithPath: try await Self.plan(of: "tight", in: place)))
            edited.visits.removeFirst()
            let file = try place.write(try edited.text(), to: "edited.json")
            let run = try await Command.run(
                "why", Repository.scenario("tight").path, file.path, "--person", "邓宏莹")
            #expect(run.code == 1)
            #expect(run.err.contains("R03"))
        }

        /// The only plan has no alternative, and that is proven.
        @Test func whereThereIsOnePlanThatIsProven() async throws {
            let place = try Workplace()
            let run = try await Command.run(
                "alternatives", Repository.scenario("tight").path, "--json", "--out", place.path("out"), timeout: 120)
            #expect(run.code == 0)
            let answer = try run.json(AlternativesAnswer.self)
            #expect(answer.plans.count == 1)
            #expect(answer.end.code == "no_more")
        }

        @Test func alternativesAreWrittenAndPassTheCheck() async throws {
            let place = try Workplace()
            let scenario = Repository.scenario("one-team").path
            let run = try await Command.run(
                "plan", scenario, "--alternatives", "3", "--differ", "people,dates", "--within", "3%", "--json",
                "--out",
                place.path("out"), timeout: 120)
            #expect(run.code == 0, "\(run.err)")
            let answer = try run.json(PlanWithAlternativesAnswer.self)
            #expect(answer.status == "optimal")
            #expect(answer.alternatives.plans.count == 3)
            let best = try #require(answer.alternatives.plans.first?.points)
            let folder = place.folder.appendingPathComponent("out/alternatives")
            let names = try Workplace.files(in: folder).keys.sorted()
            #expect(
                names.contains("alternatives.csv") && names.contains("alternatives.html")
                    && names.contains("plan-3.html"))
            for plan in answer.alternatives.plans {
                #expect(plan.points <= best + best * 3 / 100)
                let check = try await Command.run("check", scenario, folder.appendingPathComponent(plan.file).path)
                #expect(check.code == 0, "\(check.out)")
                if plan.number > 1 { #expect(plan.visitsMoved + plan.peopleIn + plan.peopleOut > 0) }
            }
        }

        /// A draw is on record, and can be repeated from its seed.
        @Test func aDrawIsRepeatedFromItsSeed() async throws {
            let place = try Workplace()
            let scenario = Repository.scenario("one-team").path
            for name in ["one", "two"] {
                let run = try await Command.run(
                    "plan", scenario, "--draw", "--seed", "11", "--out", place.path(name), timeout: 120)
                #expect(run.code == 0, "\(run.err)")
                #expect(run.out.contains("种子 11"))
            }
            #expect(try place.files(in: "one") == place.files(in: "two"))
            let text = try String(contentsOf: place.folder.appendingPathComponent("one/plan.json"), encoding: .utf8)
            #expect(text.contains("\"smallest sum of lots\""))
            let page = try String(contentsOf: place.folder.appendingPathComponent("one/plan.html"), encoding: .utf8)
            #expect(page.contains("id=\"draw\""))
            let check = try await Command.run("check", scenario, place.path("one/plan.json"))
            #expect(check.code == 0)
        }

        @Test func optionsThatExcludeEachOtherAreRefused() async throws {
            let scenario = Repository.scenario("tight").path
            for arguments in [
                ["plan", scenario, "--draw", "--alternatives", "3"], ["plan", scenario, "--alternatives", "0"],
                ["alternatives", scenario, "--by", "0"], ["alternatives", scenario, "--differ", "weather"],
                ["alternatives", scenario, "--within", "-3"], ["alternatives", scenario, "--within", "1e300%"],
                ["plan", scenario, "--by", "2"],
                ["plan", scenario, "--draw", "--within", "2%"], ["plan", scenario, "--differ", "dates"],
                ["conflict", scenario, "--repairs", "0"],
            ] {
                let run = try await Command.run(program: Command.xuncha, arguments)
                #expect(run.code == 64, "\(arguments): \(run.err)")
                #expect(run.err.hasChinese)
            }
        }

        /// The plan file of a scenario, made in `place`.
        private static func plan(of scenario: String, in place: Workplace) async throws -> String {
            let run = try await Command.run(
                "plan", Repository.scenario(scenario).path, "--quiet", "--out", place.path("plan"), timeout: 120)
            #expect(run.code == 0, "\(run.err)")
            return place.path("plan/plan.json")
        }
    }
}
