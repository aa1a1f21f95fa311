import InspectionDomain
import LinearModel
import Wording

/// R12: each team has exactly one leader, who answers for it and is present on every visit.
struct OneLeader: PlanningRule {
    let statement = RuleStatement(
        id: "R12", title: Wording(zh: "组长负责制", en: "One leader"), article: "二(一)", force: .must,
        sentence: Wording(
            zh: "巡查组实行组长负责制：每组一名组长，参加本组全部巡查，签署报告。",
            en: "The leader answers for the team: one leader each, present on every visit, who signs the report."),
        formula: "Σ_p leader[p,g] = n[g];  e[p,g,v] ≤ 1 − leader[p,g]")

    func post(in formulation: inout Formulation) {
        for group in formulation.groups {
            let (name, named) = (formulation.name(group), instance(formulation.round(of: group)))
            let leaders = sum(formulation.candidates(for: group).compactMap { formulation.seat(.leader, $0, group) })
            formulation.row(named, aspect: name, leaders == formulation.used(group))
            for person in formulation.candidates(for: group) {
                guard let leader = formulation.seat(.leader, person, group) else { continue }
                for (visit, excused) in formulation.excusedVariables.of(person, in: group) {
                    let (request, inspector) = (
                        formulation.scenario.visits[visit].id, formulation.scenario.people[person].id
                    )
                    formulation.row(
                        named, aspect: "\(name),\(request),\(inspector)",
                        LinearExpression(leader) + LinearExpression(excused) <= 1)
                }
            }
        }
    }

    func check(_ plan: Plan, in scenario: Scenario) -> [Violation] {
        var violations: [Violation] = []
        for round in plan.rounds {
            for team in round.teams {
                let leaders = team.holders(of: .leader)
                if leaders.count != 1 {
                    violations.append(
                        Violation(
                            instance("\(round.id)/\(team.number)"),
                            Wording(
                                zh: "\(scenario.name(round.id))第\(team.number)组有\(leaders.count)名组长，应为1名。",
                                en:
                                    "Team \(team.number) of \(scenario.name(round.id)) has \(leaders.count) leaders instead of one."
                            )))
                }
                for visit in plan.visits(of: team.number, in: round.id) {
                    for leader in leaders where visit.excused.contains(leader) {
                        violations.append(
                            Violation(
                                instance("\(round.id)/\(team.number)", visit.id.text, leader.text),
                                Wording(
                                    zh: "组长\(scenario.name(leader))未参加\(scenario.name(visit.street))的巡查。",
                                    en:
                                        "The leader \(scenario.name(leader)) is excused from the visit to \(scenario.name(visit.street))."
                                )))
                    }
                }
            }
        }
        return violations
    }

    func demands(at instances: [RuleInstance], in scenario: Scenario) -> [Wording] {
        scenario.rounds.filter { instances.contains(instance($0.id.text)) }.map { round in
            Wording(
                zh: "\(round.name)每组须有一名组长，并参加本组的全部巡查。",
                en: "Every team of \(round.name) has one leader, who is present on all its visits.")
        }
    }

    var example: RuleExample {
        .of { world in world.plan.rounds[0].teams[0].members[0].seat = .member }
    }
}
