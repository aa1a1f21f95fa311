import Wording

/// What can go wrong with the working-day calendar.
public enum CalendarError: Error, Sendable, Hashable {
    /// A day was asked for in a year without holiday data.
    case missingYear(Int)
    /// The holiday data delivered with the program is not where the program looks; the file's name.
    case bundledDataMissing(String)
    /// A file of holidays has problems; `source` names it.
    case badHolidayData(source: Wording, problems: [HolidayDataProblem])

    /// The sentence for the user.
    public var wording: Wording {
        switch self {
        case .missingYear(let year):
            Wording(
                zh: "没有\(year)年的节假日安排，不能推算该年的工作日和期限。请将国务院办公厅当年的放假通知录入节假日文件"
                    + "（列：date,name,kind；kind 填 holiday 或 makeup_workday）后载入；通知未发布的，可先按法定假日录入，"
                    + "另加 status 列，填 statutory 或 estimated，按暂定处理。",
                en:
                    "There is no holiday data for \(year), so working days and deadlines of that year cannot be counted. "
                    + "Enter the State Council's notice in a holiday file (columns date,name,kind; kind is holiday or "
                    + "makeup_workday) and load it; before the notice appears, enter the statutory days with a column "
                    + "status (statutory or estimated), and the year is treated as provisional.")
        case .bundledDataMissing(let file):
            Wording(
                zh: "找不到程序自带的节假日数据“\(file)”。请重新构建程序，并保持资源目录与程序文件在同一处。",
                en: "The holiday data \"\(file)\" delivered with the program was not found. "
                    + "Build the program again and keep its resource folder beside the executable.")
        case .badHolidayData(let source, let problems):
            Wording(
                zh: "节假日数据“\(source.zh)”有\(problems.count)处问题："
                    + problems.map(\.wording.zh).joined(separator: "；") + "。",
                en: "The holiday data \"\(source.en)\" has \(problems.count) problem(s): "
                    + problems.map(\.wording.en).joined(separator: "; ") + ".")
        }
    }
}
