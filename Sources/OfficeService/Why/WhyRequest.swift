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

/// Why a question cannot be asked.
public enum WhyProblem: Error, Sendable, Hashable {
    /// What was given makes no question.
    case noQuestion
    /// No person of that name, or several.
    case unknownPerson(String)
    /// No street of that name.
    case unknownStreet(String)
    /// No round of that name.
    case unknownRound(String, known: [String])
    /// The plan has no such team.
    case unknownTeam(String, Int)
    /// The plan has no visit that could be meant.
    case seatWithoutRound

    /// What is wrong, and what to do.
    public var wording: Wording {
        switch self {
        case .noQuestion:
            Wording(
                zh: "没有说清要问什么。可以问：--person 姓名（可加 --in 轮次[/组]、--seat 席位、--street 街道），"
                    + "--street 街道 --entry 日期（或 --in 轮次），--in 轮次 --training 日期。",
                en: "What is asked is not clear. Ask with --person NAME (and --in ROUND[/TEAM], --seat SEAT or --street "
                    + "STREET), --street STREET --entry DATE (or --in ROUND), or --in ROUND --training DATE.")
        case .unknownPerson(let name):
            Wording(
                zh: "人员表中没有“\(name)”，或有重名。请核对姓名，重名的写编号。",
                en: "There is no “\(name)” among the people, or more than one. Check the name, or give the id.")
        case .unknownStreet(let name):
            Wording(zh: "街道表中没有“\(name)”。请核对。", en: "There is no street “\(name)”. Check the name.")
        case .unknownRound(let name, let known):
            Wording(
                zh: "没有轮次“\(name)”。可选：\(known.joined(separator: "、"))；第2组写作“轮次/2”。",
                en: "There is no round “\(name)”; there are: \(known.joined(separator: ", ")). The second team is ROUND/2.")
        case .unknownTeam(let round, let team):
            Wording(
                zh: "方案中\(round)没有第\(team)组。", en: "The plan has no team \(team) in \(round).")
        case .seatWithoutRound:
            Wording(zh: "问席位时请用 --in 写明轮次。", en: "Name the round with --in to ask about a seat.")
        }
    }
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
        guard let person = person(named: name, in: scenario) else { throw .unknownPerson(name) }
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

    private func street(_ name: String?, in scenario: Scenario) throws(WhyProblem) -> StreetID? {
        guard let name else { return nil }
        guard let street = scenario.streets.first(where: { $0.id.text == name || $0.name == name }) else {
            throw .unknownStreet(name)
        }
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
