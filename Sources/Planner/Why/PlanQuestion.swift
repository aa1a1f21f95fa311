import CivilCalendar
import InspectionDomain

/// Something a plan could have: what "why so, and why not otherwise" is asked about.
public enum PlanQuestion: Hashable, Sendable {
    /// The person serves somewhere in the year.
    case person(PersonID)
    /// The person serves in that round.
    case round(PersonID, RoundID)
    /// The person serves in that team: the one that makes the visits which the plan gives to that number.
    case team(PersonID, RoundID, Int)
    /// The person makes every visit to that street.
    case street(PersonID, StreetID)
    /// The person holds that seat in a team of that round.
    case seat(Seat, PersonID, RoundID)
    /// A visit to that street begins on that day.
    case entry(StreetID, Day)
    /// A visit to that street takes place in that round.
    case visit(StreetID, RoundID)
    /// The round's training begins on that day.
    case training(RoundID, Day)

    /// Whether `plan` has it.
    public func holds(in plan: Plan, of scenario: Scenario) -> Bool {
        switch self {
        case .person, .round, .seat, .entry, .visit, .training:
            choices(in: scenario).contains { $0.holds(in: plan) }
        case .team(let person, let round, let team):
            plan.round(round)?.teams.first { $0.number == team }?.members.contains { $0.person == person } ?? false
        case .street(let person, let street):
            plan.visits.filter { $0.street == street }.allSatisfy { plan.attendance(of: $0).contains(person) }
        }
    }

    /// What a plan must be asked for to have it, or to have nothing of it.
    ///
    /// - Parameter plan: says which visits a team's number means.
    public func requirements(_ isWanted: Bool, in plan: Plan, of scenario: Scenario) -> [PlanRequirement] {
        switch self {
        case .person, .round, .seat, .entry, .visit, .training:
            let choices = choices(in: scenario)
            return [isWanted ? .anyOf(choices) : .noneOf(choices)]
        case .team(let person, let round, let team):
            let visits = plan.visits(of: team, in: round).map(\.id)
            return visits.flatMap { visit -> [PlanRequirement] in
                isWanted
                    ? [.attends(person, visit), .anyOf([.round(visit, round)])] : [.avoids(person, visit)]
            }
        case .street(let person, let street):
            return visits(to: street, scenario).map { isWanted ? .attends(person, $0) : .avoids(person, $0) }
        }
    }

    /// The choices of which any one makes it so.
    private func choices(in scenario: Scenario) -> [PlanChoice] {
        switch self {
        case .person(let person): scenario.rounds.map { .serves(person, $0.id) }
        case .round(let person, let round): [.serves(person, round)]
        case .seat(let seat, let person, let round): [.seat(seat, person, round)]
        case .entry(let street, let day): visits(to: street, scenario).map { .entry($0, day) }
        case .visit(let street, let round): visits(to: street, scenario).map { .round($0, round) }
        case .training(let round, let day): [.training(round, day)]
        case .team, .street: []
        }
    }

    private func visits(to street: StreetID, _ scenario: Scenario) -> [VisitID] {
        scenario.visits.filter { $0.street == street }.map(\.id)
    }
}
