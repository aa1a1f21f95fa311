/// A scenario as one YAML file that reads as the scenario itself does, however many files it was laid up from.
///
/// Rows are in the order of their text and settings at their defaults are left out, so that scenarios that say the
/// same have the same text. What no plan depends on and nobody else should read is left out too: phones, grounds of
/// recusals and of separations, and notes that are not read.
struct ScenarioText {
    /// The YAML text.
    let text: String

    /// The text of a draft that was found valid.
    init(_ draft: ScenarioDraft) {
        guard let document = draft.document else {
            text = ""
            return
        }
        var lines = ["name: \(Self.quoted(document.name ?? draft.defaultName))"]
        if let year = document.year {
            lines.append("title: \(Self.quoted(document.title ?? ScenarioDocument.usualTitle(year)))")
            lines.append("year: \(year)")
        }
        lines += Self.settings(of: document)
        lines.append("rounds:")
        lines += Self.rows(draft.rows(RoundTable.schema), RoundTable.schema)
        lines.append("tables:")
        for schema in TableCatalogue.files {
            let rows = Self.rows(draft.rows(schema), schema)
            if !rows.isEmpty { lines += ["  \(schema.name):"] + rows.map { "  " + $0 } }
        }
        text = lines.joined(separator: "\n") + "\n"
    }

    private static func settings(of document: ScenarioDocument) -> [String] {
        var lines: [String] = []
        var section: String?
        for setting in SettingCatalogue.all {
            let value = setting.render(document.settings)
            let description = setting.description
            guard value != description.defaultText else { continue }
            if let own = description.section {
                if own != section { lines.append("\(own):") }
                lines.append("  \(description.key): \(value)")
            } else {
                lines.append("\(description.key): \(value)")
            }
            section = description.section
        }
        return lines
    }

    private static func rows(_ rows: [InputRow], _ schema: TableSchema) -> [String] {
        let columns = schema.columns.filter { !isLeftOut($0, of: schema) }
        return rows.map { row in
            let fields = columns.compactMap { column in
                row.fields[column.name].map { "\(column.name): \(quoted($0.text))" }
            }
            return "- {\(fields.joined(separator: ", "))}"
        }.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
    }

    private static func isLeftOut(_ column: ColumnDescription, of schema: TableSchema) -> Bool {
        let unread = column.name == Column.note.description.name && schema.name != CalendarTable.schema.name
        let isPrivate = [
            (PeopleTable.schema, PeopleTable.phone), (RecusalTable.schema, RecusalTable.ground),
            (SeparationTable.schema, SeparationTable.reason),
        ].contains { $0.name == schema.name && $1.description.name == column.name }
        return unread || isPrivate
    }

    /// A text in quotation marks as JSON writes it, which YAML reads too.
    private static func quoted(_ text: String) -> String { OrderedJSON.text(text).inLine }
}
