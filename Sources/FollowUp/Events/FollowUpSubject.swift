import InspectionDomain

/// The identifier of a finding (问题): the visit's id, a hyphen and a number, `兴仁街道#1-003`.
public typealias FindingID = Identifier<FindingTag>
/// The tag behind `FindingID`; it has no values.
public enum FindingTag {}

/// The identifier of a talk (约谈), `兴仁街道#1-约谈1`.
public typealias TalkID = Identifier<TalkTag>
/// The tag behind `TalkID`; it has no values.
public enum TalkTag {}

/// The identifier of an incident: obstruction, concealment, retaliation (R49).
public typealias IncidentID = Identifier<IncidentTag>
/// The tag behind `IncidentID`; it has no values.
public enum IncidentTag {}

/// What a step of the chain, and an event, is about.
public enum FollowUpSubject: Sendable, Hashable {
    /// The year's plan as a whole.
    case plan
    /// A round.
    case round(RoundID)
    /// A visit.
    case visit(VisitID)
    /// An inspection of the zone from above, by its number in the order of its dates, from 1.
    case cityInspection(Int)
    /// A finding.
    case finding(FindingID)
    /// A talk.
    case talk(TalkID)
    /// An incident.
    case incident(IncidentID)
}

extension FollowUpSubject: LosslessStringConvertible {
    /// The subject of a text as `description` writes it; `nil` for any other.
    public init?(_ text: String) {
        guard text != "plan" else {
            self = .plan
            return
        }
        guard let colon = text.firstIndex(of: ":") else { return nil }
        let name = String(text[text.index(after: colon)...])
        guard !name.isEmpty else { return nil }
        switch text[..<colon] {
        case "round": self = .round(RoundID(name))
        case "visit": self = .visit(VisitID(name))
        case "city_inspection":
            guard let number = Int(name), number > 0, String(number) == name else { return nil }
            self = .cityInspection(number)
        case "finding": self = .finding(FindingID(name))
        case "talk": self = .talk(TalkID(name))
        case "incident": self = .incident(IncidentID(name))
        default: return nil
        }
    }

    /// `plan`, `round:春季`, `visit:兴仁街道#1`, `city_inspection:1`, `finding:兴仁街道#1-003`, …
    public var description: String {
        switch self {
        case .plan: "plan"
        case .round(let id): "round:\(id)"
        case .visit(let id): "visit:\(id)"
        case .cityInspection(let number): "city_inspection:\(number)"
        case .finding(let id): "finding:\(id)"
        case .talk(let id): "talk:\(id)"
        case .incident(let id): "incident:\(id)"
        }
    }
}

extension FollowUpSubject: Comparable {
    /// By kind and name, in the order of Unicode scalars: the same on every machine.
    public static func < (left: FollowUpSubject, right: FollowUpSubject) -> Bool {
        left.description.unicodeScalars.lexicographicallyPrecedes(right.description.unicodeScalars)
    }
}
