import InspectionDomain

/// A team of a round.
public struct AgendaTeam: Sendable, Hashable, Comparable, Codable {
    /// The round's id.
    public let round: String
    /// 1, 2 … within the round.
    public let number: Int

    /// A team.
    public init(_ round: RoundID, _ number: Int) {
        self.round = round.text
        self.number = number
    }

    /// By round and number.
    public static func < (left: AgendaTeam, right: AgendaTeam) -> Bool {
        (left.round, left.number) < (right.round, right.number)
    }
}

/// Whom an item concerns, each list sorted: in whose files it stands.
public struct AgendaAudience: Sendable, Hashable, Codable {
    /// Streets, by id.
    public var streets: [String]
    /// Teams.
    public var teams: [AgendaTeam]
    /// People, by id.
    public var people: [String]
    /// Units, by id.
    public var units: [String]

    /// Nobody but the office, or whom the lists name; each is put in order.
    public init(streets: [String] = [], teams: [AgendaTeam] = [], people: [String] = [], units: [String] = []) {
        self.streets = Set(streets).sorted()
        self.teams = Set(teams).sorted()
        self.people = Set(people).sorted()
        self.units = Set(units).sorted()
    }

    /// Everybody of both.
    func joined(with other: AgendaAudience) -> AgendaAudience {
        AgendaAudience(
            streets: streets + other.streets, teams: teams + other.teams, people: people + other.people,
            units: units + other.units)
    }

    /// Everybody who is not in `other`.
    func without(_ other: AgendaAudience) -> AgendaAudience {
        AgendaAudience(
            streets: streets.filter { !other.streets.contains($0) }, teams: teams.filter { !other.teams.contains($0) },
            people: people.filter { !other.people.contains($0) }, units: units.filter { !other.units.contains($0) })
    }
}
