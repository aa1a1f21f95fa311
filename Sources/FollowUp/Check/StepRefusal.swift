import CivilCalendar
import InspectionDomain
import Wording

/// A step that cannot be done, returned, extended … now.
public enum StepRefusal: Sendable, Hashable {
    /// The chain has no such step; those of the subject's scope.
    case unknown(StepKey, known: [StepKey])
    /// The step is for something else.
    case wrongScope(StepKey, Wording)
    /// The step is not for this one: listing a finding that is no major hazard.
    case notFor(Wording, FollowUpSubject)
    /// It was done before, by that event.
    case doneBefore(Wording, on: Day, by: EventID?)
    /// What it counts from is not recorded.
    case triggerMissing(Wording, trigger: Wording)
    /// Steps it requires are still to be done.
    case requirementMissing(Wording, [Wording])
    /// The finding was not checked.
    case closedWithoutCheck(FindingID)
    /// A finding's check cannot be left out.
    case checkNotWaivable
    /// It was not done, so nothing can be returned.
    case notDone(Wording)
    /// It is not to be done: not needed, done, optional.
    case notPending(Wording, StepStatus)
    /// The day granted is no later than the last day as it stands.
    case extensionNotLater(Day, latest: Day)
    /// Its clock does not run yet.
    case notRunning(Wording)
    /// Its last day was past when the clock was to stop.
    case pastLatest(Day)
    /// Its clock stands already, since that day.
    case standsAlready(since: Day)
    /// Its clock does not stand.
    case notSuspended
    /// It is not optional, so nobody need call for it.
    case notOptional(Wording)
    /// It is recorded by the state of the plan's version.
    case recordedByState(PlanState)
}

extension StepRefusal: Refusal {
    var reason: Wording {
        switch self {
        case .unknown(let key, _): Wording(zh: "流程中没有“\(key)”这一环节", en: "the chain has no step \"\(key)\"")
        case .wrongScope(let key, let scope):
            Wording(zh: "“\(key)”是\(scope.zh)的环节", en: "\"\(key)\" is a step for \(scope.en)")
        case .notFor(let title, let subject):
            Wording(zh: "“\(subject)”不需要“\(title.zh)”", en: "\"\(title.en)\" does not apply to \(subject)")
        case .doneBefore(let title, let day, _):
            Wording(zh: "“\(title.zh)”已于\(day.chinese)登记完成", en: "\"\(title.en)\" was recorded for \(day)")
        case .triggerMissing(let title, let trigger):
            Wording(
                zh: "“\(trigger.zh)”尚未登记，“\(title.zh)”还没有起算",
                en: "\"\(trigger.en)\" is not recorded, and \"\(title.en)\" counts from it")
        case .requirementMissing(let title, let missing):
            Wording(
                zh: "“\(title.zh)”之前还须完成：\(missing.map(\.zh).joined(separator: "、"))",
                en: "before \"\(title.en)\" must be done: \(missing.map(\.en).joined(separator: ", "))")
        case .closedWithoutCheck(let id):
            Wording(zh: "问题\(id)尚未核查，不能销号", en: "finding \(id) was not checked and cannot be closed")
        case .checkNotWaivable: Wording(zh: "问题核查不能免除", en: "the check of a finding cannot be left out")
        case .notDone(let title):
            Wording(zh: "“\(title.zh)”尚未完成，无从退回", en: "\"\(title.en)\" was not done, so nothing can be returned")
        case .notPending(let title, let status):
            Wording(
                zh: "“\(title.zh)”现为“\(status.wording.zh)”，不在办理中",
                en: "\"\(title.en)\" is not to be done: \(status.wording.en)")
        case .extensionNotLater(let until, let latest):
            Wording(
                zh: "延期至\(until.chinese)并不晚于现有期限\(latest.chinese)",
                en: "\(until) is no later than the last day as it stands, \(latest)")
        case .notRunning(let title):
            Wording(zh: "“\(title.zh)”尚未起算", en: "the clock of \"\(title.en)\" does not run yet")
        case .pastLatest(let day):
            Wording(zh: "期限已于\(day.chinese)届满，不能再中止", en: "the last day, \(day), was past: the clock cannot stop")
        case .standsAlready(let since):
            Wording(zh: "期限自\(since.chinese)起已经中止", en: "the clock stands already, since \(since)")
        case .notSuspended: Wording(zh: "期限没有中止", en: "the clock does not stand")
        case .notOptional(let title):
            Wording(zh: "“\(title.zh)”本就须办，无需另行决定", en: "\"\(title.en)\" has to be done in any case")
        case .recordedByState(let state):
            Wording(
                zh: "这一环节随方案状态“\(state.wording.zh)”登记",
                en: "this step is recorded by the plan's state \"\(state.wording.en)\"")
        }
    }

    var remedy: Wording {
        switch self {
        case .unknown(_, let known):
            Wording(
                zh: "可用的环节：\(known.map(\.text).joined(separator: "、"))。",
                en: "Steps: \(known.map(\.text).joined(separator: ", ")).")
        case .wrongScope, .notFor: Wording(zh: "请核对对象和环节。", en: "Check the subject and the step.")
        case .doneBefore(_, _, let event):
            Wording(
                zh: "日期有误的，请更正该条登记\(event.map { "（\($0)）" } ?? "")；退回重办的，请先登记退回。",
                en:
                    "Correct that entry\(event.map { " (\($0))" } ?? "") if it is wrong; record the return first if it was returned."
            )
        case .triggerMissing(_, let trigger):
            Wording(zh: "请先登记“\(trigger.zh)”的实际日期。", en: "Record the day of \"\(trigger.en)\" first.")
        case .requirementMissing:
            Wording(zh: "请先登记这些环节，确实不需要的登记为无需办理。", en: "Record these first, or that they are not needed.")
        case .closedWithoutCheck, .checkNotWaivable:
            Wording(zh: "请先核查整改情况并登记核查日期。", en: "Check the correction and record the day first.")
        case .notDone: Wording(zh: "请先登记其完成日期。", en: "Record when it was done first.")
        case .notPending:
            Wording(zh: "请核对对象和环节；原登记有误的，请先撤销。", en: "Check the step, or take the earlier entry back first.")
        case .extensionNotLater: Wording(zh: "请填写更晚的日期。", en: "Give a later day.")
        case .notRunning: Wording(zh: "起算之后再办理延期或中止。", en: "Wait until what it counts from has happened.")
        case .pastLatest: Wording(zh: "请改为办理延期。", en: "Record an extension instead.")
        case .standsAlready: Wording(zh: "需要时先登记恢复。", en: "Record first that it runs again, if needed.")
        case .notSuspended: Wording(zh: "请先登记中止，或核对环节。", en: "Record the suspension first, or check the step.")
        case .notOptional: Wording(zh: "无需重复登记。", en: "Nothing need be recorded.")
        case .recordedByState:
            Wording(zh: "请登记方案的呈报、审批或印发。", en: "Record that the plan was submitted, approved or issued.")
        }
    }
}
