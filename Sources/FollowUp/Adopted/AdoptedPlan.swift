import CivilCalendar
import InspectionDomain

/// Everything follow-up needs of a plan that was adopted, so that the scenario's folder may change or go.
///
/// It holds no phone and no ground of recusal.
public struct AdoptedPlan: Sendable, Hashable {
    /// The scenario's short name: identifiers in calendar files are made from it.
    public var scenario: String
    /// The title as shown.
    public var title: String
    /// The calendar year in which visits begin.
    public var year: Int
    /// What was decided.
    public var plan: Plan
    /// How things are called.
    public var names: AdoptedNames
    /// Key enterprises by street, sorted by name; streets without any are left out.
    public var keyEnterprises: [StreetID: [String]]
    /// Inspections of the zone from above, by date.
    public var inspections: [AdoptedInspection]
    /// What of each visit is an exception to a principle; visits without any are left out.
    public var exceptions: [VisitID: [ExceptionKind]]
    /// The plan's own dates, where the office had given them.
    public var planDates: PlanDates
    /// The day of the yearly assessment, where the office had given one.
    public var assessmentDay: Day?
    /// The chain, with its periods resolved.
    public var chain: FollowUpChain
    /// The office's own days.
    public var officeDays: [OfficeDay]
    /// The holidays that were known, of the years the plan and its deadlines can touch.
    public var holidayYears: [HolidayYear]

    /// The working-day calendar of the day of adoption. What was published since is to be loaded over it.
    public var calendar: WorkingDayCalendar { WorkingDayCalendar(years: holidayYears, officeDays: officeDays) }
}

/// An inspection of the zone from above (R16).
public struct AdoptedInspection: Sendable, Hashable {
    /// First to last day, both included.
    public var days: DayRange
    /// The street concerned; `nil`: the whole zone.
    public var street: StreetID?
    /// Who inspects and why, as shown; may be empty.
    public var reason: String

    /// An inspection.
    public init(days: DayRange, street: StreetID? = nil, reason: String = "") {
        self.days = days
        self.street = street
        self.reason = reason
    }
}

/// The names of what a plan refers to. An id without an entry is its own name.
public struct AdoptedNames: Sendable, Hashable {
    /// Streets whose name is not their id.
    public var streets: [StreetID: String] = [:]
    /// Every street of the zone, visited or not, sorted.
    public var allStreets: [StreetID] = []
    /// Units, sorted by id.
    public var units: [UnitID: String] = [:]
    /// Everybody on a roster or a substitute.
    public var people: [PersonID: AdoptedPerson] = [:]
    /// Rounds that take place.
    public var rounds: [RoundID: String] = [:]

    /// No names.
    public init() {}
}

/// Somebody on a roster.
public struct AdoptedPerson: Sendable, Hashable {
    /// The name as shown.
    public var name: String
    /// The unit that sends them.
    public var unit: UnitID

    /// A person.
    public init(name: String, unit: UnitID) {
        self.name = name
        self.unit = unit
    }
}

extension AdoptedPlan {
    /// The name of a street as shown; its id where it is unknown.
    public func name(_ id: StreetID) -> String { names.streets[id] ?? id.text }
    /// The name of a unit as shown.
    public func name(_ id: UnitID) -> String { names.units[id] ?? id.text }
    /// The name of a person as shown.
    public func name(_ id: PersonID) -> String { names.people[id]?.name ?? id.text }
    /// The name of a round as shown.
    public func name(_ id: RoundID) -> String { names.rounds[id] ?? id.text }
}
