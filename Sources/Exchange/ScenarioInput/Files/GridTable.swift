/// A row of a table: the texts of its fields, empty ones included.
struct GridRow {
    /// Its number as a spreadsheet counts.
    let number: Int
    /// The fields from the first column on.
    let fields: [String]

    init(_ number: Int, _ fields: [String]) {
        self.number = number
        self.fields = fields
    }
}

/// The heading of a column on a sheet.
struct GridHeading {
    /// The column, from 1.
    let number: Int
    /// As it is written.
    let text: String
}

/// A heading with rows below, from whatever kind of file: what each column means, and what is in it.
struct GridTable {
    let schema: TableSchema
    let log: ProblemLog
    /// Where a row and a column are, both from 1; `nil` for the whole row.
    let place: (_ row: Int, _ column: Int?) -> InputPlace

    /// A column of the file.
    private struct Heading {
        let text: String
        /// `nil` for a column that is not read.
        let column: ColumnDescription?
    }

    /// The rows as the schema's columns name their fields; those of another shape are noted and left out.
    func rows(heading: GridRow, _ rows: [GridRow]) -> [InputRow] {
        let headings = headings(of: heading)
        noteUnnamed(headings, rows)
        var places: [String: GridHeading] = [:]
        for (index, heading) in headings.enumerated() {
            guard let name = heading.column?.name, places[name] == nil else { continue }
            places[name] = GridHeading(number: index + 1, text: heading.text)
        }
        let absent = Set(schema.columns.map(\.name).filter { places[$0] == nil })
        return rows.compactMap { row(of: $0, headings, absent, places) }
    }

    private func headings(of row: GridRow) -> [Heading] {
        var headings: [Heading] = []
        var seen: [String: String] = [:]
        for (index, field) in row.fields.enumerated() {
            let here = place(row.number, index + 1)
            let text = OfficeText.plain(field)
            let column = schema.column(text)
            if let column {
                if let first = seen[column.name] {
                    log.note(
                        .table(.duplicateColumn(first: first)), at: here, field: column.name, writtenField: text)
                }
                seen[column.name] = seen[column.name] ?? text
            } else if !text.isEmpty, !TableSchema.isIgnored(text) {
                log.note(
                    .table(.unknownColumn(suggestion: schema.suggestion(for: text), allowed: schema.columnNames)),
                    at: here, field: text)
            }
            headings.append(Heading(text: text, column: column))
        }
        for column in schema.columns where column.isRequired && seen[column.name] == nil {
            log.note(
                .table(.missingColumn(alias: column.aliases.first ?? column.name)), at: place(row.number, nil),
                field: column.name)
        }
        return headings
    }

    /// A column without a name is fine as long as it is empty.
    private func noteUnnamed(_ headings: [Heading], _ rows: [GridRow]) {
        for (index, heading) in headings.enumerated() where heading.text.isEmpty {
            let row = rows.first { $0.fields.indices.contains(index) && !OfficeText.plain($0.fields[index]).isEmpty }
            if let row {
                log.note(
                    .table(.unnamedColumn(position: index + 1)), at: place(row.number, index + 1),
                    value: row.fields[index])
            }
        }
    }

    private func row(
        of row: GridRow, _ headings: [Heading], _ absent: Set<String>, _ places: [String: GridHeading]
    ) -> InputRow? {
        let filled = (row.fields.lastIndex { !OfficeText.plain($0).isEmpty } ?? -1) + 1
        // Spreadsheets pad rows with empty fields; fields that hold something have no column to belong to.
        guard filled <= headings.count, row.fields.count >= headings.count else {
            let found = max(filled, min(row.fields.count, headings.count))
            log.note(
                .table(.raggedRow(found: found, expected: headings.count)), at: place(row.number, nil))
            return nil
        }
        var fields: [String: InputField] = [:]
        for (index, (heading, text)) in zip(headings, row.fields).enumerated() {
            let plain = OfficeText.plain(text)
            guard let column = heading.column, !plain.isEmpty, fields[column.name] == nil else { continue }
            fields[column.name] = InputField(
                text: OfficeText.trimmed(text), place: place(row.number, index + 1), written: heading.text)
        }
        let here = place(row.number, nil)
        return InputRow(
            place: here, fields: fields, absentColumns: absent, log: log, sheetColumns: here.sheet == nil ? [:] : places
        )
    }
}
