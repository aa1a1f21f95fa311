import CivilCalendar
import InspectionDomain
import LinearModel
import Wording

/// R25: the nine contents, the street, its key enterprises and themes ask for expertise; a visit has it, or its
/// absence is an exception.
struct WantedExpertise: PlanningRule {
    let statement = RuleStatement(
        id: "R25", title: Wording(zh: "巡查内容与专业力量", en: "Contents and expertise"), article: "三(一)", force: .principle,
        sentence: Wording(
            zh: "九项巡查内容及街道、重点企业、专题所需的专业，每次巡查原则上都有人具备；确有缺项的作为例外报批。",
            en:
                "Whoever attends a visit has, in principle, every expertise that the nine contents, the street, its key "
                + "enterprises and current themes ask for; a gap is an exception for approval."),
        formula: "Σ_{p has q} (y − e + b)[p,g,v] + m[v,q] ≥ Σ_{o wants q} x[v,o,g];  implied: "
            + "Σ_{p has q} y[p,g] ≥ n[g] where all visits want q, B(r)·Σ_{p has q} y[p,g] ≥ Σ_{v wants q} x[v,·,g]")

    func post(in formulation: inout Formulation) {
        let scenario = formulation.scenario
        for group in formulation.groups {
            let name = formulation.name(group)
            let implies = !formulation.scope.allowsExceptions && formulation.scope.isWhole
            if implies {
                // Each team that goes out has what all its visits want: stronger than visit by visit.
                for expertise in Self.alwaysWanted(by: group, in: formulation) {
                    let holders = formulation.holders(of: expertise, in: group)
                    formulation.row(
                        id, [expertise.text, name],
                        (holders.map { LinearExpression($0) } ?? LinearExpression()) >= formulation.used(group))
                }
            }
            var wants: [Expertise: LinearExpression] = [:]
            for (visit, request) in scenario.visits.enumerated() {
                for demand in formulation.demands(of: visit) {
                    let wanted = formulation.held(visit, by: group) { demand.holds(from: $0.entry) }
                    guard !wanted.terms.isEmpty else { continue }
                    wants[demand.expertise, default: LinearExpression()] += wanted
                    var present = formulation.attendance(visit, by: group, having: demand.expertise)
                    if let missing = formulation.missing(demand.expertise, on: visit) { present.add(1, missing) }
                    formulation.row(
                        instance(request.id.text, demand.expertise.text), aspect: name, present >= wanted)
                }
            }
            guard implies else { continue }
            // Whoever has an expertise serves as many visits as their team makes, at most.
            let most = formulation.mostVisitsPerTeam(in: group.round)
            for (expertise, wanted) in wants.sorted(by: { $0.key < $1.key }) {
                guard let holders = formulation.holders(of: expertise, in: group) else { continue }
                formulation.row(
                    instance(expertise.text, name), aspect: "visits", most * LinearExpression(holders) >= wanted)
            }
        }
    }

    /// Expertise that every visit the group may make wants, however it is held; sorted.
    static func alwaysWanted(by group: TeamGroup, in formulation: Formulation) -> [Expertise] {
        let visits = formulation.scenario.visits.indices.filter { !formulation.held($0, by: group).terms.isEmpty }
        guard let first = visits.first else { return [] }
        func always(_ visit: Int) -> [Expertise] {
            formulation.demands(of: visit).filter { $0.windows == nil }.map(\.expertise)
        }
        return visits.dropFirst().reduce(into: Set(always(first))) { $0.formIntersection(always($1)) }.sorted()
    }

    /// The demands of a planned visit that nobody present meets.
    private func gaps(_ visit: PlannedVisit, of plan: Plan, in scenario: Scenario) -> [(RuleInstance, Wording)] {
        let present = plan.attendance(of: visit).compactMap(scenario.person)
        return scenario.expertiseDemands(of: visit.street).compactMap { demand in
            guard demand.holds(from: visit.entry),
                !present.contains(where: { $0.expertise.contains(demand.expertise) })
            else { return nil }
            return (
                instance(visit.id.text, demand.expertise.text),
                Wording(
                    zh:
                        "\(scenario.name(visit.street))的巡查（\(visit.entry)至\(visit.exit)）需要“\(demand.expertise)”专业，到场人员均不具备。",
                    en:
                        "The visit to \(scenario.name(visit.street)) (\(visit.entry) to \(visit.exit)) wants the expertise "
                        + "“\(demand.expertise)”, which nobody present has.")
            )
        }
    }

    func check(_ plan: Plan, in scenario: Scenario) -> [Violation] {
        guard scenario.settings.exceptionWeights[.missingExpertise] == nil else { return [] }
        return plan.visits.flatMap { gaps($0, of: plan, in: scenario).map { Violation($0.0, $0.1) } }
    }

    func exceptions(of plan: Plan, in scenario: Scenario) -> [PlanException] {
        guard scenario.settings.exceptionWeights[.missingExpertise] != nil else { return [] }
        return plan.visits.flatMap {
            gaps($0, of: plan, in: scenario).map { PlanException(.missingExpertise, $0.0, $0.1) }
        }
    }

    func origin(of instance: RuleInstance) -> InstanceOrigin { .row }

    /// Whoever has the expertise has it for every visit.
    func basis(of instance: RuleInstance, in scenario: Scenario) -> [String] { [id.text, instance.parts[1]] }

    func demands(at instances: [RuleInstance], in scenario: Scenario) -> [Wording] {
        scenario.visits.flatMap { visit in
            scenario.expertiseDemands(of: visit.street).map(\.expertise)
                .filter { instances.contains(instance(visit.id.text, $0.text)) }.map { expertise in
                    let able = scenario.people.filter { $0.mayServe && $0.expertise.contains(expertise) }
                    let names = scenario.list(able)
                    return Wording(
                        zh: "对\(scenario.name(of: visit))的巡查须有“\(expertise)”专业人员；具备的\(names.zh)。",
                        en:
                            "The visit to \(scenario.name(of: visit)) needs the expertise “\(expertise)”, which \(names.en) "
                            + (able.count > 1 ? "have." : "has."))
                }
        }
    }

    var example: RuleExample {
        .of(setting: { world in
            world.tables.settings.exceptionWeights[.missingExpertise] = nil
            world.tables.streets[0].wantedExpertise = ["消防"]
        }) { world in
            world.plan.rounds[0].teams[0].members = ExampleWorld.roster("王甲", "赵丙", "孙戊")
        }
    }
}
