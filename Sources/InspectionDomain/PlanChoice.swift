import CivilCalendar

/// One thing a plan decides: it holds in a plan or it does not.
public enum PlanChoice: Hashable, Sendable {
    /// The visit begins on that day.
    case entry(VisitID, Day)
    /// The visit takes place in that round.
    case round(VisitID, RoundID)
    /// The person is on a roster of that round.
    case serves(PersonID, RoundID)
    /// The person holds that seat in a team of that round.
    case seat(Seat, PersonID, RoundID)
    /// The round's training begins on that day.
    case training(RoundID, Day)

    /// Whether `plan` decides so.
    public func holds(in plan: Plan) -> Bool {
        switch self {
        case .entry(let visit, let day): plan.visit(visit)?.entry == day
        case .round(let visit, let round): plan.visit(visit)?.round == round
        case .serves(let person, let round):
            plan.round(round)?.teams.contains { $0.members.contains { $0.person == person } } ?? false
        case .seat(let seat, let person, let round):
            plan.round(round)?.teams.contains { $0.members.contains(RosterEntry(person: person, seat: seat)) } ?? false
        case .training(let round, let day): plan.round(round)?.training.lowerBound == day
        }
    }
}

/// What a plan is asked for beside the rules: to find out why it is as it is, and for plans that differ.
public enum PlanRequirement: Hashable, Sendable {
    /// Of the choices listed as true at least one does not hold, or one listed as false does; in all at least `least`
    /// of them are other than listed.
    case differs(from: [PlanChoice], and: [PlanChoice] = [], least: Int = 1)
    /// The person attends that visit.
    case attends(PersonID, VisitID)
    /// The person does not attend that visit.
    case avoids(PersonID, VisitID)

    /// At least one of these holds.
    public static func anyOf(_ choices: [PlanChoice]) -> PlanRequirement { .differs(from: [], and: choices) }

    /// None of these holds.
    public static func noneOf(_ choices: [PlanChoice]) -> PlanRequirement {
        .differs(from: choices, least: choices.count)
    }

    /// Whether `plan` is as asked.
    public func holds(in plan: Plan) -> Bool {
        switch self {
        case .differs(let present, let absent, let least):
            present.filter { !$0.holds(in: plan) }.count + absent.filter { $0.holds(in: plan) }.count >= least
        case .attends(let person, let visit):
            plan.visit(visit).map { plan.attendance(of: $0).contains(person) } ?? false
        case .avoids(let person, let visit):
            plan.visit(visit).map { !plan.attendance(of: $0).contains(person) } ?? true
        }
    }
}

extension PlanChoice {
    /// The choice in one word, the same in every run: `serves,王建国,春季`.
    public var key: String {
        switch self {
        case .entry(let visit, let day): "entry,\(visit),\(day)"
        case .round(let visit, let round): "round,\(visit),\(round)"
        case .serves(let person, let round): "serves,\(person),\(round)"
        case .seat(let seat, let person, let round): "seat,\(seat.rawValue),\(person),\(round)"
        case .training(let round, let day): "training,\(round),\(day)"
        }
    }
}
