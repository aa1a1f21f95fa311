/// What kind of administration a generated scenario is the size of.
public enum AuthorityLevel: String, Sendable, CaseIterable {
    /// A development zone: 3 to 8 streets, 2 teams.
    case zone
    /// A county: 12 to 52 streets and townships, up to 4 teams.
    case county
    /// A city: 65 to 161, 8 to 12 teams.
    case city
    /// A large city: 261, 16 teams.
    case largeCity = "large-city"
    /// A province: 1,816 in 136 counties, 110 teams.
    case province
}

/// Why a scenario is to have no plan.
public enum PlantedCause: String, Sendable, CaseIterable {
    /// Nobody may lead in one round's time, and every visit of some street must be in it.
    case noLeader = "no-leader"
    /// One street is closed whenever a round is under way.
    case streetClosed = "street-closed"
    /// The teams allowed cannot make that many visits.
    case tooFewTeams = "too-few-teams"
    /// Every unit that provides liaison officers can spare nobody.
    case noLiaison = "no-liaison"
}

/// What to generate. Equal requests give equal scenarios.
public struct GeneratorRequest: Sendable, Hashable {
    /// The kind of administration.
    public var level: AuthorityLevel
    /// Streets, at least 1.
    public var streets: Int
    /// Candidates, experts included.
    public var people: Int
    /// Member units, the pools of experts included.
    public var units: Int
    /// Teams in the field at any one time.
    public var teams: Int
    /// From 0 (everything plentiful) to 1 (leaders, capacity and dates only just suffice).
    public var tightness: Double
    /// From which everything random is drawn.
    public var seed: UInt64
    /// The calendar year to plan.
    public var year: Int
    /// None: a plan exists, for one was made first and nothing drawn that would break it. Otherwise the causes, each of
    /// which leaves no plan.
    public var causes: [PlantedCause]

    /// A request of a level's usual size; what is `nil` follows from the level and the number of streets.
    public init(
        level: AuthorityLevel, streets: Int? = nil, people: Int? = nil, units: Int? = nil, teams: Int? = nil,
        tightness: Double = 0.5, seed: UInt64 = 1, year: Int = 2027, causes: [PlantedCause] = []
    ) {
        let size = LevelSize.of(level)
        self.level = level
        let streets = max(1, streets ?? size.streets)
        self.streets = streets
        self.teams = max(1, teams ?? size.teams(for: streets))
        self.people = max(self.teams * 12, people ?? size.people(for: streets))
        self.units = max(8, units ?? size.units)
        self.tightness = min(max(tightness, 0), 1)
        self.seed = seed
        self.year = year
        self.causes = causes
    }
}

/// The usual numbers of a level.
struct LevelSize {
    let streets: Int
    let units: Int
    let rounds: Int
    /// Visits a team makes in a round.
    let visitsPerRound: Int
    let peoplePerStreet: Double
    let fewestPeople: Int

    static func of(_ level: AuthorityLevel) -> LevelSize {
        switch level {
        case .zone: .init(streets: 4, units: 32, rounds: 2, visitsPerRound: 3, peoplePerStreet: 8, fewestPeople: 60)
        case .county:
            .init(streets: 22, units: 35, rounds: 3, visitsPerRound: 3, peoplePerStreet: 4.8, fewestPeople: 100)
        case .city: .init(streets: 65, units: 60, rounds: 4, visitsPerRound: 3, peoplePerStreet: 5.8, fewestPeople: 300)
        case .largeCity:
            .init(streets: 261, units: 80, rounds: 6, visitsPerRound: 3, peoplePerStreet: 5.75, fewestPeople: 800)
        case .province:
            .init(streets: 1816, units: 2720, rounds: 6, visitsPerRound: 3, peoplePerStreet: 4.96, fewestPeople: 3000)
        }
    }

    /// Enough teams for every visit with a tenth to spare.
    func teams(for streets: Int) -> Int {
        let visits = Double(streets) * 1.1
        return max(2, Int((visits / Double(rounds * visitsPerRound)).rounded(.up)))
    }

    func people(for streets: Int) -> Int { max(fewestPeople, Int(Double(streets) * peoplePerStreet)) }
}
