import CivilCalendar
import InspectionDomain
import LinearModel
import Wording

/// P07: people who know the work from the round before; off unless the scenario weighs it, for it pulls against P02.
struct Stability: PlanningPreference {
    let key = PreferenceID.stability
    let statement = RuleStatement(
        id: "P07", title: Wording(zh: "各轮人员衔接", en: "Stability between rounds"), article: "二(三)", force: .preference,
        sentence: Wording(
            zh: "后一轮尽量使用前一轮的人员，每名新增人员计一次。",
            en: "A round uses people of the round before; each newcomer counts."),
        formula: "Σ w·ν[p,r], ν[p,r] ≥ Σ_{g ∈ r} y[p,g] − Σ_{g ∈ r−1} y[p,g]")

    func cost(in formulation: inout Formulation, weight: Int) -> [InstanceCost] {
        let scenario = formulation.scenario
        var costs: [InstanceCost] = []
        for round in scenario.rounds.indices.dropFirst() {
            for person in formulation.peopleOrder {
                let serves = formulation.listed(person, in: round)
                guard !serves.terms.isEmpty else { continue }
                let id = scenario.people[person].id
                let named = instance(scenario.rounds[round].id.text, id.text)
                let newcomer = formulation.variable("new[\(id),\(scenario.rounds[round].id)]")
                formulation.row(
                    named, aspect: "new",
                    LinearExpression(newcomer) >= serves - formulation.mayBeListed(person, in: round - 1))
                costs.append(InstanceCost(named, weight * LinearExpression(newcomer)))
            }
        }
        return costs
    }

    func cost(of plan: Plan, in scenario: Scenario, weight: Int) -> [PointEntry] {
        func people(_ round: Round) -> Set<PersonID> {
            Set(plan.round(round.id)?.listed.filter { scenario.person($0) != nil } ?? [])
        }
        return zip(scenario.rounds, scenario.rounds.dropFirst()).flatMap { before, round in
            people(round).subtracting(people(before)).sorted().map { person in
                PointEntry(
                    instance(round.id.text, person.text), points: weight,
                    Wording(
                        zh: "\(scenario.name(person))在\(round.name)为新增人员。",
                        en: "\(scenario.name(person)) is new in \(round.name)."))
            }
        }
    }

    var example: RuleExample {
        .of(setting: { world in
            world.tables.settings.preferences[.stability] = PreferenceSetting(weight: 1)
            world.tables.settings.preferences[.personBurden] = PreferenceSetting(weight: 0)
            world.tables.rounds.append(Round(id: "秋季", name: "秋季", window: Day(2026, 9, 1)...Day(2026, 10, 31)))
            world.plan.rounds.append(
                PlannedRound(
                    id: "秋季", training: Day(2026, 9, 1)...Day(2026, 9, 1),
                    teams: [PlannedTeam(number: 1, members: ExampleWorld.roster("王甲", "赵丙", "钱丁"))]))
            world.plan.visits[1] = PlannedVisit(
                id: "西街道#1", street: "西街道", round: "秋季", team: 1, entry: Day(2026, 9, 7), exit: Day(2026, 9, 20))
        }) { world in
            world.plan.rounds[1].teams[0].members = ExampleWorld.roster("王甲", "赵丙", "孙戊")
        }
    }
}
