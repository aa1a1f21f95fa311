import CivilCalendar
import Foundation
import Wording

/// A file that holds a notice on holidays: CSV as a scenario's `holidays.csv`, or JSON. docs/calendars.md describes both.
public enum HolidayFile {
    /// The version of the program's own JSON; changes when a key is renamed or removed, not when one is added.
    public static let schema = "xuncha-holidays/1"

    /// The years a file holds, each with its source.
    ///
    /// - Parameters:
    ///   - path: The file. What it is shows in its first sign: `{` or `[` begins JSON, all else is a table.
    ///   - source: The notice by its number, for files that do not name it; it goes before what they name.
    ///   - mustNameNotice: Whether a year that calls itself published and names no notice is a problem.
    /// - Throws: every problem of the file at once.
    public static func read(
        at path: String, source: String? = nil, mustNameNotice: Bool = true
    ) throws(InputProblems) -> [HolidayYear] {
        let log = ProblemLog()
        let name = URL(filePath: path).lastPathComponent
        guard FileManager.default.fileExists(atPath: path) else {
            log.note(.file(.notFound), at: InputPlace(file: path))
            throw InputProblems(log.sorted)
        }
        let file = InputFile(path: path, name: name, limit: InputFile.largestDocument)
        let text = file.text(log) ?? ""
        let isJSON = text.first { !$0.isWhitespace }.map { "{[".contains($0) } ?? false
        let years = isJSON ? HolidayJSONReader.read(text, file: name, log) : table(text, file: name, log)
        let cited = source.map { source in years.map { $0.cited(as: source) } } ?? years
        for year in cited where mustNameNotice && !year.status.isProvisional && year.status.source.zh == name {
            log.note(.holidayFile(.noSource(year: year.year)), at: file.place)
        }
        guard !log.hasErrors else { throw InputProblems(log.sorted) }
        return cited
    }

    private static func table(_ text: String, file: String, _ log: ProblemLog) -> [HolidayYear] {
        guard !text.isEmpty, let table = CSVTable.read(text, file: file, schema: HolidayTable.schema, log) else {
            return []
        }
        if table.rows.isEmpty { log.note(.table(.noRows(title: HolidayTable.schema.title)), at: table.place) }
        return HolidayTable.read(table, log)
    }
}

/// Everything that keeps an input from being read, whatever it is.
public typealias InputProblems = ScenarioProblems
