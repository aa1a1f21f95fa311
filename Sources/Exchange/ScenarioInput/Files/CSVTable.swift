/// A table from a CSV file.
struct CSVTable {
    /// Rows a table may have, blank ones and heading included.
    static let rowLimit = 200_000

    private let schema: TableSchema
    private let file: String
    private let log: ProblemLog

    /// The rows of a CSV text, or `nil` where a problem keeps them from being read.
    static func read(_ text: String, file: String, schema: TableSchema, _ log: ProblemLog) -> InputTable? {
        let table = CSVTable(schema: schema, file: file, log: log)
        guard let rows = table.rows(of: text) else { return nil }
        return InputTable(place: InputPlace(file: file), rows: rows)
    }

    /// A column of the file.
    private struct Heading {
        let text: String
        /// `nil` for a column that is not read.
        let column: ColumnDescription?
    }

    private func place(_ row: Int) -> InputPlace { InputPlace(file: file, number: row, unit: .row) }

    private func rows(of text: String) -> [InputRow]? {
        guard let delimiter = delimiter(of: text) else { return nil }
        let tokens = CSVTokenizer(text, delimiter: delimiter, rowLimit: Self.rowLimit)
        if let problem = tokens.problem { log.note(.table(problem.fault), at: place(problem.row)) }
        if tokens.isTruncated {
            log.note(
                .table(.tooLarge(rows: Self.rowLimit, fields: CSVTokenizer.fieldLimit)), at: InputPlace(file: file))
        }
        let filled = tokens.rows.filter { row in row.fields.contains { !OfficeText.plain($0).isEmpty } }
        guard let first = filled.first, let headings = headings(of: first) else { return nil }
        noteUnnamed(headings, filled.dropFirst())
        let known = Set(headings.compactMap { $0.column?.name })
        let absent = Set(schema.columns.map(\.name)).subtracting(known)
        return filled.dropFirst().compactMap { row(of: $0, headings, absent) }
    }

    /// Comma, tab or semicolon: whichever makes most of the heading known.
    private func delimiter(of text: String) -> Unicode.Scalar? {
        let candidates: [Unicode.Scalar] = [",", "\t", ";"]
        let known = candidates.map { candidate in
            // A heading may follow blank rows, but not many.
            let rows = CSVTokenizer(text, delimiter: candidate, rowLimit: 20).rows
            let heading = rows.first { $0.fields.contains { !OfficeText.plain($0).isEmpty } }
            return Set((heading?.fields ?? []).compactMap { schema.column($0)?.name }).count
        }
        guard let most = known.max(), most > 0, let index = known.firstIndex(of: most) else {
            let heading = text.split(whereSeparator: \.isNewline).first { !OfficeText.plain(String($0)).isEmpty } ?? ""
            let parts = heading.split { "，；".contains($0) }
            let isWide = parts.count > 1 && parts.contains { schema.column(String($0)) != nil }
            let row = 1 + text.prefix { $0.isNewline }.count
            log.note(
                isWide ? .table(.fullWidthDelimiter) : .table(.noHeading(expected: schema.requiredNames)),
                at: place(row), value: String(heading))
            return nil
        }
        return candidates[index]
    }

    private func headings(of row: CSVRow) -> [Heading]? {
        var headings: [Heading] = []
        var seen: [String: String] = [:]
        for field in row.fields {
            let text = OfficeText.plain(field)
            let column = schema.column(text)
            if let column {
                if let first = seen[column.name] {
                    log.note(
                        .table(.duplicateColumn(first: first)), at: place(row.number), field: column.name,
                        writtenField: text)
                }
                seen[column.name] = seen[column.name] ?? text
            } else if !text.isEmpty, !TableSchema.isIgnored(text) {
                log.note(
                    .table(.unknownColumn(suggestion: schema.suggestion(for: text), allowed: schema.columnNames)),
                    at: place(row.number), field: text)
            }
            headings.append(Heading(text: text, column: column))
        }
        for column in schema.columns where column.isRequired && seen[column.name] == nil {
            log.note(
                .table(.missingColumn(alias: column.aliases.first ?? column.name)), at: place(row.number),
                field: column.name)
        }
        return headings
    }

    /// A column without a name is fine as long as it is empty.
    private func noteUnnamed(_ headings: [Heading], _ rows: ArraySlice<CSVRow>) {
        for (index, heading) in headings.enumerated() where heading.text.isEmpty {
            let row = rows.first { $0.fields.indices.contains(index) && !OfficeText.plain($0.fields[index]).isEmpty }
            if let row {
                log.note(
                    .table(.unnamedColumn(position: index + 1)), at: place(row.number), value: row.fields[index])
            }
        }
    }

    private func row(of row: CSVRow, _ headings: [Heading], _ absent: Set<String>) -> InputRow? {
        let filled = (row.fields.lastIndex { !OfficeText.plain($0).isEmpty } ?? -1) + 1
        // Spreadsheets pad rows with empty fields; fields that hold something have no column to belong to.
        guard filled <= headings.count, row.fields.count >= headings.count else {
            let found = max(filled, min(row.fields.count, headings.count))
            log.note(.table(.raggedRow(found: found, expected: headings.count)), at: place(row.number))
            return nil
        }
        var fields: [String: InputField] = [:]
        for (heading, text) in zip(headings, row.fields) {
            let plain = OfficeText.plain(text)
            guard let column = heading.column, !plain.isEmpty, fields[column.name] == nil else { continue }
            fields[column.name] = InputField(
                text: OfficeText.trimmed(text), place: place(row.number), written: heading.text)
        }
        return InputRow(place: place(row.number), fields: fields, absentColumns: absent, log: log)
    }
}

extension TableSchema {
    /// The required columns, by what an office calls them.
    var requiredNames: [String] {
        columns.filter(\.isRequired).map { $0.aliases.first ?? $0.name }
    }
}
