import CivilCalendar
import Wording

/// What can be wrong with a file that holds a notice on holidays.
public enum HolidayFileFault: Sendable, Hashable {
    /// The JSON cannot be taken apart, or a value is of the wrong type.
    case json(PlanFileProblem.Reason)
    /// A day that no notice can hold.
    case day(HolidayDataProblem.Reason)
    /// A year without a single day: how public collections write one whose notice is still to come.
    case noDays(year: Int)
    /// The same year twice.
    case repeatedYear(Int)
    /// A year that calls itself published and names no notice.
    case noSource(year: Int)
}

extension HolidayFileFault: Fault {
    var reason: Wording {
        switch self {
        case .json(let reason): PlanFileProblem(path: "", line: nil, reason: reason).why
        case .day(let reason): reason.wording
        case .noDays(let year):
            Wording(
                zh: "\(year)年一天也没有，通知应当尚未发布", en: "there is not a single day for \(year): its notice is not out yet")
        case .repeatedYear(let year): Wording(zh: "\(year)年出现了不止一次", en: "the year \(year) is there more than once")
        case .noSource(let year):
            Wording(zh: "\(year)年没有注明放假通知的文号", en: "the notice for \(year) is not named")
        }
    }

    var remedy: Wording {
        switch self {
        case .json(.missingKey), .json(.repeatedKey):
            Wording(
                zh: "每个键应出现且只出现一次，写法见 docs/calendars.md。", en: "Write it once; docs/calendars.md shows the form.")
        case .json(let reason):
            PlanFileProblem(path: "", line: nil, reason: reason).remedy + Wording(zh: "。", en: ".")
        case .day: Wording(zh: "请对照放假通知改正。", en: "Correct it by the notice.")
        case .noDays:
            Wording(
                zh: "请等通知发布后再载入；急需时可先录入法定假日，状态填 statutory，按暂定处理。",
                en:
                    "Wait for the notice, or enter the statutory days with the status statutory: the year is then provisional."
            )
        case .repeatedYear: Wording(zh: "请只保留一份。", en: "Keep one of them.")
        case .noSource:
            Wording(
                zh: "请用 --source 注明，如 --source \"国办发明电〔2026〕1号\"，或在文件的 source（来源）列写明。",
                en: "Name it with --source, such as --source \"国办发明电〔2026〕1号\", or in the file's column source.")
        }
    }
}
