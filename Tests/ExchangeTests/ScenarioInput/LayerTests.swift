import CivilCalendar
import Foundation
import InspectionDomain
import Testing

@testable import Exchange

@Suite("Layers: a scenario on another")
struct LayerTests {
    let base: Facts

    init() throws { base = Facts(try ScenarioFolder.good.read().scenario) }

    @Test("A layer that says nothing is its base, under its own name")
    func nothing() throws {
        #expect(try LayeredScenario().facts() == base)
        let scenario = try LayeredScenario().read().scenario
        #expect(scenario.name == "one")
        #expect(scenario.title == "试验区2026年安全生产巡查（one）")
    }

    @Test("Keys written directly replace the base's, others stay")
    func keys() throws {
        let read = try LayeredScenario(
            """
            title: 另一个
            teams: {at_once: 1}
            rounds: [{id: 全年, from: 2026-03-02, to: 2026-11-30}]
            tables: {special_visits: [], pins: []}
            """
        ).read()
        #expect(read.scenario.title == "另一个")
        #expect(read.scenario.settings.teamsAtOnce == 1)
        #expect(read.scenario.settings.teamSize == 6...8)
        #expect(read.scenario.rounds.map(\.id) == ["全年"])
        #expect(read.scenario.specialVisits.isEmpty)
        let replaced = read.warnings.filter { $0.kind.code == "replacesTable" }
        #expect(replaced.map(\.field) == ["tables.pins", "tables.special_visits"])
        #expect(replaced.first?.reason.zh == "这张指定表（0行）整个取代基础方案的同一张表（3行）")
    }

    @Test("A CSV table beside a layer replaces the base's as a whole")
    func table() throws {
        var layered = LayeredScenario()
        layered.files["one/absences.csv"] = "person,from,to\np2,2026-04-01,2026-04-02\n"
        let read = try layered.read()
        #expect(read.scenario.absences.map(\.person) == ["p2"])
        #expect(read.warnings.map(\.place.file) == ["absences.csv"])
        #expect(read.files.prefix(3) == ["scenario.yaml", "absences.csv", "../base/scenario.yaml"])
    }

    @Test("Layers are laid in their order: the last word is the uppermost's")
    func order() throws {
        var layered = LayeredScenario("changes: [{name: 一组, set: {teams.at_once: 1, seed: 5}}]")
        layered.files["two/scenario.yaml"] = """
            base: ../one
            changes:
              - {name: 三组, set: {teams.at_once: 3}}
              - {name: 去掉, remove: {people: 吴六}}
            """
        layered.files["three.yaml"] = """
            base: two
            changes: [{name: 再来, add: {people: {id: p6, name: 吴六, unit: 大学, kind: 专家}}}]
            """
        #expect(try layered.read("one").scenario.settings.teamsAtOnce == 1)
        let two = try layered.read("two").scenario
        #expect(two.settings.teamsAtOnce == 3)
        #expect(two.settings.seed == 5)
        #expect(two.people.count == 5)
        let three = try layered.read("three.yaml")
        #expect(three.scenario.people.count == 6)
        #expect(three.scenario.settings.teamsAtOnce == 3)
        #expect(three.scenario.name == "three")
        #expect(
            three.files.prefix(4) == [
                "three.yaml", "two/scenario.yaml", "one/scenario.yaml", "base/scenario.yaml",
            ])
    }

    @Test("A base that is wrong is blamed in its own file, and may be mended from above")
    func baseProblems() throws {
        var layered = LayeredScenario()
        layered.base.replace("2026-04-01", "2026-02-30", in: "absences.csv")
        let problems = try layered.problems()
        #expect(problems.map(\.place) == [InputPlace(file: "../base/absences.csv", number: 2, unit: .row)])
        #expect(problems.first?.text(.zh).hasPrefix("错误 ../base/absences.csv 第2行 “from”列") == true)
        layered.files["one/scenario.yaml"]? += """
            changes: [{name: 改正, change: {absences: {where: {person: p1}, set: {from: 2026-04-02}}}}]
            """
        #expect(try layered.read().scenario.absences.first?.days.lowerBound == Day("2026-04-02"))
        layered.files["one/scenario.yaml"] = """
            base: ../base
            changes: [{name: 改错, change: {absences: {where: {person: p1}, set: {to: 四月}}}}]
            """
        layered.base = .good
        let above = try #require(try layered.problems().first)
        #expect(above.place == InputPlace(file: "scenario.yaml", number: 2, unit: .line))
        #expect(above.field == "to")
        #expect(above.kind.code == "notADate")
    }

    struct Wrong: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let files: [String: String]
        let code: String
        let words: String
    }

    static let wrong = [
        Wrong(
            testDescription: "missing", files: ["one/scenario.yaml": "base: ../bass"], code: "baseNotFound",
            words: "可能是“base”"),
        Wrong(
            testDescription: "a workbook", files: ["one/scenario.yaml": "base: ../b.xlsx", "b.xlsx": "PK"],
            code: "baseIsWorkbook", words: "xuncha import"),
        Wrong(
            testDescription: "itself", files: ["one/scenario.yaml": "base: ."], code: "baseCycle",
            words: "scenario.yaml → scenario.yaml"),
        Wrong(
            testDescription: "each other",
            files: ["one/scenario.yaml": "base: ../two.yaml", "two.yaml": "base: one"], code: "baseCycle",
            words: "scenario.yaml → ../two.yaml → ../one/scenario.yaml"),
        Wrong(
            testDescription: "no text", files: ["one/scenario.yaml": "base: [a, b]"], code: "wrongShape", words: "单个值"),
        Wrong(
            testDescription: "no scenario there", files: ["one/scenario.yaml": "base: ..", "x.yaml": "year: 2026"],
            code: "noScenarioFile", words: "“x.yaml”改名"),
    ]

    @Test("A base that leads nowhere or back is told", arguments: wrong)
    func wrongBase(_ wrong: Wrong) throws {
        var layered = LayeredScenario()
        layered.files = wrong.files
        let problems = try layered.problems()
        #expect(problems.count == 1)
        #expect(problems.first?.kind.code == wrong.code)
        #expect(problems.first.map { "\($0.reason.zh)。\($0.remedy.zh)" }?.contains(wrong.words) == true, "\(problems)")
    }

    @Test("Too many layers end")
    func deep() throws {
        var layered = LayeredScenario()
        for level in 1...30 { layered.files["d\(level).yaml"] = "base: d\(level + 1).yaml" }
        #expect(try layered.problems("d1.yaml").map(\.kind.code) == ["tooManyLayers"])
    }
}
