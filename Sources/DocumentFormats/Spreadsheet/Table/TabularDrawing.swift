import Wording

/// A table while it is made a sheet.
struct TabularDrawing {
    private let table: TabularSheet
    /// The width of each column, found out once.
    private let widths: [Double]

    init(_ table: TabularSheet) {
        self.table = table
        widths = table.columns.enumerated().map { index, column in
            let texts = table.rows.map { $0.indices.contains(index) ? Self.shown($0[index], table.language) : "" }
            // A heading may take two lines.
            let half = (TextWidth.columns(of: column.heading) + 1) / 2 + 2
            let width = TextWidth.column(for: texts, within: column.width)
            return min(max(width, Double(half)), column.width.upperBound)
        }
    }

    /// The sheet: heading frozen, filter set, across the page and as wide as it.
    func sheet() -> Sheet {
        let columns = 1...max(1, table.columns.count)
        var sheet = Sheet(
            name: table.name, columns: widths.map { SheetColumn(width: $0) },
            rows: topRows + [heading] + body + table.remarks.map { joined($0, TableLook.remark) })
        let last = table.headingRow + table.rows.count
        let joinedRows = Array(1..<table.headingRow) + (0..<table.remarks.count).map { last + 1 + $0 }
        sheet.merges = columns.count > 1 ? joinedRows.map { CellRange(rows: $0...$0, columns: columns) } : []
        sheet.frozenRows = table.headingRow
        if !table.rows.isEmpty { sheet.filter = CellRange(rows: table.headingRow...last, columns: columns) }
        sheet.page.repeatedRows = table.headingRow...table.headingRow
        sheet.page.area = CellRange(rows: 1...table.lastRow, columns: columns)
        sheet.page.footer = TableLook.footer(table.language)
        return sheet
    }

    private var topRows: [SheetRow] {
        var rows: [SheetRow] = []
        if !table.title.isEmpty { rows.append(joined(table.title, TableLook.title, height: 30)) }
        if !table.subtitle.isEmpty { rows.append(joined(table.subtitle, TableLook.subtitle)) }
        return rows
    }

    private var heading: SheetRow {
        let texts = table.columns.map(\.heading)
        return SheetRow(
            texts.map { SheetCell(.text($0), TableLook.heading) }, height: TextWidth.rowHeight(of: texts, in: widths))
    }

    private var body: [SheetRow] {
        table.rows.map { row in
            let cells = table.columns.enumerated().map { index, column in
                SheetCell(row.indices.contains(index) ? SheetValue(row[index]) : nil, style(column.kind))
            }
            return SheetRow(
                cells, height: TextWidth.rowHeight(of: row.map { Self.shown($0, table.language) }, in: widths))
        }
    }

    /// A row that is one text across the table.
    private func joined(_ text: String, _ style: CellStyle, height: Double? = nil) -> SheetRow {
        let lines = TextWidth.lines(of: text, in: widths.reduce(0, +))
        return SheetRow(
            [SheetCell(.text(text), style)] + widths.dropFirst().map { _ in SheetCell(nil, style) },
            height: height ?? Double(lines) * 15 + 6)
    }

    private func style(_ kind: TabularSheet.Kind) -> CellStyle {
        switch kind {
        case .text: TableLook.text
        case .short: TableLook.centred
        case .digits: TableLook.typed
        case .number: TableLook.number
        case .day: TableLook.day(table.language)
        }
    }

    private static func shown(_ field: CSVField, _ language: Language) -> String {
        switch field {
        case .text(let text): text
        case .number(let number): String(number)
        case .day(let day): language == .zh ? day.chinese : day.description
        case .empty: ""
        }
    }
}
