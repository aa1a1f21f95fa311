import Wording

/// Why somebody is replaced, article 二(三), R24: the office records one of these.
public enum ReplacementReason: String, Sendable, CaseIterable {
    /// Proved unsuitable for the work.
    case unsuitable
    /// Ill, or otherwise not fit.
    case health
    /// Left the post or the unit.
    case transfer
    /// Needed by the unit, or on leave.
    case leave
    /// Must not inspect a street of the team.
    case recusal
    /// Broke discipline.
    case discipline
    /// Something else, told beside it.
    case other

    /// The reason as shown.
    public var wording: Wording {
        switch self {
        case .unsuitable: Wording(zh: "不适合巡查工作", en: "unsuitable for the work")
        case .health: Wording(zh: "健康原因", en: "health")
        case .transfer: Wording(zh: "工作调动", en: "another post")
        case .leave: Wording(zh: "请假或单位另有任务", en: "leave, or needed by the unit")
        case .recusal: Wording(zh: "应当回避", en: "recusal")
        case .discipline: Wording(zh: "违反工作纪律", en: "discipline")
        case .other: Wording(zh: "其他原因", en: "other")
        }
    }
}
