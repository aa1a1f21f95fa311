import DocumentFormats

/// The rows of a sheet as the fields of a table.
struct SheetRows {
    let content: SheetContent
    let file: String
    let home: InputPlace.Sheet
    let log: ProblemLog

    /// First fields that mark a row as an example or a sum, which is no data.
    private static let marks = ["示例", "例", "样例", "example", "合计", "小计", "总计", "total"]

    /// The table of the sheet; `nil` where a problem was noted that keeps it from being read.
    func table(_ schema: TableSchema) -> InputTable? {
        guard let table = SheetTable(content, isHeading: { schema.column($0) != nil }) else {
            let first = content.rows.first?.number ?? 1
            log.note(.workbook(.noHeading(expected: schema.requiredNames)), at: place(first, nil))
            return nil
        }
        for row in table.noteRows { log.note(.notice(.ignoredRow), at: place(row, nil)) }
        let width = lastColumn(of: table, schema)
        let heading = fields(of: table.headings.map { ($0.column, $0.text) }, width)
        let rows = table.rows.compactMap { gridRow($0, table, schema, width) }
        let grid = GridTable(schema: schema, log: log, place: place)
        return InputTable(
            place: InputPlace(file: file, sheet: home),
            rows: grid.rows(heading: GridRow(table.headingRow, heading), rows))
    }

    private func place(_ row: Int, _ column: Int?) -> InputPlace {
        InputPlace(file: file, sheet: home, row: row, column: column)
    }

    /// The last column that has a name or a value.
    private func lastColumn(of table: SheetTable, _ schema: TableSchema) -> Int {
        let values = table.rows.compactMap { $0.cells.last?.column }.max() ?? 0
        return max(values, table.headings.last?.column ?? 0)
    }

    private func fields(of cells: [(column: Int, text: String)], _ width: Int) -> [String] {
        var fields = Array(repeating: "", count: width)
        for cell in cells { fields[cell.column - 1] = cell.text }
        return fields
    }

    /// A row of data; `nil` for examples, sums, and rows of which a field cannot be read, which was noted.
    private func gridRow(_ row: ReadRow, _ table: SheetTable, _ schema: TableSchema, _ width: Int) -> GridRow? {
        if let first = row.cells.first?.value.text, Self.marks.contains(OfficeText.key(first)) { return nil }
        var cells: [(Int, String)] = []
        var isReadable = true
        for cell in row.cells {
            let heading = table.headings.first { $0.column == cell.column }?.text
            let isRead = heading.map { schema.column($0) != nil } ?? true
            switch cell.value {
            case .error(let code) where isRead: note(.errorValue, row.number, cell.column, heading, code)
            case .uncomputed where isRead: note(.noResult, row.number, cell.column, heading, nil)
            case .imprecise(let text) where isRead: note(.lostDigits, row.number, cell.column, heading, text)
            default:
                cells.append((cell.column, cell.value.text ?? ""))
                continue
            }
            isReadable = false
        }
        return isReadable ? GridRow(row.number, fields(of: cells, width)) : nil
    }

    private func note(_ fault: WorkbookFault, _ row: Int, _ column: Int, _ heading: String?, _ value: String?) {
        log.note(.workbook(fault), at: place(row, column), field: heading, value: value)
    }
}
