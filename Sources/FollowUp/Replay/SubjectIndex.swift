import CivilCalendar
import InspectionDomain

/// One thing that steps are about, with what is known of it.
struct Subject: Sendable {
    let id: FollowUpSubject
    /// As identifiers of dates name it; empty for the plan itself.
    let name: String
    var visit: PlannedVisit?
    var round: PlannedRound?
    var inspection: AdoptedInspection?
    var finding: FindingFacts?
    var talk: TalkFacts?
    var incident: IncidentFacts?
    /// The day of the record that made it known, for findings, talks and incidents.
    var day: Day?
    /// That record.
    var event: EventID?

    var street: StreetID? { visit?.street ?? inspection?.street }
    var roundID: RoundID? { visit?.round ?? round?.id }
}

/// Everything that steps are about: what the plan holds, and what was recorded.
struct SubjectIndex: Sendable {
    private(set) var all: [FollowUpSubject: Subject] = [:]
    /// In order: the plan's own order for what it holds, that of recording for the rest.
    private(set) var byScope: [StepScope: [Subject]] = [:]
    /// Records that name no visit of the plan, or something recorded before.
    private(set) var unplaced: [UnplacedEvent] = []

    init(_ plan: AdoptedPlan, _ events: [RecordedEvent]) {
        add(Subject(id: .plan, name: ""), .plan)
        for (index, inspection) in plan.inspections.enumerated() {
            var subject = Subject(
                id: .cityInspection(index + 1), name: "\(inspection.days.lowerBound)/\(index + 1)")
            subject.inspection = inspection
            add(subject, .cityInspection)
        }
        for round in plan.plan.rounds {
            var subject = Subject(id: .round(round.id), name: round.id.text)
            subject.round = round
            add(subject, .round)
        }
        for visit in plan.plan.visits {
            var subject = Subject(id: .visit(visit.id), name: visit.id.text)
            subject.visit = visit
            add(subject, .visit)
        }
        for event in events { add(event, plan) }
    }

    subscript(id: FollowUpSubject) -> Subject? { all[id] }

    /// The subjects of a scope that belong to a visit.
    func of(_ visit: VisitID, _ scope: StepScope) -> [Subject] {
        (byScope[scope] ?? []).filter { $0.visit?.id == visit }
    }

    private mutating func add(_ event: RecordedEvent, _ plan: AdoptedPlan) {
        let (id, scope, visit): (FollowUpSubject, StepScope, VisitID)
        var subject: Subject
        switch event.happening {
        case .findingRecorded(let finding, let facts):
            (id, scope, visit) = (.finding(finding), .finding, facts.visit)
            subject = Subject(id: id, name: finding.text)
            subject.finding = facts
        case .talkHeld(let talk, let facts):
            (id, scope, visit) = (.talk(talk), .talk, facts.visit)
            subject = Subject(id: id, name: talk.text)
            subject.talk = facts
        case .incidentReported(let incident, let facts):
            (id, scope, visit) = (.incident(incident), .incident, facts.visit)
            subject = Subject(id: id, name: incident.text)
            subject.incident = facts
        default: return
        }
        guard let planned = plan.plan.visit(visit) else {
            unplaced.append(UnplacedEvent(event: event, reason: .unknownSubject(.visit(visit))))
            return
        }
        guard all[id] == nil else {
            unplaced.append(UnplacedEvent(event: event, reason: .recordedBefore))
            return
        }
        (subject.visit, subject.day, subject.event) = (planned, event.day, event.id)
        add(subject, scope)
    }

    private mutating func add(_ subject: Subject, _ scope: StepScope) {
        all[subject.id] = subject
        byScope[scope, default: []].append(subject)
    }
}

extension FollowUpSubject {
    /// The scope whose steps are about it.
    var scope: StepScope {
        switch self {
        case .plan: .plan
        case .round: .round
        case .visit: .visit
        case .cityInspection: .cityInspection
        case .finding: .finding
        case .talk: .talk
        case .incident: .incident
        }
    }
}
