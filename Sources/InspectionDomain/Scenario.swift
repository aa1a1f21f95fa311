import CivilCalendar

/// Everything that is known before a plan is made: valid, sorted, with every reference resolved.
///
/// A scenario is validated once, where it is read (`Exchange`); code that receives one may rely on what
/// `ScenarioTables` documents. All lists are sorted by id or date, so that shuffled input gives the same plan.
public struct Scenario: Sendable {
    /// The scenario's short name, also of its output folder.
    public let name: String
    /// The title as shown.
    public let title: String
    /// The calendar year in which visits begin.
    public let year: Int
    /// Every number of the rules.
    public private(set) var settings: Settings
    /// Working days, holidays, the office's own closures.
    public let calendar: WorkingDayCalendar
    /// Streets by id.
    public let streets: [Street]
    /// Enterprises by street and name.
    public let enterprises: [Enterprise]
    /// Units by id.
    public let units: [MemberUnit]
    /// People by id.
    public let people: [Inspector]
    /// Absences by person and date.
    public let absences: [Absence]
    /// Recusals by person and street.
    public let recusals: [Recusal]
    /// Pairs by ids.
    public let separations: [Separation]
    /// Themes by id.
    public let themes: [Theme]
    /// Closed and busy periods by date.
    public let periods: [StreetPeriod]
    /// Earlier years, by year, street, person. People no longer listed are left out.
    public let history: [HistoryEntry]
    /// Rounds by date.
    public let rounds: [Round]
    /// Special visits by id.
    public let specialVisits: [SpecialVisit]
    /// What the office has fixed by hand.
    public let pins: [Pin]
    /// The plan in force, where a plan is made again; `nil` for the first of a year.
    public let replanning: Replanning?
    /// Every visit to plan: routine ones by street and ordinal, then special ones; then those that have taken place
    /// although nobody asks for them any more.
    public let visits: [VisitRequest]

    private let streetIndex: [StreetID: Int]
    private let unitIndex: [UnitID: Int]
    private let personIndex: [PersonID: Int]
    private let roundIndex: [RoundID: Int]
    private let absencesByPerson: [PersonID: [DayRange]]
    private let recusedStreets: [PersonID: Set<StreetID>]
    private let visitIndex: [VisitID: Int]
    /// Periods of all streets, and of each street that has further ones of its own together with these.
    private let commonPeriods: [StreetPeriod]
    private let periodsByStreet: [StreetID: [StreetPeriod]]

    /// A scenario from tables that the caller has validated: ids unique, references resolved, ranges not empty,
    /// rounds disjoint, numbers within their limits.
    public init(tables: ScenarioTables, calendar: WorkingDayCalendar) {
        name = tables.name
        title = tables.title
        year = tables.year
        settings = tables.settings
        self.calendar = calendar
        streets = tables.streets.sorted { $0.id < $1.id }
        enterprises = tables.enterprises.sorted {
            ($0.street, Identifier<Enterprise>($0.name)) < ($1.street, .init($1.name))
        }
        units = tables.units.sorted { $0.id < $1.id }
        people = tables.people.sorted { $0.id < $1.id }
        absences = tables.absences.sorted {
            ($0.person, $0.days.lowerBound, $0.days.upperBound) < ($1.person, $1.days.lowerBound, $1.days.upperBound)
        }
        recusals = tables.recusals.sorted { ($0.person, $0.street) < ($1.person, $1.street) }
        separations = tables.separations.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
        themes = tables.themes.sorted { $0.id < $1.id }
        periods = tables.periods.sorted {
            ($0.days.lowerBound, $0.days.upperBound, $0.street?.text ?? "", $0.kind.rawValue)
                < ($1.days.lowerBound, $1.days.upperBound, $1.street?.text ?? "", $1.kind.rawValue)
        }
        let knownPeople = Set(tables.people.map(\.id))
        history = tables.history.filter { knownPeople.contains($0.person) }.sorted {
            ($0.year, $0.street, $0.person) < ($1.year, $1.street, $1.person)
        }
        rounds = tables.rounds.sorted { ($0.window.lowerBound, $0.id) < ($1.window.lowerBound, $1.id) }
        specialVisits = tables.specialVisits.sorted { $0.id < $1.id }
        pins = tables.pins.sorted { $0.sortKey < $1.sortKey }

        let span = Day.year(tables.year)
        let routine = streets.flatMap { street in
            (1...max(1, street.routineVisits)).map { ordinal in
                VisitRequest(
                    id: VisitID("\(street.id)#\(ordinal)"), street: street.id, ordinal: ordinal,
                    window: span.lowerBound...span.upperBound.adding(days: 366))
            }
        }
        let special = specialVisits.map {
            VisitRequest(id: $0.id, street: $0.street, ordinal: nil, window: $0.window)
        }
        replanning = tables.replanning
        let asked = Set((routine + special).map(\.id))
        let further = (tables.replanning?.settledVisits ?? []).filter { !asked.contains($0.id) }.map {
            VisitRequest(id: $0.id, street: $0.street, ordinal: nil, window: $0.days)
        }
        visits = routine + special + further

        streetIndex = Dictionary(uniqueKeysWithValues: streets.enumerated().map { ($1.id, $0) })
        unitIndex = Dictionary(uniqueKeysWithValues: units.enumerated().map { ($1.id, $0) })
        personIndex = Dictionary(uniqueKeysWithValues: people.enumerated().map { ($1.id, $0) })
        roundIndex = Dictionary(uniqueKeysWithValues: rounds.enumerated().map { ($1.id, $0) })
        absencesByPerson = Dictionary(grouping: absences, by: \.person).mapValues { $0.map(\.days) }
        recusedStreets = Dictionary(grouping: recusals, by: \.person).mapValues { Set($0.map(\.street)) }
        visitIndex = Dictionary(visits.enumerated().map { ($1.id, $0) }, uniquingKeysWith: min)
        commonPeriods = periods.filter { $0.street == nil }
        var byStreet: [StreetID: [StreetPeriod]] = [:]
        for street in Set(periods.compactMap(\.street)) { byStreet[street] = [] }
        for period in periods {
            if let street = period.street {
                byStreet[street]?.append(period)
            } else {
                for street in byStreet.keys { byStreet[street]?.append(period) }
            }
        }
        periodsByStreet = byStreet
    }

    /// The tables it was made from, sorted; people no longer listed are gone from the history.
    ///
    /// `Scenario(tables: scenario.tables, calendar: scenario.calendar)` is the same scenario. Whoever changes the
    /// tables in between answers for what `Scenario.init` expects of them.
    public var tables: ScenarioTables {
        var tables = ScenarioTables(name: name, title: title, year: year)
        tables.settings = settings
        tables.streets = streets
        tables.enterprises = enterprises
        tables.units = units
        tables.people = people
        tables.absences = absences
        tables.recusals = recusals
        tables.separations = separations
        tables.themes = themes
        tables.periods = periods
        tables.history = history
        tables.rounds = rounds
        tables.specialVisits = specialVisits
        tables.pins = pins
        tables.replanning = replanning
        return tables
    }

    /// The same scenario with another seed.
    public func seeded(_ seed: UInt64) -> Scenario {
        var copy = self
        copy.settings.seed = seed
        return copy
    }

    /// The same scenario to be planned again from a plan in force.
    public func replanned(from replanning: Replanning) -> Scenario {
        var tables = tables
        tables.replanning = replanning
        return Scenario(tables: tables, calendar: calendar)
    }

    /// Whether the visit has begun: it can be planned no more.
    public func isSettled(_ visit: VisitID) -> Bool { replanning?.settledVisit(visit) != nil }

    /// The street with that id, `nil` where there is none.
    public func street(_ id: StreetID) -> Street? { streetIndex[id].map { streets[$0] } }
    /// The unit with that id.
    public func unit(_ id: UnitID) -> MemberUnit? { unitIndex[id].map { units[$0] } }
    /// The person with that id.
    public func person(_ id: PersonID) -> Inspector? { personIndex[id].map { people[$0] } }
    /// The round with that id.
    public func round(_ id: RoundID) -> Round? { roundIndex[id].map { rounds[$0] } }
    /// The visit with that id.
    public func visit(_ id: VisitID) -> VisitRequest? { visitIndex[id].map { visits[$0] } }

    /// The periods that concern `street`, by date: its own and those of all streets.
    public func periods(concerning street: StreetID) -> [StreetPeriod] { periodsByStreet[street] ?? commonPeriods }

    /// Whether `person` is away on any day of `days`.
    public func isAbsent(_ person: PersonID, during days: DayRange) -> Bool {
        absencesByPerson[person]?.contains { $0.overlaps(days) } ?? false
    }

    /// The absences of one person, by date.
    public func absences(of person: PersonID) -> [DayRange] { absencesByPerson[person] ?? [] }

    /// Whether `person` must stay away from `street`.
    public func isRecused(_ person: PersonID, from street: StreetID) -> Bool {
        recusedStreets[person]?.contains(street) ?? false
    }

    /// Teams the round may send out: its own limit, or what may be in the field at once.
    public func maximumTeams(in round: Round) -> Int {
        min(round.maximumTeams ?? settings.teamsAtOnce, settings.teamsAtOnce)
    }

    /// The name of a street as shown; its id where it is unknown.
    public func name(_ id: StreetID) -> String { street(id)?.name ?? id.text }
    /// The name of a unit as shown.
    public func name(_ id: UnitID) -> String { unit(id)?.name ?? id.text }
    /// The name of a person as shown.
    public func name(_ id: PersonID) -> String { person(id)?.name ?? id.text }
    /// The name of a round as shown.
    public func name(_ id: RoundID) -> String { round(id)?.name ?? id.text }

    /// What one day of a person costs, R43.
    public func dailyCost(of person: Inspector) -> Int {
        person.dailyCost ?? (person.kind == .expert ? settings.budget.perExpertDay : settings.budget.perPersonDay)
    }
}

/// The tables of a scenario before they are sorted and indexed. `Scenario.init` says what they must satisfy.
public struct ScenarioTables: Sendable {
    /// The scenario's short name: letters, digits, hyphens; the folder's name.
    public var name: String
    /// The title as shown.
    public var title: String
    /// The calendar year in which visits begin.
    public var year: Int
    /// Every number of the rules.
    public var settings = Settings()
    /// At least one.
    public var streets: [Street] = []
    /// Key enterprises.
    public var enterprises: [Enterprise] = []
    /// Member units.
    public var units: [MemberUnit] = []
    /// People.
    public var people: [Inspector] = []
    /// Absences.
    public var absences: [Absence] = []
    /// Recusals.
    public var recusals: [Recusal] = []
    /// Pairs who must not serve together.
    public var separations: [Separation] = []
    /// Themes.
    public var themes: [Theme] = []
    /// Closed and busy periods, inspections from above.
    public var periods: [StreetPeriod] = []
    /// Earlier years.
    public var history: [HistoryEntry] = []
    /// At least one; windows disjoint.
    public var rounds: [Round] = []
    /// Special visits.
    public var specialVisits: [SpecialVisit] = []
    /// Fixed by hand.
    public var pins: [Pin] = []
    /// The plan in force, where a plan is made again.
    public var replanning: Replanning?

    /// Empty tables of a year.
    public init(name: String, title: String, year: Int) {
        self.name = name
        self.title = title
        self.year = year
    }
}
