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

/// Some teams of a plan that are decided anew, all else kept: their visits, between them and on any dates of their
/// rounds, and their people, from among all who are on no other team of the round; or only one of the two.
struct TeamNeighbourhood: Sendable {
    let teams: Set<TeamKey>
    var freed = Freed.all
    /// Seconds it may take, where it is not worth as many as its size would give it.
    var limit: Double?

    /// What is decided anew of these teams.
    enum Freed: Sendable {
        /// Visits, dates and people.
        case all
        /// Visits and dates; the rosters stay.
        case visits
        /// People; the visits stay, on their days.
        case people
    }

    /// How long it may take to look through: more where more is freed.
    var seconds: Double { limit ?? Double(teams.count * teams.count) }

    /// The program of what is freed around `plan`.
    func model(around plan: Plan, _ task: LevelTask) -> LevelledModel {
        let teams = freed == .people ? [] : teams
        let people = freed == .visits ? [] : self.teams
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
                if people.contains(key) { return !(busy[round]?.contains(person) ?? false) }
                return kept[key]?.contains(person) ?? false
            }
        }
        // Of a plan in force that is made again, a team that does not go out any more has no roster to decide.
        guard task.scenario.replanning == nil else { return levelled }
        for round in plan.rounds {
            levelled.formulation.hold(
                round.teams.filter { !people.contains(TeamKey(round.id, $0.number)) }, of: round.id)
        }
        return levelled
    }

    private func keptRosters(of plan: Plan) -> [TeamKey: Set<PersonID>] {
        var kept: [TeamKey: Set<PersonID>] = [:]
        for round in plan.rounds {
            for team in round.teams where freed == .visits || !teams.contains(TeamKey(round.id, team.number)) {
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
