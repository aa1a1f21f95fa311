import Foundation
import InspectionDomain

@testable import Exchange

/// Scenarios of any content, right in every respect, to be taken through other formats.
enum RandomFolder {
    static func make(using random: inout SplitMix) -> ScenarioFolder {
        var maker = Maker(random: random)
        let folder = maker.folder()
        random = maker.random
        return folder
    }
}

private struct Maker {
    var random: SplitMix
    private var streets: [String] = []
    private var units: [String] = []
    private var people: [String] = []

    init(random: SplitMix) { self.random = random }

    private static let oddities = [
        "", "=1+1", "-", "+86 010", "@x", "a,b", "say \"hi\"", "两\n行", "ａｂｃ１", "007", "1e5", "true", "null", "~", "#x",
        "a: b", "[x]", "'quoted", "😀", "2027-03-01", "100%", "\u{3000}x", "_x000D_", "a\tb", "é",
    ]

    private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    private mutating func chance(_ one: Int) -> Bool { number(1...one) == 1 }
    private mutating func pick<Item>(_ items: [Item]) -> Item { items[number(0...items.count - 1)] }
    private mutating func odd() -> String { pick(Self.oddities) }
    private mutating func flag() -> String { pick(["是", "否", "true", "0", ""]) }
    private mutating func day(_ month: Int) -> String {
        let day = number(1...28)
        return pick([
            String(format: "2026-%02d-%02d", month, day), "2026.\(month).\(day)", "2026/\(month)/\(day)",
            "2026年\(month)月\(day)日",
        ])
    }
    private mutating func expertise() -> String {
        (0..<number(0...3)).map { _ in pick(["消防", "燃气", "A-1 级", "x#y", "危险化学品", "a: b"]) }.joined(separator: "、")
    }

    mutating func folder() -> ScenarioFolder {
        streets = (1...number(1...4)).map { "街\($0) 号" }
        units = (1...number(1...5)).map { "单位\($0)" }
        people = (1...number(2...12)).map { "P\($0)" }
        var folder = ScenarioFolder()
        folder["scenario.yaml"] = document()
        put(&folder, "streets", ["id", "name", "risk", "visits", "expertise", "note"], streets) { maker, name in
            [
                maker.chance(2) ? "" : "id-\(name)", name, maker.pick(["1", "高", ""]), "\(maker.number(1...3))",
                maker.expertise(), maker.odd(),
            ]
        }
        put(&folder, "units", ["name", "headcount", "capacity", "liaison", "note"], units) { maker, name in
            [name, "\(maker.number(1...500))", "\(maker.number(0...9))", maker.flag(), maker.odd()]
        }
        put(
            &folder, "people",
            ["id", "name", "unit", "kind", "rank", "knows_safety", "expertise", "post", "phone", "daily_cost"], people
        ) { maker, id in
            [
                id, maker.pick(["张 三", "李四", "John  Smith", "王\(id)"]), maker.pick(maker.units),
                maker.pick(["领导干部", "staff", "专家"]), maker.pick(["正科", "", "科员"]), maker.flag(), maker.expertise(),
                maker.odd(), maker.pick(["013800000000", "0632-123", "", "+86"]), maker.pick(["", "0", "1,200"]),
            ]
        }
        putOthers(&folder)
        return folder
    }

    private mutating func putOthers(_ folder: inout ScenarioFolder) {
        put(&folder, "absences", ["person", "from", "to", "reason"], some(people)) { maker, id in
            [id, maker.day(4), maker.day(5), maker.odd()]
        }
        put(&folder, "recusals", ["person", "street", "ground"], some(people)) { maker, id in
            [id, maker.pick(maker.streets), maker.odd()]
        }
        put(&folder, "enterprises", ["name", "street", "expertise", "extra_working_days"], some(["一厂", "二厂"])) {
            maker, name in
            [name, maker.pick(maker.streets), maker.expertise(), "\(maker.number(0...9))"]
        }
        put(&folder, "themes", ["id", "name", "from", "to", "streets", "expertise", "binding"], some(["T1", "T2"])) {
            maker, id in
            [
                id, "题\(id)", maker.day(6), maker.day(7), maker.chance(2) ? "" : maker.streets.joined(separator: "、"),
                maker.expertise(), maker.flag(),
            ]
        }
        put(&folder, "periods", ["street", "from", "to", "kind", "reason"], some([""] + streets)) { maker, street in
            [street, maker.day(8), maker.day(9), maker.pick(["关闭", "busy", "上级巡查"]), maker.odd()]
        }
        put(&folder, "history", ["year", "street", "person", "days"], some(people)) { maker, id in
            ["\(maker.number(2020...2025))", maker.pick(maker.streets), id, "\(maker.number(1...30))"]
        }
        put(&folder, "calendar", ["date", "working", "note"], some(["2026-07-01", "2026-07-04"])) { maker, day in
            [day, maker.pick(["是", "否"]), maker.odd()]
        }
        put(&folder, "unit_capacity", ["unit", "from", "to", "capacity"], some(units)) { maker, unit in
            [unit, maker.day(10), maker.day(11), "\(maker.number(0...9))"]
        }
    }

    private mutating func some(_ items: [String]) -> [String] { items.filter { _ in chance(2) } }

    private mutating func put(
        _ folder: inout ScenarioFolder, _ table: String, _ columns: [String], _ items: [String],
        row: (inout Maker, String) -> [String]
    ) {
        guard !items.isEmpty else { return }
        let lines = [columns] + items.map { row(&self, $0) }
        folder["\(table).csv"] =
            lines.map { line in
                line.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",")
            }.joined(separator: "\n") + "\n"
    }

    private mutating func document() -> String {
        let title = pick(["2026年方案", "试验区: \\\"甲\\\" #1", "true", "2026"])
        return """
            title: "\(title)"
            year: 2026
            seed: \(number(0...999_999))
            teams: {at_once: \(number(1...4)), size: [\(number(2...5)), \(number(6...9))], experts: \(number(0...1)), max_experts: \(pick(["null", "3"])), leader_ranks: [正科\(chance(2) ? ", 科员" : "")]}
            seats: {deputy: \(chance(2)), report_expertise: \(pick(["文字材料", "\"x: #y\""]))}
            contents: {\(number(1...4)): [消防, "a: b"], \(number(5...9)): [燃气]}
            plan_dates: {submitted: \(pick(["null", "2026-01-05"]))}
            follow_up: {report: \(pick(["15d", "2m", "10wd"])), assessment_day: \(pick(["null", "2026-12-20"]))}
            office: {contact: \(pick(["null", "\"张三: #1\"", "\"a\\nb \\\"c\\\"\""])), hotline: \(pick(["null", "\"0632-12345\""]))}
            budget: {cap: \(pick(["null", "500000"]))}
            exceptions: {substitute: \(pick(["never", "7", "0"]))}
            preferences: {unit_burden: \(number(0...9)), cost: {weight: \(number(0...9)), level: \(number(1...3))}}
            rounds:
              - {id: 春季, name: "第一轮, \(number(1...9))", from: 2026-03-02, to: 2026-06-30\(chance(2) ? ", max_teams: 1" : "")}
              - {name: 第二轮, from: 2026-09-01, to: 2026-11-30, note: "=x"}

            """
    }
}
