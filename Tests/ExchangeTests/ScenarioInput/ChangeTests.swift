import CivilCalendar
import InspectionDomain
import Testing

@testable import Exchange

@Suite("Changes of rows and settings")
struct ChangeTests {
    let base: Facts

    init() throws { base = Facts(try ScenarioFolder.good.read().scenario) }

    /// A change and the one that takes it back.
    struct Pair: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let change: String
        let inverse: String

        init(_ change: String, _ inverse: String) {
            (testDescription, self.change, self.inverse) = (change, change, inverse)
        }
    }

    static let pairs = [
        Pair(
            "remove: {absences: {person: p1}}",
            "add: {absences: {person: 赵一, from: 2026-4-1, to: 2026-04-10, reason: 学习}}"),
        Pair("add: {recusals: [{person: p2, street: A}]}", "remove: {recusals: [{person: 钱二, street: 兴城街道}]}"),
        Pair("add: {streets: {name: 新街道}}", "remove: {streets: 新街道}"),
        Pair("add: {people: {name: 新人, unit: 大学, kind: 专家}}", "remove: {people: [新人]}"),
        Pair(
            "remove: {people: 孙三}",
            """
            add: {people: {id: p3, name: 孙三, unit: 公安分局, kind: 工作人员}, separations: {person: p2, other: p3, reason: 亲属}}
            """),
        Pair("change: {units: {应急局: {capacity: 1}}}", "change: {units: {应急局: {capacity: 4}}}"),
        Pair(
            "change: {streets: {A: {risk: 低}, 兴仁街道: {visits: 2}}}",
            "change: {streets: {兴城街道: {风险等级: 3}, B: {visits: 1}}}"),
        Pair("change: {people: {赵一: {expertise: [燃气, 消防]}}}", "change: {people: {p1: {expertise: 消防}}}"),
        Pair(
            "change: {periods: {where: {street: 全区}, set: {kind: 关闭}}}",
            "change: {periods: [{where: {kind: closed}, set: {kind: 上级巡查}}]}"),
        Pair(
            "change: {periods: [{where: {street: A, from: 2026.5.1}, set: {street: null}}]}",
            "change: {periods: [{where: {street: null, kind: 繁忙}, set: {street: 兴城街道}}]}"),
        Pair(
            "change: {pins: {where: {visit: 'A#1'}, set: {date: 2026-03-16}}}",
            "change: {pins: {条件: {kind: 进驻日, visit: '兴城街道#1'}, 改为: {date: 2026年3月9日}}}"),
        Pair(
            "change: {rounds: {秋季: {to: 2026-12-10, max_teams: null}}}",
            "修改: {轮次: {第二轮: {to: 2026-11-30, max_teams: 1}}}"),
        Pair(
            "remove: {pins: all}",
            """
            add:
                  pins:
                    - {kind: 参加, person: p1, round: 春季, team: 1}
                    - {kind: entry, visit: '兴城街道#1', date: 2026-03-09}
                    - {kind: apart, person: p1, other: p4}
            """),
        Pair(
            "remove: {special_visits: 专项1}",
            "增加: {专项巡查: {编号: 专项1, 街道: B, 开始: 2026-09-07, 结束: 2026-11-30, 事由: 复查}}"),
        Pair("set: {teams.at_once: 3, seats: {liaison: false}}", "set: {teams: {at_once: 2}, seats.liaison: 是}"),
        Pair("set: {min_working_days: 8}", "set: {visits.working_days: null}"),
        Pair("set: {preferences.cost: 0}", "set: {preferences: {cost: {weight: 1, level: 2}}}"),
        Pair(
            "set: {exceptions: never}",
            "set: {exceptions: {short_visit: 10, excused_member: 4, substitute: 2, missing_expertise: 3}}"),
        Pair("set: {plan_dates.issued: null}", "设置: {plan_dates: {issued: 2026-01-23}}"),
    ]

    @Test("A change and its inverse give the same scenario, and each of them another", arguments: pairs)
    func inverse(_ pair: Pair) throws {
        let changed = LayeredScenario("changes:\n  - name: 改\n    \(pair.change)\n")
        #expect(try changed.facts() != base)
        var both = changed
        both.files["two/scenario.yaml"] = "base: ../one\nchanges:\n  - name: 改回\n    \(pair.inverse)\n"
        #expect(try both.facts("two") == base)
    }

    @Test("Changes of one scenario are made in their order; in one of them removals come first, settings last")
    func order() throws {
        let layered = LayeredScenario(
            """
            changes:
              - name: 换人
                add: {people: {name: 吴六, unit: 应急局, kind: 专家}}
                remove: {people: 吴六}
              - name: 换单位
                change: {people: {吴六: {unit: 公安分局}}}
            """)
        let person = try #require(try layered.read().scenario.people.first { $0.name == "吴六" })
        #expect(person.id == "吴六")
        #expect(person.unit == "公安分局")
    }

    @Test("What refers to a thing that is removed goes with it, and that is remarked on")
    func cascade() throws {
        let without = try LayeredScenario("changes: [{name: 撤, remove: {units: 应急局}}]").read()
        #expect(without.scenario.people.map(\.id) == ["p3", "p4", "p5", "p6"])
        #expect(without.scenario.absences.isEmpty)
        #expect(without.scenario.separations.isEmpty)
        #expect(without.scenario.pins.count == 1)
        let remark = try #require(without.warnings.first { $0.kind.code == "removedAlong" })
        // Two people; an absence, a separation, two pins and a row of the history.
        #expect(remark.reason.zh == "与之有关的7行一并删去")
        #expect(remark.value == "应急局")

        let street = try LayeredScenario("changes: [{name: 撤, remove: {streets: 兴城街道}}]").read().scenario
        #expect(street.themes.isEmpty, "a theme of that street alone must not become one of all streets")
        #expect(street.enterprises.isEmpty)
        #expect(street.periods.count == 1)
        #expect(street.pins.count == 2)

        var layered = LayeredScenario("changes: [{name: 撤, remove: {streets: A}}]")
        layered.base.replace("兴城街道,消防,否", "兴城街道；兴仁街道,消防,否", in: "themes.csv")
        #expect(try layered.read().scenario.themes.first?.streets == ["B"])
    }

    struct Wrong: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let code: String
        let field: String
        let words: String

        init(_ change: String, _ code: String, _ field: String, _ words: String) {
            (testDescription, self.code, self.field, self.words) = (change, code, field, words)
        }
    }

    static let wrong = [
        Wrong("remove: {people: 赵二}", "unknown", "people", "可能是“赵一”"),
        Wrong("remove: {people: 欧阳某某}", "unknown", "people", "人员表 people里没有这个人员"),
        Wrong("remove: {absences: {person: p2}}", "noSuchRow", "person", "现有的是“赵一”"),
        Wrong("remove: {periods: {street: A, kind: 关闭}}", "noSuchRow", "kind", "现有的是“繁忙”"),
        Wrong("remove: {holidays: all}", "noSuchRow", "holidays", "没有这样的行"),
        Wrong("remove: {absences: 赵一}", "needsConditions", "changes.remove.absences", "absences: [{person: 张三}]"),
        Wrong("remove: {absences: {}}", "needsConditions", "changes.remove.absences", "{person: 张三}"),
        Wrong("remove: {absences: {who: p1}}", "unknownKey", "changes.remove.absences.who", "person（人员）"),
        Wrong("remove: {peple: 赵一}", "unknownKey", "changes.remove.peple", "可能是要写“people”"),
        Wrong("change: {units: {应急: {capacity: 1}}}", "unknown", "units", "可能是“应急局”"),
        Wrong("change: {units: {应急局: {capacities: 1}}}", "unknownKey", "changes.change.units.capacities", "capacity"),
        Wrong("change: {units: {应急局: {capacity: 很多}}}", "notANumber", "capacity", "不是整数"),
        Wrong("change: {periods: {where: {street: 全区}}}", "wrongShape", "changes.change.periods", "where"),
        Wrong("change: {absences: {赵一: {to: 2026-05-01}}}", "wrongShape", "changes.change.absences", "where"),
        Wrong("add: {people: {name: 赵一, unit: 大学, kind: 专家}}", "duplicateName", "name", "../base/people.csv 第2行"),
        Wrong("add: {recusals: {person: 李四, street: B}}", "duplicateRow", "", "与../base/recusals.csv 第2行重复"),
        Wrong("add: {recusals: {person: 李四}}", "missing", "street", "必填"),
        Wrong("set: {teams.at_one: 1}", "unknownKey", "teams.at_one", "可能是要写“teams.at_once”"),
        Wrong("set: {min_working_day: 8}", "unknownKey", "min_working_day", "visits.working_days"),
        Wrong(
            "set: {working_days: 8}", "ambiguousSetting", "working_days", "visits.working_days、training.working_days"),
        Wrong("set: {teams: {at_once: viele}}", "notANumber", "teams.at_once", "不是整数"),
        Wrong("erase: {people: 赵一}", "unknownKey", "changes.erase", "remove、change、add、set"),
        Wrong("", "nothingAsked", "", "没有写要改什么"),
        Wrong("remove: 赵一", "wrongShape", "changes.remove", "remove: {people"),
        Wrong("remove: {rounds: [春季, 秋季], special_visits: all, pins: all}", "noRows", "rounds", "轮次表一行也没有"),
    ]

    @Test("A change that hits nothing, or cannot be read, is an error with its line and what is near", arguments: wrong)
    func wrongChange(_ wrong: Wrong) throws {
        let lines = wrong.testDescription.isEmpty ? "" : "    \(wrong.testDescription)\n"
        let layered = LayeredScenario("changes:\n  - name: 改\n\(lines)")
        let errors = try layered.problems().filter { $0.severity == .error }
        let report = Comment(rawValue: ProblemReport.text(errors, .zh))
        let problem = try #require(errors.first { $0.kind.code == wrong.code }, report)
        #expect(errors.count == 1, report)
        #expect(problem.place.file == (wrong.code == "noRows" ? problem.place.file : "scenario.yaml"), report)
        #expect(problem.place.number != nil, report)
        #expect(problem.field ?? "" == wrong.field, report)
        #expect("\(problem.reason.zh)。\(problem.remedy.zh)".contains(wrong.words), report)
        #expect(
            !problem.reason.en.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
                || wrong.words.contains("“") || wrong.code == "noSuchRow")
    }

    @Test("A change to what is so already is remarked on, not refused")
    func withoutEffect() throws {
        for change in [
            "change: {units: {应急局: {capacity: 4.0}}}", "set: {teams.at_once: 2}",
            "change: {people: {p1: {kind: leading_cadre}}}",
        ] {
            let read = try LayeredScenario("changes: [{name: 改, \(change)}]").read()
            #expect(read.warnings.map(\.kind.code) == ["changesNothing"], "\(change)")
        }
    }

    @Test("Every setting can be set by its path, and every alias leads to one")
    func settings() throws {
        for setting in SettingCatalogue.all {
            let path = setting.description.path
            guard case .one(let found) = SettingNames.find(path) else {
                Issue.record("\(path) is not found")
                continue
            }
            #expect(found.description.path == path)
        }
        for alias in SettingNames.aliases {
            guard case .one(let found) = SettingNames.find(alias.name) else {
                Issue.record("\(alias.name) is not found")
                continue
            }
            #expect(found.description.path == alias.path)
        }
    }
}
