import CivilCalendar

/// The seats of a team.
public enum Seat: String, Sendable, CaseIterable, Comparable {
    /// 组长, answers for the team, article 二(一).
    case leader
    /// 副组长.
    case deputy
    /// 联络员.
    case liaison
    /// 报告撰写人.
    case reportWriter = "report_writer"
    /// 组员.
    case member

    /// The order in which rosters list seats.
    public static func < (left: Seat, right: Seat) -> Bool { left.order < right.order }

    private var order: Int { Seat.allCases.firstIndex(of: self) ?? 0 }
}

/// What is decided for a year. It says nothing of how it was found.
public struct Plan: Sendable, Hashable {
    /// The rounds that take place, by date.
    public var rounds: [PlannedRound]
    /// The visits, by entry day and id.
    public var visits: [PlannedVisit]

    /// A plan, put in order.
    public init(rounds: [PlannedRound], visits: [PlannedVisit]) {
        self.rounds = rounds.sorted { ($0.training.lowerBound, $0.id) < ($1.training.lowerBound, $1.id) }
        self.visits = visits.sorted { ($0.entry, $0.id) < ($1.entry, $1.id) }
    }

    /// The round with that id, `nil` where it does not take place.
    public func round(_ id: RoundID) -> PlannedRound? { rounds.first { $0.id == id } }

    /// The team that makes the visit.
    public func team(of visit: PlannedVisit) -> PlannedTeam? {
        round(visit.round)?.teams.first { $0.number == visit.team }
    }

    /// The visits of one team, by date.
    public func visits(of team: Int, in round: RoundID) -> [PlannedVisit] {
        visits.filter { $0.round == round && $0.team == team }
    }

    /// The visit with that id.
    public func visit(_ id: VisitID) -> PlannedVisit? { visits.first { $0.id == id } }

    /// Who makes a visit, with their seats: those who made it where the team has changed since, else its team.
    public func roster(of visit: PlannedVisit) -> [RosterEntry] { visit.heldBy ?? team(of: visit)?.members ?? [] }

    /// Who leads a visit, sorted.
    public func leaders(of visit: PlannedVisit) -> [PersonID] {
        roster(of: visit).filter { $0.seat == .leader }.map(\.person)
    }

    /// Who is present on a visit: the roster without those excused, with substitutes; sorted.
    public func attendance(of visit: PlannedVisit) -> [PersonID] {
        let roster = roster(of: visit).map(\.person)
        return (roster.filter { !visit.excused.contains($0) } + visit.substitutes).sorted()
    }
}

/// A round that takes place.
public struct PlannedRound: Sendable, Hashable {
    /// Which.
    public var id: RoundID
    /// First to last training day, both included. The training takes the working days among them.
    public var training: DayRange
    /// The teams, numbered from 1.
    public var teams: [PlannedTeam]
    /// Who was trained, sorted, where the rosters have changed since; `nil`: everybody on the rosters.
    public var trained: [PersonID]?

    /// A round.
    public init(id: RoundID, training: DayRange, teams: [PlannedTeam], trained: [PersonID]? = nil) {
        self.id = id
        self.training = training
        self.teams = teams.sorted { $0.number < $1.number }
        self.trained = trained?.sorted()
    }

    /// Everybody on its rosters, sorted, each once.
    public var listed: [PersonID] { Set(teams.flatMap { $0.members.map(\.person) }).sorted() }

    /// Who takes part in the training, sorted, each once.
    public var trainees: [PersonID] { trained ?? listed }

    /// Who joined after the training was held and must be briefed before going, sorted.
    public var untrained: [PersonID] { trained.map { trained in listed.filter { !trained.contains($0) } } ?? [] }
}

/// A team of a round; its roster holds for all its visits.
public struct PlannedTeam: Sendable, Hashable {
    /// 1, 2 … within its round.
    public var number: Int
    /// Everyone in it, by seat and id.
    public var members: [RosterEntry]

    /// A team.
    public init(number: Int, members: [RosterEntry]) {
        self.number = number
        self.members = members.sorted { ($0.seat, $0.person) < ($1.seat, $1.person) }
    }

    /// Whoever holds `seat`, sorted.
    public func holders(of seat: Seat) -> [PersonID] { members.filter { $0.seat == seat }.map(\.person) }
}

/// One person in one seat.
public struct RosterEntry: Sendable, Hashable {
    /// Who.
    public var person: PersonID
    /// As what.
    public var seat: Seat

    /// An entry.
    public init(person: PersonID, seat: Seat) {
        self.person = person
        self.seat = seat
    }
}

/// One visit with its dates.
public struct PlannedVisit: Sendable, Hashable {
    /// Which request it answers.
    public var id: VisitID
    /// Where.
    public var street: StreetID
    /// In which round.
    public var round: RoundID
    /// By which team of it.
    public var team: Int
    /// First day, with the entry meeting.
    public var entry: Day
    /// Last day, counted.
    public var exit: Day
    /// Members who stay away from this visit, an exception each; sorted.
    public var excused: [PersonID]
    /// People who come for this visit only, an exception each; sorted.
    public var substitutes: [PersonID]
    /// Who made it, by seat and id, where the team's roster has changed since; `nil`: the team as it is.
    public var heldBy: [RosterEntry]?

    /// A visit.
    public init(
        id: VisitID, street: StreetID, round: RoundID, team: Int, entry: Day, exit: Day, excused: [PersonID] = [],
        substitutes: [PersonID] = [], heldBy: [RosterEntry]? = nil
    ) {
        self.id = id
        self.street = street
        self.round = round
        self.team = team
        self.entry = entry
        self.exit = exit
        self.excused = excused.sorted()
        self.substitutes = substitutes.sorted()
        self.heldBy = heldBy.map { PlannedTeam(number: team, members: $0).members }
    }

    /// Entry to exit, both included. A visit edited by hand may end before it begins; then only the entry day.
    public var days: DayRange { entry...max(entry, exit) }
}
