import Exchange
import InspectionDomain
import Planner
import PlanningRules
import Wording

/// A list of substitutes in words.
public struct SubstituteReport: Sendable {
    let list: SubstituteList
    let plan: Plan
    let scenario: Scenario

    /// The words for a list made for `plan`.
    public init(_ list: SubstituteList, in plan: Plan, of scenario: Scenario) {
        self.list = list
        self.plan = plan
        self.scenario = scenario
    }

    /// Whose place it is.
    public var heading: Wording {
        let round = scenario.name(list.round)
        return Wording(
            zh: "替换\(described(list.person).zh)：\(round)第\(list.team)组\(list.seat.wording.zh)",
            en: "Replacing \(described(list.person).en): \(list.seat.wording.en) of team \(list.team), \(round)")
    }

    /// A person with the unit.
    func described(_ id: PersonID) -> Wording {
        guard let person = scenario.person(id) else { return Wording(same: id.text) }
        let unit = scenario.name(person.unit)
        return Wording(zh: "\(person.name)（\(unit)）", en: "\(person.name) (\(unit))")
    }

    /// What changes beside the name: seats, exceptions, points; and the burden it brings.
    func changes(_ substitution: Substitution) -> [Wording] {
        let seat = Wording(
            zh: "任\(substitution.seat.wording.zh)", en: "as \(substitution.seat.wording.en)")
        let seats = substitution.reseated.map { change in
            Wording(
                zh: "\(scenario.name(change.person))由\(change.before.wording.zh)改任\(change.after.wording.zh)",
                en: "\(scenario.name(change.person)) from \(change.before.wording.en) to \(change.after.wording.en)")
        }
        return [seat] + seats
            + [exceptions(substitution), points(substitution), burden(substitution)].compactMap { $0 }
    }

    private func exceptions(_ substitution: Substitution) -> Wording? {
        let more = substitution.audit.exceptions.count - list.before.exceptions.count
        guard more != 0 else { return nil }
        return more > 0
            ? Wording(zh: "增加例外\(more)项", en: "\(more) more exceptions")
            : Wording(zh: "减少例外\(-more)项", en: "\(-more) fewer exceptions")
    }

    private func points(_ substitution: Substitution) -> Wording? {
        let before = list.before.points.reduce(0) { $0 + $1.points }
        let after = substitution.audit.points.reduce(0) { $0 + $1.points }
        let rules = byRule(substitution)
        let change = after - before
        let detail = rules.map { "\($0.rule) \(Self.signed($0.change))" }.joined(separator: ", ")
        let numbers = "\(before) → \(after) (\(Self.signed(change))\(detail.isEmpty ? "" : ": \(detail)"))"
        return Wording(zh: "得分 \(numbers)", en: "points \(numbers)")
    }

    /// Rules whose points differ, by id.
    func byRule(_ substitution: Substitution) -> [(rule: RuleID, change: Int)] {
        func sums(_ audit: Audit) -> [RuleID: Int] {
            audit.points.reduce(into: [:]) { $0[$1.instance.rule, default: 0] += $1.points }
        }
        let (before, after) = (sums(list.before), sums(substitution.audit))
        return Set(before.keys).union(after.keys).sorted().compactMap { rule in
            let change = after[rule, default: 0] - before[rule, default: 0]
            return change == 0 ? nil : (rule, change)
        }
    }

    private func burden(_ substitution: Substitution) -> Wording? {
        guard let person = scenario.person(substitution.candidate) else { return nil }
        let sent = { (plan: Plan) in
            plan.rounds.flatMap(\.teams).flatMap(\.members).filter { scenario.person($0.person)?.unit == person.unit }
                .count
        }
        let times = plan.rounds.filter { $0.listed.contains(person.id) }.count
        return Wording(
            zh: "该单位全年\(sent(plan)) → \(sent(substitution.plan))人次，本人另参加\(times)轮",
            en: "the unit sends \(sent(plan)) → \(sent(substitution.plan)), the person serves in \(times) other rounds")
    }

    static func signed(_ number: Int) -> String { number > 0 ? "+\(number)" : number < 0 ? "−\(-number)" : "0" }

    /// The list for a terminal, at most `limit` of those who fit.
    public func text(_ language: Language, limit: Int) -> String {
        var lines = [heading(language)]
        if list.possible.isEmpty {
            lines.append(
                "  " + Wording(zh: "无人可直接接替。", en: "Nobody can simply take the place.")(language))
        } else {
            lines.append(
                "  "
                    + Wording(
                        zh: "可接替\(list.possible.count)人（各条规则均满足；按例外、席位变动、得分排序）：",
                        en:
                            "\(list.possible.count) can take the place (every rule holds; by exceptions, seats that shift, "
                            + "points):")(language))
        }
        for (index, substitution) in list.possible.prefix(limit).enumerated() {
            let changes = changes(substitution).joined(Wording(zh: "；", en: "; "))
            lines.append("  \(index + 1). \(described(substitution.candidate)(language))  \(changes(language))")
        }
        if list.possible.count > limit {
            let more = list.possible.count - limit
            lines.append("  " + Wording(zh: "…另有\(more)人（--limit 可多列）", en: "… \(more) more (--limit)")(language))
        }
        return (lines + rejectionLines(language)).joined(separator: "\n")
    }

    private func rejectionLines(_ language: Language) -> [String] {
        guard !list.impossible.isEmpty else { return [] }
        let heading = Wording(
            zh: "  不能接替\(list.impossible.count)人：", en: "  \(list.impossible.count) cannot:")(language)
        return [heading]
            + list.rejections.map { rule, people in
                let title = Catalogue.statement(of: rule)?.title ?? Wording(same: rule.text)
                let shown = people.prefix(4).map { scenario.name($0.candidate) }.joined(
                    separator: language == .zh ? "、" : ", ")
                let more = people.count > 4 ? (language == .zh ? "等" : " …") : ""
                let count = Wording(zh: "\(people.count)人", en: "\(people.count)")(language)
                return "    \(rule) \(title(language))\(language == .zh ? "：" : ": ")\(count)"
                    + (language == .zh ? "（\(shown)\(more)）" : " (\(shown)\(more))")
                    + (people.count == 1 ? " \(people[0].audit.violations[0].facts(language))" : "")
            }
    }
}
