import CivilCalendar
import Wording

/// What a date rests on.
public enum DateBasis: String, Sendable, Hashable, CaseIterable {
    /// The office wrote it in the scenario, or with the record.
    case given
    /// The program proposes it, as the scenario leaves it open.
    case proposed
    /// The plan decides it.
    case planned
    /// It follows from something that is only planned to happen; what happens replaces it.
    case forecast
    /// It follows from something that has happened.
    case counted
    /// It was recorded.
    case recorded
    /// It was granted in place of an earlier one.
    case granted

    /// The name as shown.
    public var wording: Wording {
        switch self {
        case .given: Wording(zh: "既定", en: "given")
        case .proposed: Wording(zh: "建议", en: "proposed")
        case .planned: Wording(zh: "计划", en: "planned")
        case .forecast: Wording(zh: "预计", en: "forecast")
        case .counted: Wording(zh: "已起算", en: "running")
        case .recorded: Wording(zh: "已登记", en: "recorded")
        case .granted: Wording(zh: "已延期", en: "extended")
        }
    }
}

/// What a date is counted from.
public struct DeadlineTrigger: Sendable, Hashable {
    /// The event.
    public let title: Wording
    /// Its day.
    public let day: Day
    /// Whether it has happened; otherwise its day is that on which it is expected.
    public let hasHappened: Bool
    /// The id of the date it is, where it is one itself.
    public let entry: String?

    /// A trigger.
    public init(title: Wording, day: Day, hasHappened: Bool = false, entry: String? = nil) {
        self.title = title
        self.day = day
        self.hasHappened = hasHappened
        self.entry = entry
    }
}
