import CivilCalendar
import InspectionDomain
import LinearModel
import Planner
import Wording

/// A question about a plan as somebody types it.
public struct WhyRequest: Sendable {
    /// A person's id or name.
    public var person: String?
    /// A street's id or name.
    public var street: String?
    /// A round's id or name, with `/2` for its second team.
    public var place: String?
    /// A seat.
    public var seat: Seat?
    /// The first day of a visit.
    public var entry: Day?
    /// The first day of a training.
    public var training: Day?

    /// A question about nothing yet.
    public init() {}
}

extension Office {
    /// The question that `request` means about `plan`.
    public func question(_ request: WhyRequest, about plan: Plan, in scenario: Scenario) throws(WhyProblem)
        -> PlanQuestion
    {
        let place = try place(request.place, in: plan, scenario)
        let street = try street(request.street, in: scenario)
        guard let name = request.person else {
            switch (street, place, request.entry, request.training) {
            case (let street?, nil, let day?, nil): return .entry(street, day)
            case (let street?, let place?, nil, nil): return .visit(street, place.round)
            case (nil, let place?, nil, let day?): return .training(place.round, day)
            default: throw .noQuestion
            }
        }
        guard request.entry == nil, request.training == nil else { throw .noQuestion }
        let person = try self.person(name, in: scenario)
        switch (street, place, request.seat) {
        case (nil, nil, nil): return .person(person)
        case (let street?, nil, nil): return .street(person, street)
        case (nil, let place?, let seat?): return .seat(seat, person, place.round)
        case (nil, let place?, nil):
            return place.team.map { .team(person, place.round, $0) } ?? .round(person, place.round)
        case (nil, nil, .some): throw .seatWithoutRound
        default: throw .noQuestion
        }
    }

    private func person(_ name: String, in scenario: Scenario) throws(WhyProblem) -> PersonID {
        if let person = person(named: name, in: scenario) { return person }
        let namesakes = scenario.people.filter { $0.name == name.filter { !$0.isWhitespace } }
        guard namesakes.isEmpty else { throw .ambiguous(name, namesakes.map(\.id.text)) }
        throw .unknownPerson(name)
    }

    private func street(_ name: String?, in scenario: Scenario) throws(WhyProblem) -> StreetID? {
        guard let name else { return nil }
        if let street = scenario.street(StreetID(name)) { return street.id }
        let named = scenario.streets.filter { $0.name == name }
        guard named.count < 2 else { throw .ambiguous(name, named.map(\.id.text)) }
        guard let street = named.first else { throw .unknownStreet(name, known: scenario.streets.map(\.name)) }
        return street.id
    }

    private func place(_ text: String?, in plan: Plan, _ scenario: Scenario) throws(WhyProblem)
        -> (round: RoundID, team: Int?)?
    {
        guard let text else { return nil }
        let parts = text.split(separator: "/", maxSplits: 1).map(String.init)
        let name = parts.first ?? ""
        guard let round = scenario.rounds.first(where: { $0.id.text == name || $0.name == name }) else {
            throw .unknownRound(name, known: scenario.rounds.map(\.id.text))
        }
        guard parts.count == 2 else { return (round.id, nil) }
        guard let team = Int(parts[1]), plan.round(round.id)?.teams.contains(where: { $0.number == team }) ?? false
        else { throw .unknownTeam(round.name, Int(parts[1]) ?? 0) }
        return (round.id, team)
    }

    /// Why `plan` is so: see `Planner.explain`.
    public func explain(
        _ question: PlanQuestion, of plan: Plan, in scenario: Scenario, options: PlanningOptions,
        control: SolveControl, progress: (@Sendable (PlanningProgress) -> Void)?
    ) throws -> Explanation {
        try Planner(solver: solver).explain(
            question, of: plan, in: scenario, options: options, control: control, progress: progress)
    }
}
