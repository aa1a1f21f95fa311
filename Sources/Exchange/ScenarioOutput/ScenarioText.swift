import CivilCalendar
import DocumentFormats
import InspectionDomain

/// A scenario as one YAML file, however many files it was laid up from.
///
/// Scenarios that lead to the same plan have the same text: rows are sorted, references are ids, settings at their
/// defaults are left out, and so is what no plan depends on: name and title, phones, grounds of recusals and of
/// separations.
struct ScenarioText {
    /// The YAML text.
    let text: String

    /// The text of a scenario; `holidays` are the rows of its own table of them.
    init(_ scenario: Scenario, holidays: [InputRow]) {
        let tables = TableRows.all(of: scenario.tables, officeDays: scenario.calendar.officeDays)
        let rows =
            tables.map { ($0.schema, Self.rows(of: $0)) } + [(HolidayTable.schema, holidays.map(Self.row).sorted())]
        let inside = rows.filter { !$0.1.isEmpty }.flatMap { schema, rows in
            ["  \(schema.name):"] + rows.map { "    - {\($0)}" }
        }
        text =
            ScenarioYAML.text(of: scenario.tables, isNamed: false) + "tables:\n"
            + inside.joined(separator: "\n") + "\n"
    }

    private static func rows(of table: TableRows) -> [String] {
        let columns = table.schema.columns.map { isLeftOut($0, of: table.schema) ? nil : $0.name }
        return table.rows.map { row in
            zip(columns, row).compactMap { column, field in
                guard let column, let text = field.plainText else { return nil }
                return "\(column): \(YAMLScalar.quoted(text))"
            }.joined(separator: ", ")
        }
    }

    private static func row(_ row: InputRow) -> String {
        row.fields.sorted { $0.key < $1.key }.map { "\($0.key): \(YAMLScalar.quoted($0.value.text))" }
            .joined(separator: ", ")
    }

    /// What nobody else should read, and no plan depends on.
    private static func isLeftOut(_ column: ColumnDescription, of schema: TableSchema) -> Bool {
        [
            (PeopleTable.schema, PeopleTable.phone), (RecusalTable.schema, RecusalTable.ground),
            (SeparationTable.schema, SeparationTable.reason),
        ].contains { $0.name == schema.name && $1.description.name == column.name }
    }
}

extension CSVField {
    /// The value as text, `nil` where the field is empty.
    fileprivate var plainText: String? {
        switch self {
        case .text(let text): text.isEmpty ? nil : text
        case .number(let number): String(number)
        case .day(let day): day.description
        case .empty: nil
        }
    }
}
