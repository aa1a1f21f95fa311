import InspectionDomain
import Wording

/// R13: the leader is a section-rank cadre who knows safety supervision (reading 4: equivalents only where ticked).
struct LeaderQualified: PlanningRule {
    let statement = RuleStatement(
        id: "R13", title: Wording(zh: "组长资格", en: "Who may lead"), article: "二(一)", force: .must,
        sentence: Wording(
            zh: "组长由熟悉安全生产监管工作的科级干部担任；相当职级仅在办公室勾选后计入。",
            en:
                "The leader is a section-rank cadre in post who knows safety supervision; an equivalent grade counts only "
                + "where the office ticked it."),
        formula: "leader[p,g] exists only for p with rank ∈ R or ticked, and knows safety")

    func exclusions(of person: Inspector, from seat: Seat, in scenario: Scenario) -> [RuleInstance] {
        seat == .leader && !scenario.mayLead(person) ? [instance()] : []
    }

    func check(_ plan: Plan, in scenario: Scenario) -> [Violation] {
        Set(plan.rounds.flatMap { $0.teams.flatMap { $0.holders(of: .leader) } }).sorted().compactMap { id in
            guard let person = scenario.person(id), !scenario.mayLead(person) else { return nil }
            let rank = person.rank?.rawValue
            return Violation(
                instance(id.text),
                Wording(
                    zh: "\(person.name)不能任组长：职级\(rank ?? "未填")，" + (person.knowsSafety ? "" : "不") + "熟悉安全监管。",
                    en: "\(person.name) may not lead: rank \(rank ?? "not given"), "
                        + (person.knowsSafety ? "knows" : "does not know") + " safety supervision."))
        }
    }

    func demands(at instances: [RuleInstance], in scenario: Scenario) -> [Wording] {
        [scenario.qualified(for: .leader)]
    }

    var example: RuleExample {
        .of { world in world.tables.people[0].knowsSafety = false }
    }
}
