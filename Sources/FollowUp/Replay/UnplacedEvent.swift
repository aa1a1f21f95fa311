import Wording

/// An event that counts but moves nothing, and why. None is passed over in silence.
public struct UnplacedEvent: Sendable, Hashable {
    /// Why an event moves nothing.
    public enum Reason: Sendable, Hashable {
        /// The plan in force holds nothing of this name.
        case unknownSubject(FollowUpSubject)
        /// The chain has no such step for it.
        case unknownStep(StepKey)
        /// The step does not apply to its subject.
        case notApplicable
        /// The same was recorded before, and that record stands.
        case recordedBefore
        /// There is nothing to return: the step was not done.
        case notDone
        /// The clock does not run, or does not stand.
        case clock
        /// Its day lies behind the day asked about.
        case later
    }

    /// The event.
    public let event: RecordedEvent
    /// Why.
    public let reason: Reason
}

extension UnplacedEvent.Reason {
    /// The sentence, without a full stop.
    public var wording: Wording {
        switch self {
        case .unknownSubject(let subject):
            Wording(zh: "现行方案中没有“\(subject)”", en: "the plan in force holds no \"\(subject)\"")
        case .unknownStep(let step): Wording(zh: "流程中没有“\(step)”这一环节", en: "the chain has no step \"\(step)\" for it")
        case .notApplicable: Wording(zh: "该环节不适用于这一对象", en: "the step does not apply to it")
        case .recordedBefore: Wording(zh: "此前已有记录，以先记录的为准", en: "the same was recorded before, and that stands")
        case .notDone: Wording(zh: "该环节此前未完成，没有可退回的内容", en: "the step was not done, so nothing can be returned")
        case .clock: Wording(zh: "期限此时没有在计算，或没有中止", en: "the clock does not run, or does not stand, at that time")
        case .later: Wording(zh: "日期晚于查询日", en: "its day lies behind the day asked about")
        }
    }
}
