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
        let table = HolidayTable(csv: csv)
        var problems = table.problems
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
