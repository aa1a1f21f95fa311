import InspectionDomain
import LinearModel
import Wording

/// R10: six to eight people per team, on the roster and on every visit.
struct TeamSize: PlanningRule {
    let statement = RuleStatement(
        id: "R10", title: Wording(zh: "每组6—8人", en: "Six to eight people"), article: "二(一)", force: .must,
        sentence: Wording(
            zh: "每个巡查组6—8人，含组长和专家；每次巡查到场人数同样如此。",
            en: "A team has six to eight people, leader and experts included; so has every visit."),
        formula: "a·n[g] ≤ Σ_p y[p,g] ≤ b·n[g];  on visits: a·x[v,·,g] ≤ Σ_p (y − e + b)[p,g,v] ≤ b·n[g]")

    /// The rule in one round.
    static func instance(in round: String) -> RuleInstance { RuleInstance(RuleID("R10"), [round]) }

    func post(in formulation: inout Formulation) {
        let size = formulation.scenario.settings.teamSize
        for group in formulation.groups {
            let (name, named) = (formulation.name(group), Self.instance(in: formulation.round(of: group)))
            let roster = formulation.roster(group)
            formulation.row(
                named, aspect: "least,\(name)", roster >= size.lowerBound * formulation.used(group))
            formulation.row(
                named, aspect: "most,\(name)", roster <= size.upperBound * formulation.used(group))
            for (visit, request) in formulation.scenario.visits.enumerated() {
                guard !formulation.attendanceChange(visit, by: group).terms.isEmpty else { continue }
                let present = formulation.attendance(visit, by: group)
                let held = formulation.held(visit, by: group)
                formulation.row(
                    named, aspect: "least,\(name),\(request.id)", present >= size.lowerBound * held)
                formulation.row(
                    named, aspect: "most,\(name),\(request.id)", present <= size.upperBound * formulation.used(group))
            }
        }
    }

    func check(_ plan: Plan, in scenario: Scenario) -> [Violation] {
        let size = scenario.settings.teamSize
        var violations: [Violation] = []
        for round in plan.rounds {
            for team in round.teams where !size.contains(team.members.count) {
                violations.append(
                    Violation(
                        instance("\(round.id)/\(team.number)"),
                        Wording(
                            zh:
                                "\(scenario.name(round.id))第\(team.number)组有\(team.members.count)人，应为\(size.lowerBound)—\(size.upperBound)人。",
                            en:
                                "Team \(team.number) of \(scenario.name(round.id)) has \(team.members.count) people instead of "
                                + "\(size.lowerBound) to \(size.upperBound).")))
            }
        }
        for visit in plan.visits where !(visit.excused.isEmpty && visit.substitutes.isEmpty) {
            let present = plan.attendance(of: visit).count
            guard !size.contains(present) else { continue }
            violations.append(
                Violation(
                    instance("\(visit.round)/\(visit.team)", visit.id.text),
                    Wording(
                        zh: "\(scenario.name(visit.street))巡查到场\(present)人，应为\(size.lowerBound)—\(size.upperBound)人。",
                        en: "\(present) people attend the visit to \(scenario.name(visit.street)) instead of "
                            + "\(size.lowerBound) to \(size.upperBound).")))
        }
        return violations
    }

    func demands(at instances: [RuleInstance], in scenario: Scenario) -> [Wording] {
        let size = scenario.settings.teamSize
        let able = scenario.people.filter(\.mayServe).count
        return scenario.rounds.filter { instances.contains(Self.instance(in: $0.id.text)) }.map { round in
            Wording(
                zh: "\(round.name)每组\(size.lowerBound)—\(size.upperBound)人；名单中符合条件的共\(able)人。",
                en:
                    "A team of \(round.name) has \(size.lowerBound) to \(size.upperBound) people; \(able) of those listed "
                    + "qualify.")
        }
    }

    var example: RuleExample {
        .of { world in world.plan.rounds[0].teams[0].members.append(RosterEntry(person: "周己", seat: .member)) }
    }
}
