import CivilCalendar
import Wording

/// One step in the making of a date, as facts; the sentence is made from them.
public enum DateExplanation: Sendable, Hashable {
    /// The office wrote the day in the scenario.
    case givenByOffice(Day)
    /// The plan decided the day.
    case decidedByPlan(Day)
    /// The training lasts until this day.
    case lastsUntil(Day)
    /// The last working day before the first notice or training, which the plan's issue must precede.
    case beforeFirstNotice(Day, first: Day)
    /// Moved so as not to precede a date the office has given.
    case notBefore(given: Day)
    /// Working days were counted back from an event.
    case workingDaysBefore(Int, event: Wording, on: Day, to: Day)
    /// The trigger is itself only expected.
    case chained(from: Wording, on: Day)
    /// A step of the calendar's own counting.
    case counted(CountingStep)
    /// 31 December, as the scenario sets no day of assessment.
    case yearEnd(Day)
    /// Streets whose correction will not be examined before the assessment.
    case notExaminedInTime([String])
    /// The working day before an inspection from above begins.
    case readyBefore(Day, inspection: Day)
    /// No holiday data for the year: only weekends were counted.
    case missingYear(Int)

    /// The sentence, without a full stop.
    public var wording: Wording {
        switch self {
        case .givenByOffice(let day):
            Wording(zh: "日期由办公室在方案设置中确定：\(day.chinese)", en: "the office has set the date: \(day)")
        case .decidedByPlan(let day):
            Wording(
                zh: "由本方案排定：\(day.chinese)（\(day.weekday.wording.zh)）",
                en: "decided by this plan: \(day) (\(day.weekday.wording.en))")
        case .lastsUntil(let day):
            Wording(zh: "持续至\(day.chinese)", en: "it lasts until \(day)")
        case .beforeFirstNotice(let day, let first):
            Wording(
                zh: "方案应在首次告知或培训（\(first.chinese)）之前印发，取其前最后一个工作日\(day.chinese)",
                en: "the plan is issued before the first notice or training (\(first)): "
                    + "the last working day before it is \(day)")
        case .notBefore(let given):
            Wording(
                zh: "不早于办公室已确定的日期\(given.chinese)", en: "not before \(given), which the office has set")
        case .workingDaysBefore(let count, let event, let on, let day):
            Wording(
                zh: "自“\(event.zh)”（\(on.chinese)）向前数\(count)个工作日，为\(day.chinese)",
                en: "\(Period.workingDays(count).wording.en) before \"\(event.en)\" (\(on)): \(day)")
        case .chained(let event, let day):
            Wording(
                zh: "以“\(event.zh)”的预计日期\(day.chinese)为起算日，实际发生后以实际日期重新推算",
                en: "counted from the day on which \"\(event.en)\" is expected, \(day); the actual day will replace it")
        case .counted(let step):
            step.wording
        case .yearEnd(let day):
            Wording(
                zh: "未设置考核日，按年末\(day.chinese)计", en: "no day of assessment is set; the year's end is taken: \(day)")
        case .notExaminedInTime(let streets):
            Wording(
                zh: "以下街道的整改审核预计晚于考核日，考核时只能依据反馈意见："
                    + streets.joined(separator: "、"),
                en: "correction will be examined only after the assessment, which must rest on the feedback, for: "
                    + streets.joined(separator: ", "))
        case .readyBefore(let day, let inspection):
            Wording(
                zh: "上级巡查\(inspection.chinese)开始，准备工作于前一个工作日\(day.chinese)就绪",
                en: "the inspection begins on \(inspection); everything is ready the working day before, \(day)")
        case .missingYear(let year):
            Wording(
                zh: "\(year)年节假日安排未载入，仅按周末推算，载入后须重新推算",
                en: "the holidays of \(year) are not loaded: counted with weekends only, to be recomputed")
        }
    }
}
