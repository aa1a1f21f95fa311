import Wording

/// What a year's overview shows beside a day that does not follow the plain week.
public enum DayMark: String, Sendable, Hashable, CaseIterable {
    /// A rest day of a published notice.
    case rest
    /// A Saturday or Sunday worked in exchange.
    case makeup
    /// A rest day fixed by law, while the notice is still to come.
    case statutory
    /// A rest day somebody estimated.
    case estimated
    /// A working day on which the office is closed.
    case closure
    /// A rest day on which the office works.
    case extraWork = "extra_work"

    /// One sign: it says what a colour could only suggest.
    public var sign: Wording {
        switch self {
        case .rest: Wording(zh: "休", en: "R")
        case .makeup: Wording(zh: "班", en: "W")
        case .statutory: Wording(zh: "法", en: "S")
        case .estimated: Wording(zh: "估", en: "E")
        case .closure: Wording(zh: "停", en: "C")
        case .extraWork: Wording(zh: "加", en: "O")
        }
    }

    /// What the sign means.
    public var meaning: Wording {
        switch self {
        case .rest: Wording(zh: "放假", en: "rest day")
        case .makeup: Wording(zh: "调休上班", en: "make-up working day")
        case .statutory: Wording(zh: "法定放假，通知未发布", en: "rest by law, notice to come")
        case .estimated: Wording(zh: "估计放假，通知未发布", en: "rest day estimated, notice to come")
        case .closure: Wording(zh: "本单位停办公", en: "office closed")
        case .extraWork: Wording(zh: "本单位加班", en: "office open")
        }
    }
}

extension WorkingDayCalendar {
    /// The mark of a day; `nil` where the day follows the plain week.
    public func mark(of day: Day) -> DayMark? {
        switch kind(of: day) {
        case .workday, .weekend: nil
        case .makeupWorkday: .makeup
        case .closure: .closure
        case .extraWorkday: .extraWork
        case .holiday:
            switch noticeEntry(of: day) {
            case let entry? where entry.isEstimate: .estimated
            default: isProvisional(day...day) ? .statutory : .rest
            }
        }
    }

    /// The entry by which a day rests or is worked; of two notices that name it, the later year's.
    func noticeEntry(of day: Day) -> HolidayEntry? {
        years.last { $0.entries.contains { $0.day == day } }?.entries.first { $0.day == day }
    }
}
