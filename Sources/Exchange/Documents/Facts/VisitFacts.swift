import CivilCalendar
import FollowUp
import InspectionDomain
import Wording

/// A visit with the dates around it.
struct VisitFacts: Sendable {
    let source: DocumentSource
    let visit: PlannedVisit

    private var scenario: Scenario { source.scenario }

    /// Those present, in the order of seats, then substitutes.
    var members: [MemberFacts] {
        let roster = source.plan.roster(of: visit).filter { !visit.excused.contains($0.person) }
        let substitutes = visit.substitutes.map { RosterEntry(person: $0, seat: .member) }
        return roster.map { source.member($0) }
            + substitutes.map { source.member($0, remark: Wording(zh: "本次替补", en: "substitute")) }
    }

    func deadline(_ step: String) -> DeadlineEntry? { source.document.deadline(step, of: visit.id) }

    private func target(_ step: String) -> Wording { deadline(step)?.target.wording ?? Wording(same: "") }
    private func latest(_ step: String) -> Wording { deadline(step)?.latest.wording ?? Wording(same: "") }

    private var enterprises: [Wording] {
        scenario.enterprises.filter { $0.street == visit.street }.map { Wording(same: $0.name) }
    }

    static let vocabulary = facts + dates

    private static let facts = Vocabulary<VisitFacts>([
        .same("街道", "street", Wording(zh: "被巡查街道", en: "the street")) { $0.scenario.name($0.visit.street) },
        .same("轮次", "round", Wording(zh: "轮次名称", en: "the round's name")) { $0.scenario.name($0.visit.round) },
        .text("组别", "team", Wording(zh: "如 第1组", en: "such as team 1")) { PlanTerms.team($0.visit.team) },
        .text("组长", "leader", Wording(zh: "组长姓名", en: "the leader's name")) { facts in
            facts.source.plan.leaders(of: facts.visit)
                .map { Wording(same: facts.scenario.name($0)) }.joined()
        },
        .same("人数", "people", Wording(zh: "参加人数", en: "how many take part")) {
            "\($0.source.plan.attendance(of: $0.visit).count)"
        },
        .text("专题", "themes", Wording(zh: "涉及的专题", en: "the themes it serves")) { facts in
            ExpertiseCover.themes(of: facts.visit, scenario: facts.scenario).map { Wording(same: $0.name) }.joined()
        },
        .text("重点企业", "enterprises", Wording(zh: "延伸巡查的重点企业", en: "the key enterprises it extends to")) {
            $0.enterprises.joined()
        },
        .text("备注", "remark", Wording(zh: "时间短于规定、缺席、替补等", en: "what is unusual about it")) {
            $0.source.document.remarks(on: $0.visit).filter { $0 != PlanDocument.provisionalRemark }.asRemarks()
        },
        .list(
            "成员", "members", Wording(zh: "参加本次巡查的人员", en: "those present on the visit"), MemberFacts.vocabulary
        ) { $0.members },
    ])

    private static let dates = Vocabulary<VisitFacts>([
        .text("进驻日期", "entry", Wording(zh: "进驻日期", en: "the first day")) { $0.visit.entry.wording },
        .text("进驻日期及星期", "entry day", Wording(zh: "如 2027年3月8日（星期一）", en: "the first day with its weekday")) {
            $0.visit.entry.wordingWithWeekday
        },
        .text("结束日期", "exit", Wording(zh: "结束日期，含当日", en: "the last day, included")) {
            $0.visit.days.upperBound.wording
        },
        .text("起止日期", "days", Wording(zh: "如 2027年3月8日至22日", en: "first to last day")) { $0.visit.days.wording },
        .same("天数", "day count", Wording(zh: "日历天数，首尾均计", en: "calendar days, both ends counted")) {
            "\($0.visit.days.dayCount)"
        },
        .same("工作日数", "working days", Wording(zh: "其中的工作日", en: "working days among them")) {
            "\($0.scenario.calendar.workingDays(in: $0.visit.days))"
        },
        .text("告知日期", "notice date", Wording(zh: "提前告知街道的日期", en: "the day the street is told")) {
            $0.target("notice")
        },
        .text("报告期限", "report due", Wording(zh: "巡查报告最迟报送日期", en: "the report's last day")) { $0.latest("report") },
        .text("反馈日期", "feedback date", Wording(zh: "预计反馈日期", en: "the day feedback is expected")) {
            $0.target("feedback")
        },
        .text(
            "整改期限", "correction due", Wording(zh: "整改情况最迟报送日期（预计）", en: "the correction report's last day (forecast)")
        ) {
            $0.latest("correction")
        },
    ])
}
