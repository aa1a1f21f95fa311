import Wording

/// One step in the counting of a deadline, as facts; the sentence is made from them.
public enum CountingStep: Sendable, Hashable {
    /// The day of the event is not counted.
    case startNotCounted(trigger: Day)
    /// Calendar days were counted to the nominal end.
    case daysCounted(Int, to: Day)
    /// Months were counted to the corresponding day.
    case monthsCounted(Int, to: Day)
    /// Months were counted to a month without the day of the event, hence to its last day.
    case monthEndReached(Int, missingDay: Int, to: Day)
    /// Working days were counted; `restDays` between were passed over.
    case workingDaysCounted(Int, to: Day, restDays: Int)
    /// The days on which the clock stood were added.
    case suspensionAdded(Period, to: Day)
    /// The nominal end is worked and stands; `makeupFor` names the holiday where it is a make-up day.
    case endsOnWorkingDay(Day, makeupFor: String?)
    /// The nominal end rests, and the period ends on the first working day after it.
    case movedPastRest(from: Day, to: Day, over: [RestDay])
    /// The office itself is closed on the last day, which does not move the law's date.
    case officeClosed(on: Day, note: String?)
    /// The office's own target, the last working day on or before the nominal end.
    case targetSet(Day)
    /// No working day lies between event and nominal end, so that the target is the last day itself.
    case targetIsLatest(Day)
    /// The date rests on a year whose notice is still to come.
    case provisional(year: Int)

    /// The articles the step applies, in order.
    public var articles: [CivilCodeArticle] {
        switch self {
        case .startNotCounted: [.startNotCounted]
        case .daysCounted: [.gregorianCalendar, .inclusive]
        case .monthsCounted, .monthEndReached: [.gregorianCalendar, .correspondingDay]
        case .workingDaysCounted: [.otherRules, .inclusive]
        case .endsOnWorkingDay, .movedPastRest: [.restDay]
        case .suspensionAdded, .officeClosed, .targetSet, .targetIsLatest, .provisional: []
        }
    }

    /// The sentence, with its articles, without a full stop.
    public var wording: Wording {
        guard !articles.isEmpty else { return sentence }
        let cited = articles.map(\.wording).joined()
        return Wording(zh: "\(sentence.zh)（\(cited.zh)）", en: "\(sentence.en) (\(cited.en))")
    }

    private var sentence: Wording {
        switch self {
        case .startNotCounted(let trigger):
            Wording(
                zh: "\(trigger.chinese)当日不计入，自次日起算", en: "\(trigger) itself is not counted; day 1 is the day after")
        case .daysCounted(let count, let end):
            Wording(
                zh: "按日历日计算，第\(count)日为\(end.chinese)，其间休息日不扣除",
                en: "calendar day \(count) is \(end); rest days inside the period are not deducted")
        case .monthsCounted(let count, let end):
            Wording(
                zh: "\(count)个月后的对应日为\(end.chinese)",
                en: "the corresponding day \(Period.months(count).wording.en) later is \(end)")
        case .monthEndReached(let count, let missingDay, let end):
            Wording(
                zh: "\(count)个月后的当月没有\(missingDay)日，以月末日\(end.chinese)为届满日",
                en: "\(Period.months(count).wording.en) later there is no day \(missingDay); "
                    + "the period ends on the month's last day, \(end)")
        case .workingDaysCounted(let count, let end, let restDays):
            Wording(
                zh: "按工作日计算，第\(count)个工作日为\(end.chinese)，其间\(restDays)天休息日不计",
                en: "working day \(count) is \(end); rest days passed over: \(restDays)")
        case .suspensionAdded(let days, let end):
            Wording(
                zh: "中止期间共\(days.wording.zh)不计入期限，届满日顺延至\(end.chinese)（比照行政许可法第四十五条）",
                en: "the clock stood for \(days.wording.en), which are not counted: the end moves to \(end) "
                    + "(by analogy with the Administrative Licensing Law, art. 45)")
        case .endsOnWorkingDay(let day, nil):
            Wording(zh: "届满日为\(day.weekday.wording.zh)，是工作日，不顺延", en: "\(day) is a working day and stands")
        case .endsOnWorkingDay(let day, let holiday?):
            Wording(
                zh: "届满日虽为\(day.weekday.wording.zh)，但属\(holiday)调休上班日，不顺延",
                en: "\(day) is a \(day.weekday.wording.en), but a make-up working day for "
                    + "\(HolidayName.wording(holiday).en), and stands")
        case .movedPastRest(let from, let to, let over):
            movedSentence(from: from, to: to, over: over)
        case .officeClosed(let day, let note):
            Wording(
                zh: "最迟日\(day.chinese)本单位休息\(note.map { "（\($0)）" } ?? "")，法定期限不因此顺延，请提前办理",
                en: "the office is closed on \(day)\(note.map { " (\($0))" } ?? ""), "
                    + "which does not move the date: act earlier")
        case .targetSet(let day):
            Wording(
                zh: "内部目标日取届满日当天或之前最近的工作日，为\(day.chinese)",
                en: "the office's target is the last working day on or before the nominal end: \(day)")
        case .targetIsLatest(let day):
            Wording(
                zh: "届满日之前没有工作日，内部目标日同最迟日\(day.chinese)",
                en: "no working day lies before the nominal end; the target is the latest day, \(day)")
        case .provisional(let year):
            Wording(
                zh: "\(year)年放假通知尚未发布，本日期为暂定，通知发布后须重新推算",
                en: "the holiday notice for \(year) is not out yet: "
                    + "the date is provisional and must be counted again then")
        }
    }

    private func movedSentence(from: Day, to: Day, over: [RestDay]) -> Wording {
        let reason = over.first?.reason ?? from.weekday.wording
        let days = over.count
        return Wording(
            zh: "届满日逢\(reason.zh)休息，顺延\(days)天至休息日后的第一个工作日\(to.chinese)",
            en: "\(from) is a rest day (\(reason.en)); the period ends on the first working day after it, \(to), "
                + "\(Period.days(days).wording.en) later")
    }
}
