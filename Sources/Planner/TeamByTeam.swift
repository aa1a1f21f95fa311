import Foundation
import InspectionDomain
import LinearModel
import PlanningRules

/// A plan built team by team from the dates of the program by rounds.
///
/// Of one round, the first team that is not decided yet is told apart and the others form one group; what earlier teams
/// do is fixed, and the rows of the group look ahead for those to come. So every program is small, whatever the number
/// of teams, and none has any symmetry: the team takes the first visit that is left.
struct TeamByTeam {
    let task: LevelTask
    let dates: [VisitID: VisitOption]
    let people: [RoundID: Set<PersonID>]

    /// What has been decided: teams with their rosters, and who makes which visit.
    private struct Decided {
        var teams: [RoundID: [PlannedTeam]] = [:]
        var maker: [VisitID: Int] = [:]
    }

    private var scenario: Scenario { task.scenario }

    /// A plan, audited, with its points at this level; `nil` where none was found this way.
    func build() throws -> (plan: Plan, points: Int)? {
        var decided = Decided()
        var dates = dates
        var last: (LevelledModel, Solution)?
        for (index, round) in scenario.rounds.enumerated() {
            let visits = scenario.visits.map(\.id).filter { dates[$0]?.round == index }
            var open = visits
            while let first = open.first {
                guard !task.search.control.isStopped, !task.search.clock.isOver,
                    let (levelled, solution) = try next(in: round, first: first, open: open, decided, dates)
                else { return nil }
                let number = decided.teams[round.id, default: []].count + 1
                guard
                    let group = levelled.formulation.groups.first(where: {
                        $0.round == index && $0.firstTeam == number
                    })
                else { return nil }
                let (team, made) = levelled.formulation.team(group, in: solution)
                decided.teams[round.id, default: []].append(team)
                dates = levelled.formulation.chosenOptions(in: solution)
                for visit in made { decided.maker[visit] = number }
                open.removeAll { made.contains($0) }
                last = (levelled, solution)
            }
        }
        return try last.map { try task.plan(of: $1, in: $0) }
    }

    private func next(
        in round: Round, first: VisitID, open: [VisitID], _ decided: Decided,
        _ dates: [VisitID: VisitOption]
    ) throws -> (LevelledModel, Solution)? {
        for width in 0..<2 {
            let began = task.search.clock.elapsed
            let levelled = model(round, first: first, open: Set(open), decided, dates, allPeople: width > 0)
            let built = task.search.clock.elapsed
            let outcome = try task.solve(
                levelled, timeLimit: task.search.clock.atMost(10), gap: 0.003, phase: .level(task.level))
            if ProcessInfo.processInfo.environment["XDEBUG"] != nil {
                let model = levelled.formulation.model
                FileHandle.standardError.write(
                    Data(
                        "\(round.id)/\(decided.teams[round.id, default: []].count + 1) width \(width) \(model.rows.count)x\(model.variables.count) build \(built - began) solve \(task.search.clock.elapsed - built) \(outcome.status) \(outcome.solution.map { levelled.minimising(task.level).objectiveValue($0.values) } ?? -1)\n"
                            .utf8))
            }
            if let solution = outcome.solution { return (levelled, solution) }
        }
        return nil
    }

    private func model(
        _ round: Round, first: VisitID, open: Set<VisitID>, _ decided: Decided,
        _ dates: [VisitID: VisitOption], allPeople: Bool
    ) -> LevelledModel {
        let people = people
        let number = decided.teams[round.id, default: []].count + 1
        let rosters = decided.teams.mapValues { $0.map { Set($0.members.map(\.person)) } }
        let taken = Set((decided.teams[round.id] ?? []).flatMap { $0.members.map(\.person) })
        let maker = decided.maker
        var levelled = task.model { scope in
            scope.resolution = .rounds
            scope.numbersTeams = false
            scope.toldApart = decided.teams.mapValues(\.count)
            scope.toldApart[round.id] = number
            scope.keepsOption = { visit, option in
                option == dates[visit] || open.contains(visit) && Improvement.isNear(option, dates[visit], days: 10)
            }
            scope.keepsTeam = { visit, its, team in
                if let made = maker[visit] { return team == made }
                guard its == round.id else { return team == 1 || rosters[its] == nil }
                return visit == first ? team == number : team >= number
            }
            scope.keepsMember = { person, its, team in
                if let teams = rosters[its], team <= teams.count { return teams[team - 1].contains(person) }
                guard its == round.id else { return rosters[its] == nil && people[its]?.contains(person) ?? false }
                return !taken.contains(person) && (allPeople || people[its]?.contains(person) ?? false)
            }
        }
        for (id, teams) in decided.teams.sorted(by: { $0.key < $1.key }) {
            for team in teams { levelled.formulation.hold(team, of: id) }
        }
        return levelled
    }
}
