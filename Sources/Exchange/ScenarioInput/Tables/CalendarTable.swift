import CivilCalendar
import Wording

/// calendar: the office's own rest and working days.
enum CalendarTable {
    static let date = Column<Day>.required(
        "date", ["日期"], .day, Wording(zh: "日期", en: "the day"), example: "2027-07-01")
    static let working = Column<Bool>.required(
        "working", ["上班", "是否上班"], .flag, Wording(zh: "本单位当天是否上班", en: "whether the office works on it"), example: "否")
    static let note = Column<String>.optional(
        "note", ["备注", "说明", "原因"], .text, Wording(zh: "原因，显示在日历上", en: "why, shown on the calendar"), example: "集中学习")

    static let schema = TableSchema(
        name: "calendar", aliases: ["日历", "本单位日历"], title: Wording(zh: "本单位日历", en: "the office's own days"),
        meaning: Wording(
            zh: "与放假通知不同的本单位休息日、上班日", en: "days on which the office differs from the State Council's notice"),
        isRequired: false, columns: [date.description, working.description, note.description])

    static func read(_ rows: [InputRow]) -> [OfficeDay] {
        var repeats = RepeatCheck<Day>()
        return rows.compactMap { row in
            let (day, working, note) = (row[date], row[working], row[note])
            guard let day, let working, repeats.isNew(day, row) else { return nil }
            return OfficeDay(day: day, isWorking: working, note: note ?? "")
        }
    }
}
