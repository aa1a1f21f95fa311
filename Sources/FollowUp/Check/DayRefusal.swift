import CivilCalendar
import Wording

/// A day that does not fit.
public enum DayRefusal: Sendable, Hashable {
    /// It lies behind today.
    case inFuture(Day, today: Day)
    /// It lies before what the step counts from, or requires.
    case beforeTrigger(Wording, on: Day)
    /// It lies before the day of the record it is about.
    case beforeRecord(Day)
    /// It lies before the arrival at the street.
    case beforeEntry(Day)
    /// It lies behind the end of the visit.
    case afterExit(Day)
    /// It lies before the day on which the step was done, returned, or suspended.
    case beforeLast(Day)
    /// A day given for something lies before the event itself.
    case dueBeforeEvent(Day, Day)
}

extension DayRefusal: Refusal {
    var reason: Wording {
        switch self {
        case .inFuture(let day, let today):
            Wording(
                zh: "日期\(day.chinese)在今天（\(today.chinese)）之后，尚未发生的事不能登记",
                en: "\(day) lies behind today, \(today): what has not happened cannot be recorded")
        case .beforeTrigger(let title, let day):
            Wording(
                zh: "日期早于“\(title.zh)”的日期\(day.chinese)", en: "the day lies before \"\(title.en)\", which was on \(day)"
            )
        case .beforeRecord(let day):
            Wording(zh: "日期早于登记的发生日\(day.chinese)", en: "the day lies before \(day), when it was found or held")
        case .beforeEntry(let day):
            Wording(zh: "日期早于进驻日\(day.chinese)", en: "the day lies before the arrival at the street on \(day)")
        case .afterExit(let day):
            Wording(zh: "日期晚于巡查结束日\(day.chinese)", en: "the day lies behind the end of the visit on \(day)")
        case .beforeLast(let day):
            Wording(zh: "日期早于上一次登记的日期\(day.chinese)", en: "the day lies before \(day), the last recorded for this step")
        case .dueBeforeEvent(let due, let day):
            Wording(
                zh: "期限\(due.chinese)早于登记日期\(day.chinese)",
                en: "the deadline \(due) lies before \(day), the day of the event")
        }
    }

    var remedy: Wording {
        switch self {
        case .inFuture:
            Wording(
                zh: "请核对日期；电脑时钟不准的，请先校准。", en: "Check the date, and the computer's clock if it may be wrong.")
        case .beforeTrigger, .beforeLast:
            Wording(zh: "请核对日期；前一环节登记有误的，请先更正它。", en: "Check the date, or correct the earlier entry first.")
        case .beforeRecord, .beforeEntry, .afterExit:
            Wording(zh: "请核对日期，或更正原登记。", en: "Check the date, or correct the earlier entry.")
        case .dueBeforeEvent: Wording(zh: "请填写登记日期之后的期限。", en: "Give a deadline behind that day.")
        }
    }
}
