import CivilCalendar
import FollowUp
import InspectionDomain

/// Draws histories: what an office might record, and what it might get wrong.
struct RandomHistory {
    let fixture: ReplayFixture
    private var random: SplitMix
    /// Whether events may correct and revoke others.
    private let hasReferences: Bool
    private(set) var log = Recorder()
    /// Days pass while things are recorded.
    private(set) var today = Day("2026-08-24")!

    init(_ fixture: ReplayFixture, seed: UInt64, hasReferences: Bool = true) {
        self.fixture = fixture
        self.hasReferences = hasReferences
        random = SplitMix(seed: seed)
    }

    private var subjects: [FollowUpSubject] {
        var found: [FollowUpSubject] = [
            .plan, .round("秋"), .visit(ReplayFixture.first), .visit(ReplayFixture.second),
        ]
        for event in log.events {
            if let subject = event.happening.subject, !found.contains(subject) { found.append(subject) }
        }
        return found
    }

    /// Records `count` events that the check accepts, drawing until there are as many.
    mutating func accepted(_ count: Int) {
        log.record("2026-08-01", .planAdopted(version: 1))
        var tries = 0
        var state = fixture.state(log.events, on: today.description)
        while log.events.count < count, tries < count * 60 {
            tries += 1
            if tries.isMultiple(of: 12) {
                today = today.adding(days: Int.random(in: 0...9, using: &random))
                state = fixture.state(log.events, on: today.description)
            }
            let event = draw()
            guard EventCheck(state: state).refusals(of: event).isEmpty else { continue }
            log.record(event.day.description, event.happening, replaces: event.replaces)
            state = fixture.state(log.events, on: today.description)
        }
    }

    /// Records `count` events without asking anybody.
    mutating func anything(_ count: Int) {
        for _ in 0..<count {
            if Bool.random(using: &random) { today = today.adding(days: Int.random(in: 0...9, using: &random)) }
            let event = draw()
            log.record(event.day.description, event.happening, replaces: event.replaces)
        }
    }

    private mutating func draw() -> RecordedEvent {
        let day = today.adding(days: -Int.random(in: 0...3, using: &random))
        let replaces: EventID? =
            hasReferences && Int.random(in: 0..<12, using: &random) == 0
            ? log.events.randomElement(using: &random)?.id : nil
        return log.next(day.description, happening(day), replaces: replaces)
    }

    private mutating func happening(_ day: Day) -> Happening {
        let subject = subjects.randomElement(using: &random)!
        let steps = fixture.plan.chain.steps.filter { step in
            switch subject {
            case .plan: step.scope == .plan
            case .round: step.scope == .round
            case .visit: step.scope == .visit
            case .finding: step.scope == .finding
            case .talk: step.scope == .talk
            case .incident: step.scope == .incident
            case .cityInspection: false
            }
        }
        let step = steps.randomElement(using: &random)?.key ?? "report"
        let due = Bool.random(using: &random) ? day.adding(days: Int.random(in: 1...40, using: &random)) : nil
        switch Int.random(in: 0..<24, using: &random) {
        case 0..<11: return .stepDone(subject, step)
        case 11: return .stepReturned(subject, step, due: due, reason: "不符合要求")
        case 12, 13:
            let until = day.adding(days: Int.random(in: 1...90, using: &random))
            return .extended(subject, step, until: until, reason: "设备采购", approver: "王主任")
        case 14, 15: return .suspended(subject, step, reason: "等待鉴定", approver: "王主任")
        case 16, 17: return .resumed(subject, step)
        case 18: return .notNeeded(subject, step, reason: "已合并", approver: "王主任")
        case 19: return .calledFor(subject, step, due: due, reason: "")
        case 20 where hasReferences:
            return .revoked(log.events.randomElement(using: &random)?.id ?? "e001", reason: "误录")
        case 21:
            return .talkHeld(
                TalkID("T\(log.events.count)"), TalkFacts(visit: visit(), party: "街道主任", demand: "限期整改"))
        default:
            let visit = visit()
            let kind = FindingKind.allCases.randomElement(using: &random)!
            return .findingRecorded(
                FindingID("\(visit)-\(log.events.count)"),
                FindingFacts(visit: visit, kind: kind, description: "隐患", content: 5, deadline: due))
        }
    }

    private mutating func visit() -> VisitID {
        Bool.random(using: &random) ? ReplayFixture.first : ReplayFixture.second
    }
}
