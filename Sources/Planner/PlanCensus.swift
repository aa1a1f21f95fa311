import CivilCalendar
import InspectionDomain

/// Who is where in a plan: looked up by team, by unit and by day.
struct PlanCensus: Sendable {
    private(set) var rosters: [TeamKey: [RosterEntry]] = [:]
    private(set) var visits: [TeamKey: [PlannedVisit]] = [:]
    /// How many visits each street has.
    private(set) var visitsOfStreet: [StreetID: Int] = [:]
    /// How many of each unit are away, by day.
    private(set) var away: [UnitID: [Day: Int]] = [:]
    /// How often people of each unit are on a roster.
    private(set) var secondments: [UnitID: Int] = [:]
    /// Everybody on a roster, by round.
    private(set) var listed: [RoundID: Set<PersonID>] = [:]
    /// People of each unit who may serve and do not.
    private(set) var free: [UnitID: [PersonID]] = [:]

    init(_ plan: Plan, of scenario: Scenario) {
        for round in plan.rounds {
            for team in round.teams { rosters[TeamKey(round.id, team.number)] = team.members }
        }
        for visit in plan.visits {
            visits[TeamKey(visit.round, visit.team), default: []].append(visit)
            visitsOfStreet[visit.street, default: 0] += 1
        }
        for round in plan.rounds {
            for team in round.teams {
                let key = TeamKey(round.id, team.number)
                for unit in team.members.compactMap({ scenario.person($0.person)?.unit }) {
                    secondments[unit, default: 0] += 1
                    for day in round.training { away[unit, default: [:]][day, default: 0] += 1 }
                    for visit in visits[key] ?? [] {
                        for day in visit.days { away[unit, default: [:]][day, default: 0] += 1 }
                    }
                }
                listed[round.id, default: []].formUnion(team.members.map(\.person))
            }
        }
        let serving = listed.values.reduce(into: Set<PersonID>()) { $0.formUnion($1) }
        for person in scenario.people where person.mayServe && !serving.contains(person.id) {
            free[person.unit, default: []].append(person.id)
        }
    }
}
