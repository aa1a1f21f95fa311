import CivilCalendar
import InspectionDomain
import Testing

@testable import Exchange

@Suite("Variants: files of changes and short changes over one scenario")
struct VariantTests {
    /// A short change of every kind, and what must be so afterwards.
    struct Short: CustomTestStringConvertible, Sendable {
        let change: InlineChange
        let title: String
        let holds: @Sendable (Scenario) -> Bool
        var testDescription: String { change.kind.rawValue }

        init(
            _ kind: InlineChangeKind, _ values: [String], _ title: String,
            _ holds: @escaping @Sendable (Scenario) -> Bool
        ) {
            change = InlineChange(kind, values)
            self.title = title
            self.holds = holds
        }
    }

    static let short = [
        Short(.withoutPerson, ["赵 一"], "去掉赵一") { $0.person("p1") == nil && $0.people.count == 5 },
        Short(.withoutUnit, ["应急局"], "去掉应急局") { $0.units.count == 2 && $0.people.count == 4 },
        Short(.withoutStreet, ["B"], "去掉B") { $0.streets.map(\.id) == ["A"] && $0.specialVisits.isEmpty },
        Short(.withoutRound, ["第一轮"], "去掉第一轮") { $0.rounds.map(\.id) == ["秋季"] },
        Short(.mayLead, ["钱二"], "钱二可任组长") { $0.person("p2").map($0.mayLead) == true },
        Short(.unitCapacity, ["大学", "1"], "大学最多抽调1人") { $0.unit("大学")?.capacity == 1 },
        Short(.visits, ["兴仁街道", "3"], "兴仁街道巡查3次") { $0.street("B")?.routineVisits == 3 },
        Short(.extendRound, ["秋季", "2026-12-15"], "秋季到2026-12-15结束") {
            $0.round("秋季")?.window.upperBound == Day("2026-12-15")
        },
        Short(.addAbsence, ["李四", "2026-09-01..2026-09-30"], "李四9.1–9.30不在") {
            $0.absences(of: "p4").first?.dayCount == 30
        },
        Short(.addRecusal, ["p5", "兴城街道"], "p5回避兴城街道") { $0.isRecused("p5", from: "A") },
        Short(.close, ["兴城街道", "2026-04-01至2026-04-30"], "兴城街道4.1–4.30关闭") { scenario in
            scenario.periods.contains { $0.street == "A" && $0.kind == .closed && $0.days.dayCount == 30 }
        },
        Short(.close, ["全区", "2026-04-01"], "全区4.1关闭") { scenario in
            scenario.periods.contains { $0.street == nil && $0.kind == .closed && $0.days.dayCount == 1 }
        },
        Short(.busy, ["B", "2026.4.1~2026.4.3"], "B4.1–4.3繁忙") { scenario in
            scenario.periods.contains { $0.street == "B" && $0.kind == .busy && $0.days.dayCount == 3 }
        },
        Short(.cityInspection, ["2026-06-01..2026-06-12"], "上级6.1–6.12巡查") { scenario in
            scenario.periods.filter { $0.kind == .cityInspection && $0.street == nil }.count == 2
        },
        Short(.entry, ["兴仁街道", "2026-04-07"], "兴仁街道于2026-04-07进驻") { scenario in
            scenario.pins.contains(.entry("B#1", Day(year: 2026, month: 4, day: 7)!))
        },
        Short(.teams, ["1"], "同时在外1个组") { $0.settings.teamsAtOnce == 1 },
        Short(.set, ["min_working_days=8"], "min_working_days=8") { $0.settings.visit.workingDays == 8 },
        Short(.set, ["teams.size=[5, 9]"], "teams.size=[5, 9]") { $0.settings.teamSize == 5...9 },
    ]

    @Test("Each kind of short change does what it says", arguments: short)
    func inline(_ short: Short) throws {
        var layered = LayeredScenario()
        // A pin into a round that is gone would rightly be refused.
        layered.base.replace("进驻日,,,,兴城街道#1,,,,2026-03-09,\n", "", in: "pins.csv")
        let read = try layered.variants { _ in [.inline([short.change], name: nil)] }
        let variant = try #require(read.variants.first)
        #expect(short.holds(variant.scenario))
        #expect(!short.holds(read.base.scenario))
        #expect(variant.name.zh == short.title)
        #expect(variant.name.en != variant.name.zh || short.change.kind == .set)
        #expect(variant.scenario.title == "试验区2026年安全生产巡查（\(short.title)）")
        #expect(variant.scenario.name == read.base.scenario.name)
    }

    @Test("Fewer teams take the pins of more teams along, and no others")
    func pinsOfMoreTeams() throws {
        var layered = LayeredScenario()
        layered.base.append("组数,,,,,春季,,,,2", to: "pins.csv")
        layered.base.append("组数,,,,,秋季,,,,1", to: "pins.csv")
        let one = try layered.variants { _ in [.inline([InlineChange(.teams, ["1"])], name: nil)] }.variants[0]
        #expect(one.scenario.pins.count == 4)
        #expect(one.scenario.pins.contains(.teams("秋季", 1)))
        #expect(one.warnings.map(\.kind.code) == ["removedAlong"])
    }

    @Test("No kind is forgotten above")
    func everyKind() {
        #expect(Set(Self.short.map(\.change.kind)) == Set(InlineChangeKind.allCases))
        for short in Self.short { #expect(short.change.values.count == short.change.kind.valueNames.count) }
    }

    @Test("Short changes together make one variant; files make one or several")
    func together() throws {
        var layered = LayeredScenario("changes: [{name: 撤, remove: {people: 吴六}}]")
        layered.files["多种.yaml"] = """
            variants:
              - name: 甲
                remove: {people: 吴六}
              - 删除: {人员: 周五}
              - name: 丙
                changes:
                  - {name: 先, set: {teams.at_once: 1}}
                  - {name: 后, set: {teams.at_once: 3}}
            """
        layered.files["一种.yaml"] = "add: {absences: {person: p2, from: 2026-04-01, to: 2026-04-30}}\n"
        let read = try layered.variants { folder in
            [
                .path("\(folder)/多种.yaml"), .path("\(folder)/一种.yaml"), .path("\(folder)/one"),
                .inline([InlineChange(.withoutPerson, ["吴六"]), InlineChange(.teams, ["1"])], name: nil),
                .inline([InlineChange(.teams, ["3"])], name: "三个组"),
            ]
        }
        #expect(read.variants.map(\.name.zh) == ["甲", "多种-2", "丙", "一种", "one", "去掉吴六、同时在外1个组", "三个组"])
        #expect(read.variants[1].scenario.person("p5") == nil)
        #expect(read.variants[1].changes.map(\.zh) == ["删去人员“周五”"])
        #expect(read.variants[2].changes.map(\.zh) == ["先", "后"])
        #expect(read.variants[2].scenario.settings.teamsAtOnce == 3)
        #expect(read.variants[3].scenario.absences.count == 2)
        #expect(read.variants[4].scenario.person("p6") == nil)
        #expect(read.variants[5].scenario.settings.teamsAtOnce == 1)
        #expect(read.base.name.zh == "现方案")
        #expect(read.base.changes.isEmpty)
    }

    @Test("A variant's text reads as the variant, and equal variants have equal texts")
    func text() throws {
        var layered = LayeredScenario()
        layered.base.replace("p1,赵一", "p1,\"赵\"\"一\"\":#'\\\"", in: "people.csv")
        layered.base.replace("赵一,2026", "p1,2026", in: "absences.csv")
        layered.base.replace("contents: {6: [消防]}", "contents: {6: [消防, \"a: [b]\"]}", in: "scenario.yaml")
        layered.base.replace(
            "report_writer: true", "report_writer: true\n  report_expertise: \"yes\"", in: "scenario.yaml")
        let read = try layered.variants { _ in
            [
                .inline([InlineChange(.addAbsence, ["p2", "2026-04-01..2026-04-30"])], name: "甲"),
                .inline([InlineChange(.addAbsence, ["钱二", "2026.4.1至2026-04-30"])], name: "乙"),
            ]
        }
        for variant in [read.base] + read.variants {
            var again = LayeredScenario()
            again.files["text.yaml"] = "title: \(variant.scenario.title)\n" + variant.text
            #expect(Facts(try again.read("text.yaml").scenario) == Facts(variant.scenario.withoutGrounds))
        }
        #expect(read.variants[0].text == read.variants[1].text)
        #expect(read.variants[0].text != read.base.text)
        #expect(!read.base.text.contains("曾任职"), "a ground of recusal is private")
        #expect(!read.base.text.contains("亲属"), "a reason of separation is private")

        var shuffled = layered
        shuffled.base.append("name: 别名", to: "scenario.yaml")
        for file in ["people.csv", "streets.csv", "periods.csv"] {
            let lines = shuffled.base[file].split(separator: "\n").map(String.init)
            shuffled.base[file] = ([lines[0]] + lines.dropFirst().reversed()).joined(separator: "\n") + "\n"
        }
        #expect(try shuffled.variants { _ in [] }.base.text == read.base.text)
    }

    @Test("Whatever is wrong with any variant is told at once, where it was asked for")
    func problems() throws {
        var layered = LayeredScenario()
        layered.files["错.yaml"] = "name: 错\nremove: {people: 赵二}\nset: {teams.at_once: x}\n"
        let problems = try layered.problems { folder in
            [
                .path("\(folder)/错.yaml"), .path("\(folder)/没有.yaml"),
                .inline([InlineChange(.withoutPerson, ["孙四"])], name: nil),
                .inline([InlineChange(.close, ["兴城街道", "四月"])], name: nil),
                .inline([InlineChange(.close, ["兴成街道", "2026-04-01"])], name: nil),
                .inline([InlineChange(.close, ["兴城街道"])], name: nil),
                .inline([InlineChange(.set, ["teams.at_once"])], name: nil),
                .inline([InlineChange(.set, ["at_twice=1"])], name: nil),
                .inline([InlineChange(.teams, ["1"])], name: "同名"), .inline([InlineChange(.teams, ["3"])], name: "同名"),
            ]
        }
        let found = problems.filter { $0.severity == .error }.map {
            "\($0.place.file.split(separator: "/").last ?? "") \($0.kind.code)"
        }
        #expect(
            found.sorted() == [
                "--close 兴城街道 shortChange", "--close 兴城街道 四月 shortChange", "--close 兴成街道 2026-04-01 unknown",
                "--set at_twice=1 unknownKey", "--set teams.at_once shortChange", "--teams 3 nameTwice",
                "--without-person 孙四 unknown", "没有.yaml notFound", "错.yaml notANumber", "错.yaml unknown",
            ])
        let person = try #require(problems.first { $0.place.file == "--without-person 孙四" })
        #expect(
            person.text(.zh)
                == "错误 --without-person 孙四 “people”，填的是“孙四”：人员表 people里没有这个人员，可能是“孙三”。请改正，或在人员表 people中添加。")
    }

    @Test("Warnings of the scenario itself are not repeated for each variant")
    func warnings() throws {
        var layered = LayeredScenario()
        layered.base.append("2026-04-01,是,春游", to: "calendar.csv")
        layered.base.append("新单位,10,1,否,0", to: "units.csv")
        let read = try layered.variants { _ in [.inline([InlineChange(.withoutPerson, ["吴六"])], name: nil)] }
        #expect(read.base.warnings.map(\.kind.code) == ["unitOffersNobody"])
        #expect(read.variants[0].warnings.isEmpty)
    }
}

extension Scenario {
    /// The scenario without what a variant's text leaves out.
    fileprivate var withoutGrounds: Scenario {
        var tables = tables
        for index in tables.recusals.indices { tables.recusals[index].ground = "" }
        for index in tables.separations.indices { tables.separations[index].reason = "" }
        for index in tables.people.indices { tables.people[index].phone = "" }
        return Scenario(tables: tables, calendar: calendar)
    }
}
