import InspectionDomain
import LinearModel
import Wording

/// P03: rotation: not the same person to the same street as in the years before.
struct Rotation: PlanningPreference {
    let key = PreferenceID.rotation
    let statement = RuleStatement(
        id: "P03", title: Wording(zh: "人员轮换", en: "Rotation"), article: "四(三)", force: .preference,
        sentence: Wording(
            zh: "近年巡查过某街道的人员，尽量不再巡查同一街道。",
            en: "Whoever inspected a street in recent years goes elsewhere."),
        formula: "Σ w·ρ[p,v], ρ[p,v] ≥ y[p,g] + Σ_o x[v,o,g] − n[g] − e[p,g,v], ρ[p,v] ≥ b[p,g,v]")

    func cost(in formulation: inout Formulation, weight: Int) -> [InstanceCost] {
        let scenario = formulation.scenario
        let position = Dictionary(uniqueKeysWithValues: scenario.people.enumerated().map { ($1.id, $0) })
        var costs: [InstanceCost] = []
        for (id, street) in pairs(scenario) {
            guard let person = position[id] else { continue }
            for visit in formulation.visits(to: street) {
                let request = scenario.visits[visit]
                let named = instance(id.text, request.id.text)
                if let held = formulation.settled[visit] {
                    let was = scenario.replanning?.baseline.attendance(of: held).contains(id) ?? false
                    costs.append(InstanceCost(named, LinearExpression(was ? weight : 0)))
                    continue
                }
                let again = formulation.variable("rotation[\(id),\(request.id)]")
                for group in formulation.groups where group.isFew {
                    let held = formulation.held(visit, by: group)
                    guard !held.terms.isEmpty else { continue }
                    if let member = formulation.member(person, group) {
                        var present = LinearExpression(member) + held - formulation.used(group)
                        if let excused = formulation.excused(person, group, visit) { present.add(-1, excused) }
                        formulation.row(named, aspect: formulation.name(group), LinearExpression(again) >= present)
                    }
                    if let substitute = formulation.substitute(person, group, visit) {
                        formulation.row(
                            named, aspect: "\(formulation.name(group)).substitute",
                            LinearExpression(again) >= LinearExpression(substitute))
                    }
                }
                costs.append(InstanceCost(named, weight * LinearExpression(again)))
            }
        }
        return costs
    }

    /// Who was where in the years looked back on, sorted.
    private func pairs(_ scenario: Scenario) -> [(PersonID, StreetID)] {
        var seen: Set<[String]> = []
        return PersonBurden.recent(scenario).map { ($0.person, $0.street) }
            .filter { seen.insert([$0.text, $1.text]).inserted }
            .sorted { $0 < $1 }
    }

    func cost(of plan: Plan, in scenario: Scenario, weight: Int) -> [PointEntry] {
        let lately = Dictionary(grouping: pairs(scenario), by: \.1).mapValues { Set($0.map(\.0)) }
        return plan.visits.flatMap { visit in
            guard let known = lately[visit.street] else { return [PointEntry]() }
            return plan.attendance(of: visit).compactMap { person in
                guard known.contains(person) else { return nil }
                return PointEntry(
                    instance(person.text, visit.id.text), points: weight,
                    Wording(
                        zh: "\(scenario.name(person))近年巡查过\(scenario.name(visit.street))，今年又去。",
                        en:
                            "\(scenario.name(person)) inspected \(scenario.name(visit.street)) lately and goes there again."
                    ))
            }
        }
    }

    var example: RuleExample {
        .of { world in
            world.tables.history = [HistoryEntry(year: 2025, street: "东街道", person: "钱丁", days: 14)]
            world.tables.settings.preferences[.personBurden] = PreferenceSetting(weight: 0)
        }
    }
}
