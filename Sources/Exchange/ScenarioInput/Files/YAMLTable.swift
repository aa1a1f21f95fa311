import Yams

/// A table written as a list in YAML.
enum YAMLTable {
    /// The rows of a list of mappings with a table's columns as keys; `nil` where it is no list.
    static func read(_ node: Node, path: String, file: String, schema: TableSchema, _ log: ProblemLog) -> InputTable? {
        let place = InputPlace(file: file, number: node.mark?.line, unit: .line)
        if node.isNull { return InputTable(place: place, rows: []) }
        let example =
            "- {\(schema.columns.filter { $0.isRequired }.map { "\($0.name): \($0.example)" }.joined(separator: ", "))}"
        guard case .sequence(let sequence) = node else {
            log.note(.yaml(.wrongShape(expected: .list, example: example)), at: place, field: path)
            return nil
        }
        // The same few keys stand in every row: what each means is looked up once.
        var meanings: [String: ColumnDescription?] = [:]
        func column(_ written: String) -> ColumnDescription? {
            if let known = meanings[written] { return known }
            let meaning = schema.column(written)
            meanings[written] = .some(meaning)
            return meaning
        }
        let rows = sequence.compactMap { item -> InputRow? in
            let place = InputPlace(file: file, number: item.mark?.line, unit: .line)
            guard case .mapping(let mapping) = item else {
                log.note(.yaml(.wrongShape(expected: .mapping, example: example)), at: place, field: path)
                return nil
            }
            return row(mapping, place, path: path, file: file, schema: schema, column: column, log)
        }
        return InputTable(place: place, rows: rows)
    }

    private static func row(
        _ mapping: Node.Mapping, _ place: InputPlace, path: String, file: String, schema: TableSchema,
        column: (String) -> ColumnDescription?, _ log: ProblemLog
    ) -> InputRow {
        let fields = fields(of: mapping, place, path: path, file: file, schema: schema, column: column, log)
        return InputRow(place: place, fields: fields.compactMapValues(\.self), absentColumns: [], log: log)
    }

    /// What a mapping with a table's columns as keys says, by the canonical names; `nil` where a value is left out.
    static func fields(
        of mapping: Node.Mapping, _ place: InputPlace, path: String, file: String, schema: TableSchema,
        column: (String) -> ColumnDescription?, _ log: ProblemLog
    ) -> [String: InputField?] {
        var fields: [String: InputField?] = [:]
        for (key, value) in mapping {
            let written = key.scalar?.string ?? ""
            let place = InputPlace(file: file, number: key.mark?.line ?? place.number, unit: .line)
            guard !YAMLLines.isMarked(written) else { continue }
            guard let column = column(written) else {
                if !TableSchema.isIgnored(written) {
                    log.note(
                        .yaml(.unknownKey(suggestion: schema.suggestion(for: written), allowed: schema.columnNames)),
                        at: place, field: "\(path).\(written)")
                }
                continue
            }
            if case .some(.some(let first)) = fields[column.name] {
                log.note(
                    .yaml(.duplicateKey(firstLine: first.place.number ?? 0)), at: place, field: column.name,
                    writtenField: written)
                continue
            }
            guard !value.isNull else {
                fields[column.name] = .some(nil)
                continue
            }
            guard let text = value.fieldText(allowsList: column.kind.isList) else {
                log.note(
                    .yaml(.wrongShape(expected: .single, example: "\(column.name): \(column.example)")), at: place,
                    field: column.name, writtenField: written)
                continue
            }
            let isEmpty = OfficeText.plain(text).isEmpty
            fields[column.name] = .some(isEmpty ? nil : InputField(text: text, place: place, written: written))
        }
        return fields
    }
}
