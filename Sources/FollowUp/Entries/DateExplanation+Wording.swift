import CivilCalendar
import Wording

extension DateExplanation {
    /// The sentence, without a full stop.
    public var wording: Wording {
        switch self {
        case .givenByOffice(let day):
            Wording(zh: "日期由办公室在方案设置中确定：\(day.chinese)", en: "the office has set the date: \(day)")
        case .givenWithFinding(let day):
            Wording(zh: "问题登记时明确的整改期限：\(day.chinese)", en: "the deadline recorded with the finding: \(day)")
        case .decidedByPlan(let day):
            Wording(
                zh: "由本方案排定：\(day.chinese)（\(day.weekday.wording.zh)）",
                en: "decided by this plan: \(day) (\(day.weekday.wording.en))")
        case .movedWithEntry(let planned, let entered, let to):
            Wording(
                zh: "计划\(planned.chinese)结束；实际\(entered.chinese)进驻，巡查时间不变，顺延至\(to.chinese)",
                en:
                    "planned to end on \(planned); the team arrived on \(entered), and the visit keeps its length: \(to)"
            )
        case .lastsUntil(let day): Wording(zh: "持续至\(day.chinese)", en: "it lasts until \(day)")
        case .recorded(let day): Wording(zh: "登记日期：\(day.chinese)", en: "recorded for \(day)")
        case .yearEnd(let day):
            Wording(
                zh: "未设置考核日，按年末\(day.chinese)计", en: "no day of assessment is set; the year's end is taken: \(day)")
        case .notExaminedInTime(let streets):
            Wording(
                zh: "以下街道的整改审核预计晚于考核日，考核时只能依据反馈意见：" + streets.joined(separator: "、"),
                en: "correction will be examined only after the assessment, which must rest on the feedback, for: "
                    + streets.joined(separator: ", "))
        case .readyBefore(let day, let inspection):
            Wording(
                zh: "上级巡查\(inspection.chinese)开始，准备工作于前一个工作日\(day.chinese)就绪",
                en: "the inspection begins on \(inspection); everything is ready the working day before, \(day)")
        case .beforeFirstNotice(let day, let first):
            Wording(
                zh: "方案应在首次告知或培训（\(first.chinese)）之前印发，取其前最后一个工作日\(day.chinese)",
                en: "the plan is issued before the first notice or training (\(first)): "
                    + "the last working day before it is \(day)")
        case .notBefore(let given):
            Wording(
                zh: "不早于已确定的日期\(given.chinese)", en: "not before \(given), which is settled")
        case .periodBefore(let period, let event, let on, let day):
            Wording(
                zh: "自“\(event.zh)”（\(on.chinese)）向前数\(period.wording.zh)，为\(day.chinese)",
                en: "\(period.wording.en) before \"\(event.en)\" (\(on)): \(day)")
        case .chained(let event, let day):
            Wording(
                zh: "以“\(event.zh)”的预计日期\(day.chinese)为起算日，实际发生后以实际日期重新推算",
                en: "counted from the day on which \"\(event.en)\" is expected, \(day); the actual day will replace it")
        case .happened(let event, let day):
            Wording(
                zh: "“\(event.zh)”的实际日期为\(day.chinese)，自该日起算",
                en: "counted from \"\(event.en)\", which took place on \(day)")
        case .lateTrigger(let event, let expected, let asOf):
            Wording(
                zh: "“\(event.zh)”应于\(expected.chinese)前后完成，截至\(asOf.chinese)未见登记，暂以\(asOf.chinese)为起算日",
                en: "\"\(event.en)\" was expected on \(expected) and is not recorded by \(asOf), "
                    + "which is taken for the time being")
        case .foreseen:
            Wording(zh: "尚无此类登记，按可能发生预先安排", en: "nothing of the kind is recorded; foreseen in case there is")
        case .calledFor(let day, let due, let reason):
            Wording(
                zh: "\(day.chinese)决定办理\(due.map { "，限\($0.chinese)前" } ?? "")\(Self.because(reason).zh)",
                en: "decided on \(day)\(due.map { ", due by \($0)" } ?? "")\(Self.because(reason).en)")
        case .returned(let day, let due, let reason):
            Wording(
                zh: "\(day.chinese)退回\(due.map { "，限\($0.chinese)前重新报送" } ?? "，自退回之日重新起算")\(Self.because(reason).zh)",
                en:
                    "returned on \(day)\(due.map { ", due again by \($0)" } ?? ", counted anew")\(Self.because(reason).en)"
            )
        case .suspended(let from, let until, let reason, let approver):
            Wording(
                zh: (until.map { "\(from.chinese)起中止，\($0.chinese)恢复计算" } ?? "\(from.chinese)起中止，尚未恢复，期间不计逾期")
                    + Self.because(reason, approver).zh,
                en: (until.map { "the clock stood from \(from) until it ran again on \($0)" }
                    ?? "the clock stands since \(from) and nothing is overdue meanwhile")
                    + Self.because(reason, approver).en)
        case .extended(let from, let until, let reason, let approver):
            Wording(
                zh: "经批准由\(from.chinese)延期至\(until.chinese)\(Self.because(reason, approver).zh)",
                en: "extended from \(from) to \(until)\(Self.because(reason, approver).en)")
        case .extensionOvertaken(let until, let by):
            Wording(
                zh: "曾批准延期至\(until.chinese)，现起算日变动后期限为\(by.chinese)，以较晚者为准",
                en: "an extension to \(until) had been granted; counted anew the date is \(by), and the later holds")
        case .counted(let step): step.wording
        case .missingYear(let year):
            Wording(
                zh: "\(year)年节假日安排未载入，仅按周末推算，载入后须重新推算",
                en: "the holidays of \(year) are not loaded: counted with weekends only, to be recomputed")
        }
    }

    private static func because(_ reason: String, _ approver: String? = nil) -> Wording {
        let parts = [
            reason.isEmpty ? nil : Wording(zh: "原因：\(reason)", en: "reason: \(reason)"),
            approver.flatMap { $0.isEmpty ? nil : Wording(zh: "批准人：\($0)", en: "approved by \($0)") },
        ].compactMap(\.self)
        guard !parts.isEmpty else { return Wording(same: "") }
        let text = parts.joined(Wording(zh: "，", en: ", "))
        return Wording(zh: "（\(text.zh)）", en: " (\(text.en))")
    }
}
