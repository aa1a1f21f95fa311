import CivilCalendar

/// A decision the office has taken by hand; the planner decides the rest around it.
public enum Pin: Sendable, Hashable {
    /// The person serves in that round, in that team (1, 2 …) or in any.
    case person(PersonID, round: RoundID, team: Int?)
    /// The person does not serve in that round, or not in that team of it.
    case notPerson(PersonID, round: RoundID, team: Int?)
    /// The person visits that street with whichever team goes there.
    case personToStreet(PersonID, StreetID)
    /// The person holds that seat in a team of that round.
    case seat(Seat, PersonID, round: RoundID)
    /// All of these serve in one team wherever one of them serves.
    case together(PersonID, PersonID)
    /// Never these two in one team.
    case apart(PersonID, PersonID)
    /// The visit takes place in that round, by that team or any.
    case visit(VisitID, round: RoundID, team: Int?)
    /// The visit begins on that day.
    case entry(VisitID, Day)
    /// The round's training begins on that day.
    case training(RoundID, Day)
    /// The round takes place with exactly that many teams; 0: not at all.
    case teams(RoundID, Int)

    /// The order in which pins are kept, and their name in rows and violations.
    public var sortKey: String {
        switch self {
        case .person(let person, let round, let team): "person,\(person),\(round),\(team.map(String.init) ?? "*")"
        case .notPerson(let person, let round, let team):
            "not-person,\(person),\(round),\(team.map(String.init) ?? "*")"
        case .personToStreet(let person, let street): "person-to-street,\(person),\(street)"
        case .seat(let seat, let person, let round): "seat,\(seat.rawValue),\(person),\(round)"
        case .together(let one, let other): "together,\(min(one, other)),\(max(one, other))"
        case .apart(let one, let other): "apart,\(min(one, other)),\(max(one, other))"
        case .visit(let visit, let round, let team): "visit,\(visit),\(round),\(team.map(String.init) ?? "*")"
        case .entry(let visit, let day): "entry,\(visit),\(day)"
        case .training(let round, let day): "training,\(round),\(day)"
        case .teams(let round, let count): "teams,\(round),\(count)"
        }
    }

    /// The round in which this pin speaks of a team by its number, so that teams there are no longer interchangeable.
    public var roundWithNumberedTeam: RoundID? {
        switch self {
        case .person(_, let round, .some), .notPerson(_, let round, .some), .visit(_, let round, .some): round
        default: nil
        }
    }
}
