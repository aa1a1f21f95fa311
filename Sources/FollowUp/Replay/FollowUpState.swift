import CivilCalendar
import InspectionDomain

/// Where everything stands on a day: a pure function of plan, calendar and recorded events.
public struct FollowUpState: Sendable {
    /// The day asked about.
    public let on: Day
    /// The plan followed.
    public let plan: AdoptedPlan
    /// The version of the plan it is.
    public let version: Int
    /// The calendar used.
    public let calendar: WorkingDayCalendar
    /// Every step of every subject: by target day, then in the order of the chain, then by subject.
    public let entries: [DeadlineEntry]
    /// Every event with what became of it.
    public let history: EventHistory
    /// Events that count but move nothing, with the reason.
    public let unplaced: [UnplacedEvent]

    /// Events that count and have happened by the day asked about, in the order in which they take effect.
    let records: [RecordedEvent]
    let subjects: SubjectIndex
    /// The places in `entries` of each subject's dates.
    let places: [FollowUpSubject: [Int]]

    /// Events that count and should move something by the day asked about, but do not.
    public var withoutEffect: [UnplacedEvent] { unplaced.filter { $0.reason != .later } }

    /// The date with that id.
    public func entry(_ id: String) -> DeadlineEntry? { entries.first { $0.id == id } }

    /// The date of a step for a subject.
    public func entry(_ step: StepKey, _ subject: FollowUpSubject) -> DeadlineEntry? {
        places[subject]?.lazy.map { entries[$0] }.first { $0.step == step }
    }
}

/// From recorded events to where everything stands.
public enum Replay {
    /// The state on a day. Events of later days have not happened yet and are listed as unplaced.
    ///
    /// - Parameters:
    ///   - version: the version of the plan that `plan` is; moves of other versions are not its own.
    ///   - calendar: the holidays known now; `plan.calendar` has those known at adoption.
    ///   - events: in any order.
    public static func state(
        of plan: AdoptedPlan, version: Int = 1, calendar: WorkingDayCalendar, events: [RecordedEvent], on: Day
    ) -> FollowUpState {
        state(of: plan, version: version, calendar: calendar, history: EventHistory(events), on: on)
    }

    /// The state on a day, from a history.
    public static func state(
        of plan: AdoptedPlan, version: Int = 1, calendar: WorkingDayCalendar, history: EventHistory, on: Day
    ) -> FollowUpState {
        let past = history.effective.filter { $0.day <= on }
        let subjects = SubjectIndex(plan, past)
        let sorted = SortedEvents(past, plan: plan, version: version, subjects: subjects)
        var engine = ChainEngine(
            plan: plan, calendar: calendar, on: on, subjects: subjects, events: sorted.byInstance)
        let entries = engine.entries()
        let later = history.effective.filter { $0.day > on }.map { UnplacedEvent(event: $0, reason: .later) }
        let unplaced = subjects.unplaced + sorted.unplaced + engine.unplaced + later
        let places = Dictionary(history.effective.enumerated().map { ($1.id, $0) }) { first, _ in first }
        return FollowUpState(
            on: on, plan: plan, version: version, calendar: calendar, entries: entries, history: history,
            unplaced: unplaced.sorted { (places[$0.event.id] ?? 0) < (places[$1.event.id] ?? 0) }, records: past,
            subjects: subjects, places: Dictionary(grouping: entries.indices) { entries[$0].about })
    }
}

/// Events by the step they are about.
struct SortedEvents {
    private(set) var byInstance: [StepInstance: [PlacedEvent]] = [:]
    private(set) var unplaced: [UnplacedEvent] = []

    init(_ events: [RecordedEvent], plan: AdoptedPlan, version: Int, subjects: SubjectIndex) {
        let states = plan.chain.steps.filter { $0.planState != nil }
        for (place, event) in events.enumerated() {
            if case .planMoved(version, let state, _) = event.happening {
                // A plan that is sent back has to be submitted again.
                let reached = state == .draft ? .submitted : state
                for step in states where step.planState == reached {
                    let instance = StepInstance(step: step.key, subject: .plan)
                    byInstance[instance, default: []].append(PlacedEvent(event: event, place: place))
                }
            } else if let subject = event.happening.subject, !event.happening.makesSubject {
                sort(PlacedEvent(event: event, place: place), subject, plan, subjects)
            }
        }
    }

    private mutating func sort(
        _ placed: PlacedEvent, _ subject: FollowUpSubject, _ plan: AdoptedPlan, _ subjects: SubjectIndex
    ) {
        let event = placed.event
        guard subjects[subject] != nil else {
            unplaced.append(UnplacedEvent(event: event, reason: .unknownSubject(subject)))
            return
        }
        guard let key = event.happening.step else { return }
        guard let step = plan.chain[key], step.scope == subject.scope else {
            unplaced.append(UnplacedEvent(event: event, reason: .unknownStep(key)))
            return
        }
        byInstance[StepInstance(step: key, subject: subject), default: []].append(placed)
    }
}

extension Happening {
    /// What it is about; `nil` for adoptions, moves of versions and revocations.
    public var subject: FollowUpSubject? {
        switch self {
        case .planAdopted, .planMoved, .revoked: nil
        case .stepDone(let subject, _, _), .stepReturned(let subject, _, _, _), .extended(let subject, _, _, _, _),
            .suspended(let subject, _, _, _), .resumed(let subject, _), .notNeeded(let subject, _, _, _),
            .calledFor(let subject, _, _, _), .evidenceFiled(let subject, _):
            subject
        case .findingRecorded(let id, _): .finding(id)
        case .talkHeld(let id, _): .talk(id)
        case .incidentReported(let id, _): .incident(id)
        case .contentInspected(let id, _, _, _), .activityHeld(let id, _, _): .visit(id)
        }
    }

    /// The step it is about; `nil` where it is about none.
    public var step: StepKey? {
        switch self {
        case .stepDone(_, let step, _), .stepReturned(_, let step, _, _), .extended(_, let step, _, _, _),
            .suspended(_, let step, _, _), .resumed(_, let step), .notNeeded(_, let step, _, _),
            .calledFor(_, let step, _, _):
            step
        default: nil
        }
    }

    /// Whether it makes its subject known.
    var makesSubject: Bool {
        switch self {
        case .findingRecorded, .talkHeld, .incidentReported: true
        default: false
        }
    }
}
