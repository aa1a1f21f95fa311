import InspectionDomain
import PlanningRules

/// Ways to seat a team in which one person has taken another's place.
struct SeatArrangements {
    /// Every way in which each seat is held by somebody who qualifies, those with the fewest changes first.
    let all: [[RosterEntry]]
    /// The candidate in the seat left empty, whoever qualifies.
    let simplest: [RosterEntry]

    init(of team: PlannedTeam, without person: PersonID, with candidate: Inspector, in scenario: Scenario) {
        let stay = team.members.filter { $0.person != person }
        let left = team.members.first { $0.person == person }?.seat ?? .member
        simplest = stay + [RosterEntry(person: candidate.id, seat: left)]
        let people = stay.map(\.person) + [candidate.id]
        let seats = Formulation.seats(in: scenario)
        let was = Dictionary(stay.map { ($0.person, $0.seat) }) { first, _ in first }

        var found: [(changes: Int, members: [RosterEntry])] = []
        func fill(_ open: ArraySlice<Seat>, _ holders: [PersonID: Seat]) {
            guard let seat = open.first else {
                let members = people.map { RosterEntry(person: $0, seat: holders[$0] ?? .member) }
                let changes = members.filter { entry in was[entry.person].map { $0 != entry.seat } ?? false }.count
                found.append((changes, members))
                return
            }
            for one in people where holders[one] == nil {
                guard let inspector = scenario.person(one), scenario.mayHold(seat, inspector) else { continue }
                var next = holders
                next[one] = seat
                fill(open.dropFirst(), next)
            }
        }
        fill(seats[...], [:])
        // A stable order: among equally many changes as the people come.
        all = found.enumerated().sorted { ($0.element.changes, $0.offset) < ($1.element.changes, $1.offset) }
            .map(\.element.members)
    }
}
