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
        formula: "Σ w·δ[v,q,g], δ[v,q,g] ≥ 2·Σ_{o wants q} x[v,o,g] − Σ_{p has q} (y − e + b)[p,g,v];  implied: "
            + "Σ_v δ[v,q,g] ≥ 2·n[g] − Σ_{p has q} y[p,g] where all visits want q, "
            + "Σ_v δ[v,q,g] ≥ 2·Σ_v x[v,·,g] − Σ_j j·h[q,g,j], h[q,g,j] ≤ 2·k[g,j], Σ_j h[q,g,j] ≤ Σ_{p has q} y[p,g], "
            + "k[g,j] teams make j visits")

    func cost(in formulation: inout Formulation, weight: Int) -> [InstanceCost] {
        let scenario = formulation.scenario
        var costs: [InstanceCost] = []
        // Of one expertise in one group, over the visits it may make: how short they are, and how many want it.
        var short: [TeamGroup: [Expertise: LinearExpression]] = [:]
        var wants: [TeamGroup: [Expertise: LinearExpression]] = [:]
        for (visit, request) in scenario.visits.enumerated() {
            if let held = formulation.settled[visit], let baseline = scenario.replanning?.baseline {
                costs += cost(of: held, by: baseline.attendance(of: held), in: scenario, weight: weight).map {
                    InstanceCost($0.instance, LinearExpression($0.points))
                }
                continue
            }
            for demand in formulation.demands(of: visit) {
                let named = instance(request.id.text, demand.expertise.text)
                var points = LinearExpression()
                for group in formulation.groups {
                    let wanted = formulation.held(visit, by: group) { demand.holds(from: $0.entry) }
                    guard !wanted.terms.isEmpty else { continue }
                    let name = formulation.name(group)
                    let missing = formulation.variable(
                        "short[\(request.id),\(demand.expertise),\(name)]", .integer, upper: 2)
                    let present = formulation.attendance(visit, by: group, having: demand.expertise)
                    formulation.row(named, aspect: name, LinearExpression(missing) + present >= 2 * wanted)
                    points.add(weight, missing)
                    short[group, default: [:]][demand.expertise, default: LinearExpression()].add(1, missing)
                    wants[group, default: [:]][demand.expertise, default: LinearExpression()] += wanted
                }
                if !points.terms.isEmpty { costs.append(InstanceCost(named, points)) }
            }
        }
        postTeams(short, in: &formulation)
        postVisits(short, wants, in: &formulation)
        return costs
    }

    /// Whoever has an expertise serves as many visits as their team makes, at most, and two in a team are enough: over all
    /// visits that want it the shortage is what remains. It follows from the other rows; the relaxation does not know it.
    private func postVisits(
        _ short: [TeamGroup: [Expertise: LinearExpression]], _ wants: [TeamGroup: [Expertise: LinearExpression]],
        in formulation: inout Formulation
    ) {
        guard !formulation.scope.allowsExceptions else { return }
        for group in formulation.groups {
            for (expertise, missing) in (short[group] ?? [:]).sorted(by: { $0.key < $1.key }) {
                guard let wanted = wants[group]?[expertise] else { continue }
                let counting = formulation.counting(expertise, in: group)
                guard !counting.isEmpty else { continue }
                let served = sum(zip(1..., counting).map { $0 * LinearExpression($1) })
                formulation.row(
                    instance(expertise.text, formulation.name(group)), aspect: "visits",
                    missing + served >= 2 * wanted)
            }
        }
    }

    /// Where every visit a group may make wants an expertise, each of its teams is short by what it lacks of two, on
    /// one visit at least. It follows from the other rows; the relaxation does not know it.
    private func postTeams(
        _ short: [TeamGroup: [Expertise: LinearExpression]], in formulation: inout Formulation
    ) {
        guard !formulation.scope.allowsExceptions else { return }
        for group in formulation.groups {
            for expertise in WantedExpertise.alwaysWanted(by: group, in: formulation) {
                guard let missing = short[group]?[expertise] else { continue }
                guard let holders = formulation.holders(of: expertise, in: group) else { continue }
                let roster = LinearExpression(holders)
                formulation.row(
                    instance(expertise.text), aspect: formulation.name(group),
                    missing + roster >= 2 * formulation.used(group))
            }
        }
    }

    func cost(of plan: Plan, in scenario: Scenario, weight: Int) -> [PointEntry] {
        plan.visits.flatMap { cost(of: $0, by: plan.attendance(of: $0), in: scenario, weight: weight) }
    }

    private func cost(
        of visit: PlannedVisit, by people: [PersonID], in scenario: Scenario, weight: Int
    ) -> [PointEntry] {
        let present = people.compactMap(scenario.person)
        return scenario.expertiseDemands(of: visit.street).compactMap { demand -> PointEntry? in
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

    var example: RuleExample {
        .of(setting: { world in
            world.tables.streets[0].wantedExpertise = ["消防"]
            world.tables.people[2].expertise = ["消防"]
        }) { world in
            world.tables.people[2].expertise = []
        }
    }
}
