import InspectionDomain
import Wording

extension Catalogue {
    /// Rules that no choice of the plan can break: dates counted from events, and records kept of them. They are
    /// listed so that the rule book is whole; the deadlines behind a visit and the records apply them.
    public static let dateRules: [RuleStatement] = [
        date(
            "R17", "年度方案", "The yearly plan", "二(一)、三(三)1", .must,
            "办公室制定年度巡查方案并组织实施，方案依次为草案、报批、批准、印发、修订。",
            "The office drafts the year's plan and carries it out; its versions go from draft to submitted, approved, issued "
                + "and amended.",
            "draft → submitted → approved → issued → amended"),
        date(
            "R20", "督办", "Chasing correction", "二(一)", .must,
            "办公室会同巡查组督办问题整改，到期前提醒，必要时回访检查。",
            "The office and the team chase correction: reminders before a period ends, and check visits.",
            "reminder < due day"),
        date(
            "R22", "名单报批", "Approval of rosters", "二(三)", .must,
            "办公室提出各组人员方案，报区安委会审批，批准后方可印发。",
            "The office proposes the rosters and the committee approves them before the plan is issued.",
            "submitted ≤ approved ≤ issued"),
        date(
            "R24", "人员调整", "Replacing the unsuitable", "二(三)", .must,
            "对不适合的人员及时调整：以对原方案扰动最小的方式重排，并记录原因。",
            "Whoever proves unsuitable is replaced promptly: the plan is made again with the least disturbance, and the "
                + "reason is kept.",
            "replanning with a reason code"),
        date(
            "R26", "巡查方式", "Ways of working", "三(二)1—6", .office,
            "六种方式有选择地运用，列入每次巡查的日程。",
            "Six ways of working are chosen from freely, in the day-by-day programme of each visit.",
            "activities of the programme"),
        date(
            "R30", "巡查报告", "Report", "三(三)3", .must,
            "巡查组在该街道巡查结束后15日内报送巡查报告。",
            "The team reports within 15 days of the end of that street's inspection.",
            "report = exit + 15 days"),
        date(
            "R31", "报告审定", "Review of the report", "三(三)4", .office,
            "区安委会审定巡查报告，期限由办公室规定。",
            "The committee examines the report within the office's period.",
            "review = reported + 10 working days"),
        date(
            "R32", "反馈", "Feedback", "三(三)4", .office,
            "审定后向街道主要负责人集中反馈，记录街道收到之日。",
            "After the review the street's principal leader is given feedback; the day on which it is received is recorded.",
            "feedback = reviewed + 5 working days"),
        date(
            "R33", "问题移交", "Transfer of violations", "三(三)4", .must,
            "非法违法违规问题分类处置并移交主管部门，记录接收单位、日期和结果。",
            "Violations are sorted and handed to the competent departments; receiver, day and result are recorded.",
            "transfer: finding, receiver, day, result"),
        date(
            "R34", "挂牌督办", "Listing of major hazards", "三(三)4", .must,
            "重大事故隐患由区安委会挂牌督办，有编号、期限和摘牌。",
            "A major hazard is listed for supervision by the committee, with a number, a deadline and its delisting.",
            "listed → deadline → delisted"),
        date(
            "R35", "整改报告", "Correction report", "三(三)5", .must,
            "街道收到反馈后2个月内报送整改情况。",
            "The street reports its correction within two months of receiving the feedback.",
            "correction = received + 2 months"),
        date(
            "R36", "整改审核", "Examination of the correction", "三(三)5", .office,
            "区安委会审核整改报告，予以通过或退回。",
            "The committee examines the correction report and accepts or returns it.",
            "examination = corrected + 10 working days"),
        date(
            "R38", "抄送", "Copies", "三(三)6", .must,
            "巡查结果抄送区党群工作部、区政法委。",
            "The results are copied to the party and mass work department and to the political and legal commission.",
            "copies = reviewed + 5 working days"),
        date(
            "R39", "向社会公告", "Publication", "三(三)6", .office,
            "反馈意见和整改情况以适当形式向社会公告。",
            "The feedback and the correction are made public.",
            "publication = received, corrected + 20 working days"),
        date(
            "R44", "约谈", "Talks", "四(二)", .must,
            "对街道和企业负责人进行约谈，要求及时报告落实情况。",
            "Heads of streets and enterprises are called to talks and report promptly on what follows.",
            "talk follow-up = talk + 5 working days"),
        date(
            "R45", "记录存档", "Records", "四(二)", .must,
            "全过程记录，重要证据和现场检查音像资料编目存档。",
            "Everything is recorded, and evidence is archived with an index of references.",
            "evidence index"),
        date(
            "R46", "闭环管理", "Closed loop", "四(二)", .must,
            "所有问题从发现、反馈、整改、核查到销号实行闭环管理。",
            "Every problem goes from found through fed back, correcting and checked to closed.",
            "found → fed back → correcting → checked → closed"),
        date(
            "R49", "街道配合", "No obstruction", "四(三)", .must,
            "街道不得瞒报、阻挠或打击报复，发生的记入事件台账。",
            "Streets do not conceal, obstruct or retaliate; what happens is recorded as an incident.",
            "incident record"),
    ]

    /// Purpose, roles and discipline: words for documents, which nothing is computed from.
    public static let textRules: [RuleStatement] = [
        date(
            "R01", "指导思想", "Purpose", "一(一)", .must,
            "坚持安全第一、预防为主、综合治理，推动街道落实安全监管责任。",
            "Safety first, prevention above all: the streets are moved to do their duty of supervision.", "text"),
        date(
            "R08", "发现突出问题", "Finding what matters", "一(二)", .must,
            "着力发现突出问题，提出意见和建议。",
            "A visit looks for the problems that matter and proposes what to do about them.", "text"),
        date(
            "R15", "日常工作", "The office's daily work", "二(一)", .must,
            "区安委会办公室承担巡查日常工作。",
            "The office of the committee does the daily work of inspection.", "text"),
        date(
            "R18", "综合协调", "Coordination", "二(一)", .must,
            "办公室承担巡查期间的综合协调。",
            "The office coordinates while inspections run.", "text"),
        date(
            "R19", "报告与传达", "Reporting and conveying", "二(一)", .must,
            "办公室向区安委会报告重要情况，向巡查组传达决策部署。",
            "The office reports what matters to the committee and conveys its decisions to the teams.", "text"),
        date(
            "R40", "组织领导", "Leadership", "四(一)", .must,
            "各巡查组在区安委会领导下开展工作。",
            "The teams work under the committee.", "text"),
        date(
            "R47", "工作纪律", "Discipline", "四(三)", .must,
            "巡查遵守法律法规和廉洁纪律，如实报告，不谋私利。",
            "Inspectors keep to the law and to clean conduct, report truthfully and seek no advantage.", "text"),
        date(
            "R50", "责任追究", "Accountability", "四(三)", .must,
            "违反要求的，视情节依法依规依纪处理。",
            "Whoever breaks these rules answers for it by law and discipline.", "text"),
    ]

    private static func date(
        _ id: String, _ zh: String, _ en: String, _ article: String, _ force: Force, _ sentenceZh: String,
        _ sentenceEn: String, _ formula: String
    ) -> RuleStatement {
        RuleStatement(
            id: id, title: Wording(zh: zh, en: en), article: article, force: force,
            sentence: Wording(zh: sentenceZh, en: sentenceEn), formula: formula)
    }
}
