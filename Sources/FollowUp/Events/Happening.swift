import CivilCalendar
import InspectionDomain

/// What can happen to a plan, its visits and their findings.
public enum Happening: Sendable, Hashable {
    /// A version of the plan was adopted into the store, as a draft.
    case planAdopted(version: Int)
    /// A version of the plan reached another state.
    case planMoved(version: Int, to: PlanState, by: String)
    /// A step of the chain took place on the event's day.
    case stepDone(FollowUpSubject, StepKey)
    /// What was handed in at a step was not accepted; it is due again, by the day given or by the chain's own period.
    case stepReturned(FollowUpSubject, StepKey, due: Day?)
    /// A step may be done until that day, included.
    case extended(FollowUpSubject, StepKey, until: Day, reason: String, approver: String)
    /// The clock of a step stands from the event's day on.
    case suspended(FollowUpSubject, StepKey, reason: String, approver: String)
    /// The clock of a step runs again from the event's day on.
    case resumed(FollowUpSubject, StepKey)
    /// A step that this subject does not need.
    case notNeeded(FollowUpSubject, StepKey, reason: String, approver: String)
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
