import InspectionDomain
import LinearModel
import Wording

/// P08: cost: a cheaper roster, counted for the nominal person-days of a secondment; off unless the scenario weighs it.
struct LowCost: PlanningPreference {
    let key = PreferenceID.cost
    let statement = RuleStatement(
        id: "P08", title: Wording(zh: "节约经费", en: "Cost"), article: "四(一)", force: .preference,
        sentence: Wording(
            zh: "人员费用越低越好，按每人次名义天数计，每千元计一次。",
            en: "The cheaper the rosters the better: each thousand of nominal cost counts."),
        formula: "Σ_p,g w·⌊rate_p·D / 1000⌉·y[p,g]")

    private func thousands(_ person: Inspector, in scenario: Scenario) -> Int {
        (scenario.dailyCost(of: person) * scenario.settings.secondmentDays + 500) / 1000
    }

    func cost(in formulation: inout Formulation, weight: Int) -> [InstanceCost] {
        let scenario = formulation.scenario
        return formulation.peopleOrder.compactMap { person in
            let points = weight * thousands(scenario.people[person], in: scenario)
            let serves = sum(scenario.rounds.indices.map { formulation.listed(person, in: $0) })
            guard points > 0, !serves.terms.isEmpty else { return nil }
            return InstanceCost(instance(scenario.people[person].id.text), points * serves)
        }
    }

    func cost(of plan: Plan, in scenario: Scenario, weight: Int) -> [PointEntry] {
        let members = plan.rounds.flatMap { $0.teams.flatMap { $0.members.map(\.person) } }
        return Dictionary(grouping: members) { $0 }.sorted { $0.key < $1.key }.compactMap { id, times in
            guard let person = scenario.person(id) else { return nil }
            return PointEntry(
                instance(id.text), points: weight * thousands(person, in: scenario) * times.count,
                Wording(
                    zh: "\(person.name)参加\(times.count)次，每天\(scenario.dailyCost(of: person))元。",
                    en: "\(person.name) serves \(times.count) times at \(scenario.dailyCost(of: person)) a day."))
        }
    }

    var example: RuleExample {
        .of(setting: { world in world.tables.settings.preferences[.cost] = PreferenceSetting(weight: 1) }) { world in
            world.tables.people[4].dailyCost = 1_500
        }
    }
}
