import CivilCalendar
import Wording

/// One year of the working-day calendar for a terminal: where it comes from, a grid of its months, its holidays.
public enum HolidayYearReport {
    /// The report, lines ended by `\n`; `nil` for a year without data.
    ///
    /// - Parameters:
    ///   - width: columns of the terminal.
    ///   - isColoured: whether to colour the days; their signs say the same.
    public static func text(
        _ year: Int, of calendar: WorkingDayCalendar, _ language: Language, width: Int = 80, isColoured: Bool = false
    ) -> String? {
        guard let holidays = calendar.years.first(where: { $0.year == year }) else { return nil }
        let grid = YearGrid(year: year, calendar: calendar, language: language, isColoured: isColoured)
        let lines =
            heading(holidays, calendar).map { $0(language) } + [""] + grid.lines(width: width) + [""]
            + [legend(year, calendar)(language), ""] + holidays.arrangements.map { $0.wording(language) }
            + ownDays(year, calendar).map { $0(language) }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func heading(_ year: HolidayYear, _ calendar: WorkingDayCalendar) -> [Wording] {
        let days = Day.year(year.year)
        let working = calendar.workingDays(in: days)
        return [
            Wording(zh: "\(year.year)年节假日安排：", en: "Holidays of \(year.year): ") + year.status.wording,
            Wording(zh: "来源：", en: "Source: ") + year.status.source,
            Wording(
                zh: "放假\(year.restDays.count)天（含周末），调休上班\(year.makeupDays.count)天，全年工作日\(working)天",
                en: "\(year.restDays.count) rest days (weekends among them), \(year.makeupDays.count) make-up working "
                    + "days, \(working) working days in the year"),
        ]
    }

    /// What the signs in the grid mean, those that occur.
    private static func legend(_ year: Int, _ calendar: WorkingDayCalendar) -> Wording {
        let used = Set(Day.year(year).compactMap(calendar.mark))
        let parts = DayMark.allCases.filter(used.contains).map { mark in
            Wording(zh: "\(mark.sign.zh) \(mark.meaning.zh)", en: "\(mark.sign.en) \(mark.meaning.en)")
        }
        return Wording(zh: "图例：", en: "Signs: ") + parts.joined(Wording(zh: "　", en: ", "))
    }

    private static func ownDays(_ year: Int, _ calendar: WorkingDayCalendar) -> [Wording] {
        calendar.officeDays.filter { $0.day.year == year }.map { own in
            let kind = own.isWorking ? DayMark.extraWork.meaning : DayMark.closure.meaning
            return Wording(
                zh: "\(own.day.chinese)：\(kind.zh)" + (own.note.isEmpty ? "" : "（\(own.note)）"),
                en: "\(own.day): \(kind.en)" + (own.note.isEmpty ? "" : " (\(own.note))"))
        }
    }
}

extension HolidayYear.Status {
    /// Published or provisional, as shown.
    public var wording: Wording {
        isProvisional ? Wording(zh: "暂定", en: "provisional") : Wording(zh: "已发布", en: "published")
    }
}
