import Wording

/// One thing wrong in a file of holidays.
public struct HolidayDataProblem: Sendable, Hashable {
    /// What is wrong.
    public enum Reason: Sendable, Hashable {
        /// The heading lacks a column.
        case missingColumn(String)
        /// The heading has a column nobody reads.
        case unknownColumn(String)
        /// The heading names a column twice.
        case repeatedColumn(String)
        /// A row has another number of fields than the heading.
        case fieldCount(found: Int, expected: Int)
        /// A text that is no date.
        case notADate(String)
        /// The same day as in an earlier row.
        case repeatedDay(Day, firstRow: Int)
        /// A day without a name.
        case emptyName
        /// A kind that is neither rest nor make-up work.
        case unknownKind(String)
        /// A status that is none of those known.
        case unknownStatus(String)
        /// A make-up working day must be a Saturday or Sunday.
        case makeupOnWeekday(Day)
        /// A day that the notice for this year cannot arrange.
        case outsideYear(Day, Int)
        /// A year that lacks a day resting by law every year, and is therefore incomplete.
        case incompleteYear(Int, missing: Day)
        /// There is not a single row.
        case noRows

        /// Whether it is said of the file as a whole, not of a row.
        public var isOfWholeFile: Bool {
            switch self {
            case .incompleteYear, .noRows: true
            default: false
            }
        }
    }

    /// The line of the file, the heading being 1; 0 where the whole file is meant.
    public let row: Int
    /// What is wrong there.
    public let reason: Reason

    /// A problem at a row.
    public init(row: Int, reason: Reason) {
        self.row = row
        self.reason = reason
    }

    /// The sentence for the user, with its row, without a full stop.
    public var wording: Wording {
        row == 0 ? reason.wording : Wording(zh: "第\(row)行：", en: "row \(row): ") + reason.wording
    }
}

extension HolidayDataProblem.Reason {
    /// The sentence for the user, without a row.
    public var wording: Wording {
        switch self {
        case .missingColumn(let name):
            Wording(zh: "缺少列“\(name)”", en: "the column \"\(name)\" is missing")
        case .unknownColumn(let name):
            Wording(
                zh: "不认识的列“\(name)”，可用的列为 date、name、kind、status",
                en: "unknown column \"\(name)\"; the columns are date, name, kind, status")
        case .repeatedColumn(let name):
            Wording(zh: "列“\(name)”重复", en: "the column \"\(name)\" appears twice")
        case .fieldCount(let found, let expected):
            Wording(zh: "有\(found)格，应为\(expected)格", en: "\(found) fields where \(expected) are expected")
        case .notADate(let text):
            Wording(zh: "“\(text)”不是有效日期，请写成 2026-09-18", en: "\"\(text)\" is not a date; write 2026-09-18")
        case .repeatedDay(let day, let firstRow):
            Wording(zh: "\(day)与第\(firstRow)行重复", en: "\(day) was already given in row \(firstRow)")
        case .emptyName:
            Wording(zh: "没有填写节日名称", en: "the holiday has no name")
        case .unknownKind(let text):
            Wording(
                zh: "类型“\(text)”无法识别，应填 holiday（放假）或 makeup_workday（上班）",
                en: "unknown kind \"\(text)\"; write holiday or makeup_workday")
        case .unknownStatus(let text):
            Wording(
                zh: "状态“\(text)”无法识别，应填 published（已发布）、statutory（法定）或 estimated（估计）",
                en: "unknown status \"\(text)\"; write published, statutory or estimated")
        case .makeupOnWeekday(let day):
            Wording(
                zh: "\(day)是\(day.weekday.wording.zh)，调休上班只能在周六、周日",
                en: "\(day) is a \(day.weekday.wording.en); a make-up working day falls on a Saturday or Sunday")
        case .outsideYear(let day, let year):
            Wording(
                zh: "\(day)不属于\(year)年的放假安排", en: "\(day) is not a day that the notice for \(year) arranges")
        case .incompleteYear(let year, let missing):
            Wording(
                zh: "\(year)年的安排不完整：缺少每年必放的\(missing.chinese)",
                en: "the year \(year) is incomplete: \(missing), a rest day of every year, is missing")
        case .noRows:
            Wording(zh: "没有任何一行日期", en: "there is not a single day")
        }
    }
}
