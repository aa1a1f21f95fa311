import CivilCalendar
import InspectionDomain
import Wording

/// The numbers of the rules as documents print them: what a newer regulation changes is changed in the scenario.
struct RuleNumbers: Sendable {
    let settings: Settings

    static let vocabulary = Vocabulary<RuleNumbers>([
        .same("同时组数上限", "teams at once", Wording(zh: "同时在外的组数上限", en: "teams in the field at once, at most")) {
            "\($0.settings.teamsAtOnce)"
        },
        .text("每组人数", "team size", Wording(zh: "如 6至8", en: "such as 6 to 8")) {
            let size = $0.settings.teamSize
            return size.count == 1
                ? Wording(same: "\(size.lowerBound)")
                : Wording(zh: "\(size.lowerBound)至\(size.upperBound)", en: "\(size.lowerBound) to \(size.upperBound)")
        },
        .same("最少天数", "least days", Wording(zh: "每次巡查不少于的日历天数", en: "calendar days of a visit, at least")) {
            "\($0.settings.visit.calendarDays)"
        },
        .same("最少工作日", "least working days", Wording(zh: "其中不少于的工作日", en: "working days of a visit, at least")) {
            "\($0.settings.visit.workingDays)"
        },
        .same("提前告知天数", "notice length", Wording(zh: "进驻前告知的工作日数", en: "working days between notice and entry")) {
            "\($0.settings.noticeWorkingDays)"
        },
        .text("报告时限", "report period", Wording(zh: "如 15日", en: "such as 15 days")) {
            $0.settings.followUp.report.wording
        },
        .text("审定时限", "review period", Wording(zh: "审定报告的时限", en: "the period for examining the report")) {
            $0.settings.followUp.review.wording
        },
        .text("反馈时限", "feedback period", Wording(zh: "审定后反馈的时限", en: "the period for feedback")) {
            $0.settings.followUp.feedback.wording
        },
        .text("整改时限", "correction period", Wording(zh: "如 2个月", en: "such as 2 months")) {
            $0.settings.followUp.correction.wording
        },
        .text("公告时限", "publication period", Wording(zh: "向社会公告的时限", en: "the period for publication")) {
            $0.settings.followUp.publication.wording
        },
        .text("挂牌时限", "listing period", Wording(zh: "重大隐患挂牌的时限", en: "the period for listing major hazards")) {
            $0.settings.followUp.hazardListing.wording
        },
        .text("约谈报告时限", "talk period", Wording(zh: "约谈后报告落实情况的时限", en: "the period for the report after a talk")) {
            $0.settings.followUp.talkFollowUp.wording
        },
    ])
}
