import CivilCalendar
import InspectionDomain
import Wording

/// What came of one of the nine contents on a visit (R25).
public struct InspectedContent: Sendable, Hashable {
    /// 1 to 9.
    public let content: Int
    /// What came of it; of several records the last counts.
    public let result: ContentResult
    /// The team's remark; may be empty.
    public let remark: String
    /// When.
    public let day: Day
}

/// One thing the team did on a visit (R26).
public struct VisitActivity: Sendable, Hashable {
    /// When.
    public let day: Day
    /// In which of the six ways.
    public let way: WayOfWorking
    /// What; may be empty.
    public let description: String
}

/// What a visit lacks to be complete.
public enum VisitGap: Sendable, Hashable {
    /// A content of article 三(一) of which nothing is recorded, 1 to 9.
    case content(Int)
    /// A step that is still to be done.
    case step(DeadlineEntry)
    /// A finding that is not closed.
    case finding(FindingID, FindingPhase)
}

/// A visit with everything recorded of it, and what it still lacks.
public struct VisitState: Sendable, Hashable {
    /// The visit as planned.
    public let visit: PlannedVisit
    /// The day on which the team arrived, as recorded.
    public let entered: Day?
    /// The day on which it left, as recorded.
    public let left: Day?
    /// The nine contents, those recorded, in order.
    public let contents: [InspectedContent]
    /// What the team did, day by day.
    public let activities: [VisitActivity]
    /// Its findings, by number.
    public let findings: [FindingState]
    /// Its talks.
    public let talks: [TalkState]
    /// Its incidents.
    public let incidents: [IncidentState]
    /// What it lacks: contents, steps in the order of their dates, findings.
    public let gaps: [VisitGap]

    /// Whether everything is done, with every content looked into and every finding closed.
    public var isComplete: Bool { gaps.isEmpty }
}

extension FollowUpState {
    /// The numbers of the contents of an inspection, article 三(一).
    public static let contents = 1...9

    /// Every visit of the plan, in its order.
    public var visits: [VisitState] {
        let findings = Dictionary(grouping: findings, by: \.facts.visit)
        let talks = Dictionary(grouping: talks, by: \.facts.visit)
        let incidents = Dictionary(grouping: incidents, by: \.facts.visit)
        return plan.plan.visits.map {
            state(of: $0, findings[$0.id] ?? [], talks[$0.id] ?? [], incidents[$0.id] ?? [])
        }
    }

    private func state(
        of visit: PlannedVisit, _ findings: [FindingState], _ talks: [TalkState], _ incidents: [IncidentState]
    ) -> VisitState {
        let contents = contents(of: visit.id)
        let own = entries.filter { $0.visit == visit.id && $0.status.isPending }
        let missing = Self.contents.filter { number in !contents.contains { $0.content == number } }
        let open = findings.filter { !$0.isClosed }
        let gaps =
            missing.map(VisitGap.content) + own.map(VisitGap.step) + open.map { VisitGap.finding($0.id, $0.phase) }
        return VisitState(
            visit: visit, entered: done(.entry, visit), left: done(.exit, visit), contents: contents,
            activities: activities(of: visit.id), findings: findings, talks: talks, incidents: incidents, gaps: gaps)
    }

    /// The visit something belongs to; `nil` for what belongs to none.
    public func visit(of subject: FollowUpSubject) -> VisitID? { subjects[subject]?.visit?.id }

    /// The day on which the step that takes place on such a day of the visit was done.
    func done(_ day: ChainDay, _ visit: PlannedVisit) -> Day? {
        let step = plan.chain.steps.first { $0.scope == .visit && $0.timing == .on(day) }
        return step.flatMap { entry($0.key, .visit(visit.id))?.doneOn }
    }

    private func contents(of visit: VisitID) -> [InspectedContent] {
        var last: [Int: InspectedContent] = [:]
        for event in records {
            guard case .contentInspected(visit, let number, let result, let remark) = event.happening else { continue }
            last[number] = InspectedContent(content: number, result: result, remark: remark, day: event.day)
        }
        return last.values.sorted { $0.content < $1.content }
    }

    private func activities(of visit: VisitID) -> [VisitActivity] {
        records.compactMap { event in
            guard case .activityHeld(visit, let way, let description) = event.happening else { return nil }
            return VisitActivity(day: event.day, way: way, description: description)
        }
    }
}
