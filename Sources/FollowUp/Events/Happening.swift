import CivilCalendar
import InspectionDomain

/// What can happen to a plan, its visits and their findings.
public enum Happening: Sendable, Hashable {
    /// A version of the plan was adopted into the store, as a draft.
    case planAdopted(version: Int)
    /// A version of the plan reached another state; `by` is who submitted, approved or issued it.
    case planMoved(version: Int, to: PlanState, by: String)
    /// A step of the chain took place on the event's day.
    case stepDone(FollowUpSubject, StepKey, StepDetails = StepDetails())
    /// What was handed in at a step was not accepted; it is due again, by the day given or by the chain's own period.
    case stepReturned(FollowUpSubject, StepKey, due: Day?, reason: String)
    /// A step may be done until that day, included.
    case extended(FollowUpSubject, StepKey, until: Day, reason: String, approver: String)
    /// The clock of a step stands from the event's day on, that day included.
    case suspended(FollowUpSubject, StepKey, reason: String, approver: String)
    /// The clock of a step runs again from the event's day on, that day included.
    case resumed(FollowUpSubject, StepKey)
    /// A step that this subject does not need.
    case notNeeded(FollowUpSubject, StepKey, reason: String, approver: String)
    /// An optional step that the office has decided on: due on the day given, or by the chain's own period.
    case calledFor(FollowUpSubject, StepKey, due: Day?, reason: String)
    /// A finding was made on the event's day.
    case findingRecorded(FindingID, FindingFacts)
    /// A talk was held on the event's day (R44).
    case talkHeld(TalkID, TalkFacts)
    /// A street obstructed, concealed or retaliated (R49).
    case incidentReported(IncidentID, IncidentFacts)
    /// One of the nine contents was looked into on a visit (R25).
    case contentInspected(VisitID, content: Int, ContentResult, remark: String)
    /// The team worked in one of the six ways on a visit (R26).
    case activityHeld(VisitID, WayOfWorking, description: String)
    /// Evidence was put on file; the entry refers to it and never holds it (R45).
    case evidenceFiled(FollowUpSubject, Evidence)
    /// An earlier event never counted.
    case revoked(EventID, reason: String)
}

/// The states of a plan version, R17: 方案状态.
public enum PlanState: String, Sendable, Hashable, CaseIterable {
    /// 草案.
    case draft
    /// 已呈报.
    case submitted
    /// 已审批.
    case approved
    /// 已印发.
    case issued
    /// 已修订: a later version was issued in its place.
    case amended
}

/// What is worth keeping of a step beside its day; each is empty where it does not apply.
public struct StepDetails: Sendable, Hashable {
    /// To whom something was sent, handed or transferred.
    public var receiver: String
    /// A document's, listing's or file's number.
    public var number: String
    /// What came of it: the result of a transfer, of an examination.
    public var result: String

    /// Details.
    public init(receiver: String = "", number: String = "", result: String = "") {
        self.receiver = receiver
        self.number = number
        self.result = result
    }
}
