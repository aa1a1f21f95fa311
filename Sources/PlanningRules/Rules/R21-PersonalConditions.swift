import InspectionDomain
import Wording

/// R21: the four personal conditions of article 二(二).
struct PersonalConditionsMet: PlanningRule {
    let statement = RuleStatement(
        id: "R21", title: Wording(zh: "人员四项条件", en: "Four personal conditions"), article: "二(二)", force: .must,
        sentence: Wording(
            zh: "巡查人员须政治坚定、作风过硬、熟悉业务、身体健康，四项均经单位确认。",
            en: "An inspector is politically firm, honest, competent and healthy: four attestations."),
        formula: "y[p,g] exists only for p with all four attested")

    func exclusions(of person: Inspector, from round: Round, in scenario: Scenario) -> [RuleInstance] {
        person.conditions.allMet ? [] : [instance(person.id.text)]
    }

    func check(_ plan: Plan, in scenario: Scenario) -> [Violation] {
        let named =
            plan.rounds.flatMap { $0.teams.flatMap { $0.members.map(\.person) } } + plan.visits.flatMap(\.substitutes)
        return Set(named).sorted().compactMap { id in
            guard let person = scenario.person(id), !person.conditions.allMet else { return nil }
            return Violation(
                instance(id.text),
                Wording(
                    zh: "\(person.name)的四项条件未全部确认。", en: "Not all four conditions are attested for \(person.name)."))
        }
    }

    func origin(of instance: RuleInstance) -> InstanceOrigin { .row }

    func demands(at instances: [RuleInstance], in scenario: Scenario) -> [Wording] {
        scenario.people.filter { instances.contains(instance($0.id.text)) }.map {
            Wording(
                zh: "\($0.name)的四项条件未全部确认，不能参加。",
                en: "Not all four conditions are attested for \($0.name), who cannot serve.")
        }
    }

    var example: RuleExample {
        .of { world in world.tables.people[2].conditions.health = false }
    }
}
