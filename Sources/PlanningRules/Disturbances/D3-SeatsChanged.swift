import CivilCalendar
import InspectionDomain
import LinearModel
import Wording

/// D3: whoever stays in a team keeps the seat.
struct SeatsChanged: DisturbanceMeasure {
    let key = Disturbance.seatsChanged
    let statement = RuleStatement(
        id: "D3", title: Wording(zh: "席位少变", en: "Few seats changed"), article: "二(三)", force: .preference,
        sentence: Wording(
            zh: "调整方案时，留在组内的人员尽量保持原席位，每换一人计一次。",
            en: "When a plan is made again, whoever stays in a team keeps the seat; each who changes counts."),
        formula: "Σ_{p was in g as s} (y[p,g] − s[p,g]);  for a plain member: Σ_s s[p,g]")

    func cost(in formulation: inout Formulation, against replanning: Replanning) -> [InstanceCost] {
        let scenario = formulation.scenario
        let position = Dictionary(uniqueKeysWithValues: scenario.people.enumerated().map { ($1.id, $0) })
        // Where teams are not told apart nobody can be said to have stayed in one: left out, a relaxation.
        return formulation.groups.filter(\.isOneTeam).flatMap { group -> [InstanceCost] in
            let roster = replanning.roster(of: group.firstTeam, in: scenario.rounds[group.round].id)
            return roster.compactMap { entry in
                guard let person = position[entry.person], let member = formulation.member(person, group) else {
                    return nil
                }
                let seats = Seat.allCases.compactMap { formulation.seat($0, person, group) }
                let kept =
                    formulation.seat(entry.seat, person, group).map { LinearExpression($0) } ?? LinearExpression()
                let changed = entry.seat == .member ? sum(seats) : LinearExpression(member) - kept
                return InstanceCost(instance(formulation.name(group), entry.person.text), changed)
            }
        }
    }

    func cost(of plan: Plan, in scenario: Scenario, against replanning: Replanning) -> [PointEntry] {
        plan.openPart(in: scenario).rounds.flatMap { round in
            round.teams.flatMap { team -> [PointEntry] in
                let seats = replanning.roster(of: team.number, in: round.id)
                return team.members.compactMap { entry in
                    guard let was = seats.first(where: { $0.person == entry.person })?.seat, was != entry.seat else {
                        return nil
                    }
                    let name = scenario.name(entry.person)
                    return PointEntry(
                        instance("\(round.id)/\(team.number)", entry.person.text), points: 1,
                        Wording(
                            zh:
                                "\(name)在\(scenario.name(round.id))第\(team.number)组由\(was.wording.zh)改任\(entry.seat.wording.zh)。",
                            en:
                                "\(name) in team \(team.number) of \(scenario.name(round.id)) was \(was.wording.en) and is "
                                + "\(entry.seat.wording.en) now."))
                }
            }
        }
    }

    var example: RuleExample {
        .of(setting: { world in
            world.plan.rounds[0].teams[0].members = ExampleWorld.roster("王甲", "李乙", "钱丁")
            world.tables.replanning = Replanning(of: world.plan, asOf: Day(2026, 2, 2))
        }) { world in
            world.plan.rounds[0].teams[0].members = ExampleWorld.roster("李乙", "王甲", "钱丁")
        }
    }
}
