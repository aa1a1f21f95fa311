import CivilCalendar
import Wording

/// holidays: years the program has no data for, or a notice that came out since.
enum HolidayTable {
    static let date = Column<Day>.required(
        "date", ["日期"], .day, Wording(zh: "日期", en: "the day"), example: "2028-01-01")
    static let name = Column<String>.required(
        "name", ["名称", "节日"], .name, Wording(zh: "节日名称", en: "the holiday"), example: "元旦")
    static let kind = Column<String>.required(
        "kind", ["类型"], .text,
        Wording(zh: "holiday（放假）或 makeup_workday（上班）", en: "holiday (放假) or makeup_workday (上班)"), example: "放假")
    static let status = Column<String>.optional(
        "status", ["状态"], .text, default: "published",
        Wording(
            zh: "published（已发布）、statutory（法定）或 estimated（估计）；后两种使该年按暂定处理",
            en: "published, statutory or estimated; the latter two make the year provisional"),
        example: "已发布")
    static let source = Column<String>.optional(
        "source", ["来源", "文号"], .text, whenEmpty: Wording(zh: "文件名", en: "the file's name"),
        Wording(
            zh: "放假通知的文号，同一年写一次即可", en: "the notice by its number; once a year is enough"),
        example: "国办发明电〔2027〕1号")

    static let schema = TableSchema(
        name: "holidays", aliases: ["节假日"], title: Wording(zh: "节假日", en: "holidays"),
        meaning: Wording(
            zh: "国务院办公厅放假通知的日期；给出的年份取代程序自带的数据",
            en: "the days of the State Council's notice; a year given here replaces the program's own data"),
        isRequired: false,
        columns: [
            date.description, name.description, kind.description, status.description, source.description,
            Column.note.description,
        ])

    /// The years of the table; problems are those of the calendar's own reader, at their rows here.
    static func read(_ table: InputTable, _ log: ProblemLog) -> [HolidayYear] {
        let rows = table.rows.enumerated().compactMap { index, row -> HolidayRow? in
            guard let day = row[date], let name = row[name], let kind = row[kind], let status = row[status] else {
                return nil
            }
            return HolidayRow(row: index, date: day.description, name: name, kind: kind, status: status)
        }
        guard !rows.isEmpty else { return [] }
        let isWhole = rows.count == table.rows.count
        do {
            let years = try HolidayYear.read(rows: rows, source: Wording(same: table.place.file))
            return isWhole ? years.map { cited($0, in: table) } : []
        } catch .badHolidayData(_, let problems) {
            // What a year lacks may stand in a row that could not be read.
            for problem in problems where isWhole || !problem.reason.isOfWholeFile { note(problem, in: table, log) }
        } catch {
            log.note(.sense(.calendar(error)), at: table.place)
        }
        return []
    }

    /// The year with the first source that its own rows name.
    private static func cited(_ year: HolidayYear, in table: InputTable) -> HolidayYear {
        let days = Set(year.entries.map(\.day))
        let notice = table.rows.lazy.filter { $0.peek(date).map(days.contains) ?? false }.compactMap { $0[source] }
            .first
        return notice.map(year.cited(as:)) ?? year
    }

    /// A problem at its row here: rows went in under their index, and a repeated day names the row it repeats.
    private static func note(_ problem: HolidayDataProblem, in table: InputTable, _ log: ProblemLog) {
        if problem.reason.isOfWholeFile {
            log.note(.sense(.holiday(problem.reason)), at: table.place)
        } else if case .repeatedDay(_, let first) = problem.reason {
            table.rows[problem.row].note(.reference(.duplicateRow(first: table.rows[first].place)))
        } else {
            table.rows[problem.row].note(.sense(.holiday(problem.reason)))
        }
    }
}
