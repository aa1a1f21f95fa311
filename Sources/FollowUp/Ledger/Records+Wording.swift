import Wording

extension FindingKind {
    /// The name as shown.
    public var wording: Wording {
        switch self {
        case .general: Wording(zh: "一般问题", en: "general")
        case .violation: Wording(zh: "非法违法违规问题", en: "violation")
        case .majorHazard: Wording(zh: "重大事故隐患", en: "major hazard")
        }
    }
}

extension ContentResult {
    /// The name as shown.
    public var wording: Wording {
        switch self {
        case .inOrder: Wording(zh: "未发现问题", en: "in order")
        case .findings: Wording(zh: "发现问题", en: "findings")
        case .notApplicable: Wording(zh: "不涉及", en: "not applicable")
        }
    }
}

extension IncidentKind {
    /// The name as shown.
    public var wording: Wording {
        switch self {
        case .concealment: Wording(zh: "瞒报或提供虚假情况", en: "concealment or false statements")
        case .withheldDocuments: Wording(zh: "拒不提供文件材料", en: "documents withheld")
        case .obstruction: Wording(zh: "干扰、阻挠巡查", en: "obstruction")
        case .retaliation: Wording(zh: "诬告陷害或打击报复", en: "false accusation or retaliation")
        case .refusedCorrection: Wording(zh: "无正当理由拒不整改", en: "correction refused without cause")
        }
    }
}

extension WayOfWorking {
    /// The name as shown, article 三(二).
    public var wording: Wording {
        switch self {
        case .hearing: Wording(zh: "听取汇报", en: "hearing reports")
        case .attendingMeetings: Wording(zh: "列席会议", en: "attending meetings")
        case .documents: Wording(zh: "调阅资料、受理来信来电", en: "reading files, taking letters and calls")
        case .interviews: Wording(zh: "座谈和个别谈话", en: "discussions and interviews")
        case .unannounced: Wording(zh: "暗查暗访、随机抽查", en: "unannounced checks")
        case .other: Wording(zh: "其他方式", en: "other ways")
        }
    }
}

extension PlanState {
    /// The name as shown.
    public var wording: Wording {
        switch self {
        case .draft: Wording(zh: "草案", en: "draft")
        case .submitted: Wording(zh: "已呈报", en: "submitted")
        case .approved: Wording(zh: "已审批", en: "approved")
        case .issued: Wording(zh: "已印发", en: "issued")
        case .amended: Wording(zh: "已修订", en: "amended")
        }
    }
}

/// The nine contents of an inspection, article 三(一), in a few words each.
public enum InspectionContent {
    /// The words of a content, 1 to 9; `nil` for any other number.
    public static func wording(_ number: Int) -> Wording? {
        let words = [
            Wording(zh: "贯彻落实党中央、国务院安全生产决策部署情况", en: "carrying out the central government's decisions"),
            Wording(zh: "贯彻落实省、市、区安全生产部署和安委会安排情况", en: "carrying out the province's, city's and zone's decisions"),
            Wording(zh: "安全生产责任制落实和考核奖惩情况", en: "responsibilities, assessment, rewards and penalties"),
            Wording(zh: "安全生产规划、投入、科技和培训情况", en: "planning, investment, technology, training"),
            Wording(zh: "风险管控、隐患治理和专项整治情况", en: "risk control, hazards, special campaigns"),
            Wording(zh: "监管体制、执法力量和应急管理情况", en: "supervision, enforcement, emergency management"),
            Wording(zh: "信用体系建设和举报核查处理情况", en: "credit system and handling of reports"),
            Wording(zh: "事故调查处理、责任追究和信息报送情况", en: "accident investigation, accountability, reporting"),
            Wording(zh: "区安委会部署的其他事项落实情况", en: "other matters the committee has assigned"),
        ]
        return words.indices.contains(number - 1) ? words[number - 1] : nil
    }
}
