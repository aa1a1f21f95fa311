import CivilCalendar
import DocumentFormats
import InspectionDomain

/// A scenario, whatever it was read from, as the folder of files that the program works on.
public enum ScenarioImport {
    /// The files of a scenario's folder: scenario.yaml with a comment on every key, and a CSV table for every table
    /// that has rows. Headings are Chinese, as in the starter.
    ///
    /// - Throws: every problem of the input at once.
    public static func files(ofScenarioAt path: String, calendar: WorkingDayCalendar? = nil)
        throws(ScenarioProblems) -> (files: [OutputFile], read: ReadScenario)
    {
        let (material, read) = try ScenarioReader.materialAndScenario(at: path, calendar: calendar)
        let tables = TableCatalogue.files.compactMap { schema -> OutputFile? in
            guard let rows = material.tables[schema.name]?.rows, !rows.isEmpty else { return nil }
            return OutputFile(name: "\(schema.name).csv", text: csv(schema, rows).text())
        }
        let document = OutputFile(
            name: "scenario.yaml", text: yaml(read.scenario, material.document?.rounds?.rows ?? []))
        var files = tables
        if case .rows(let steps) = material.chain {
            let text = "steps:\n" + steps.map { "  - \(item($0, ChainTable.schema))\n" }.joined()
            files.append(OutputFile(name: ChainReader.file, text: text))
        }
        // The settings come last: a folder without them is no scenario.
        return (files + [document], read)
    }

    private static let values = OfficeValue(language: .zh)

    private static func csv(_ schema: TableSchema, _ rows: [InputRow]) -> CSVWriter {
        CSVWriter(
            heading: schema.columns.map { $0.aliases.first ?? $0.name },
            rows: rows.map { row in
                schema.columns.map { values.field(row.fields[$0.name]?.text ?? "", $0.kind) }
            })
    }

    private static func yaml(_ scenario: Scenario, _ rounds: [InputRow]) -> String {
        DocumentText(
            nameLine: "name: \(YAMLScalar.plain(scenario.name))",
            titleLine: "title: \(YAMLScalar.plain(scenario.title))",
            year: scenario.year, rounds: rounds.map { item($0, RoundTable.schema) }, settings: scenario.settings
        ).text
    }

    /// A row as a mapping on one line.
    private static func item(_ row: InputRow, _ schema: TableSchema) -> String {
        let members = schema.columns.compactMap { column -> String? in
            let text: String
            switch values.field(row.fields[column.name]?.text ?? "", column.kind) {
            case .text(let value): text = YAMLScalar.plain(value)
            case .number(let number): text = String(number)
            case .day(let day): text = day.description
            case .empty: return nil
            }
            return "\(column.name): \(text)"
        }
        return "{\(members.joined(separator: ", "))}"
    }
}
