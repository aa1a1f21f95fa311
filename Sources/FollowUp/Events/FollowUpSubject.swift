import InspectionDomain

/// The identifier of a finding (问题): the visit's id, a hyphen and a number, `兴仁街道#1-003`.
public typealias FindingID = Identifier<FindingTag>
/// The tag behind `FindingID`; it has no values.
public enum FindingTag {}

/// The identifier of a talk (约谈).
public typealias TalkID = Identifier<TalkTag>
/// The tag behind `TalkID`; it has no values.
public enum TalkTag {}

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
}
