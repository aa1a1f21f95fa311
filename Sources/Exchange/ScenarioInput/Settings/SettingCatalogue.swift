import CivilCalendar
import InspectionDomain
import Wording

/// Every key of scenario.yaml that sets a number of the rules, in the order in which they are shown.
enum SettingCatalogue {
    static let all: [Setting] =
        [
            .value(
                "seed", .seed, \.seed, rule: "R22",
                Wording(
                    zh: "随机种子：同样好的方案之间抽签用，记入结果，可重复",
                    en: "breaks ties between equally good plans; recorded, so the draw can be repeated"))
        ]
        + teams + seats + visits + training + dates + [contents] + followUp + budget + exceptions + preferences
        + counting + office

    /// The settings of a section, or of keys without one.
    static func section(_ name: String?) -> [Setting] { all.filter { $0.description.section == name } }

    /// The sections in the order in which they first appear.
    static var sections: [String] {
        var names: [String] = []
        for case let name? in all.map(\.description.section) where !names.contains(name) { names.append(name) }
        return names
    }

    private static let teams: [Setting] = [
        .value(
            "teams.at_once", .integer(1...500), \.teamsAtOnce, rule: "R09",
            Wording(zh: "同时在外的组数上限，二(一)", en: "teams in the field at any one time, at most; article 二(一)")),
        .value(
            "teams.size", .span(2...50), \.teamSize, rule: "R10",
            Wording(zh: "每组人数的下限和上限，含组长和专家，二(一)", en: "fewest and most people of a team, leader and experts included")),
        .value(
            "teams.experts", .integer(0...50), \.composition.experts, rule: "R11",
            Wording(zh: "每组专家至少几人", en: "experts in a team, at least")),
        .nullable(
            "teams.max_experts", .integer(0...50), \.composition.maximumExperts, rule: "R11",
            Wording(zh: "每组专家至多几人；null 为不限", en: "experts in a team, at most; null: no limit")),
        .value(
            "teams.leading_cadres", .integer(0...50), \.composition.leadingCadres, rule: "R11",
            Wording(zh: "每组领导干部至少几人，组长是领导干部的计入", en: "leading cadres in a team, at least; the leader counts")),
        .value(
            "teams.staff", .integer(0...50), \.composition.staff, rule: "R11",
            Wording(zh: "每组工作人员至少几人", en: "staff in a team, at least")),
        .value(
            "teams.leader_ranks", .choices(ChoiceTexts.ranks), \.leaderRanks, rule: "R13",
            Wording(zh: "可当组长的职级（科级）", en: "ranks that may lead (section rank)")),
        .value(
            "teams.gap_working_days", .integer(0...60), \.gapWorkingDays, rule: "R30",
            Wording(zh: "同一组两次巡查之间至少隔几个工作日，用于写报告", en: "working days a team has between two visits, for its report")),
    ]

    private static let seats: [Setting] = [
        .value(
            "seats.deputy", .flag, \.seats.deputy, rule: "R12",
            Wording(zh: "每组设副组长", en: "a deputy leader in every team")),
        .value(
            "seats.liaison", .flag, \.seats.liaison, rule: "R16",
            Wording(zh: "每组设联络员，从“联络员单位”选派", en: "a liaison officer in every team, from a unit that provides them")),
        .value(
            "seats.report_writer", .flag, \.seats.reportWriter, rule: "R30",
            Wording(zh: "每组设报告撰写人", en: "a report writer in every team")),
        .value(
            "seats.report_expertise", .expertise, \.seats.reportExpertise, rule: "R30",
            Wording(zh: "报告撰写人应有的专业", en: "what a report writer must be good at")),
    ]

    private static let visits: [Setting] = [
        .value(
            "visits.calendar_days", .integer(1...120), \.visit.calendarDays, rule: "R04",
            Wording(zh: "每次巡查至少几个自然日，首尾都算，一(二)", en: "calendar days of a visit, both ends counted, at least")),
        .value(
            "visits.working_days", .integer(1...80), \.visit.workingDays, rule: "R04",
            Wording(zh: "其中至少几个工作日", en: "working days among them, at least")),
        .value(
            "visits.exit_on_working_day", .flag, \.visit.exitOnWorkingDay, rule: "R04",
            Wording(zh: "离开日须为工作日", en: "the exit must be a working day")),
        .value(
            "visits.short_calendar_days", .integer(1...120), \.visit.shortCalendarDays, rule: "R04",
            Wording(zh: "作为例外缩短时，至少几个自然日", en: "calendar days of a visit shortened as an exception")),
        .value(
            "visits.short_working_days", .integer(1...80), \.visit.shortWorkingDays, rule: "R04",
            Wording(zh: "作为例外缩短时，至少几个工作日", en: "working days of a visit shortened as an exception")),
        .value(
            "visits.days_between_visits", .integer(0...360), \.daysBetweenVisits, rule: "R06",
            Wording(zh: "同一街道两次巡查之间至少隔几天", en: "calendar days between two visits of one street, at least")),
        .value(
            "visits.may_cross_year", .flag, \.mayCrossYear, rule: "R03",
            Wording(zh: "巡查可跨过12月31日", en: "a visit may run across 31 December")),
    ]

    private static let training: [Setting] = [
        .value(
            "training.working_days", .integer(0...30), \.training.workingDays, rule: "R28",
            Wording(zh: "每轮开始前集中培训几个工作日，三(三)1", en: "working days of training before each round")),
        .value(
            "training.within_working_days", .integer(1...60), \.training.withinWorkingDays, rule: "R28",
            Wording(
                zh: "培训结束后几个工作日内须进驻第一个街道", en: "the first entry comes at most this many working days after training")),
    ]

    private static let dates: [Setting] = [
        .value(
            "notice_working_days", .integer(0...60), \.noticeWorkingDays, rule: "R27",
            Wording(zh: "进驻前几个工作日通知街道，三(三)1", en: "working days between notice and entry")),
        .nullable(
            "plan_dates.submitted", .day, \.planDates.submitted, rule: "R22",
            Wording(zh: "方案和名单送审日；null 由程序建议", en: "the plan goes to the committee; null: proposed by the program")),
        .nullable(
            "plan_dates.approved", .day, \.planDates.approved, rule: "R22",
            Wording(zh: "批准日；null 由程序建议", en: "the committee approves; null: proposed")),
        .nullable(
            "plan_dates.issued", .day, \.planDates.issued, rule: "R17",
            Wording(zh: "印发日；null 由程序建议", en: "the plan is issued; null: proposed")),
    ]

    private static let followUp: [Setting] = [
        .value(
            "follow_up.report", .period, \.followUp.report, rule: "R30",
            Wording(zh: "离开后多久内提交巡查报告，三(三)3", en: "the report is due this long after the exit")),
        .value(
            "follow_up.review", .period, \.followUp.review, rule: "R31",
            Wording(zh: "安委会审议报告", en: "the committee examines the report")),
        .value(
            "follow_up.feedback", .period, \.followUp.feedback, rule: "R32",
            Wording(zh: "向街道反馈", en: "feedback reaches the street")),
        .value(
            "follow_up.correction", .period, \.followUp.correction, rule: "R35",
            Wording(zh: "街道收到反馈后多久内报送整改报告，三(三)5", en: "the street reports correction")),
        .value(
            "follow_up.examination", .period, \.followUp.examination, rule: "R36",
            Wording(zh: "审议整改报告", en: "the committee examines the correction report")),
        .value(
            "follow_up.copies", .period, \.followUp.copies, rule: "R38",
            Wording(zh: "抄送党群工作部和政法委", en: "copies to 党群工作部 and 政法委")),
        .value(
            "follow_up.publication", .period, \.followUp.publication, rule: "R39",
            Wording(zh: "公开反馈和整改情况", en: "feedback and correction are made public")),
        .value(
            "follow_up.hazard_listing", .period, \.followUp.hazardListing, rule: "R34",
            Wording(
                zh: "报告审定后多久内对重大事故隐患挂牌督办，三(三)4",
                en: "a major hazard is listed for supervision this long after the report was examined")),
        .value(
            "follow_up.talk_follow_up", .period, \.followUp.talkFollowUp, rule: "R44",
            Wording(zh: "约谈后报送落实情况", en: "the follow-up report after a talk")),
        .nullable(
            "follow_up.assessment_day", .day, \.followUp.assessmentDay, rule: "R37",
            Wording(zh: "年度考核日；null 为12月31日", en: "the day of the yearly assessment; null: 31 December")),
        .value(
            "follow_up.correction_before_assessment", .flag, \.followUp.correctionBeforeAssessment, rule: "R37",
            Wording(zh: "整改报告须在考核日前收到", en: "correction reports must have arrived by the assessment day")),
    ]

    private static let budget: [Setting] = [
        .value(
            "budget.per_person_day", .integer(0...1_000_000), \.budget.perPersonDay, rule: "R43",
            Wording(zh: "在职人员每人每天费用（元）", en: "one day of somebody in post, in yuan")),
        .value(
            "budget.per_expert_day", .integer(0...1_000_000), \.budget.perExpertDay, rule: "R43",
            Wording(zh: "专家每人每天费用（元）", en: "one day of an expert, in yuan")),
        .nullable(
            "budget.cap", .integer(0...10_000_000_000), \.budget.cap, rule: "R43",
            Wording(zh: "全年费用上限（元）；null 为不限", en: "what the year may cost, in yuan; null: no limit")),
    ]

    private static let counting: [Setting] = [
        .value(
            "secondment_days", .integer(1...200), \.secondmentDays, rule: "P01",
            Wording(zh: "抽调一次按几个人天折算负担", en: "person-days one secondment counts for")),
        .value(
            "reports_per_week", .integer(1...500), \.reportsPerWeek, rule: "P10",
            Wording(
                zh: "一周内到期的报告达到几份后，再多算拥挤", en: "reports due in one week from which on a further one counts as crowded")),
        .value(
            "rotation_years", .integer(0...20), \.rotationYears, rule: "P03",
            Wording(zh: "轮换时往前看几年", en: "earlier years looked back on for rotation")),
        .value(
            "notified_weight", .integer(1...100), \.notifiedWeight, rule: "D2",
            Wording(
                zh: "重排方案时，改动已通知的人员或街道，一处按几处计",
                en: "what changing something that people have been told counts for when a plan is made again")),
    ]
}
