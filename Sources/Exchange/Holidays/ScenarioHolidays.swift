import CivilCalendar
import DocumentFormats
import Foundation

/// Puts holiday years into a scenario folder's table of holidays.
public enum ScenarioHolidays {
    /// The table's file with `years` in the place of what it held for them; its other years stay, with their remarks.
    ///
    /// - Parameters:
    ///   - years: The years to put in.
    ///   - path: The scenario's folder, or its `scenario.yaml`.
    /// - Returns: The folder, and the file to write there.
    /// - Throws: what keeps the present table from being read, or a scenario whose tables lie inside its YAML.
    public static func file(
        putting years: [HolidayYear], intoScenarioAt path: String
    ) throws(InputProblems) -> (directory: String, file: OutputFile) {
        let log = ProblemLog()
        guard let source = ScenarioSource.find(at: path, log) else { throw InputProblems(log.sorted) }
        guard source.document.place.file == "scenario.yaml" else {
            log.note(.file(.tablesInside), at: source.document.place)
            throw InputProblems(log.sorted)
        }
        refuseInnerTable(of: source, log)
        let present = source.tables.first { $0.schema.name == HolidayTable.schema.name }?.file
        let table = present.flatMap { file in
            file.text(log).flatMap { CSVTable.read($0, file: file.place.file, schema: HolidayTable.schema, log) }
        }
        let kept = table.map { HolidayTable.read($0, log) } ?? []
        guard !log.hasErrors else { throw InputProblems(log.sorted) }

        let replaced = Set(years.map(\.year))
        let merged = (kept.filter { !replaced.contains($0.year) } + years).sorted { $0.year < $1.year }
        let rest = Set(merged.filter { !replaced.contains($0.year) }.flatMap(\.entries).map(\.day))
        let writer = HolidayFile.table(of: merged, notes: notes(of: table, on: rest))
        let folder = URL(filePath: source.document.path).deletingLastPathComponent().path
        return (folder, OutputFile(name: present?.place.file ?? "holidays.csv", text: writer.text()))
    }

    /// A table in two places would be refused when the scenario is read next.
    private static func refuseInnerTable(of source: ScenarioSource, _ log: ProblemLog) {
        let place = source.document.place
        guard let text = source.document.text(log), let root = YAMLText.root(of: text, file: place.file, log) else {
            return
        }
        let document = ScenarioDocument(root: root, file: place.file, ProblemLog())
        if let inner = document.tables.first(where: { $0.schema.name == HolidayTable.schema.name }) {
            log.note(.file(.tablesInside), at: inner.table.place)
        }
    }

    private static func notes(of table: InputTable?, on days: Set<Day>) -> [Day: String] {
        let pairs = (table?.rows ?? []).compactMap { row -> (Day, String)? in
            guard let day = row.peek(HolidayTable.date), days.contains(day), let note = row[.note] else { return nil }
            return (day, note)
        }
        return Dictionary(pairs) { first, _ in first }
    }
}
