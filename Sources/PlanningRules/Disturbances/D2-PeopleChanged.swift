import CivilCalendar
import InspectionDomain
import LinearModel
import Wording

/// D2: who serves stays. Whoever leaves a team counts, more where they have been told; so does whoever joins one.
///
/// Teams go by their numbers, which in a plan that is made again are names: a search is free to number them as fits
/// best. A team that has begun and has nothing more to do is no longer of interest; one that had more to do, and goes
/// out no more, loses everybody.
struct PeopleChanged: DisturbanceMeasure {
    let key = Disturbance.peopleChanged
    let statement = RuleStatement(
        id: "D2", title: Wording(zh: "人员少变", en: "Few people changed"), article: "二(三)", force: .preference,
        sentence: Wording(
            zh: "调整方案时，各组人员尽量不变：每调出、调入一人各计一次，调出已通知的人员加倍计算（倍数由办公室规定）。",
            en:
                "When a plan is made again, teams keep their people: each who leaves and each who joins counts, and one who "
                + "was told and leaves counts as often as the office sets."),
        formula: "Σ_g [Σ_{p was in g} w_p·(1 − y[p,g]) + Σ_{p was not} y[p,g]], w_p = W if told else 1;  "
            + "n[g] for 1 where g has begun and had no more to do")

    private func weight(_ person: PersonID, _ round: RoundID, _ scenario: Scenario, _ replanning: Replanning) -> Int {
        replanning.notified.contains(person, in: round) ? max(1, scenario.settings.notifiedWeight) : 1
    }

    /// A team that the plan in force still expects something of.
    private func isExpected(_ number: Int, _ round: RoundID, _ replanning: Replanning) -> Bool {
        replanning.settledVisits(of: number, in: round).isEmpty || replanning.expectsMore(of: number, in: round)
    }

    func cost(in formulation: inout Formulation, against replanning: Replanning) -> [InstanceCost] {
        let scenario = formulation.scenario
        var costs: [InstanceCost] = []
        for group in formulation.groups {
            costs +=
                group.isOneTeam
                ? team(group, in: formulation, replanning) : teams(group, in: formulation, replanning)
        }
        // Teams that can go out no more: their rounds are gone, or fewer teams may go.
        for round in replanning.baseline.rounds {
            for team in round.teams {
                let isThere = formulation.groups.contains {
                    scenario.rounds[$0.round].id == round.id && (!$0.isOneTeam || $0.firstTeam == team.number)
                }
                guard !isThere, isExpected(team.number, round.id, replanning) else { continue }
                costs += team.members.map { entry in
                    InstanceCost(
                        instance("\(round.id)/\(team.number)", entry.person.text),
                        LinearExpression(weight(entry.person, round.id, scenario, replanning)))
                }
            }
        }
        return costs
    }

    private func team(_ group: TeamGroup, in formulation: Formulation, _ replanning: Replanning) -> [InstanceCost] {
        let scenario = formulation.scenario
        let round = scenario.rounds[group.round].id
        let roster = replanning.roster(of: group.firstTeam, in: round)
        let stays = isExpected(group.firstTeam, round, replanning) ? LinearExpression(1) : formulation.used(group)
        let position = Dictionary(uniqueKeysWithValues: scenario.people.enumerated().map { ($1.id, $0) })
        let left = roster.map { entry in
            let member = position[entry.person].flatMap { formulation.member($0, group) }
            let here = member.map { LinearExpression($0) } ?? LinearExpression()
            return InstanceCost(
                instance(formulation.name(group), entry.person.text),
                weight(entry.person, round, scenario, replanning) * (stays - here))
        }
        let joined = formulation.peopleOrder.compactMap { person -> InstanceCost? in
            let id = scenario.people[person].id
            guard let member = formulation.member(person, group), !roster.contains(where: { $0.person == id }) else {
                return nil
            }
            return InstanceCost(instance(formulation.name(group), id.text), LinearExpression(member))
        }
        return left + joined
    }

    /// All teams of a round together: whoever leaves the round leaves a team, whoever is new in it joins one.
    private func teams(_ group: TeamGroup, in formulation: Formulation, _ replanning: Replanning) -> [InstanceCost] {
        let scenario = formulation.scenario
        let round = scenario.rounds[group.round].id
        let teams = replanning.baseline.round(round)?.teams ?? []
        let expected = teams.filter { isExpected($0.number, round, replanning) }.flatMap(\.members).map(\.person)
        let known = Set(teams.flatMap { $0.members.map(\.person) })
        let position = Dictionary(uniqueKeysWithValues: scenario.people.enumerated().map { ($1.id, $0) })
        let left = Set(expected).sorted().map { id in
            let member = position[id].flatMap { formulation.member($0, group) }
            let here = member.map { LinearExpression($0) } ?? LinearExpression()
            return InstanceCost(
                instance(round.text, id.text), weight(id, round, scenario, replanning) * (1 - here))
        }
        let joined = formulation.peopleOrder.compactMap { person -> InstanceCost? in
            let id = scenario.people[person].id
            guard let member = formulation.member(person, group), !known.contains(id) else { return nil }
            return InstanceCost(instance(round.text, id.text), LinearExpression(member))
        }
        return left + joined
    }

    func cost(of plan: Plan, in scenario: Scenario, against replanning: Replanning) -> [PointEntry] {
        let open = plan.openPart(in: scenario)
        let rounds = Set(replanning.baseline.rounds.map(\.id) + open.rounds.map(\.id)).sorted()
        return rounds.flatMap { round -> [PointEntry] in
            let was = replanning.baseline.round(round)?.teams ?? []
            let becomes = open.round(round)?.teams ?? []
            return Set(was.map(\.number) + becomes.map(\.number)).sorted().flatMap { number in
                changes(number, round, becomes.first { $0.number == number }, in: scenario, replanning)
            }
        }
    }

    /// `team`: `nil` where it does not go out, or not again.
    private func changes(
        _ number: Int, _ round: RoundID, _ team: PlannedTeam?, in scenario: Scenario, _ replanning: Replanning
    ) -> [PointEntry] {
        let was = replanning.roster(of: number, in: round).map(\.person)
        let becomes = team?.members.map(\.person) ?? []
        let place = Wording(
            zh: "\(scenario.name(round))第\(number)组", en: "team \(number) of \(scenario.name(round))")
        let counts = team != nil || isExpected(number, round, replanning)
        let left = (counts ? was : []).filter { !becomes.contains($0) }.map { person in
            let isTold = replanning.notified.contains(person, in: round)
            return PointEntry(
                instance("\(round)/\(number)", person.text), points: weight(person, round, scenario, replanning),
                Wording(
                    zh: "\(scenario.name(person))退出\(place.zh)\(isTold ? "（已通知）" : "")。",
                    en: "\(scenario.name(person)) leaves \(place.en)\(isTold ? " (was told)" : "")."))
        }
        let joined = becomes.filter { !was.contains($0) }.map { person in
            PointEntry(
                instance("\(round)/\(number)", person.text), points: 1,
                Wording(
                    zh: "\(scenario.name(person))加入\(place.zh)。", en: "\(scenario.name(person)) joins \(place.en)."))
        }
        return left + joined
    }

    var example: RuleExample {
        .of(setting: { world in
            world.tables.replanning = Replanning(of: world.plan, asOf: Day(2026, 2, 2))
        }) { world in
            world.plan.rounds[0].teams[0].members = ExampleWorld.roster("王甲", "周己", "钱丁")
        }
    }
}
