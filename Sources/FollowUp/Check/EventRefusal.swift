import Wording

/// Why an event cannot be recorded. Each family keeps its sentences beside its cases.
public enum EventRefusal: Error, Sendable, Hashable {
    /// Its day does not fit.
    case day(DayRefusal)
    /// The step cannot be done, returned, extended … now.
    case step(StepRefusal)
    /// What is to be recorded is not complete, or names what is not there.
    case record(RecordRefusal)
    /// It refers to another event in a way that cannot be.
    case history(HistoryRefusal)
    /// The plan's version cannot take this state.
    case plan(PlanRefusal)

    /// Why, as a sentence without a full stop.
    public var reason: Wording { refusal.reason }
    /// What to do, as a whole sentence.
    public var remedy: Wording { refusal.remedy }

    /// Why and what to do.
    public var wording: Wording {
        reason + Wording(zh: "。", en: ". ") + remedy
    }

    private var refusal: any Refusal {
        switch self {
        case .day(let refusal): refusal
        case .step(let refusal): refusal
        case .record(let refusal): refusal
        case .history(let refusal): refusal
        case .plan(let refusal): refusal
        }
    }
}

/// One family of refusals.
protocol Refusal: Sendable {
    /// Why, without a full stop.
    var reason: Wording { get }
    /// What to do, a whole sentence.
    var remedy: Wording { get }
}
