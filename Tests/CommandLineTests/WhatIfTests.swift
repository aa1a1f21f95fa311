import Foundation
import Testing

extension CommandLineProgram {
    /// A scenario and its variants, from the command line to the files.
    @Suite struct WhatIfTests {
        private static let tight = Repository.scenario("tight").path

        @Test func shortChangesMakeOneVariantOrWithEachOneEach() async throws {
            let place = try Workplace()
            let one = try await Command.run(
                "whatif", Self.tight, "--extend-round", "春季", "2027-04-30", "--without-person", "田玉泉", "--json",
                cwd: place.folder)
            #expect(one.code == 0, "\(one.err)")
            let comparison = try one.json(Comparison.self)
            #expect(comparison.variants.map(\.name.zh) == ["现方案", "去掉田玉泉、春季到2027-04-30结束"])
            #expect(comparison.variants.map(\.base) == [true, false])
            #expect(one.out == (try place.text("out/tight-whatif/comparison.json")))

            let each = try await Command.run(
                "whatif", Self.tight, "--each", "--extend-round", "春季", "2027-04-30", "--teams", "1", "--json",
                "--lang", "en", cwd: place.folder)
            let variants = try each.json(Comparison.self).variants
            #expect(variants.map(\.name.en) == ["as it is", "春季 until 2027-04-30", "1 team(s) at once"])
            #expect(variants.map(\.outcome) == ["planned", "planned", "impossible"])
            #expect(variants[0].difference == nil)
            let difference = try #require(variants[1].difference)
            #expect(difference.summary.visits_moved == 2)
            #expect(difference.visits.count == 2)
            #expect((variants[1].plan?.points ?? .max) <= (variants[0].plan?.points ?? 0), "more days are never worse")
            #expect(variants[2].reasons?.map(\.rule).contains("R09") == true)
        }

        @Test func filesOfChangesAndOtherScenariosAreVariants() async throws {
            let place = try Workplace()
            try place.write(
                "variants:\n  - {name: 甲, set: {seed: 5}}\n  - {name: 乙, 增加: {请假: {姓名: 丁芳, 开始: 2027-03-01, 结束: 2027-03-15}}}\n",
                to: "两种.yaml")
            let other = Repository.scenario("infeasible-two-layers").appendingPathComponent("wider.yaml").path
            let run = try await Command.run(
                "whatif", Self.tight, "两种.yaml", other, "--teams", "3", "--name", "三个组", cwd: place.folder)
            #expect(run.code == 0, "\(run.err)")
            for words in ["现方案", "甲", "乙", "wider", "三个组", "不可能排出", "最优（已证明）", "安排不变。", "求解时间"] {
                #expect(run.out.contains(words), "\(words) is not in \(run.out)")
            }
            // The base stands first in every block of the table.
            for line in run.out.split(separator: "\n") where line.contains("甲  ") || line.contains("wider  ") {
                #expect(line.trimmingCharacters(in: .whitespaces).hasPrefix("现方案"), "\(line)")
            }
            #expect(
                try place.files(in: "out/tight-whatif").keys.filter { !$0.hasPrefix("work") }.sorted() == [
                    "comparison.csv", "comparison.html", "comparison.json", "times.csv",
                ])
            let csv = try place.text("out/tight-whatif/comparison.csv")
            #expect(csv.contains("项目,现方案,甲,乙,wider,三个组\r\n"))
        }

        /// Equal input gives equal bytes in every file but that of times, whether solved or taken from the work folder.
        @Test func equalInputGivesEqualFilesAndNothingIsSolvedTwice() async throws {
            let place = try Workplace()
            let arguments = ["whatif", Self.tight, "--each", "--teams", "1", "--without-person", "魏颖", "--quiet"]
            let first = try await Command.run(program: Command.xuncha, arguments + ["--jobs", "1"], cwd: place.folder)
            #expect(first.code == 0, "\(first.err)")
            let before = try place.files(in: "out/tight-whatif")
            let again = try await Command.run(program: Command.xuncha, arguments, cwd: place.folder)
            #expect(again.code == 0)
            #expect(try place.files(in: "out/tight-whatif") == before, "also the times are those of the first run")
            let fresh = try await Command.run(
                program: Command.xuncha, arguments + ["--fresh", "--jobs", "3"], cwd: place.folder)
            #expect(fresh.code == 0)
            var after = try place.files(in: "out/tight-whatif")
            var expected = before
            for name in before.keys where name.hasPrefix("work") || name == "times.csv" {
                after[name] = nil
                expected[name] = nil
            }
            #expect(after == expected)
            #expect(expected.count == 3)
            // Renaming a variant, or reaching it by other words, is no new question.
            try place.write("name: 别名\nremove: {人员: 魏 颖}\n", to: "别名.yaml")
            let answers = before.keys.filter { $0.hasPrefix("work/") }.sorted()
            let renamed = try await Command.run(
                "whatif", Self.tight, "别名.yaml", "--quiet", "--work", "out/tight-whatif/work", "--out", "other",
                cwd: place.folder)
            #expect(renamed.code == 0)
            #expect(try place.files(in: "out/tight-whatif").keys.filter { $0.hasPrefix("work/") }.sorted() == answers)
        }

        @Test func aKeptAnswerIsNotBelievedWhereItIsDamaged() async throws {
            let place = try Workplace()
            let arguments = ["whatif", Self.tight, "--without-person", "魏颖", "--quiet"]
            _ = try await Command.run(program: Command.xuncha, arguments, cwd: place.folder)
            let good = try place.text("out/tight-whatif/comparison.json")
            for name in try place.files(in: "out/tight-whatif/work").keys {
                var text = try place.text("out/tight-whatif/work/\(name)")
                // The plan in it no longer obeys: the entry is a day earlier.
                text = text.replacingOccurrences(of: "2027-03-02", with: "2027-03-03")
                try place.write(text, to: "out/tight-whatif/work/\(name)")
            }
            let again = try await Command.run(program: Command.xuncha, arguments, cwd: place.folder)
            #expect(again.code == 0)
            #expect(try place.text("out/tight-whatif/comparison.json") == good)
        }

        @Test func plansAreWrittenWithTheirScenariosAndPassTheCheck() async throws {
            let place = try Workplace()
            let run = try await Command.run(
                "whatif", Self.tight, "--extend-round", "春季", "2027-04-30", "--plans", cwd: place.folder)
            #expect(run.code == 0, "\(run.err)")
            for folder in ["0-现方案", "1-春季到2027-04-30结束"] {
                let path = "out/tight-whatif/plans/\(folder)"
                #expect(
                    try place.files(in: path).keys.sorted() == (ScenarioTests.fileNames + ["scenario.yaml"]).sorted())
                let check = try await Command.run(
                    "check", "\(path)/scenario.yaml", "\(path)/plan.json", cwd: place.folder)
                #expect(check.code == 0, "\(check.printed)")
                let again = try await Command.run(
                    "plan", "\(path)/scenario.yaml", "--out", "again", "--quiet", cwd: place.folder)
                #expect(again.code == 0)
                let (one, other) = (try place.text("\(path)/plan.json"), try place.text("again/plan.json"))
                #expect(one.components(separatedBy: "\"rounds\"")[1] == other.components(separatedBy: "\"rounds\"")[1])
            }
        }

        @Test func whatIsWrongIsToldBeforeAnythingIsSolved() async throws {
            let place = try Workplace()
            let run = try await Command.run(
                "whatif", Self.tight, "没有.yaml", "--each", "--without-person", "邓宏英", "--set", "at_one=1", "--close",
                "西川街道", "三月", cwd: place.folder)
            #expect(run.code == 2)
            for words in [
                "没有.yaml：找不到这个文件", "--without-person 邓宏英", "可能是“邓宏莹”", "--set at_one=1", "可能是要写“teams.at_once”",
                "--close 西川街道 三月：写法不对。请写成：--close <street> <from..to>", "共4处错误",
            ] {
                #expect(run.err.contains(words), "\(words) is not in \(run.err)")
            }
            #expect(try place.files().isEmpty)
            let nothing = try await Command.run("whatif", Self.tight, cwd: place.folder)
            #expect(nothing.code == 64)
            #expect(nothing.err.contains("请写出要比较的修改"))
            let half = try await Command.run("whatif", Self.tight, "--close", "西川街道", cwd: place.folder)
            #expect(half.code == 2)
            #expect(half.err.contains("--close <street> <from..to>"))
        }

        @Test func layeredScenariosPlanCheckAndExportLikeAnyOther() async throws {
            let place = try Workplace()
            let wider = Repository.scenario("infeasible-two-layers").appendingPathComponent("wider.yaml").path
            let plan = try await Command.run("plan", wider, "--json", cwd: place.folder)
            #expect(plan.code == 0, "\(plan.err)")
            #expect(try plan.json(PlanAnswer.self).status == "optimal")
            let check = try await Command.run("check", wider, "out/wider/plan.json", cwd: place.folder)
            #expect(check.code == 0)
            let model = try await Command.run("model", wider, "--format", "lp", cwd: place.folder)
            #expect(model.code == 0)
            let facts = try await Command.run("check", Repository.scenario("infeasible-two-layers").path)
            #expect(facts.code == 0)
            #expect(facts.err.contains("../tight/people.csv 第3行"), "problems name the layer they are in")
            #expect(facts.err.contains("与之有关的2行一并删去"))
        }
    }
}

/// What comparison.json holds, as far as these tests look at it.
struct Comparison: Decodable {
    struct Text: Decodable {
        let zh: String
        let en: String
    }
    struct Plan: Decodable { let points: Int }
    struct Summary: Decodable { let visits_moved: Int }
    struct Visit: Decodable { let visit: String }
    struct Difference: Decodable {
        let summary: Summary
        let visits: [Visit]
    }
    struct Reason: Decodable { let rule: String }
    struct Variant: Decodable {
        let name: Text
        let base: Bool
        let outcome: String
        let text: Text
        let plan: Plan?
        let difference: Difference?
        let reasons: [Reason]?
        let summary: Text?
    }
    let variants: [Variant]
}

extension Workplace {
    /// The text of a file.
    func text(_ name: String) throws -> String { try String(contentsOfFile: path(name), encoding: .utf8) }
}
