import CivilCalendar
import InspectionDomain
import Wording

/// Where a finding stands in its loop (R46): 发现 → 反馈 → 整改 → 核查 → 销号.
public enum FindingPhase: String, Sendable, Hashable, CaseIterable {
    /// Found, and not fed back to the street yet.
    case found
    /// Fed back; correction is owed.
    case correcting
    /// Corrected, and not checked yet.
    case corrected
    /// Checked, and not struck off the ledger yet.
    case checked
    /// Returned: what was done was not enough.
    case returned
    /// Struck off the ledger.
    case closed

    /// The name as shown.
    public var wording: Wording {
        switch self {
        case .found: Wording(zh: "已发现，待反馈", en: "found")
        case .correcting: Wording(zh: "整改中", en: "correcting")
        case .corrected: Wording(zh: "已整改，待核查", en: "to be checked")
        case .checked: Wording(zh: "已核查，待销号", en: "checked")
        case .returned: Wording(zh: "退回整改", en: "returned")
        case .closed: Wording(zh: "已销号", en: "closed")
        }
    }
}

/// A finding with everything that became of it.
public struct FindingState: Sendable, Hashable {
    /// Which.
    public let id: FindingID
    /// What was recorded when it was made.
    public let facts: FindingFacts
    /// Where.
    public let street: StreetID
    /// When it was made.
    public let foundOn: Day
    /// The event that says so.
    public let event: EventID
    /// Where it stands.
    public let phase: FindingPhase
    /// When it was fed back, with the visit's feedback.
    public let fedBackOn: Day?
    /// Its steps, in the order of the chain.
    public let steps: [DeadlineEntry]
    /// Talks that were about it.
    public let talks: [TalkID]
    /// Evidence on file for it.
    public let evidence: [Evidence]

    /// The date of one of its steps.
    public func step(_ key: StepKey) -> DeadlineEntry? { steps.first { $0.step == key } }

    /// The day on which one of its steps was done.
    public func done(_ key: StepKey) -> Day? { step(key)?.doneOn }

    /// Whether it is struck off the ledger.
    public var isClosed: Bool { phase == .closed }

    /// The last day for its correction, as it stands now.
    public var deadline: Day? { step(.findingCorrection)?.latest }

    /// Whether its correction came, or comes, after the last day allowed; a suspended clock is never late.
    public var isLate: Bool {
        guard let correction = step(.findingCorrection) else { return false }
        return correction.status == .overdue || correction.attempts.contains(where: \.isLate)
    }

    /// What must still happen before it can be closed, in the order of the chain; empty where it is closed.
    public var missing: [DeadlineEntry] { isClosed ? [] : steps.filter(\.status.isPending) }
}

extension FollowUpState {
    /// Every finding, by visit and number.
    public var findings: [FindingState] {
        (subjects.byScope[.finding] ?? []).compactMap(finding).sorted {
            ($0.facts.visit, $0.id) < ($1.facts.visit, $1.id)
        }
    }

    /// The finding with that id.
    public func finding(_ id: FindingID) -> FindingState? { subjects[.finding(id)].flatMap(finding) }

    private func finding(_ subject: Subject) -> FindingState? {
        guard case .finding(let id) = subject.id, let facts = subject.finding, let visit = subject.visit,
            let day = subject.day, let event = subject.event
        else { return nil }
        let order = Dictionary(plan.chain.steps.enumerated().map { ($1.key, $0) }) { first, _ in first }
        let steps = entries(about: subject.id).sorted { (order[$0.step] ?? 0) < (order[$1.step] ?? 0) }
        let fedBack = entry(.feedback, .visit(visit.id))?.doneOn
        let talks = (subjects.byScope[.talk] ?? []).filter { $0.talk?.findings.contains(id) ?? false }
        return FindingState(
            id: id, facts: facts, street: visit.street, foundOn: day, event: event,
            phase: phase(steps, fedBack: fedBack), fedBackOn: fedBack, steps: steps,
            talks: talks.map { TalkID($0.name) },
            evidence: evidence.filter { $0.subject == subject.id || facts.evidence.contains($0.evidence.reference) }
                .map(\.evidence))
    }

    private func phase(_ steps: [DeadlineEntry], fedBack: Day?) -> FindingPhase {
        func step(_ key: StepKey) -> DeadlineEntry? { steps.first { $0.step == key } }
        if step(.findingClosed)?.status.isDone == true { return .closed }
        if step(.findingCheck)?.status.isDone == true { return .checked }
        guard let correction = step(.findingCorrection) else { return fedBack == nil ? .found : .correcting }
        if correction.status.isDone { return .corrected }
        if correction.attempts.count > 1 { return .returned }
        return fedBack == nil ? .found : .correcting
    }
}
