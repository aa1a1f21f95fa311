import CivilCalendar
import FollowUp
import Wording

/// The columns of a file of records, which are also the options of `xuncha record`.
enum RecordColumns {
    static let action = Column<String>.required(
        "action", ["事项", "动作"], .name, Wording(zh: "发生了什么", en: "what happened"), example: "exit")
    static let subject = Column<String>.optional(
        "subject", ["对象"], .name, Wording(zh: "街道、巡查、问题等", en: "a street, visit, finding …"), example: "兴仁街道")
    static let step = Column<String>.optional(
        "step", ["环节"], .name, Wording(zh: "延期、中止等所指的环节", en: "the step that is extended, suspended …"),
        example: "correction")
    static let on = Column<Day>.required(
        "on", ["日期"], .day, Wording(zh: "发生的日期", en: "the day on which it happened"), example: "2027-03-22")
    static let note = Column<String>.optional(
        "note", ["备注"], .text, Wording(zh: "备注", en: "a note"), example: "")

    static let by = Column<String>.optional(
        "by", ["办理人", "由谁"], .text, Wording(zh: "方案由谁呈报、审批、印发", en: "who submitted, approved, issued the plan"),
        example: "安委会")
    static let receiver = Column<String>.optional(
        "to", ["接收单位", "送达"], .text, Wording(zh: "送交给谁", en: "to whom it was sent"), example: "市场监管局")
    static let number = Column<String>.optional(
        "number", ["文号", "编号"], .text, Wording(zh: "文号、挂牌号或档案号", en: "a document's, listing's or file's number"),
        example: "枣高安办〔2027〕3号")
    static let result = Column<String>.optional(
        "result", ["结果"], .text, Wording(zh: "结果", en: "what came of it"), example: "已立案")
    static let outcome = Column<RecordOutcome>.optional(
        "outcome", ["结论"], .choice(RecordChoices.outcomes), Wording(zh: "是否通过", en: "whether it was accepted"),
        example: "passed")

    static let until = Column<Day>.optional(
        "until", ["延至"], .day, Wording(zh: "延至哪一天（含）", en: "the last day granted, included"), example: "2027-06-30")
    static let due = Column<Day>.optional(
        "due", ["期限"], .day, Wording(zh: "重报期限、整改期限等（含）", en: "due by that day, included"), example: "2027-06-30")
    static let reason = Column<String>.optional(
        "reason", ["原因", "理由"], .text, Wording(zh: "原因", en: "why"), example: "设备订货周期长")
    static let approver = Column<String>.optional(
        "approver", ["批准人"], .text, Wording(zh: "谁批准的", en: "who approved it"), example: "安委会主任")

    static let kind = Column<String>.optional(
        "kind", ["类别", "类型"], .name,
        Wording(zh: "问题、情况或工作方式的类别", en: "the kind of finding, incident or way of working"),
        example: "violation")
    static let item = Column<Int>.optional(
        "item", ["巡查内容", "内容序号"], .integer(1...9), Wording(zh: "九项巡查内容之一", en: "one of the nine contents"),
        example: "5")
    static let enterprise = Column<String>.optional(
        "enterprise", ["企业"], .text, Wording(zh: "涉及企业", en: "the enterprise"), example: "某化工有限公司")
    static let party = Column<String>.optional(
        "party", ["责任单位", "约谈对象"], .text, Wording(zh: "责任单位，或约谈对象", en: "who must correct it, or was called in"),
        example: "某化工有限公司")
    static let department = Column<String>.optional(
        "department", ["主管部门"], .text, Wording(zh: "主管部门", en: "the department competent for it"), example: "应急管理局")
    static let text = Column<String>.optional(
        "text", ["内容", "描述"], .text, Wording(zh: "情况描述", en: "what it is"), example: "动火作业未审批")
    static let demand = Column<String>.optional(
        "demand", ["要求"], .text, Wording(zh: "约谈提出的要求", en: "what the talk asked for"), example: "立即停产整改")
    static let findings = Column<[String]>.optional(
        "findings", ["涉及问题"], .names, Wording(zh: "约谈涉及的问题编号", en: "the findings a talk was about"),
        example: "兴仁街道#1-001")
    static let evidence = Column<[String]>.optional(
        "evidence", ["证据"], .names, Wording(zh: "证据的档案号", en: "references to evidence on file"), example: "照-012")
    static let title = Column<String>.optional(
        "title", ["名称"], .text, Wording(zh: "证据名称", en: "what the evidence is"), example: "现场照片")
    static let medium = Column<String>.optional(
        "medium", ["载体"], .text, Wording(zh: "照片、录像、文书等", en: "photograph, video, document …"), example: "照片")
    static let location = Column<String>.optional(
        "location", ["存放处"], .text, Wording(zh: "存放在哪里", en: "where it is kept"), example: "档案柜2")

    static let schema = TableSchema(
        name: "records", aliases: ["事项登记"], title: Wording(zh: "事项登记", en: "records"),
        meaning: Wording(zh: "发生的事项，一行一项", en: "what happened, a row each"), isRequired: false,
        columns: [
            action.description, subject.description, step.description, on.description, by.description,
            receiver.description, number.description, result.description, outcome.description, until.description,
            due.description, reason.description, approver.description, kind.description, item.description,
            enterprise.description, party.description, department.description, text.description, demand.description,
            findings.description, evidence.description, title.description, medium.description, location.description,
            note.description,
        ])
}

/// Whether something handed in was accepted.
enum RecordOutcome: String, Sendable, CaseIterable {
    case passed
    case failed
}

/// What offices call the values of records. A test holds each list against all cases.
enum RecordChoices {
    static let outcomes: [(choice: Choice, value: RecordOutcome)] = [
        (Choice("passed", "通过", "合格"), .passed), (Choice("failed", "不通过", "不合格", "退回"), .failed),
    ]

    static let findingKinds: [(choice: Choice, value: FindingKind)] = [
        (Choice("general", "一般问题", "一般"), .general),
        (Choice("violation", "非法违法违规问题", "非法违法违规", "违法违规", "违法", "违规"), .violation),
        (Choice("major_hazard", "重大事故隐患", "重大隐患"), .majorHazard),
    ]

    static let incidentKinds: [(choice: Choice, value: IncidentKind)] = [
        (Choice("concealment", "隐瞒情况", "瞒报", "提供虚假情况"), .concealment),
        (Choice("withheld_documents", "拒不提供材料", "不提供材料"), .withheldDocuments),
        (Choice("obstruction", "干扰阻挠", "干扰", "阻挠"), .obstruction),
        (Choice("retaliation", "打击报复", "诬告陷害"), .retaliation),
        (Choice("refused_correction", "拒不整改"), .refusedCorrection),
    ]

    static let contentResults: [(choice: Choice, value: ContentResult)] = [
        (Choice("in_order", "未发现问题", "正常"), .inOrder), (Choice("findings", "发现问题", "有问题"), .findings),
        (Choice("not_applicable", "不涉及"), .notApplicable),
    ]

    static let ways: [(choice: Choice, value: WayOfWorking)] = [
        (Choice("hearing", "听取汇报"), .hearing), (Choice("attending_meetings", "列席会议"), .attendingMeetings),
        (Choice("documents", "调阅资料", "受理来信来电"), .documents), (Choice("interviews", "座谈", "个别谈话"), .interviews),
        (Choice("unannounced", "暗查暗访", "随机抽查"), .unannounced), (Choice("other", "其他方式", "其他"), .other),
    ]
}
