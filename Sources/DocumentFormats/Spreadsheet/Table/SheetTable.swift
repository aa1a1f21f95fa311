/// A table found on a sheet an office has filled in: its heading, wherever it stands, and the rows below.
///
/// Titles above the heading and blank rows are passed over; a value joined over several rows counts in each of them;
/// a row that is one text across the table is a note and no data.
public struct SheetTable: Sendable {
    /// A column of the table.
    public struct Heading: Sendable, Hashable {
        /// The column, from 1.
        public let column: Int
        /// Its name as written.
        public let text: String
    }

    /// The row the heading stands in; the lower one where it takes two.
    public let headingRow: Int
    /// The columns that have a name, from left to right.
    public let headings: [Heading]
    /// The rows below that hold something, values of joined cells filled in.
    public let rows: [ReadRow]
    /// Rows that are one text across the table, such as a remark at its foot.
    public let noteRows: [Int]

    /// Rows at the top of a sheet among which a heading is looked for.
    private static let searchedRows = 40

    /// The table of a sheet; `nil` where no row holds a heading that `isHeading` knows.
    ///
    /// The heading is the row that holds most known names, the first of several.
    public init?(_ sheet: SheetContent, isHeading: (String) -> Bool) {
        let joined = JoinedCells(sheet)
        var best: (row: Int, headings: [Heading], known: Int)?
        for row in sheet.rows.prefix(Self.searchedRows) {
            let headings = joined.headings(in: row)
            let known = headings.count { isHeading($0.text) }
            if known > best?.known ?? 0 { best = (row.number, headings, known) }
        }
        guard let best else { return nil }
        headingRow = best.row
        headings = best.headings
        var rows: [ReadRow] = []
        var noteRows: [Int] = []
        for row in sheet.rows where row.number > best.row {
            if joined.isNote(row, below: best.headings.count) {
                noteRows.append(row.number)
            } else {
                rows.append(joined.filled(row))
            }
        }
        self.rows = rows
        self.noteRows = noteRows
    }
}

extension SheetTable {
    /// The column of the first heading that is one of these names.
    public func column(_ names: String...) -> Int? { headings.first { names.contains($0.text) }?.column }

    /// The rows as fields under some names, one for each; empty where the table has no such column or the cell holds
    /// nothing that can be read. Each with its row's number.
    public func fields(under names: [String]) -> [(row: Int, fields: [CSVField])] {
        let columns = names.map { column($0) }
        return rows.map { row in
            (row.number, columns.map { $0.flatMap { row[$0] }?.field ?? .empty })
        }
    }
}

/// The joined cells of a sheet by what they mean for a table.
private struct JoinedCells {
    /// Values that reach down a column, by their column.
    private var downward: [Int: [(rows: ClosedRange<Int>, value: CellValue)]] = [:]
    /// The widest joined cell that begins in a row.
    private var widest: [Int: Int] = [:]

    init(_ sheet: SheetContent) {
        let rows = Dictionary(sheet.rows.map { ($0.number, $0) }) { first, _ in first }
        for range in sheet.merges {
            let origin = range.origin
            widest[origin.row] = max(widest[origin.row] ?? 1, range.columns.count)
            guard range.rows.count > 1, let value = rows[origin.row]?[origin.column] else { continue }
            downward[origin.column, default: []].append((range.rows, value))
        }
        for column in downward.keys { downward[column]?.sort { $0.rows.lowerBound < $1.rows.lowerBound } }
    }

    /// The texts of a row as headings; where a heading takes two rows, those that reach down from above too.
    func headings(in row: ReadRow) -> [SheetTable.Heading] {
        filled(row).cells.compactMap { cell in
            guard case .text(let text) = cell.value else { return nil }
            return SheetTable.Heading(column: cell.column, text: text)
        }
    }

    /// Whether a row is one text across the table. A table of two columns has no such rows.
    func isNote(_ row: ReadRow, below columns: Int) -> Bool {
        row.cells.count == 1 && columns > 2 && (widest[row.number] ?? 1) >= min(columns, 3)
    }

    /// The row with the values that reach down into it.
    func filled(_ row: ReadRow) -> ReadRow {
        guard !downward.isEmpty else { return row }
        var cells = row.cells
        for (column, values) in downward where row[column] == nil {
            if let value = Self.value(at: row.number, in: values) {
                cells.append(ReadCell(column: column, value: value))
            }
        }
        guard cells.count > row.cells.count else { return row }
        return ReadRow(number: row.number, cells: cells.sorted { $0.column < $1.column })
    }

    /// The last that begins at or above a row, if it reaches it: joined cells of one column do not overlap.
    private static func value(at row: Int, in values: [(rows: ClosedRange<Int>, value: CellValue)]) -> CellValue? {
        var (low, high) = (0, values.count)
        while low < high {
            let middle = (low + high) / 2
            if values[middle].rows.lowerBound <= row { low = middle + 1 } else { high = middle }
        }
        guard low > 0, values[low - 1].rows.contains(row) else { return nil }
        return values[low - 1].value
    }
}
