import InspectionDomain
import LinearModel
import PlanningRules

/// One team of one round.
struct TeamKey: Hashable, Comparable, Sendable {
    let round: RoundID
    let number: Int

    init(_ round: RoundID, _ number: Int) {
        self.round = round
        self.number = number
    }

    static func < (one: TeamKey, other: TeamKey) -> Bool { (one.round, one.number) < (other.round, other.number) }
}

/// A few teams of a plan that are decided anew, all else kept: their visits, between them and on any dates of their
/// rounds, and their people, from among all who are on no other team of the round.
struct TeamNeighbourhood: Sendable {
    let teams: Set<TeamKey>

    /// The program of what is freed around `plan`.
    func model(around plan: Plan, _ task: LevelTask) -> LevelledModel {
        let teams = teams
        let freedRounds = Set(teams.map(\.round))
        let rounds = task.scenario.rounds.map(\.id)
        let held = Dictionary(uniqueKeysWithValues: plan.visits.map { ($0.id, $0) })
        let kept = keptRosters(of: plan)
        let busy = Dictionary(grouping: kept, by: \.key.round).mapValues { rosters in
            rosters.reduce(into: Set<PersonID>()) { $0.formUnion($1.value) }
        }
        var levelled = task.model { scope in
            scope.numbersTeams = false
            scope.keepsOption = { visit, option in
                guard let was = held[visit] else { return true }
                if teams.contains(TeamKey(was.round, was.team)) { return freedRounds.contains(rounds[option.round]) }
                return rounds[option.round] == was.round && option.entry == was.entry && option.exit == was.exit
            }
            scope.keepsTeam = { visit, round, team in
                guard let was = held[visit] else { return true }
                if teams.contains(TeamKey(was.round, was.team)) { return teams.contains(TeamKey(round, team)) }
                return was.round == round && was.team == team
            }
            scope.keepsMember = { person, round, team in
                let key = TeamKey(round, team)
                if teams.contains(key) { return !(busy[round]?.contains(person) ?? false) }
                return kept[key]?.contains(person) ?? false
            }
        }
        // Of a plan in force that is made again, a team that does not go out any more has no roster to decide.
        guard task.scenario.replanning == nil else { return levelled }
        for round in plan.rounds {
            levelled.formulation.hold(
                round.teams.filter { !teams.contains(TeamKey(round.id, $0.number)) }, of: round.id)
        }
        return levelled
    }

    private func keptRosters(of plan: Plan) -> [TeamKey: Set<PersonID>] {
        var kept: [TeamKey: Set<PersonID>] = [:]
        for round in plan.rounds {
            for team in round.teams where !teams.contains(TeamKey(round.id, team.number)) {
                kept[TeamKey(round.id, team.number)] = Set(team.members.map(\.person))
            }
        }
        return kept
    }

    /// `plan` with these teams, what they do and when, as in `other`, which differs from it in nothing else but the teams
    /// of `before`, from which both were made.
    func merged(from other: Plan, into plan: Plan, madeFrom before: Plan) -> Plan {
        let was = Dictionary(uniqueKeysWithValues: before.visits.map { ($0.id, $0) })
        let anew = Dictionary(uniqueKeysWithValues: other.visits.map { ($0.id, $0) })
        let visits = plan.visits.map { visit -> PlannedVisit in
            guard let old = was[visit.id], teams.contains(TeamKey(old.round, old.team)) else { return visit }
            return anew[visit.id] ?? visit
        }
        let ids = Set(plan.rounds.map(\.id) + other.rounds.map(\.id))
        let rounds = ids.sorted().compactMap { id -> PlannedRound? in
            let theirs = other.round(id)?.teams.filter { teams.contains(TeamKey(id, $0.number)) } ?? []
            let ours = plan.round(id)?.teams.filter { !teams.contains(TeamKey(id, $0.number)) } ?? []
            guard let round = plan.round(id) ?? other.round(id), !(ours + theirs).isEmpty else { return nil }
            return PlannedRound(id: id, training: round.training, teams: ours + theirs, trained: round.trained)
        }
        return Plan(rounds: rounds, visits: visits)
    }
}

/// Which teams to free, one batch after the other: pairs of one round, then pairs of different rounds, in an order drawn
/// from the scenario's seed, until a whole turn has brought nothing.
struct TeamNeighbourhoods {
    /// How many are tried at once, each on its own. The number does not depend on the machine, so neither does the plan.
    static let batch = 2

    private var queue: [TeamNeighbourhood]
    private var position = 0
    private var idle = 0

    init(of plan: Plan, in scenario: Scenario) {
        let keys = plan.rounds.flatMap { round in round.teams.map { TeamKey(round.id, $0.number) } }
        var within: [TeamNeighbourhood] = []
        var across: [TeamNeighbourhood] = []
        for (index, one) in keys.enumerated() {
            for other in keys[(index + 1)...] {
                let pair = TeamNeighbourhood(teams: [one, other])
                if one.round == other.round { within.append(pair) } else { across.append(pair) }
            }
        }
        var random = SplitMix(seed: scenario.settings.seed)
        within.shuffle(using: &random)
        across.shuffle(using: &random)
        queue = keys.count == 1 ? [TeamNeighbourhood(teams: Set(keys))] : within + across
    }

    /// The next ones to try on one plan, which have no team in common; `nil` when a whole turn has brought nothing.
    mutating func next() -> [TeamNeighbourhood]? {
        guard idle < queue.count else { return nil }
        var batch = [queue[position]]
        var steps = 1
        while batch.count < Self.batch, steps < queue.count {
            let candidate = queue[(position + steps) % queue.count]
            guard batch.allSatisfy({ $0.teams.isDisjoint(with: candidate.teams) }) else { break }
            batch.append(candidate)
            steps += 1
        }
        position = (position + steps) % queue.count
        idle += steps
        return batch
    }

    /// Begins a new turn: something has changed.
    mutating func noteImprovement() { idle = 0 }
}
