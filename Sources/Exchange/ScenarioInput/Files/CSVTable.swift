import DocumentFormats

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
        guard let first = filled.first else { return nil }
        let grid = GridTable(schema: schema, log: log) { row, _ in place(row) }
        return grid.rows(
            heading: GridRow(first.number, first.fields),
            filled.dropFirst().map { GridRow($0.number, $0.fields.map(CSVWriter.unguarded)) })
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
}

extension TableSchema {
    /// The required columns, by what an office calls them.
    var requiredNames: [String] {
        columns.filter(\.isRequired).map { $0.aliases.first ?? $0.name }
    }
}
