import InspectionDomain
import LinearModel
import Wording

/// R11: a team mixes leading cadres and staff in post at member units with safety experts.
struct TeamMix: PlanningRule {
    let statement = RuleStatement(
        id: "R11", title: Wording(zh: "人员构成", en: "Who a team is made of"), article: "二(一)", force: .must,
        sentence: Wording(
            zh: "巡查组由成员单位现职领导干部、工作人员和安全生产专家组成；各类最少人数由办公室规定。",
            en:
                "A team is made of leading cadres and staff in post at member units and of experts, at least so many of "
                + "each as the office sets."),
        formula: "Σ_{p of kind k} y[p,g] ≥ c_k·n[g];  Σ_experts y[p,g] ≤ c_max·n[g]")

    func exclusions(of person: Inspector, from round: Round, in scenario: Scenario) -> [RuleInstance] {
        person.isInPostOrExpert ? [] : [instance(person.id.text)]
    }

    /// What the scenario asks of each kind: at least, at most.
    private func demands(_ scenario: Scenario) -> [(kind: InspectorKind, least: Int, most: Int?)] {
        let mix = scenario.settings.composition
        return [
            (.leadingCadre, mix.leadingCadres, nil), (.staff, mix.staff, nil),
            (.expert, mix.experts, mix.maximumExperts),
        ]
    }

    func post(in formulation: inout Formulation) {
        let scenario = formulation.scenario
        for group in formulation.groups {
            for demand in demands(scenario) {
                let name = formulation.name(group)
                let named = instance(formulation.round(of: group), demand.kind.rawValue)
                let ofKind = { (person: Inspector) in person.kind == demand.kind }
                let roster = formulation.roster(group, where: ofKind)
                if demand.least > 0 {
                    formulation.row(named, aspect: "least,\(name)", roster >= demand.least * formulation.used(group))
                }
                if let most = demand.most {
                    formulation.row(named, aspect: "most,\(name)", roster <= most * formulation.used(group))
                }
                for (visit, request) in scenario.visits.enumerated() {
                    let change = formulation.attendanceChange(visit, by: group, where: ofKind)
                    guard !change.terms.isEmpty else { continue }
                    if demand.least > 0 {
                        let held = formulation.held(visit, by: group)
                        formulation.row(
                            named, aspect: "least,\(name),\(request.id)", roster + change >= demand.least * held)
                    }
                    if let most = demand.most {
                        formulation.row(
                            named, aspect: "most,\(name),\(request.id)",
                            roster + change <= most * formulation.used(group))
                    }
                }
            }
        }
    }

    func check(_ plan: Plan, in scenario: Scenario) -> [Violation] {
        var violations: [Violation] = []
        var reported: Set<PersonID> = []
        func count(_ people: [PersonID], _ parts: [String], _ place: Wording) {
            for id in people {
                guard let person = scenario.person(id), !person.isInPostOrExpert, reported.insert(id).inserted else {
                    continue
                }
                violations.append(
                    Violation(
                        instance(id.text),
                        Wording(
                            zh: "\(person.name)不在职，也不是专家。", en: "\(person.name) is neither in post nor an expert.")))
            }
            for demand in demands(scenario) {
                let number = people.filter { scenario.person($0)?.kind == demand.kind }.count
                guard number < demand.least || number > demand.most ?? Int.max else { continue }
                let kind = demand.kind.wording
                violations.append(
                    Violation(
                        RuleInstance(id, [parts[0], demand.kind.rawValue] + parts.dropFirst()),
                        place
                            + Wording(
                                zh: "有\(kind.zh)\(number)人，应"
                                    + (number < demand.least ? "至少\(demand.least)" : "至多\(demand.most ?? 0)") + "人。",
                                en: " has \(number) of the kind “\(kind.en)”; "
                                    + (number < demand.least
                                        ? "at least \(demand.least)" : "at most \(demand.most ?? 0)")
                                    + " must be.")))
            }
        }
        for round in plan.rounds {
            for team in round.teams {
                count(
                    team.members.map(\.person), ["\(round.id)/\(team.number)"],
                    Wording(
                        zh: "\(scenario.name(round.id))第\(team.number)组",
                        en: "Team \(team.number) of \(scenario.name(round.id))"))
            }
        }
        for visit in plan.visits where !(visit.excused.isEmpty && visit.substitutes.isEmpty) {
            count(
                plan.attendance(of: visit), ["\(visit.round)/\(visit.team)", visit.id.text],
                Wording(zh: "\(scenario.name(visit.street))的巡查", en: "The visit to \(scenario.name(visit.street))"))
        }
        return violations
    }

    func origin(of instance: RuleInstance) -> InstanceOrigin { instance.parts.count == 1 ? .row : .term }

    func demands(at instances: [RuleInstance], in scenario: Scenario) -> [Wording] {
        let people = scenario.people.filter { instances.contains(instance($0.id.text)) }.map {
            Wording(zh: "\($0.name)不在职，也不是专家，不能参加。", en: "\($0.name) is neither in post nor an expert.")
        }
        return people
            + scenario.rounds.flatMap { round in
                demands(scenario).filter { instances.contains(instance(round.id.text, $0.kind.rawValue)) }.map {
                    demand in
                    let able = scenario.people.filter { $0.kind == demand.kind && $0.mayServe }.count
                    let (kind, most) = (demand.kind.wording, demand.most)
                    return Wording(
                        zh: "\(round.name)每组至少\(demand.least)名\(kind.zh)" + (most.map { "、至多\($0)名" } ?? "")
                            + "；名单中符合条件的共\(able)名。",
                        en: "A team of \(round.name) has at least \(demand.least)"
                            + (most.map { " and at most \($0)" } ?? "")
                            + " of the kind “\(kind.en)”; \(able) of those listed qualify.")
                }
            }
    }

    var example: RuleExample {
        .of { world in world.plan.rounds[0].teams[0].members = ExampleWorld.roster("王甲", "赵丙", "周己") }
    }
}
