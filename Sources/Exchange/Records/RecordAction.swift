import FollowUp
import Wording

/// The things that can be recorded by a word of their own. Any step of the chain can be recorded as done by its key too.
enum RecordAction: String, Sendable, CaseIterable {
    case submitted, approved, issued
    case finding, talk, incident, content, activity, evidence
    case extend, suspend, resume, `return`, waive, call

    /// What an office calls it; the first is the one shown.
    var aliases: [String] {
        switch self {
        case .submitted: ["呈报方案", "方案呈报"]
        case .approved: ["审批方案", "方案审批"]
        case .issued: ["印发方案", "方案印发"]
        case .finding: ["问题", "登记问题"]
        case .talk: ["约谈"]
        case .incident: ["情况报告", "干扰阻挠"]
        case .content: ["巡查内容", "检查内容"]
        case .activity: ["工作方式", "巡查活动"]
        case .evidence: ["证据", "归档证据"]
        case .extend: ["延期"]
        case .suspend: ["中止"]
        case .resume: ["恢复", "恢复计算"]
        case .return: ["退回"]
        case .waive: ["免办", "无需办理"]
        case .call: ["启动", "决定开展"]
        }
    }

    /// What it says happened.
    var meaning: Wording {
        switch self {
        case .submitted: Wording(zh: "方案已呈报安委会", en: "the plan was submitted to the committee")
        case .approved: Wording(zh: "安委会已审批方案", en: "the committee approved the plan")
        case .issued: Wording(zh: "方案已印发，从此为现行版本", en: "the plan was issued and is in force from now on")
        case .finding: Wording(zh: "巡查中发现一个问题，自动编号", en: "something was found on a visit; it gets an id")
        case .talk:
            Wording(zh: "约谈了街道或企业负责人，自动编号", en: "the head of a street or enterprise was called in; it gets an id")
        case .incident: Wording(zh: "街道阻挠、瞒报等，自动编号", en: "a street obstructed or concealed; it gets an id")
        case .content: Wording(zh: "九项巡查内容之一已检查", en: "one of the nine contents was looked into")
        case .activity: Wording(zh: "用六种方式之一开展了工作", en: "the team worked in one of the six ways")
        case .evidence: Wording(zh: "证据已归档（只记档案号）", en: "evidence was put on file; only its reference is kept")
        case .extend: Wording(zh: "某环节的期限延长", en: "a step may be done until a later day")
        case .suspend: Wording(zh: "某环节的期限自当日起中止计算", en: "the clock of a step stands from that day on")
        case .resume: Wording(zh: "某环节的期限自当日起恢复计算", en: "the clock of a step runs again from that day on")
        case .return: Wording(zh: "某环节报送的内容被退回，须重办", en: "what was handed in at a step was not accepted")
        case .waive: Wording(zh: "某环节无需办理", en: "a step is not needed")
        case .call: Wording(zh: "决定开展可选环节，如“回头看”", en: "an optional step was decided on, such as a check visit")
        }
    }

    /// What it is about, as a document says it.
    var about: Wording {
        switch self {
        case .submitted, .approved, .issued:
            Wording(zh: "方案版本号，默认最新", en: "the version's number; default the newest")
        case .finding, .talk, .incident, .content, .activity: Wording(zh: "街道或巡查", en: "a street or visit")
        case .evidence: Wording(zh: "街道、巡查、问题、约谈、情况或轮次", en: "a street, visit, finding, talk, incident or round")
        case .extend, .suspend, .resume, .return, .waive, .call:
            Wording(zh: "环节所属的街道、巡查、问题等", en: "the street, visit, finding … whose step it is")
        }
    }

    /// The fields it takes beside action, subject, day and note; those in the first list must be filled in.
    var fields: (needed: [String], allowed: [String]) {
        switch self {
        case .submitted, .approved, .issued: (["by"], [])
        case .finding:
            (["kind", "text"], ["item", "enterprise", "party", "department", "due", "evidence"])
        case .talk: (["party", "demand"], ["findings"])
        case .incident: (["kind", "text"], [])
        case .content: (["item", "result"], ["text"])
        case .activity: (["kind"], ["text"])
        case .evidence: (["number", "title"], ["medium", "location"])
        case .extend: (["step", "until", "reason", "approver"], [])
        case .suspend, .waive: (["step", "reason", "approver"], [])
        case .resume: (["step"], [])
        case .return: (["step", "reason"], ["due"])
        case .call: (["step"], ["due", "reason"])
        }
    }

    /// The state a version of the plan reaches by it.
    var planState: PlanState? {
        switch self {
        case .submitted: .submitted
        case .approved: .approved
        case .issued: .issued
        default: nil
        }
    }

    /// Fields of a step that was done.
    static let stepFields = ["to", "number", "result", "outcome", "due", "reason"]

    /// Short words for steps that are recorded often, where the chain has them.
    static let shortWords: [(word: String, aliases: [String], step: StepKey)] = [
        ("entry", ["进驻"], "entry_meeting"), ("corrected", ["整改完成"], "finding_correction"),
        ("check", ["核查"], "finding_check"), ("close", ["销号"], "finding_closed"),
        ("listing", ["挂牌"], "hazard_listing"), ("delisting", ["摘牌"], "hazard_delisting"),
    ]

    /// The action of a word.
    static func named(_ text: String) -> RecordAction? {
        let key = OfficeText.key(text)
        return allCases.first { action in ([action.rawValue] + action.aliases).contains { OfficeText.key($0) == key } }
    }
}
