import FollowUp
import InspectionDomain
import Wording

/// steps: the list in followup.yaml, read like a table.
enum ChainTable {
    static let key = Column<String>.required(
        "key", ["键"], .name,
        Wording(
            zh: "本环节的代号，不重复；登记时用它。程序认识的代号见下",
            en: "the step's name, unique; events use it. Those the program knows are listed below"),
        example: "report")
    static let rule = Column<String>.required(
        "rule", ["规则"], .name, Wording(zh: "规则编号，见 docs/rules.md", en: "the rule that asks for it"), example: "R30")
    static let article = Column<String>.optional(
        "article", ["条款"], .text, default: "", whenEmpty: Wording(zh: "办公室自定", en: "the office's own"),
        Wording(zh: "制度的条款", en: "the regulation's article"), example: "三(三)3")
    static let title = Column<String>.required(
        "title", ["名称"], .text, Wording(zh: "要办的事", en: "what is to be done, in Chinese"), example: "报送巡查工作报告")
    static let titleEnglish = Column<String>.optional(
        "title_en", ["英文名称"], .text, whenEmpty: Wording(zh: "同中文", en: "as in Chinese"),
        Wording(zh: "英文名称，--lang en 时显示", en: "the same in English"), example: "Report to the committee")
    static let scope = Column<StepScope>.required(
        "scope", ["范围"], .choice(ChainTexts.scopes),
        Wording(zh: "每个什么办一次", en: "what it is done for, each time"), example: "visit")
    static let day = Column<ChainDay>.optional(
        "day", ["当日"], .choice(ChainTexts.days),
        Wording(
            zh: "就在这一天办；day、after、before 三者填一个", en: "it takes place on this day; one of day, after, before is given"),
        example: "exit_day")
    static let after = Column<String>.optional(
        "after", ["起算"], .name,
        Wording(
            zh: "在此之后的期限内办：另一环节的代号，或方案中的某一天（同 day）",
            en: "due within the period after this: another step's key, or a day as for day"), example: "exit")
    static let before = Column<String>.optional(
        "before", ["之前"], .name,
        Wording(zh: "须比它提前一个期限办，填法同 after", en: "due the period before this, given as for after"),
        example: "entry_meeting")
    static let period = Column<StepPeriod>.optional(
        "period", ["期限"], .stepPeriod,
        Wording(zh: "期限；有 after 或 before 时必填", en: "the period; needed with after and before"), example: "15日")
    static let given = Column<GivenDay>.optional(
        "given", ["既定日期"], .choice(ChainTexts.given),
        Wording(zh: "这一日期已填写的，以它为准", en: "a day that takes the counted one's place where it is filled in"),
        example: "plan_dates.submitted")
    static let noEarlierThan = Column<String>.optional(
        "no_earlier_than", ["不早于"], .name,
        Wording(
            zh: "推算出的日期不早于这一环节既定或已登记的日期（只用于方案）",
            en: "a proposed day is not earlier than the day given or recorded for this step (plan only)"),
        example: "plan_submitted")
    static let number = Column<NumberSource>.optional(
        "number", ["期限来源"], .choice(ChainTexts.numbers), default: .office,
        Wording(zh: "期限是制度规定的，还是办公室自定的", en: "whose number the period is"), example: "regulation")
    static let owner = Column<String>.required(
        "owner", ["责任主体"], .name,
        Wording(
            zh: "由谁办：committee、office、team、street、department（问题的主管部门）、responsible（问题的整改责任单位），或成员单位名称",
            en: "who owes it: one of these words, or a member unit's name"), example: "team")
    static let told = Column<[String]>.optional(
        "told", ["告知"], .names, default: [],
        Wording(zh: "办完后告知谁：同上，也可写其他部门名称", en: "who is told: the same words, or any name"),
        example: "[committee, 党群工作部]")
    static let onlyIf = Column<[StepCondition]>.optional(
        "only_if", ["仅当"], .choices(ChainTexts.conditions), default: [],
        Wording(zh: "满足其中一项时才需要", en: "needed only where one of these holds"), example: "[violation]")
    static let requires = Column<[String]>.optional(
        "requires", ["前提"], .names, default: [],
        Wording(zh: "这些环节未办完（或无需办）的，不得登记完成", en: "steps without which it cannot be done"), example: "[finding_check]")
    static let optional = Column<Bool>.optional(
        "optional", ["可选"], .flag, default: false,
        Wording(zh: "办公室决定办理时才需要", en: "needed only where the office decides so"), example: "true")
    static let lapses = Column<Bool>.optional(
        "lapses", ["随后失效"], .flag, default: false,
        Wording(zh: "before 所指环节完成后即不再需要，如提醒", en: "falls away once the step it precedes is done: reminders"),
        example: "true")
    static let early = Column<Bool>.optional(
        "early", ["可提前"], .flag, default: false,
        Wording(zh: "可以在起算之前完成，如立行立改", en: "may be done before what it counts from"), example: "true")
    static let foreseenFrom = Column<String>.optional(
        "foreseen_from", ["预排"], .name,
        Wording(
            zh: "问题、约谈等尚无登记时，自该环节起为每次巡查预排一项（如有）",
            en: "for findings and talks: while none is recorded, one is forecast a visit, counted from this step"),
        example: "review")
    static let planState = Column<PlanState>.optional(
        "plan_state", ["方案状态"], .choice(ChainTexts.planStates),
        Wording(zh: "方案到达这一状态即为完成", en: "done when the plan's version reaches this state"), example: "issued")

    static let schema = TableSchema(
        name: "steps", aliases: ["环节"], title: Wording(zh: "环节", en: "steps"),
        meaning: Wording(
            zh: "写在 followup.yaml 里的列表，每个环节一项，按显示顺序排列",
            en: "a list in followup.yaml, one item a step, in the order shown"),
        isRequired: true,
        columns: [
            key.description, rule.description, article.description, title.description, titleEnglish.description,
            scope.description, day.description, after.description, before.description, period.description,
            given.description, noEarlierThan.description, number.description, owner.description, told.description,
            onlyIf.description, requires.description, optional.description, lapses.description, early.description,
            foreseenFrom.description, planState.description, Column.note.description,
        ])
}
