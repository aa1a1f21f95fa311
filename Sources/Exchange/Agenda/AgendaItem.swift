import CivilCalendar
import InspectionDomain
import Wording

/// One thing in the office's calendar: a training, a visit, a date to keep. What it is does not depend on when it is.
public struct AgendaItem: Sendable, Hashable {
    /// What it is, stable through every change of the plan.
    public let key: AgendaKey
    /// The title.
    public let title: Wording
    /// What every reader may know, line by line.
    public let lines: [Wording]
    /// Who comes and who does not, for the office, the team and the street.
    public let rosterLines: [Wording]
    /// The days, both ends included.
    public let days: DayRange
    /// Where; `nil` for nowhere in particular.
    public let place: String?
    /// How certain it is.
    public let certainty: Certainty
    /// Who takes part, or owes it as a member of a team; sorted by id.
    public let people: [AgendaPerson]
    /// Whom it concerns.
    public let audience: AgendaAudience

    /// How certain an item is.
    public enum Certainty: String, Sendable, Hashable, Codable {
        /// It follows from something that is only planned.
        case expected
        /// Its date is fixed.
        case fixed
        /// It is done.
        case done
    }

    /// An item.
    init(
        key: AgendaKey, title: Wording, lines: [Wording], rosterLines: [Wording] = [], days: DayRange,
        place: String? = nil, certainty: Certainty = .fixed, people: [AgendaPerson] = [], audience: AgendaAudience
    ) {
        self.key = key
        self.title = title
        self.lines = lines.filter { !$0.zh.isEmpty }
        self.rosterLines = rosterLines.filter { !$0.zh.isEmpty }
        self.days = days
        self.place = place
        self.certainty = certainty
        self.people = people
        self.audience = audience
    }
}

/// What an item is: a kind, and the subject it is of.
public struct AgendaKey: Sendable, Hashable, Comparable {
    /// The kinds of items.
    public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
        /// A round's training.
        case training
        /// A visit.
        case visit
        /// A step with a date.
        case deadline

        /// The category by which programs filter and colour.
        var category: Wording {
            switch self {
            case .training: Wording(zh: "培训", en: "Training")
            case .visit: Wording(zh: "巡查", en: "Inspection")
            case .deadline: Wording(zh: "期限", en: "Deadline")
            }
        }
    }

    /// The kind.
    public let kind: Kind
    /// The round's, the visit's or the deadline's id: `report[兴仁街道#1]`.
    public let subject: String

    /// A key.
    public init(_ kind: Kind, _ subject: String) {
        self.kind = kind
        self.subject = subject
    }

    /// By kind, then by subject in the order of Unicode scalars.
    public static func < (left: AgendaKey, right: AgendaKey) -> Bool {
        let (one, other) = (left.kind.rawValue + " " + left.subject, right.kind.rawValue + " " + right.subject)
        return one.unicodeScalars.lexicographicallyPrecedes(other.unicodeScalars)
    }
}

/// Somebody who takes part. Holds neither phone nor grounds of anything.
public struct AgendaPerson: Sendable, Hashable, Codable {
    /// Who.
    public let id: String
    /// The name as shown.
    public let name: String
    /// The unit that sends them, by id.
    public let unit: String
    /// The seat's key, or `substitute`.
    public let role: String

    /// The role as shown.
    var roleWording: Wording { Seat(rawValue: role)?.wording ?? Wording(zh: "替补", en: "substitute") }
}
