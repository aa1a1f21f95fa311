import CivilCalendar
import InspectionDomain

/// What an assessment wants to know of a street's findings of one kind.
public struct FindingCount: Sendable, Hashable {
    /// All.
    public var found = 0
    /// Closed, their correction within the last day allowed.
    public var closedInTime = 0
    /// Closed, their correction late.
    public var closedLate = 0
    /// Not closed.
    public var open = 0
    /// Of those, past the last day of their correction.
    public var openLate = 0

    /// None.
    public init() {}
}

/// What a year's inspections say about one street (R37).
public struct StreetAssessment: Sendable, Hashable {
    /// The street.
    public let street: StreetID
    /// Its visits: the planned days, and those recorded.
    public let visits: [AssessedVisit]
    /// Findings by kind.
    public let findings: [FindingKind: FindingCount]
    /// Major hazards that were listed.
    public let listed: Int
    /// Of those, taken off the list.
    public let delisted: Int
    /// Talks.
    public let talks: Int
    /// Of those, with their follow-up reported.
    public let talksFollowedUp: Int
    /// Incidents: obstruction, concealment, retaliation.
    public let incidents: Int

    /// Findings of every kind together.
    public var total: FindingCount {
        findings.values.reduce(into: FindingCount()) { sum, count in
            sum.found += count.found
            sum.closedInTime += count.closedInTime
            sum.closedLate += count.closedLate
            sum.open += count.open
            sum.openLate += count.openLate
        }
    }
}

/// A visit as the assessment sees it.
public struct AssessedVisit: Sendable, Hashable {
    /// Which.
    public let id: VisitID
    /// First to last day: as recorded, where they are, otherwise as planned.
    public let days: DayRange
    /// Whether both ends are recorded.
    public let isRecorded: Bool
    /// The street's report of its correction; `nil` where the chain has none.
    public let correction: DeadlineEntry?
    /// Times it was returned.
    public let returns: Int
    /// The day on which its examination was recorded.
    public let examinedOn: Day?
    /// Whether nothing is left to do.
    public let isComplete: Bool
}

extension FollowUpState {
    /// Every street of the zone, in order, those without a visit too.
    public var assessment: [StreetAssessment] {
        let visits = Dictionary(grouping: visits, by: \.visit.street)
        let streets = plan.names.allStreets + visits.keys.filter { !plan.names.allStreets.contains($0) }.sorted()
        return streets.map { assessment(of: $0, visits[$0] ?? []) }
    }

    private func assessment(of street: StreetID, _ visits: [VisitState]) -> StreetAssessment {
        let findings = visits.flatMap(\.findings)
        let talks = visits.flatMap(\.talks)
        return StreetAssessment(
            street: street, visits: visits.map(assessed), findings: counts(findings),
            listed: findings.count { $0.done(.hazardListing) != nil },
            delisted: findings.count { $0.done(.hazardDelisting) != nil }, talks: talks.count,
            talksFollowedUp: talks.count { talk in
                talk.steps.first { $0.step == .talkFollowUp }?.status.isDone ?? false
            }, incidents: visits.map(\.incidents.count).reduce(0, +))
    }

    private func counts(_ findings: [FindingState]) -> [FindingKind: FindingCount] {
        var counts: [FindingKind: FindingCount] = [:]
        for finding in findings {
            var count = counts[finding.facts.kind] ?? FindingCount()
            count.found += 1
            switch (finding.isClosed, finding.isLate) {
            case (true, false): count.closedInTime += 1
            case (true, true): count.closedLate += 1
            case (false, let isLate):
                count.open += 1
                count.openLate += isLate ? 1 : 0
            }
            counts[finding.facts.kind] = count
        }
        return counts
    }

    private func assessed(_ state: VisitState) -> AssessedVisit {
        let visit = FollowUpSubject.visit(state.visit.id)
        let correction = entry(.correction, visit)
        let first = state.entered ?? state.visit.entry
        return AssessedVisit(
            id: state.visit.id, days: first...max(first, state.left ?? state.visit.exit),
            isRecorded: state.entered != nil && state.left != nil, correction: correction,
            returns: (correction?.attempts.count ?? 1) - 1, examinedOn: entry(.examination, visit)?.doneOn,
            isComplete: state.isComplete)
    }
}
