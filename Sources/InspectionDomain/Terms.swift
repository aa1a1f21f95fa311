import Wording

/// The names of seats, kinds and the like, as every page, table and sentence shows them.
extension Seat {
    /// The seat as shown.
    public var wording: Wording {
        switch self {
        case .leader: Wording(zh: "组长", en: "leader")
        case .deputy: Wording(zh: "副组长", en: "deputy")
        case .liaison: Wording(zh: "联络员", en: "liaison officer")
        case .reportWriter: Wording(zh: "报告撰写人", en: "report writer")
        case .member: Wording(zh: "组员", en: "member")
        }
    }
}

extension InspectorKind {
    /// The kind as shown.
    public var wording: Wording {
        switch self {
        case .leadingCadre: Wording(zh: "领导干部", en: "leading cadre")
        case .staff: Wording(zh: "工作人员", en: "staff")
        case .expert: Wording(zh: "专家", en: "expert")
        }
    }
}

extension ExceptionKind {
    /// The kind as shown.
    public var wording: Wording {
        switch self {
        case .shortVisit: Wording(zh: "巡查时间短于规定", en: "shorter visit")
        case .excusedMember: Wording(zh: "成员缺席单次巡查", en: "member excused from one visit")
        case .substitute: Wording(zh: "单次替补人员", en: "substitute for one visit")
        case .missingExpertise: Wording(zh: "所需专业缺员", en: "expertise missing on a visit")
        }
    }
}

extension PeriodKind {
    /// The kind as shown.
    public var wording: Wording {
        switch self {
        case .closed: Wording(zh: "不得巡查", en: "closed")
        case .busy: Wording(zh: "尽量避开", en: "busy")
        case .cityInspection: Wording(zh: "上级巡查", en: "inspection from above")
        }
    }
}
