import CivilCalendar
import FollowUp
import InspectionDomain
import Wording

/// What every part of the page reads from: the document and the reader's language.
struct PageContext {
    let document: PlanDocument
    let language: Language

    var scenario: Scenario { document.scenario }
    var plan: Plan { document.plan }
    var calendar: WorkingDayCalendar { document.scenario.calendar }

    /// A text in the reader's language.
    func callAsFunction(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }

    /// A text in the reader's language.
    func callAsFunction(_ wording: Wording) -> String { wording(language) }

    /// Names in a list.
    func list(_ names: [String]) -> String { names.joined(separator: language.listSeparator) }

    /// A day in full: 2027年3月8日, 2027-03-08.
    func full(_ day: Day) -> String { language == .zh ? day.chinese : day.description }

    /// A day without its year where that is the plan's: 3月8日, 8 Mar.
    func short(_ day: Day) -> String {
        if language == .zh {
            return (day.year == scenario.year ? "" : "\(day.year)年") + "\(day.month)月\(day.day)日"
        }
        return "\(day.day) \(PageContext.months[day.month - 1])" + (day.year == scenario.year ? "" : " \(day.year)")
    }

    /// A range as short as it can be said: 3月8日至21日, 8 Mar to 21 Mar.
    func short(_ days: DayRange) -> String {
        let (first, last) = (days.lowerBound, days.upperBound)
        if first == last { return short(first) }
        if language == .zh, first.year == last.year, first.month == last.month {
            return "\(short(first))至\(last.day)日"
        }
        return short(first) + self("至", " to ") + short(last)
    }

    /// A day for the smallest places: 3.8, 8 Mar.
    func tiny(_ day: Day) -> String {
        self("\(day.month).\(day.day)", "\(day.day) \(PageContext.months[day.month - 1])")
    }

    /// What stands between two numbers that are set against each other.
    var slash: String { self("／", " / ") }

    /// The name of a month for an axis.
    func month(_ number: Int) -> String { self("\(number)月", PageContext.months[number - 1]) }

    /// A team as charts name it: 1组, T1.
    func team(_ number: Int) -> String { self("\(number)组", "T\(number)") }

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}

extension String {
    /// The name of a street without what it has in common with every other, for narrow places: 兴仁街道 → 兴仁.
    var withoutPlaceKind: String {
        for kind in ["街道办事处", "街道", "镇", "乡"] where hasSuffix(kind) && count - kind.count >= 2 {
            return String(dropLast(kind.count))
        }
        return self
    }

    /// Roughly how wide the text is, in units of its font size: a Chinese sign is 1, a Latin one about half.
    var widthInEms: Double {
        unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 1 : 0.56) }
    }
}
