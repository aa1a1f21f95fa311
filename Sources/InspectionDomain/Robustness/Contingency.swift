import CivilCalendar

/// Something that happens to a plan after it was made.
public enum Contingency: Sendable, Hashable {
    /// Somebody is away for a while: ill, or on another duty.
    case personAway(PersonID, DayRange)
    /// Somebody leaves for good on that day.
    case personLeaves(PersonID, Day)
    /// Somebody turns out to have to stay away from a street.
    case personRecused(PersonID, StreetID)
    /// A unit can spare so many people and no more for a while.
    case unitShort(UnitID, DayRange, capacity: Int)
    /// A street cannot be inspected for a while.
    case streetClosed(StreetID, DayRange)
    /// A street asks for another week than the one in which a visit of it was to begin.
    case streetOtherWeek(StreetID, DayRange)
    /// The city or the province inspects the zone itself.
    case cityInspection(DayRange)

    /// Which kind it is of.
    public var kind: ContingencyKind {
        switch self {
        case .personAway: .personAway
        case .personLeaves: .personLeaves
        case .personRecused: .personRecused
        case .unitShort: .unitShort
        case .streetClosed: .streetClosed
        case .streetOtherWeek: .streetOtherWeek
        case .cityInspection: .cityInspection
        }
    }

    /// The id of the person, unit or street it befalls; `nil` where it befalls the whole zone.
    public var subject: String? {
        switch self {
        case .personAway(let person, _), .personLeaves(let person, _), .personRecused(let person, _): person.text
        case .unitShort(let unit, _, _): unit.text
        case .streetClosed(let street, _), .streetOtherWeek(let street, _): street.text
        case .cityInspection: nil
        }
    }
}

/// The kinds of contingencies, by the keys a description uses.
public enum ContingencyKind: String, Sendable, CaseIterable {
    case personAway = "person_away"
    case personLeaves = "person_leaves"
    case personRecused = "person_recused"
    case unitShort = "unit_short"
    case streetClosed = "street_closed"
    case streetOtherWeek = "street_other_week"
    case cityInspection = "city_inspection"

    /// What it befalls.
    public var befalls: Befallen {
        switch self {
        case .personAway, .personLeaves, .personRecused: .person
        case .unitShort: .unit
        case .streetClosed, .streetOtherWeek: .street
        case .cityInspection: .zone
        }
    }
}

/// What contingencies befall.
public enum Befallen: String, Sendable, CaseIterable {
    case person, unit, street, zone
}
