import Wording

/// What a day is at work.
public enum DayKind: String, Sendable, Hashable, CaseIterable, Codable {
    /// An ordinary Monday to Friday.
    case workday
    /// An ordinary Saturday or Sunday.
    case weekend
    /// A rest day of the State Council's notice, whatever its weekday.
    case holiday
    /// A Saturday or Sunday worked in exchange for a holiday (调休).
    case makeupWorkday
    /// A working day on which the office itself is closed.
    case closure
    /// A rest day on which the office itself works.
    case extraWorkday

    /// Whether the office works on such a day.
    public var isWorking: Bool {
        switch self {
        case .workday, .makeupWorkday, .extraWorkday: true
        case .weekend, .holiday, .closure: false
        }
    }

    /// The kind's name.
    public var wording: Wording {
        switch self {
        case .workday: Wording(zh: "工作日", en: "working day")
        case .weekend: Wording(zh: "周末", en: "weekend")
        case .holiday: Wording(zh: "法定节假日", en: "public holiday")
        case .makeupWorkday: Wording(zh: "调休上班", en: "make-up working day")
        case .closure: Wording(zh: "本单位休息", en: "office closed")
        case .extraWorkday: Wording(zh: "本单位加班", en: "office open")
        }
    }
}
