import CivilCalendar
import Wording

/// Where a step stands on the day asked about.
public enum StepStatus: String, Sendable, Hashable, CaseIterable {
    /// What it counts from has not happened yet.
    case waiting
    /// Its clock runs, or its day is fixed and not past.
    case open
    /// It was handed back and is due again.
    case returned
    /// Its last day is past.
    case overdue
    /// Its clock stands; it is never overdue meanwhile.
    case suspended
    /// It was done in time.
    case done
    /// It was done after its last day.
    case doneLate = "done_late"
    /// It is not needed here.
    case notNeeded = "not_needed"
    /// It is needed only where the office decides so, which it has not.
    case optional
    /// It is needed only if something is found or held, of which nothing is recorded.
    case conditional

    /// Whether somebody still has to do it.
    public var isPending: Bool {
        switch self {
        case .waiting, .open, .returned, .overdue, .suspended: true
        case .done, .doneLate, .notNeeded, .optional, .conditional: false
        }
    }

    /// Whether it was done, in time or not.
    public var isDone: Bool { self == .done || self == .doneLate }

    /// The name as shown.
    public var wording: Wording {
        switch self {
        case .waiting: Wording(zh: "未起算", en: "not yet running")
        case .open: Wording(zh: "办理中", en: "open")
        case .returned: Wording(zh: "退回重办", en: "returned")
        case .overdue: Wording(zh: "逾期", en: "overdue")
        case .suspended: Wording(zh: "中止", en: "suspended")
        case .done: Wording(zh: "已完成", en: "done")
        case .doneLate: Wording(zh: "逾期完成", en: "done late")
        case .notNeeded: Wording(zh: "无需办理", en: "not needed")
        case .optional: Wording(zh: "可选", en: "optional")
        case .conditional: Wording(zh: "视情况", en: "if any")
        }
    }
}

/// One attempt at a step: until it was done, or, where what was handed in was returned, the one after.
public struct StepAttempt: Sendable, Hashable {
    /// The return that began it; `nil` for the first.
    public let began: StepReturn?
    /// The last day allowed.
    public let latest: Day
    /// The day on which it was done; `nil`: not yet.
    public let doneOn: Day?
    /// The event that says so.
    public let doneBy: EventID?
    /// What was recorded when it was done.
    public let details: StepDetails
    /// The times during which the clock stood.
    public let suspensions: [StepSuspension]
    /// The days granted.
    public let extensions: [StepExtension]

    /// Whether it was done after the last day allowed.
    public var isLate: Bool { doneOn.map { $0 > latest } ?? false }
}
