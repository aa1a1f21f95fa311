import CivilCalendar
import InspectionDomain

extension EventRecord {
    /// The record of an event.
    init(_ event: RecordedEvent) {
        self.init(
            id: event.id.text, recordedAt: event.recordedAt, recordedBy: event.recordedBy, day: event.day,
            what: .revoked, replaces: event.replaces?.text, note: event.note.nonEmpty)
        switch event.happening {
        case .planAdopted(let version): (what, planVersion) = (.planAdopted, version)
        case .planMoved(let version, let state, let by):
            (what, planVersion, self.state, self.by) = (.planMoved, version, state, by.nonEmpty)
        case .stepDone(let subject, let step, let details):
            set(.stepDone, subject, step)
            self.details = details == StepDetails() ? nil : details
        case .stepReturned(let subject, let step, let due, let reason):
            set(.stepReturned, subject, step, reason: reason)
            self.due = due
        case .extended(let subject, let step, let until, let reason, let approver):
            set(.extended, subject, step, reason: reason, approver: approver)
            self.until = until
        case .suspended(let subject, let step, let reason, let approver):
            set(.suspended, subject, step, reason: reason, approver: approver)
        case .resumed(let subject, let step): set(.resumed, subject, step)
        case .notNeeded(let subject, let step, let reason, let approver):
            set(.notNeeded, subject, step, reason: reason, approver: approver)
        case .calledFor(let subject, let step, let due, let reason):
            set(.calledFor, subject, step, reason: reason)
            self.due = due
        case .findingRecorded(let id, let facts): (what, subject, finding) = (.findingRecorded, .finding(id), facts)
        case .talkHeld(let id, let facts): (what, subject, talk) = (.talkHeld, .talk(id), facts)
        case .incidentReported(let id, let facts):
            (what, subject, incident) = (.incidentReported, .incident(id), facts)
        case .contentInspected(let visit, let content, let result, let remark):
            (what, subject, self.content) = (.contentInspected, .visit(visit), content)
            (self.result, self.remark) = (result, remark.nonEmpty)
        case .activityHeld(let visit, let way, let description):
            (what, subject, self.way, self.description) = (.activityHeld, .visit(visit), way, description.nonEmpty)
        case .evidenceFiled(let subject, let evidence):
            (what, self.subject, self.evidence) = (.evidenceFiled, subject, evidence)
        case .revoked(let event, let reason): (what, revokes, self.reason) = (.revoked, event.text, reason.nonEmpty)
        }
    }

    private mutating func set(
        _ what: What, _ subject: FollowUpSubject, _ step: StepKey, reason: String = "", approver: String = ""
    ) {
        (self.what, self.subject, self.step) = (what, subject, step.text)
        (self.reason, self.approver) = (reason.nonEmpty, approver.nonEmpty)
    }

    /// The event of the record.
    func event() throws(RecordedTextProblem) -> RecordedEvent {
        RecordedEvent(
            id: EventID(id), recordedAt: recordedAt, recordedBy: recordedBy, day: day, happening: try happening(),
            replaces: replaces.map { EventID($0) }, note: note ?? "")
    }

    private func happening() throws(RecordedTextProblem) -> Happening {
        switch what {
        case .planAdopted: .planAdopted(version: try need(planVersion, .planVersion))
        case .planMoved:
            .planMoved(version: try need(planVersion, .planVersion), to: try need(state, .state), by: by ?? "")
        case .revoked: .revoked(EventID(try need(revokes, .revokes)), reason: reason ?? "")
        case .findingRecorded, .talkHeld, .incidentReported, .contentInspected, .activityHeld, .evidenceFiled:
            try recorded()
        case .stepDone, .stepReturned, .extended, .suspended, .resumed, .notNeeded, .calledFor: try stepped()
        }
    }

    private func stepped() throws(RecordedTextProblem) -> Happening {
        let (subject, key) = (try need(subject, .subject), StepKey(try need(step, .step)))
        let (reason, approver) = (reason ?? "", approver ?? "")
        switch what {
        case .stepReturned: return .stepReturned(subject, key, due: due, reason: reason)
        case .extended:
            return .extended(subject, key, until: try need(until, .until), reason: reason, approver: approver)
        case .suspended: return .suspended(subject, key, reason: reason, approver: approver)
        case .resumed: return .resumed(subject, key)
        case .notNeeded: return .notNeeded(subject, key, reason: reason, approver: approver)
        case .calledFor: return .calledFor(subject, key, due: due, reason: reason)
        default: return .stepDone(subject, key, details ?? StepDetails())
        }
    }

    private func recorded() throws(RecordedTextProblem) -> Happening {
        let subject = try need(subject, .subject)
        switch (what, subject) {
        case (.findingRecorded, .finding(let id)): return .findingRecorded(id, try need(finding, .finding))
        case (.talkHeld, .talk(let id)): return .talkHeld(id, try need(talk, .talk))
        case (.incidentReported, .incident(let id)): return .incidentReported(id, try need(incident, .incident))
        case (.contentInspected, .visit(let id)):
            return .contentInspected(
                id, content: try need(content, .content), try need(result, .result), remark: remark ?? "")
        case (.activityHeld, .visit(let id)):
            return .activityHeld(id, try need(way, .way), description: description ?? "")
        case (.evidenceFiled, _): return .evidenceFiled(subject, try need(evidence, .evidence))
        default: throw .badValue(key: CodingKeys.subject.rawValue, value: subject.description)
        }
    }

    private func need<Value>(_ value: Value?, _ key: CodingKeys) throws(RecordedTextProblem) -> Value {
        guard let value else { throw .missing(key: key.rawValue) }
        return value
    }
}

extension String {
    /// The text, or `nil` where there is none: what is empty is left out.
    var nonEmpty: String? { isEmpty ? nil : self }
}
