import Wording

extension DeadlineStep {
    /// Every step of the year, in the order in which one leads to the next. A step stands behind the one it counts from.
    ///
    /// The lead of reminders is the office's own, as the regulation only asks that correction be chased.
    public static let table: [DeadlineStep] = [
        DeadlineStep(
            "plan_submitted", rule: "R22", article: "二(三)",
            title: Wording(zh: "年度方案及人员组成方案呈报审批", en: "Submit plan and rosters for approval"),
            scope: .plan, owner: .office, timing: .milestone(.submitted), numberSource: .office),
        DeadlineStep(
            "plan_approved", rule: "R22", article: "二(三)",
            title: Wording(zh: "审批年度方案及人员组成方案", en: "Approve plan and rosters"),
            scope: .plan, owner: .committee, timing: .milestone(.approved), numberSource: .office),
        DeadlineStep(
            "plan_issued", rule: "R17", article: "二(一)、三(三)1",
            title: Wording(zh: "印发年度巡查工作方案", en: "Issue the yearly plan"),
            scope: .plan, owner: .office, timing: .milestone(.issued), numberSource: .office),
        DeadlineStep(
            "city_liaison", rule: "R16", article: "二(一)",
            title: Wording(zh: "衔接配合上级巡查", en: "Support the inspection from above"),
            scope: .cityInspection, owner: .office, timing: .cityInspection, numberSource: .none),
        DeadlineStep(
            "training", rule: "R28", article: "三(三)1",
            title: Wording(zh: "巡查人员集中培训", en: "Train everyone together"),
            scope: .round, owner: .office, timing: .training, numberSource: .none),
        DeadlineStep(
            "notice", rule: "R27", article: "三(三)1",
            title: Wording(zh: "提前告知被巡查街道", en: "Tell the street in advance"),
            scope: .visit, owner: .office, timing: .noticeBeforeEntry, numberSource: .office),
        DeadlineStep(
            "entry_meeting", rule: "R29", article: "三(三)2",
            title: Wording(zh: "进驻并通报巡查任务", en: "Arrive and brief the street"),
            scope: .visit, owner: .team, timing: .entry, numberSource: .none),
        DeadlineStep(
            "exit", rule: "R04", article: "一(二)",
            title: Wording(zh: "巡查结束撤离", en: "End the inspection"),
            scope: .visit, owner: .team, timing: .exit, numberSource: .none),
        DeadlineStep(
            "talk_follow_up", rule: "R44", article: "四(二)",
            title: Wording(zh: "报告约谈意见落实情况（如有约谈）", en: "Report what a talk led to (if any was held)"),
            scope: .visit, owner: .street, timing: .after(StepKey("exit"), .talkFollowUp), numberSource: .office),
        DeadlineStep(
            "report", rule: "R30", article: "三(三)3",
            title: Wording(zh: "报送巡查工作报告", en: "Report to the committee"),
            scope: .visit, owner: .team, timing: .after(StepKey("exit"), .report), numberSource: .regulation),
        DeadlineStep(
            "review", rule: "R31", article: "三(三)4",
            title: Wording(zh: "审定巡查工作报告", en: "Examine the report"),
            scope: .visit, owner: .committee, timing: .after(StepKey("report"), .review), numberSource: .office),
        DeadlineStep(
            "hazard_listing", rule: "R34", article: "三(三)4",
            title: Wording(zh: "重大事故隐患挂牌督办（如有）", en: "List major hazards for supervision (if any)"),
            scope: .visit, owner: .committee, timing: .after(StepKey("review"), .hazardListing), numberSource: .office),
        DeadlineStep(
            "feedback", rule: "R32", article: "三(三)4",
            title: Wording(zh: "向街道主要负责人集中反馈", en: "Give feedback to the street's head"),
            scope: .visit, owner: .office, timing: .after(StepKey("review"), .feedback), numberSource: .office),
        DeadlineStep(
            "publication_feedback", rule: "R39", article: "三(三)6",
            title: Wording(zh: "向社会公告反馈意见", en: "Publish the feedback"),
            scope: .visit, owner: .office, timing: .after(StepKey("feedback"), .publication), numberSource: .office),
        DeadlineStep(
            "correction", rule: "R35", article: "三(三)5",
            title: Wording(zh: "报送整改和查处情况", en: "Report correction"),
            scope: .visit, owner: .street, timing: .after(StepKey("feedback"), .correction),
            numberSource: .regulation),
        DeadlineStep(
            "reminder_first", rule: "R20", article: "二(一)",
            title: Wording(zh: "整改督办（第一次提醒）", en: "First reminder to correct"),
            scope: .visit, owner: .office, timing: .workingDaysBefore(StepKey("correction"), 20),
            numberSource: .office),
        DeadlineStep(
            "reminder_last", rule: "R20", article: "二(一)",
            title: Wording(zh: "整改督办（到期前提醒）", en: "Last reminder to correct"),
            scope: .visit, owner: .office, timing: .workingDaysBefore(StepKey("correction"), 5),
            numberSource: .office),
        DeadlineStep(
            "examination", rule: "R36", article: "三(三)5",
            title: Wording(zh: "审核整改情况报告", en: "Examine the correction report"),
            scope: .visit, owner: .committee, timing: .after(StepKey("correction"), .examination),
            numberSource: .office),
        DeadlineStep(
            "copy_party_affairs", rule: "R38", article: "三(三)6",
            title: Wording(zh: "巡查结果抄送党群工作部", en: "Copy the result to 党群工作部"),
            scope: .visit, owner: .office, timing: .after(StepKey("examination"), .copies), numberSource: .office),
        DeadlineStep(
            "copy_political_legal", rule: "R38", article: "三(三)6",
            title: Wording(zh: "巡查结果抄送政法委", en: "Copy the result to 政法委"),
            scope: .visit, owner: .office, timing: .after(StepKey("examination"), .copies), numberSource: .office),
        DeadlineStep(
            "publication_correction", rule: "R39", article: "三(三)6",
            title: Wording(zh: "向社会公告整改情况", en: "Publish the correction"),
            scope: .visit, owner: .office, timing: .after(StepKey("examination"), .publication),
            numberSource: .office),
        DeadlineStep(
            "assessment", rule: "R37", article: "三(三)6",
            title: Wording(zh: "巡查结果纳入年度绩效考核", en: "Results enter the yearly assessment"),
            scope: .plan, owner: .committee, timing: .assessment, numberSource: .office),
    ]
}
