import CivilCalendar
import Wording

/// Values that are each understood but do not fit together.
public enum SenseFault: Sendable, Hashable {
    /// The last day before the first.
    case reversedDays(from: Day, to: Day)
    /// Two rounds share days.
    case roundsOverlap(other: String, shared: DayRange)
    /// A round or window that leaves the plan's year.
    case outsideYear(Int)
    /// A round that ends in the year after, where visits may not cross the year's end.
    case crossesYear(Int)
    /// A special visit no round can take.
    case outsideRounds
    /// A history year that is not past.
    case notEarlier(year: Int)
    /// The same person on both sides.
    case samePerson
    /// The minima of the kinds together exceed the largest team.
    case minimaExceedTeam(sum: Int, largest: Int)
    /// Fewer experts allowed than needed.
    case expertLimit(least: Int, most: Int)
    /// An exceptional visit that is no shorter than the usual one.
    case shortNotShorter(short: Int, usual: Int)
    /// Submitted, approved, issued in another order.
    case planDatesOrder(earlier: String, later: String)
    /// The working-day calendar cannot be made.
    case calendar(CalendarError)
    /// A row of the holiday table is wrong.
    case holiday(HolidayDataProblem.Reason)
    /// A number of a content that is not 1 to 9.
    case noSuchContent
}

extension SenseFault: Fault {
    var reason: Wording {
        switch self {
        case .reversedDays(let from, let to):
            Wording(zh: "结束日期\(to)早于开始日期\(from)", en: "the last day, \(to), is before the first, \(from)")
        case .roundsOverlap(let other, let shared):
            Wording(
                zh: "与“\(other)”的时间重叠（\(shared.chinese)）",
                en: "it overlaps \"\(other)\" (\(shared.lowerBound) to \(shared.upperBound))")
        case .outsideYear(let year): Wording(zh: "超出了方案年度\(year)年", en: "it leaves the year of the plan, \(year)")
        case .crossesYear(let year): Wording(zh: "跨到了\(year)年之后", en: "it runs beyond the year \(year)")
        case .outsideRounds: Wording(zh: "这段时间与任何一轮都不重合", en: "no round shares a day with this time")
        case .notEarlier(let year): Wording(zh: "历史记录应早于\(year)年", en: "history must be of years before \(year)")
        case .samePerson: Wording(zh: "两边是同一个人", en: "both are the same person")
        case .minimaExceedTeam(let sum, let largest):
            Wording(
                zh: "各类人员下限合计\(sum)人，超过每组上限\(largest)人",
                en: "the minima add up to \(sum), more than the \(largest) a team may have")
        case .expertLimit(let least, let most):
            Wording(
                zh: "专家上限\(most)人少于下限\(least)人", en: "at most \(most) expert(s) cannot be, where \(least) are needed")
        case .shortNotShorter(let short, let usual):
            Wording(
                zh: "缩短后的\(short)天多于正常的\(usual)天",
                en: "a shortened visit of \(short) days is longer than the usual \(usual)")
        case .planDatesOrder(let earlier, let later):
            Wording(zh: "\(later) 早于 \(earlier)", en: "\(later) lies before \(earlier)")
        case .calendar(let error): error.wording.withoutFullStop
        case .holiday(let reason): reason.wording
        case .noSuchContent: Wording(zh: "巡查内容只有1到9项", en: "the contents of an inspection are numbered 1 to 9")
        }
    }

    var remedy: Wording {
        switch self {
        case .reversedDays: Wording(zh: "请核对，必要时对调。", en: "Check the two, and swap them if needed.")
        case .roundsOverlap: Wording(zh: "请调整起止日期，各轮之间不能有同一天。", en: "Change the dates; rounds share no day.")
        case .outsideYear(let year):
            Wording(zh: "请改为\(year)年内的日期。", en: "Use days of \(year).")
        case .crossesYear(let year):
            Wording(
                zh: "请改为\(year)年12月31日以前；确需跨年的，设 visits.may_cross_year: true。",
                en: "End it in \(year), or set visits.may_cross_year: true.")
        case .outsideRounds: Wording(zh: "请改日期，或增加、延长一轮。", en: "Change the dates, or add or extend a round.")
        case .notEarlier: Wording(zh: "请改年份或删去这一行。", en: "Correct the year or delete the row.")
        case .samePerson: Wording(zh: "请改正其中一个。", en: "Correct one of the two.")
        case .minimaExceedTeam:
            Wording(zh: "请降低下限或提高 teams.size 的上限。", en: "Lower a minimum or raise the upper end of teams.size.")
        case .expertLimit:
            Wording(
                zh: "请提高 teams.max_experts 或降低 teams.experts。", en: "Raise teams.max_experts or lower teams.experts.")
        case .shortNotShorter: Wording(zh: "请填不大于正常天数的数。", en: "Write a number no larger than the usual one.")
        case .planDatesOrder: Wording(zh: "请按送审、批准、印发的先后填写。", en: "Submission comes first, then approval, then issue.")
        case .calendar:
            Wording(
                zh: "可把当年节假日填入节假日表（holidays.csv）。", en: "The table holidays (holidays.csv) may hold the year's days."
            )
        case .holiday: Wording(zh: "请按放假通知改正 holidays 表。", en: "Correct the table holidays by the notice.")
        case .noSuchContent: Wording(zh: "请写1到9。", en: "Write a number from 1 to 9.")
        }
    }
}

extension Wording {
    /// A sentence as part of another: the texts of other targets end with a full stop of their own.
    var withoutFullStop: Wording {
        Wording(
            zh: zh.hasSuffix("。") ? String(zh.dropLast()) : zh, en: en.hasSuffix(".") ? String(en.dropLast()) : en)
    }
}
