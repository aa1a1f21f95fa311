import InspectionDomain
import LinearModel
import PlanningRules

/// A plan built team by team from what the program by rounds has decided.
///
/// Of one round, the first team that is not decided yet is told apart and the others form one group; what earlier teams
/// do is fixed, and the rows of the group look ahead for those to come. So every program is small, whatever the number
/// of teams, and none has any symmetry: the team takes the first visit that is left.
struct TeamByTeam {
    let task: LevelTask
    let decisions: RoundDecisions
    /// By how much farther from the best each team may be.
    var haste = 1.0

    /// What has been decided: teams with their rosters, who makes which visit, and when.
    private struct Progress {
        var teams: [RoundID: [PlannedTeam]] = [:]
        var maker: [VisitID: Int] = [:]
        var dates: [VisitID: VisitOption]
    }

    /// How much a program may choose from. Each is tried where the one before has no solution.
    private enum Freedom: CaseIterable {
        /// The people of the program by rounds, visits at most ten days from where it has them.
        case near
        /// Everybody who is not on another team.
        case everybody
        /// Everybody, and any day of the round.
        case anyDay
        /// That, and visits that no team of the round has taken yet may go to later rounds, whose visits move a little.
        case laterRounds
    }

    private var scenario: Scenario { task.scenario }

    /// An audited plan; `nil` where none was found this way, or where teams have names: then they are not built from the
    /// first on.
    func build() throws -> Plan? {
        guard scenario.replanning == nil, !decisions.dates.isEmpty else { return nil }
        var progress = Progress(dates: decisions.dates)
        var last: (LevelledModel, Solution)?
        for (index, round) in scenario.rounds.enumerated() {
            var open = scenario.visits.map(\.id).filter { progress.dates[$0]?.round == index }
            while let first = open.first {
                guard let (levelled, solution) = try next(in: index, first: first, open: open, progress) else {
                    return nil
                }
                let number = progress.teams[round.id, default: []].count + 1
                guard
                    let group = levelled.formulation.groups.first(where: { $0.round == index && $0.firstTeam == number }
                    )
                else { return nil }
                let (team, made) = levelled.formulation.team(group, in: solution)
                progress.teams[round.id, default: []].append(team)
                progress.dates = levelled.formulation.chosenOptions(in: solution)
                for visit in made { progress.maker[visit] = number }
                open.removeAll { made.contains($0) || progress.dates[$0]?.round != index }
                last = (levelled, solution)
            }
        }
        return try last.map { try task.plan(of: $1, in: $0).plan.numberedByVisits(in: scenario) }
    }

    private func next(
        in round: Int, first: VisitID, open: [VisitID], _ progress: Progress
    ) throws -> (LevelledModel, Solution)? {
        let isLast = round == scenario.rounds.indices.last
        for freedom in Freedom.allCases where !task.search.isOver && !(isLast && freedom == .laterRounds) {
            let levelled = model(round, first: first, open: Set(open), progress, freedom)
            let outcome = try task.solve(
                levelled, timeLimit: task.search.clock.atMost(10), gap: 0.003 * haste, phase: .level(task.level),
                telling: .nothing)
            if let solution = outcome.solution { return (levelled, solution) }
        }
        return nil
    }

    private func model(
        _ index: Int, first: VisitID, open: Set<VisitID>, _ progress: Progress, _ freedom: Freedom
    ) -> LevelledModel {
        let round = scenario.rounds[index]
        let number = progress.teams[round.id, default: []].count + 1
        let rosters = progress.teams.mapValues { $0.map { Set($0.members.map(\.person)) } }
        let taken = (rosters[round.id] ?? []).reduce(into: Set<PersonID>()) { $0.formUnion($1) }
        let people = decisions.people
        let maker = progress.maker
        let dates = progress.dates
        var levelled = task.model { scope in
            scope.resolution = .rounds
            scope.numbersTeams = false
            scope.toldApart = rosters.mapValues(\.count)
            scope.toldApart[round.id] = number
            scope.keepsOption = { visit, option in
                guard open.contains(visit) else {
                    let moves = freedom == .laterRounds && maker[visit] == nil
                    return moves ? Improvement.isNear(option, dates[visit], days: 10) : option == dates[visit]
                }
                return switch freedom {
                case .near, .everybody: Improvement.isNear(option, dates[visit], days: 10)
                case .anyDay: option.round == index
                case .laterRounds: option.round == index || visit != first && option.round > index
                }
            }
            scope.keepsTeam = { visit, its, team in
                if let made = maker[visit] { return team == made }
                guard its == round.id else { return rosters[its] == nil }
                return visit == first ? team == number : team >= number
            }
            scope.keepsMember = { person, its, team in
                if let teams = rosters[its], team <= teams.count { return teams[team - 1].contains(person) }
                guard its == round.id else {
                    return rosters[its] == nil && (freedom == .laterRounds || people[its]?.contains(person) ?? false)
                }
                return !taken.contains(person) && (freedom != .near || people[its]?.contains(person) ?? false)
            }
        }
        for (id, teams) in progress.teams.sorted(by: { $0.key < $1.key }) {
            levelled.formulation.hold(teams, of: id)
        }
        return levelled
    }
}
