import CivilCalendar

/// A plan in force, and from which day on it may be changed: what is known when a plan is made again.
///
/// What began before `asOf` has happened and stays: visits entered, trainings held, and who made or attended them.
/// What begins before `frozenUntil` has not happened yet and stays all the same, as far as the rules allow. The rest
/// may change, at the price of a disturbance.
public struct Replanning: Sendable, Hashable {
    /// The plan in force.
    public let baseline: Plan
    /// The first day that may still be decided.
    public let asOf: Day
    /// The first day whose visits may change; never before `asOf`.
    public let frozenUntil: Day
    /// Who has been told what.
    public let notified: Notified
    /// Which measures of a disturbance come first.
    public let order: DisturbanceOrder

    private let settled: [VisitID: PlannedVisit]

    /// A plan in force. Its visits keep the people who made them, whatever becomes of their teams.
    public init(
        of baseline: Plan, asOf: Day, frozenUntil: Day? = nil, notified: Notified = Notified(),
        order: DisturbanceOrder = .peopleFirst
    ) {
        self.baseline = baseline
        self.asOf = asOf
        self.frozenUntil = max(asOf, frozenUntil ?? asOf)
        self.notified = notified
        self.order = order
        settled = Dictionary(
            baseline.visits.filter { $0.entry < asOf }.map { visit in
                var held = visit
                held.heldBy = baseline.roster(of: visit)
                return (visit.id, held)
            }
        ) { first, _ in first }
    }
}

/// Who has been told what of a plan.
public struct Notified: Sendable, Hashable {
    /// Visits whose streets have been told.
    public let visits: Set<VisitID>
    /// People who have been told, by the round they are to serve in.
    public let people: [RoundID: Set<PersonID>]

    /// Nobody unless said otherwise.
    public init(visits: Set<VisitID> = [], people: [RoundID: Set<PersonID>] = [:]) {
        self.visits = visits
        self.people = people
    }

    /// Whether `person` has been told of serving in `round`.
    public func contains(_ person: PersonID, in round: RoundID) -> Bool { people[round]?.contains(person) ?? false }
}

extension Replanning {
    /// The visit as it took place, `nil` where it has not begun. Its `heldBy` says who made it.
    public func settledVisit(_ id: VisitID) -> PlannedVisit? { settled[id] }

    /// Every visit that has begun, by entry day and id.
    public var settledVisits: [PlannedVisit] { settled.values.sorted { ($0.entry, $0.id) < ($1.entry, $1.id) } }

    /// The round as the baseline has it, where its training has begun.
    public func trainedRound(_ id: RoundID) -> PlannedRound? {
        baseline.round(id).flatMap { $0.training.lowerBound < asOf ? $0 : nil }
    }

    /// Numbers of the teams of a round that have begun a visit, sorted.
    public func begunTeams(of round: RoundID) -> [Int] {
        Set(settled.values.filter { $0.round == round }.map(\.team)).sorted()
    }

    /// The visits of a team that have begun, by date.
    public func settledVisits(of team: Int, in round: RoundID) -> [PlannedVisit] {
        settledVisits.filter { $0.team == team && $0.round == round }
    }

    /// Whether the baseline has more for the team to do.
    public func expectsMore(of team: Int, in round: RoundID) -> Bool {
        baseline.visits(of: team, in: round).contains { settled[$0.id] == nil }
    }

    /// The roster of a team of the baseline; empty where it has no such team.
    public func roster(of team: Int, in round: RoundID) -> [RosterEntry] {
        baseline.round(round)?.teams.first { $0.number == team }?.members ?? []
    }

    /// The visit as the baseline has it, where it must stay so although it has not begun.
    public func frozenVisit(_ id: VisitID) -> PlannedVisit? {
        baseline.visit(id).flatMap { $0.entry >= asOf && $0.entry < frozenUntil ? $0 : nil }
    }
}
