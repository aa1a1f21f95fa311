import Wording

/// A single value that cannot be understood.
public enum ValueFault: Sendable, Hashable {
    /// A value that must be there is not.
    case missing
    /// No whole number.
    case notANumber
    /// A number outside its limits, both included.
    case outOfRange(lowest: Int, highest: Int)
    /// Neither yes nor no.
    case notAFlag
    /// Not written as a date.
    case notADate
    /// A date that does not exist.
    case impossibleDate
    /// The number a spreadsheet keeps a date as; the date it stands for.
    case dateSerial(meaning: String)
    /// Not a period such as 15d, 2m, 20wd.
    case notAPeriod
    /// None of the values allowed.
    case notAChoice(suggestion: String?, allowed: [String])
    /// Not two numbers such as [6, 8].
    case notASpan
    /// The lower end above the upper end.
    case reversedSpan(lower: Int, upper: Int)
    /// A name that cannot name a folder.
    case notAFolderName
    /// Not how often something comes, such as 3 or 0.5.
    case notARate
    /// More characters than a field holds.
    case tooLong(limit: Int)
}

extension ValueFault: Fault {
    var reason: Wording {
        switch self {
        case .missing: Wording(zh: "必填，不能留空", en: "the value must not be empty")
        case .notANumber: Wording(zh: "不是整数", en: "this is not a whole number")
        case .outOfRange(let lowest, let highest):
            Wording(zh: "超出范围，应在\(lowest)到\(highest)之间", en: "the number must lie between \(lowest) and \(highest)")
        case .notAFlag: Wording(zh: "应填“是”或“否”", en: "this is neither yes nor no")
        case .notADate: Wording(zh: "不是日期", en: "this is not a date")
        case .impossibleDate: Wording(zh: "没有这一天", en: "there is no such day")
        case .dateSerial(let meaning):
            Wording(zh: "这是 Excel 的日期序号，对应\(meaning)", en: "this is a spreadsheet's number for the date \(meaning)")
        case .notAPeriod: Wording(zh: "不是期限", en: "this is not a period")
        case .notAChoice(let suggestion?, _):
            Wording(zh: "不是可选的值，可能是要写“\(suggestion)”", en: "the value is not known; perhaps \"\(suggestion)\" is meant")
        case .notAChoice(nil, _): Wording(zh: "不是可选的值", en: "the value is not known")
        case .notASpan: Wording(zh: "应写下限和上限两个整数", en: "two whole numbers are expected, the lowest and the highest")
        case .reversedSpan(let lower, let upper):
            Wording(zh: "下限\(lower)大于上限\(upper)", en: "the lowest, \(lower), is above the highest, \(upper)")
        case .notAFolderName: Wording(zh: "不能用作文件夹名", en: "this cannot name a folder")
        case .notARate: Wording(zh: "不是次数", en: "this is not how often something comes")
        case .tooLong(let limit): Wording(zh: "超过\(limit)个字", en: "there are more than \(limit) characters")
        }
    }

    var remedy: Wording {
        switch self {
        case .missing: Wording(zh: "请补填。", en: "Fill it in.")
        case .notANumber: Wording(zh: "请填整数，如 2。", en: "Write a whole number, such as 2.")
        case .outOfRange: Wording(zh: "请改成范围内的整数。", en: "Write a number within the limits.")
        case .notAFlag: Wording(zh: "请改为“是”或“否”。", en: "Write yes or no (是 or 否).")
        case .notADate, .dateSerial:
            Wording(
                zh: "请写成 2027-03-01、2027.3.1、2027/3/1 或 2027年3月1日。", en: "Write it as 2027-03-01, 2027.3.1 or 2027/3/1."
            )
        case .impossibleDate: Wording(zh: "请核对月份和日期。", en: "Check the month and the day.")
        case .notAPeriod:
            Wording(
                zh: "请写成 15d（15日）、2m（2个月）或 20wd（20个工作日）。", en: "Write 15d (days), 2m (months) or 20wd (working days).")
        case .notAChoice(_, let allowed):
            Wording(
                zh: "可填：\(allowed.joined(separator: "、"))。", en: "Choose one of: \(allowed.joined(separator: ", ")).")
        case .notASpan: Wording(zh: "请写成 [6, 8]。", en: "Write it as [6, 8].")
        case .reversedSpan: Wording(zh: "请把小的数写在前面。", en: "Write the smaller number first.")
        case .notAFolderName:
            Wording(zh: "请只用字母、数字、汉字、- 和 _，不以点号开头。", en: "Use letters, digits, - and _ only, and no dot at the start.")
        case .notARate:
            Wording(
                zh: "请写不小于0的数，最多三位小数，如 10 或 0.5。",
                en: "Write a number, 0 or more, with at most three decimals, such as 10 or 0.5.")
        case .tooLong: Wording(zh: "请缩短；长的说明放在别的文件里。", en: "Shorten it; keep long notes in another file.")
        }
    }
}
