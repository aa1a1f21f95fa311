import CivilCalendar
import FollowUp
import Wording

/// The columns of the ledger of findings (问题台账) that every chain has.
///
/// No column is required by its form: a row of a finding that is known needs nothing but its id, and what a new one
/// needs is said where it is missing.
enum LedgerColumns {
    static let id = Column<String>.optional(
        "id", ["问题编号", "编号"], .name, whenEmpty: Wording(zh: "新发现的问题", en: "a new finding"),
        Wording(zh: "问题编号，新问题空着", en: "the finding's id; empty for a new one"), example: "兴仁街道#1-001")
    static let street = Column<String>.optional(
        "street", ["街道"], .name, Wording(zh: "街道", en: "the street"), example: "兴仁街道")
    static let visit = Column<String>.optional(
        "visit", ["巡查"], .name,
        Wording(zh: "巡查编号；街道全年只巡查一次时可不填", en: "the visit; not needed where its street has only one"),
        example: "兴仁街道#1")
    static let kind = Column<FindingKind>.optional(
        "kind", ["问题类别", "类别"], .choice(RecordChoices.findingKinds), Wording(zh: "问题类别", en: "its kind"),
        example: "一般问题")
    static let content = Column<Int>.optional(
        "content", ["巡查内容"], .integer(1...9), Wording(zh: "九项巡查内容之一", en: "one of the nine contents"), example: "5")
    static let enterprise = Column<String>.optional(
        "enterprise", ["企业", "涉及企业"], .text, Wording(zh: "涉及企业", en: "the enterprise"), example: "某化工有限公司")
    static let description = Column<String>.optional(
        "description", ["问题描述", "存在问题"], .text, Wording(zh: "问题描述", en: "what is wrong"), example: "动火作业未审批")
    static let responsible = Column<String>.optional(
        "responsible", ["责任单位", "整改责任单位"], .text, whenEmpty: Wording(zh: "所在街道", en: "the street"),
        Wording(zh: "整改责任单位", en: "who must correct it"), example: "某化工有限公司")
    static let department = Column<String>.optional(
        "department", ["主管部门"], .text, Wording(zh: "主管部门", en: "the department competent for it"), example: "应急管理局")
    static let found = Column<Day>.optional(
        "found", ["发现日期"], .day, Wording(zh: "发现日期", en: "when it was found"), example: "2027-03-15")
    static let evidence = Column<[String]>.optional(
        "evidence", ["证据"], .names, Wording(zh: "证据的档案号", en: "references to evidence on file"), example: "照-012")
    static let fedBack = Column<Day>.optional(
        "fed_back", ["反馈日期"], .day,
        Wording(zh: "反馈日期，随巡查的反馈登记", en: "when it was fed back, with its visit"), example: "2027-04-27")
    static let deadline = Column<Day>.optional(
        "deadline", ["整改期限"], .day,
        Wording(zh: "整改期限；新问题可另定，已登记的由程序推算", en: "due by; may be set for a new finding, otherwise it is counted"),
        example: "2027-06-28")
    static let outcome = Column<RecordOutcome>.optional(
        "outcome", ["核查结论"], .choice(RecordChoices.outcomes), whenEmpty: Wording(zh: "通过", en: "passed"),
        Wording(zh: "核查结论：通过，或退回重新整改", en: "whether the correction passed or is handed back"), example: "通过")
    static let clock = Column<String>.optional(
        "clock", ["时限说明"], .text, Wording(zh: "延期、中止、退回；不读取", en: "extensions, suspensions, returns; not read"),
        example: "")
    static let late = Column<String>.optional(
        "late", ["是否逾期"], .text, Wording(zh: "是否逾期；不读取", en: "whether it is late; not read"), example: "")
    static let talks = Column<String>.optional(
        "talks", ["约谈"], .text, Wording(zh: "涉及的约谈；不读取", en: "talks about it; not read"), example: "")
    static let phase = Column<FindingPhase>.optional(
        "phase", ["状态"], .choice(phases),
        Wording(zh: "状态，由各日期得出，填了就核对", en: "where it stands; follows from the dates, and is checked where filled in"),
        example: "整改中")
    static let note = Column<String>.optional("note", ["备注"], .text, Wording(zh: "备注", en: "a note"), example: "")

    private static let phases = FindingPhase.allCases.map { phase in
        (choice: Choice(phase.rawValue, phase.wording.zh, phase.wording.en), value: phase)
    }
}
