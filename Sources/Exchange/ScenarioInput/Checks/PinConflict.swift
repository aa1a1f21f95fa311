import CivilCalendar
import InspectionDomain

/// Two pins that cannot both be kept, whatever the plan.
enum PinConflict {
    static func exists(_ one: Pin, _ other: Pin, in checks: PinChecks) -> Bool {
        conflict(one, other, checks) || conflict(other, one, checks)
    }

    private static func conflict(_ one: Pin, _ other: Pin, _ checks: PinChecks) -> Bool {
        switch one {
        case .person(let person, let round, let team): excludes(person, round, team, other)
        case .seat(let seat, let person, let round): excludes(seat, person, round, other)
        case .together(let first, let second): other == .apart(first, second)
        case .visit(let visit, let round, let team): excludes(visit, round, team, other, checks)
        case .entry(let visit, let day):
            if case .entry(visit, let otherDay) = other { day != otherDay } else { false }
        case .training(let round, let day):
            if case .training(round, let otherDay) = other { day != otherDay } else { false }
        case .teams(let round, let count):
            if case .teams(round, let otherCount) = other { count != otherCount } else { excludes(count, round, other) }
        default: false
        }
    }

    private static func excludes(_ person: PersonID, _ round: RoundID, _ team: Int?, _ pin: Pin) -> Bool {
        switch pin {
        case .person(person, round, let otherTeam): differ(team, otherTeam)
        case .notPerson(person, round, let banned): banned == nil || banned == team
        default: false
        }
    }

    private static func excludes(_ seat: Seat, _ person: PersonID, _ round: RoundID, _ pin: Pin) -> Bool {
        switch pin {
        case .notPerson(person, round, nil): true
        case .seat(let otherSeat, person, round): seat != otherSeat
        default: false
        }
    }

    private static func excludes(
        _ visit: VisitID, _ round: RoundID, _ team: Int?, _ pin: Pin, _ checks: PinChecks
    ) -> Bool {
        switch pin {
        case .visit(visit, let otherRound, let otherTeam): round != otherRound || differ(team, otherTeam)
        case .entry(visit, let day): checks.window(of: round).map { !$0.contains(day) } ?? false
        default: false
        }
    }

    /// A round that does not take place, or has fewer teams than a pin names.
    private static func excludes(_ count: Int, _ round: RoundID, _ pin: Pin) -> Bool {
        switch pin {
        case .person(_, round, let team), .visit(_, round, let team): count < team ?? 1
        case .seat(_, _, round), .training(round, _): count == 0
        default: false
        }
    }

    private static func differ(_ one: Int?, _ other: Int?) -> Bool {
        if let one, let other { one != other } else { false }
    }
}
