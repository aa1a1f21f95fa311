import Foundation
import Testing

extension CommandLineProgram {
    /// `xuncha check` of plans that were changed by hand.
    @Suite struct CheckTests {
        private static let scenario = "one-team"

        private func edited(_ edit: Edit, in place: Workplace) async throws -> (before: EditedPlan, path: String) {
            let (_, folder) = try await PlannedScenarios.shared.plan(of: Self.scenario)
            let before = try EditedPlan(at: folder.appendingPathComponent("plan.json"))
            var plan = before
            edit.make(&plan)
            return (before, try place.write(try plan.text(), to: "plan.json").path)
        }

        @Test(arguments: Edit.all)
        func anEditIsNamedWithRuleArticleAndFacts(_ edit: Edit) async throws {
            let place = try Workplace()
            let (before, path) = try await edited(edit, in: place)
            let scenario = Repository.scenario(Self.scenario).path
            let titles = try await Self.titles()

            let chinese = try await Command.run("check", scenario, path)
            #expect(chinese.code == 1)
            #expect(chinese.out.hasPrefix("✗ 计划违反规则"))
            let line = try #require(
                chinese.out.split(separator: "\n").first { $0.hasPrefix("  \(edit.rule) ") }, "\(chinese.out)")
            #expect(line.contains(titles[edit.rule] ?? "no title"))
            #expect(line.contains("[\(edit.article)]"))
            for fact in edit.facts(before) { #expect(line.contains(fact), "\(line)") }

            let english = try await Command.run("check", scenario, path, "--lang", "en")
            #expect(english.code == 1)
            #expect(english.out.hasPrefix("✗ The plan breaks"))
            let sentence = try #require(
                english.out.split(separator: "\n").first { $0.hasPrefix("  \(edit.rule) ") }, "\(english.out)")
            #expect(sentence.contains("[\(edit.article)]"))
            #expect(sentence.contains(edit.english), "\(sentence)")
            for fact in edit.facts(before) { #expect(sentence.contains(fact), "\(sentence)") }
            for title in titles.values { #expect(!english.out.contains(title), "\(title)") }

            let machine = try await Command.run("check", scenario, path, "--json")
            #expect(machine.code == 1)
            let finding = try #require(try machine.json(AuditAnswer.self).violations.first { $0.rule == edit.rule })
            #expect(finding.article == edit.article)
            #expect(line.hasSuffix(finding.zh))
            #expect(sentence.hasSuffix(finding.en))
        }

        @Test func aPlanEditedWithoutBreakingARuleIsAccepted() async throws {
            let place = try Workplace()
            let (_, folder) = try await PlannedScenarios.shared.plan(of: Self.scenario)
            let text = try String(contentsOf: folder.appendingPathComponent("plan.json"), encoding: .utf8)
            let path = try place.write(text.replacingOccurrences(of: "  ", with: "\t"), to: "plan.json").path
            let scenario = Repository.scenario(Self.scenario).path
            #expect(try await Command.run("check", scenario, path).code == 0)
            let quiet = try await Command.run("check", scenario, path, "--quiet")
            #expect(quiet.code == 0)
            #expect(quiet.printed.isEmpty)
            #expect(try await Command.run("check", scenario, path, "--json").json(AuditAnswer.self).violations.isEmpty)
        }

        @Test func aPlanThatIsNoneIsBadInput() async throws {
            let place = try Workplace()
            let scenario = Repository.scenario(Self.scenario).path
            let broken = try place.write("{\"schema\": \"xuncha-plan/1\", \"rounds\": [", to: "plan.json").path
            for path in [broken, place.path("missing.json"), place.folder.path] {
                let run = try await Command.run("check", scenario, path)
                #expect(run.code == 2)
                #expect(run.out.isEmpty)
                #expect(run.err.contains(path), "\(run.err)")
            }
        }

        @Test func aScenarioAloneIsChecked() async throws {
            let run = try await Command.run("check", Repository.scenario(Self.scenario).path)
            #expect(run.code == 0)
            #expect(run.out.contains("输入无误"))
            #expect(run.out.contains("5个街道"))
        }

        /// The Chinese title of every rule, as the program lists them.
        private static func titles() async throws -> [String: String] {
            let list = try await Command.run("rules").out.split(separator: "\n")
            var titles: [String: String] = [:]
            for line in list where !line.hasPrefix(" ") {
                let parts = line.split(separator: " ").map(String.init)
                titles[parts[0]] = parts[1]
            }
            return titles
        }
    }
}
