import Wording

extension HolidayYear {
    /// The holiday years of a CSV text with the columns `date,name,kind` and optionally `status`.
    ///
    /// Kinds are `holiday` and `makeup_workday`. A row whose status is `statutory` or `estimated…` makes its year
    /// provisional; without a status the row is `published`. Days of late December that belong to the New Year's
    /// arrangement of the year after go to that year when the text holds it.
    ///
    /// - Parameters:
    ///   - csv: The text, with a heading; the line ends of any system and a byte order mark are accepted.
    ///   - source: The notice, or the file's name: it becomes the years' source.
    /// - Throws: `CalendarError.badHolidayData` with every problem of the text.
    public static func read(csv: String, source: Wording) throws(CalendarError) -> [HolidayYear] {
        let file = HolidayCSV(csv)
        return try read(file.rows, noticeYear: nil, source: source, problems: file.problems)
    }

    /// The holiday years of rows that stood in some other kind of file, judged by the same rules.
    ///
    /// - Parameters:
    ///   - rows: The rows; none at all is a problem.
    ///   - noticeYear: The year whose notice the file says it is: a day of another year is then a problem, but for
    ///     the last week of the December before. `nil` where the days themselves tell the year.
    ///   - source: The notice, or the file's name: it becomes the years' source.
    /// - Throws: `CalendarError.badHolidayData` with every problem of the rows.
    public static func read(
        rows: [HolidayRow], noticeYear: Int? = nil, source: Wording
    ) throws(CalendarError) -> [HolidayYear] {
        let problems = rows.isEmpty ? [HolidayDataProblem(row: 0, reason: .noRows)] : []
        return try read(rows, noticeYear: noticeYear, source: source, problems: problems)
    }

    private static func read(
        _ rows: [HolidayRow], noticeYear: Int?, source: Wording, problems shape: [HolidayDataProblem]
    ) throws(CalendarError) -> [HolidayYear] {
        let table = HolidayTable(rows, noticeYear: noticeYear)
        var problems = (shape + table.problems).enumerated()
            .sorted { ($0.element.row, $0.offset) < ($1.element.row, $1.offset) }.map(\.element)
        let years = table.years(source: source)
        if problems.isEmpty { problems = years.flatMap(missingDays) }
        guard problems.isEmpty else { throw .badHolidayData(source: source, problems: problems) }
        return years
    }

    /// The rest days of every year (1 January, 1 May, 1 October) that a year lacks: a sign of half a file, which
    /// would otherwise pass for a whole year.
    private static func missingDays(of year: HolidayYear) -> [HolidayDataProblem] {
        let rest = Set(year.entries.filter { $0.kind == .holiday }.map(\.day))
        return [(1, 1), (5, 1), (10, 1)].compactMap { month, day in
            guard let required = Day(year: year.year, month: month, day: day), !rest.contains(required) else {
                return nil
            }
            return HolidayDataProblem(row: 0, reason: .incompleteYear(year.year, missing: required))
        }
    }
}
