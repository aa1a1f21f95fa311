import InspectionDomain
import LinearModel
import Wording

/// P09: two people for a wanted expertise, not one.
struct DeeperExpertise: PlanningPreference {
    let key = PreferenceID.deeperExpertise
    let statement = RuleStatement(
        id: "P09", title: Wording(zh: "专业力量更厚", en: "Deeper expertise"), article: "三(一)", force: .preference,
        sentence: Wording(
            zh: "每项所需专业尽量有两人具备，每缺一人计一次。",
            en: "Two people have each wanted expertise where possible; each one short of two counts."),
        formula: "Σ w·δ[v,q], δ[v,q] ≥ 2·Σ_{o wants q} x[v,o,g] − Σ_{p has q} (y − e + b)[p,g,v]")

    func cost(in formulation: inout Formulation, weight: Int) -> [InstanceCost] {
        let scenario = formulation.scenario
        var costs: [InstanceCost] = []
        for (visit, request) in scenario.visits.enumerated() {
            for demand in WantedExpertise.demands(of: request.street, in: scenario) {
                let named = instance(request.id.text, demand.expertise.text)
                let short = formulation.variable("short[\(request.id),\(demand.expertise)]", .integer, upper: 2)
                for group in formulation.groups {
                    let wanted = formulation.held(visit, by: group) { demand.holds(from: $0.entry) }
                    guard !wanted.terms.isEmpty else { continue }
                    let present = formulation.attendance(visit, by: group) { $0.expertise.contains(demand.expertise) }
                    formulation.row(
                        named, aspect: formulation.name(group), LinearExpression(short) + present >= 2 * wanted)
                }
                costs.append(InstanceCost(named, weight * LinearExpression(short)))
            }
        }
        return costs
    }

    func cost(of plan: Plan, in scenario: Scenario, weight: Int) -> [PointEntry] {
        plan.visits.flatMap { visit in
            let present = plan.attendance(of: visit).compactMap(scenario.person)
            return WantedExpertise.demands(of: visit.street, in: scenario).compactMap { demand -> PointEntry? in
                guard demand.holds(from: visit.entry) else { return nil }
                let holders = present.filter { $0.expertise.contains(demand.expertise) }.count
                return PointEntry(
                    instance(visit.id.text, demand.expertise.text), points: weight * max(0, 2 - holders),
                    Wording(
                        zh: "\(scenario.name(visit.street))的巡查有\(holders)人具备“\(demand.expertise)”专业。",
                        en:
                            "\(holders) on the visit to \(scenario.name(visit.street)) have the expertise “\(demand.expertise)”."
                    ))
            }
        }
    }

    var example: RuleExample {
        .of(setting: { world in
            world.tables.streets[0].wantedExpertise = ["消防"]
            world.tables.people[2].expertise = ["消防"]
        }) { world in
            world.tables.people[2].expertise = []
        }
    }
}
