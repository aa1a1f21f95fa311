import CivilCalendar

/// A street (街道) or township: what is inspected.
public struct Street: Sendable, Hashable {
    /// Unique identifier; the name where the office gave none.
    public var id: StreetID
    /// The name as shown.
    public var name: String
    /// Risk as the office grades it: 1 low, 2 medium, 3 high.
    public var risk: Int
    /// Routine visits in the year, at least 1 (article 一(二): every street every year).
    public var routineVisits: Int
    /// Expertise every visit here should have.
    public var wantedExpertise: [Expertise]

    /// A street.
    public init(id: StreetID, name: String, risk: Int = 2, routineVisits: Int = 1, wantedExpertise: [Expertise] = []) {
        self.id = id
        self.name = name
        self.risk = risk
        self.routineVisits = routineVisits
        self.wantedExpertise = Array(Set(wantedExpertise)).sorted()
    }
}

/// A key enterprise (重点企业) to which a visit extends, article 一(二).
public struct Enterprise: Sendable, Hashable {
    /// The name, unique within its street.
    public var name: String
    /// Where it is.
    public var street: StreetID
    /// Expertise its inspection asks for.
    public var wantedExpertise: [Expertise]
    /// Working days it adds to every visit of its street; 0 where it fits into the fortnight.
    public var extraWorkingDays: Int

    /// An enterprise.
    public init(name: String, street: StreetID, wantedExpertise: [Expertise] = [], extraWorkingDays: Int = 0) {
        self.name = name
        self.street = street
        self.wantedExpertise = Array(Set(wantedExpertise)).sorted()
        self.extraWorkingDays = extraWorkingDays
    }
}

/// What a period on the calendar means for visits.
public enum PeriodKind: String, Sendable, CaseIterable {
    /// No visit may touch it, article 一(二): the street's normal work is not disturbed.
    case closed
    /// Better avoided.
    case busy
    /// The city's or the province's own inspection: closes the zone, article 二(一).
    case cityInspection = "city_inspection"
}

/// A closed or busy period of one street or of the whole zone.
public struct StreetPeriod: Sendable, Hashable {
    /// The street, `nil` for all.
    public var street: StreetID?
    /// The days, both ends included.
    public var days: DayRange
    /// Closed, busy, or an inspection from above.
    public var kind: PeriodKind
    /// Why, as shown; may be empty.
    public var reason: String

    /// A period.
    public init(street: StreetID?, days: DayRange, kind: PeriodKind, reason: String = "") {
        self.street = street
        self.days = days
        self.kind = kind
        self.reason = reason
    }

    /// Whether the period concerns `other`.
    public func concerns(_ other: StreetID) -> Bool {
        street == nil || street == other
    }
}

/// A yearly or key-period theme set from above (专题), article 一(二).
public struct Theme: Sendable, Hashable {
    /// Unique identifier.
    public var id: ThemeID
    /// The name as shown.
    public var name: String
    /// Visits that begin in these days (both ends included) serve the theme.
    public var window: DayRange
    /// The streets concerned, sorted; empty means all.
    public var streets: [StreetID]
    /// Expertise a visit that begins in the window should have.
    public var wantedExpertise: [Expertise]
    /// `true`: every street concerned must have a visit that begins in the window. `false`: it is a preference.
    public var isBinding: Bool

    /// A theme.
    public init(
        id: ThemeID, name: String, window: DayRange, streets: [StreetID] = [], wantedExpertise: [Expertise] = [],
        isBinding: Bool = false
    ) {
        self.id = id
        self.name = name
        self.window = window
        self.streets = Array(Set(streets)).sorted()
        self.wantedExpertise = Array(Set(wantedExpertise)).sorted()
        self.isBinding = isBinding
    }

    /// Whether the theme concerns `street`.
    public func concerns(_ street: StreetID) -> Bool {
        streets.isEmpty || streets.contains(street)
    }
}

/// A round (轮): visits begun after one training, by rosters of its own. Windows of rounds do not overlap.
public struct Round: Sendable, Hashable {
    /// Unique identifier.
    public var id: RoundID
    /// The name as shown.
    public var name: String
    /// Training and every day of every visit lie in here, both ends included.
    public var window: DayRange
    /// Teams it may send out; `nil`: as many as may be in the field at once.
    public var maximumTeams: Int?

    /// A round.
    public init(id: RoundID, name: String, window: DayRange, maximumTeams: Int? = nil) {
        self.id = id
        self.name = name
        self.window = window
        self.maximumTeams = maximumTeams
    }
}

/// A visit outside the yearly routine, article 一(二): "regularly or ad hoc".
public struct SpecialVisit: Sendable, Hashable {
    /// Unique among all visits.
    public var id: VisitID
    /// Where.
    public var street: StreetID
    /// The visit begins and ends in here, both ends included.
    public var window: DayRange
    /// Why, as shown.
    public var reason: String

    /// A special visit.
    public init(id: VisitID, street: StreetID, window: DayRange, reason: String = "") {
        self.id = id
        self.street = street
        self.window = window
        self.reason = reason
    }
}

/// One visit that must be planned.
public struct VisitRequest: Sendable, Hashable {
    /// Unique.
    public let id: VisitID
    /// Where.
    public let street: StreetID
    /// 1, 2 … among the street's routine visits; `nil` for a special one.
    public let ordinal: Int?
    /// The visit begins and ends in here, both ends included.
    public let window: DayRange
}

/// Who inspected which street in an earlier year.
public struct HistoryEntry: Sendable, Hashable {
    /// The year.
    public var year: Int
    /// Where.
    public var street: StreetID
    /// Who.
    public var person: PersonID
    /// Person-days served.
    public var days: Int

    /// An entry.
    public init(year: Int, street: StreetID, person: PersonID, days: Int) {
        self.year = year
        self.street = street
        self.person = person
        self.days = days
    }
}
