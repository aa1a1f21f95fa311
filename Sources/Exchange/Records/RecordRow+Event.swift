import FollowUp
import InspectionDomain

extension RecordRow {
    /// The row by which an event would be recorded again: what a correction begins with. `nil` for events that no row
    /// makes: adoptions and revocations.
    public init?(_ event: RecordedEvent) {
        guard var words = Self.words(event.happening) else { return nil }
        words["on"] = event.day.description
        words["note"] = event.note
        self.init(command: "record", words: words)
    }

    private static func words(_ happening: Happening) -> [String: String]? {
        switch happening {
        case .planAdopted, .revoked: nil
        case .planMoved(let version, let state, let by):
            RecordAction.allCases.first { $0.planState == state }.map {
                ["action": $0.rawValue, "subject": "\(version)", "by": by]
            }
        case .stepDone(let subject, let step, let details):
            [
                "action": step.text, "subject": subject.word, "to": details.receiver, "number": details.number,
                "result": details.result,
            ]
        case .stepReturned(let subject, let step, let due, let reason):
            clock(.return, subject, step, ["due": due?.description ?? "", "reason": reason])
        case .extended(let subject, let step, let until, let reason, let approver):
            clock(
                .extend, subject, step, ["until": until.description, "reason": reason, "approver": approver])
        case .suspended(let subject, let step, let reason, let approver):
            clock(.suspend, subject, step, ["reason": reason, "approver": approver])
        case .resumed(let subject, let step): clock(.resume, subject, step, [:])
        case .notNeeded(let subject, let step, let reason, let approver):
            clock(.waive, subject, step, ["reason": reason, "approver": approver])
        case .calledFor(let subject, let step, let due, let reason):
            clock(.call, subject, step, ["due": due?.description ?? "", "reason": reason])
        case .findingRecorded, .talkHeld, .incidentReported, .contentInspected, .activityHeld, .evidenceFiled:
            facts(happening)
        }
    }

    private static func clock(
        _ action: RecordAction, _ subject: FollowUpSubject, _ step: StepKey, _ words: [String: String]
    ) -> [String: String] {
        words.merging(["action": action.rawValue, "subject": subject.word, "step": step.text]) { own, _ in own }
    }

    private static func facts(_ happening: Happening) -> [String: String]? {
        switch happening {
        case .findingRecorded(_, let facts):
            [
                "action": "finding", "subject": facts.visit.text, "kind": facts.kind.rawValue,
                "text": facts.description, "item": facts.content.map(String.init) ?? "",
                "enterprise": facts.enterprise, "party": facts.responsible, "department": facts.department,
                "due": facts.deadline?.description ?? "", "evidence": facts.evidence.joined(separator: "、"),
            ]
        case .talkHeld(_, let facts):
            [
                "action": "talk", "subject": facts.visit.text, "party": facts.party, "demand": facts.demand,
                "findings": facts.findings.map(\.text).joined(separator: "、"),
            ]
        case .incidentReported(_, let facts):
            [
                "action": "incident", "subject": facts.visit.text, "kind": facts.kind.rawValue,
                "text": facts.description,
            ]
        case .contentInspected(let visit, let content, let result, let remark):
            [
                "action": "content", "subject": visit.text, "item": "\(content)", "result": result.rawValue,
                "text": remark,
            ]
        case .activityHeld(let visit, let way, let description):
            ["action": "activity", "subject": visit.text, "kind": way.rawValue, "text": description]
        case .evidenceFiled(let subject, let evidence):
            [
                "action": "evidence", "subject": subject.description, "number": evidence.reference,
                "title": evidence.title, "medium": evidence.medium, "location": evidence.location,
            ]
        default: nil
        }
    }
}

extension FollowUpSubject {
    /// What a row calls it: its id alone, as the action tells what kind of thing it is.
    fileprivate var word: String {
        switch self {
        case .plan: ""
        case .round(let id): id.text
        case .visit(let id): id.text
        case .cityInspection(let number): "\(number)"
        case .finding(let id): id.text
        case .talk(let id): id.text
        case .incident(let id): id.text
        }
    }
}
