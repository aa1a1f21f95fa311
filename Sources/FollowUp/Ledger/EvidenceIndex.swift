import CivilCalendar
import InspectionDomain

/// An entry of the evidence index with what it belongs to (R45).
public struct FiledEvidence: Sendable, Hashable {
    /// What it belongs to.
    public let subject: FollowUpSubject
    /// The entry.
    public let evidence: Evidence
    /// When it was filed.
    public let day: Day
    /// The event that says so.
    public let event: EventID
}

/// A talk with the follow-up it is owed (R44).
public struct TalkState: Sendable, Hashable {
    /// Which.
    public let id: TalkID
    /// What was recorded.
    public let facts: TalkFacts
    /// When it was held.
    public let day: Day
    /// Its steps, in the order of their target days.
    public let steps: [DeadlineEntry]
}

/// An incident with what it asks for (R49).
public struct IncidentState: Sendable, Hashable {
    /// Which.
    public let id: IncidentID
    /// What was recorded.
    public let facts: IncidentFacts
    /// When it happened.
    public let day: Day
    /// Its steps, in the order of their target days.
    public let steps: [DeadlineEntry]
}

extension FollowUpState {
    /// The evidence index, by reference.
    public var evidence: [FiledEvidence] {
        records.compactMap { event -> FiledEvidence? in
            guard case .evidenceFiled(let subject, let evidence) = event.happening else { return nil }
            return FiledEvidence(subject: subject, evidence: evidence, day: event.day, event: event.id)
        }.sorted { ($0.evidence.reference, $0.event) < ($1.evidence.reference, $1.event) }
    }

    /// Every talk, in the order of recording.
    public var talks: [TalkState] {
        (subjects.byScope[.talk] ?? []).compactMap { subject in
            guard let facts = subject.talk, let day = subject.day else { return nil }
            return TalkState(id: TalkID(subject.name), facts: facts, day: day, steps: entries(about: subject.id))
        }
    }

    /// Every incident, in the order of recording.
    public var incidents: [IncidentState] {
        (subjects.byScope[.incident] ?? []).compactMap { subject in
            guard let facts = subject.incident, let day = subject.day else { return nil }
            return IncidentState(
                id: IncidentID(subject.name), facts: facts, day: day, steps: entries(about: subject.id))
        }
    }

    /// The dates of one subject, by target day.
    public func entries(about subject: FollowUpSubject) -> [DeadlineEntry] {
        places[subject]?.map { entries[$0] } ?? []
    }
}
