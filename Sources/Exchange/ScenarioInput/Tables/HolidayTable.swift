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

    static let schema = TableSchema(
        name: "holidays", aliases: ["节假日"], title: Wording(zh: "节假日", en: "holidays"),
        meaning: Wording(
            zh: "国务院办公厅放假通知的日期；给出的年份取代程序自带的数据",
            en: "the days of the State Council's notice; a year given here replaces the program's own data"),
        isRequired: false,
        columns: [date.description, name.description, kind.description, status.description, Column.note.description])

    /// The years of the table; problems are those of the calendar's own reader, at their rows here.
    static func read(_ table: InputTable, _ log: ProblemLog) -> [HolidayYear] {
        let lines = table.rows.map { row -> [String] in
            [
                row[date]?.description ?? "", row[name] ?? "", row[kind] ?? "", row[status] ?? "",
            ]
        }
        guard !lines.isEmpty, lines.allSatisfy({ $0.allSatisfy { !$0.isEmpty } }) else { return [] }
        let text = ([["date", "name", "kind", "status"]] + lines).map { fields in
            fields.map { "\"\($0.filter { !"\"\n\r".contains($0) })\"" }.joined(separator: ",")
        }.joined(separator: "\n")
        do {
            return try HolidayYear.read(csv: text, source: Wording(same: table.place.file))
        } catch .badHolidayData(_, let problems) {
            for problem in problems {
                // The heading is row 1 there, so that the first row here is 2 there.
                let row = table.rows.indices.contains(problem.row - 2) ? table.rows[problem.row - 2] : nil
                log.note(.sense(.holiday(problem.reason)), at: row?.place ?? table.place)
            }
        } catch {
            log.note(.sense(.calendar(error)), at: table.place)
        }
        return []
    }
}
