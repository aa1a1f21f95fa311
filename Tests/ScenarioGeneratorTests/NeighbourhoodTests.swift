import CivilCalendar
import InspectionDomain
import ScenarioGenerator
import Testing

@testable import Planner

/// The order in which a few teams at a time are decided anew.
@Suite("Neighbourhoods")
struct NeighbourhoodTests {
    private let scenario: Scenario
    private let plan: Plan

    /// A plan of two rounds with two teams each, of which only the shape matters here.
    init() throws {
        let calendar = try WorkingDayCalendar.standard()
        let request = GeneratorRequest(level: .county, streets: 12, seed: 4)
        scenario = Scenario(tables: ScenarioGenerator.make(request, calendar: calendar).tables, calendar: calendar)
        let people = scenario.people.map(\.id)
        var next = 0
        plan = Plan(
            rounds: scenario.rounds.prefix(2).map { round in
                let teams = (1...2).map { number -> PlannedTeam in
                    next += 1
                    return PlannedTeam(number: number, members: [RosterEntry(person: people[next], seat: .leader)])
                }
                return PlannedRound(
                    id: round.id, training: round.window.lowerBound...round.window.lowerBound, teams: teams,
                    trained: [])
            }, visits: [])
    }

    private func all(_ neighbourhoods: inout TeamNeighbourhoods) -> [TeamNeighbourhood] {
        var seen: [TeamNeighbourhood] = []
        while let batch = neighbourhoods.next() {
            seen += batch
            neighbourhoods.noteVain(batch)
        }
        return seen
    }

    @Test("what brings nothing is tried once, two at a time where no team is in both")
    func eachOnce() {
        var neighbourhoods = TeamNeighbourhoods(of: plan, in: scenario, seeksMergers: false)
        let first = neighbourhoods.next() ?? []
        #expect(first.count == 2 && first[0].teams.isDisjoint(with: first[1].teams))
        neighbourhoods.noteVain(first)
        let seen = first + all(&neighbourhoods)
        let pairs = seen.filter { $0.freed == .all }
        #expect(pairs.count == 6 && Set(pairs.map(\.teams)).count == 6)
        // The people of two rounds, the visits of each and of both.
        #expect(seen.count == 6 + 2 + 3)
        #expect(neighbourhoods.next() == nil)
    }

    @Test("after a change only what has a changed team in it is tried again, whatever the teams' numbers")
    func onlyWhatHasChanged() throws {
        var neighbourhoods = TeamNeighbourhoods(of: plan, in: scenario, seeksMergers: false)
        _ = all(&neighbourhoods)
        var other = plan
        let rosters = plan.rounds[0].teams.map(\.members)
        other.rounds[0].teams[0].members = rosters[1]
        other.rounds[0].teams[1].members = rosters[0]
        neighbourhoods.note(other)
        #expect(neighbourhoods.next() == nil, "exchanged numbers are no change")
        other.rounds[0].teams[0].members[0].person = try #require(scenario.people.last?.id)
        neighbourhoods.note(other)
        let changed = TeamKey(plan.rounds[0].id, 1)
        let again = all(&neighbourhoods)
        #expect(again.allSatisfy { $0.teams.contains(changed) })
        #expect(again.count { $0.freed == .all } == 3)
    }

    @Test("teams with few visits are first asked whether one of them is needed")
    func mergersFirst() {
        let round = plan.rounds[0]
        var crowded = plan
        crowded.rounds = [round]
        let people = scenario.people.map(\.id)
        crowded.rounds[0].teams = (1...4).map { number in
            PlannedTeam(number: number, members: [RosterEntry(person: people[number], seat: .leader)])
        }
        // Two visits each but for the last team, which makes three: three times two would fit two teams.
        var next = 0
        for team in [1, 1, 2, 2, 3, 3, 4, 4, 4] {
            let visit = scenario.visits[next]
            next += 1
            crowded.visits.append(
                PlannedVisit(
                    id: visit.id, street: visit.street, round: round.id, team: team, entry: round.training.lowerBound,
                    exit: round.training.lowerBound))
        }
        var neighbourhoods = TeamNeighbourhoods(of: crowded, in: scenario, seeksMergers: true)
        let first = neighbourhoods.next() ?? []
        #expect(first.map(\.teams) == [Set((1...3).map { TeamKey(round.id, $0) })])
        neighbourhoods.noteVain(first)
        #expect(neighbourhoods.next()?.allSatisfy { $0.teams.count == 2 } == true)
        var others = TeamNeighbourhoods(of: crowded, in: scenario, seeksMergers: false)
        #expect(others.next()?.allSatisfy { $0.teams.count == 2 } == true)
    }
}
