import InspectionDomain
import LinearModel
import PlanningRules

/// One team of one round.
struct TeamKey: Hashable, Comparable, Sendable {
    let round: RoundID
    let number: Int

    static func < (one: TeamKey, other: TeamKey) -> Bool { (one.round, one.number) < (other.round, other.number) }
}

/// A few teams of a plan that are decided anew, all else kept: their visits, between them and on any dates of their
/// rounds, and their people, from among all who are on no other team of the round.
struct TeamNeighbourhood: Hashable, Sendable {
    let teams: [TeamKey]

    /// The program of what is freed.
    func model(around plan: Plan, _ task: LevelTask) -> LevelledModel {
        let freed = Set(teams)
        let rounds = task.scenario.rounds.map(\.id)
        let freedRounds = Set(teams.map(\.round))
        let held = Dictionary(uniqueKeysWithValues: plan.visits.map { ($0.id, $0) })
        var rosters: [TeamKey: Set<PersonID>] = [:]
        var kept: [RoundID: Set<PersonID>] = [:]
        for round in plan.rounds {
            for team in round.teams {
                let key = TeamKey(round: round.id, number: team.number)
                guard !freed.contains(key) else { continue }
                rosters[key] = Set(team.members.map(\.person))
                kept[round.id, default: []].formUnion(team.members.map(\.person))
            }
        }
        var levelled = task.model { [rosters, kept] scope in
            scope.numbersTeams = false
            scope.keepsOption = { visit, option in
                guard let was = held[visit] else { return true }
                if freed.contains(TeamKey(round: was.round, number: was.team)) {
                    return freedRounds.contains(rounds[option.round])
                }
                return rounds[option.round] == was.round && option.entry == was.entry && option.exit == was.exit
            }
            scope.keepsTeam = { visit, round, team in
                guard let was = held[visit] else { return true }
                if freed.contains(TeamKey(round: was.round, number: was.team)) {
                    return freed.contains(TeamKey(round: round, number: team))
                }
                return was.round == round && was.team == team
            }
            scope.keepsMember = { person, round, team in
                let key = TeamKey(round: round, number: team)
                if freed.contains(key) { return !(kept[round]?.contains(person) ?? false) }
                return rosters[key]?.contains(person) ?? false
            }
        }
        for round in plan.rounds {
            for team in round.teams where rosters[TeamKey(round: round.id, number: team.number)] != nil {
                levelled.formulation.hold(team, of: round.id)
            }
        }
        return levelled
    }
}

/// Which teams to free, one after the other: pairs of one round first, then pairs of different rounds.
struct TeamNeighbourhoods {
    private var queue: [TeamNeighbourhood] = []
    private var position = 0
    private var idle = 0

    init(of plan: Plan, in scenario: Scenario) {
        queue = Self.pairs(plan, scenario)
    }

    private static func pairs(_ plan: Plan, _ scenario: Scenario) -> [TeamNeighbourhood] {
        var within: [TeamNeighbourhood] = []
        var across: [TeamNeighbourhood] = []
        let keys = plan.rounds.flatMap { round in
            round.teams.map { TeamKey(round: round.id, number: $0.number) }
        }
        for (index, one) in keys.enumerated() {
            for other in keys[(index + 1)...] {
                let pair = TeamNeighbourhood(teams: [one, other])
                if one.round == other.round { within.append(pair) } else { across.append(pair) }
            }
        }
        if keys.count == 1 { within.append(TeamNeighbourhood(teams: keys)) }
        var random = SplitMix(seed: scenario.settings.seed)
        within.shuffle(using: &random)
        across.shuffle(using: &random)
        return within + across
    }

    mutating func next() -> TeamNeighbourhood? {
        guard idle < queue.count else { return nil }
        defer {
            position = (position + 1) % queue.count
            idle += 1
        }
        return queue[position]
    }

    mutating func note(success hood: TeamNeighbourhood, plan: Plan) {
        idle = 0
    }
}

extension Plan {
    /// The plan with the teams of each round numbered by the first visit each has, as listed in the scenario, where their
    /// numbers are nobody's names: neither pinned nor those of a plan in force.
    func numberedByVisits(in scenario: Scenario) -> Plan {
        guard scenario.replanning == nil else { return self }
        let pinned = Set(scenario.pins.compactMap(\.roundWithNumberedTeam))
        let position = Dictionary(uniqueKeysWithValues: scenario.visits.enumerated().map { ($1.id, $0) })
        var number: [TeamKey: Int] = [:]
        var rounds: [PlannedRound] = []
        for round in self.rounds {
            guard !pinned.contains(round.id) else {
                rounds.append(round)
                continue
            }
            let first = { (team: PlannedTeam) in
                self.visits(of: team.number, in: round.id).compactMap { position[$0.id] }.min() ?? Int.max
            }
            let ordered = round.teams.map { (first($0), $0) }.sorted { ($0.0, $0.1.number) < ($1.0, $1.1.number) }
            for (index, entry) in ordered.enumerated() {
                number[TeamKey(round: round.id, number: entry.1.number)] = index + 1
            }
            rounds.append(
                PlannedRound(
                    id: round.id, training: round.training,
                    teams: ordered.enumerated().map { PlannedTeam(number: $0 + 1, members: $1.1.members) },
                    trained: round.trained))
        }
        let visits = visits.map { visit in
            var visit = visit
            visit.team = number[TeamKey(round: visit.round, number: visit.team)] ?? visit.team
            return visit
        }
        return Plan(rounds: rounds, visits: visits)
    }
}
