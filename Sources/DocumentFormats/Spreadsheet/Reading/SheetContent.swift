/// A cell that holds something.
public struct ReadCell: Sendable, Hashable {
    /// Its column, from 1.
    public let column: Int
    /// What it shows.
    public let value: CellValue

    /// A cell.
    public init(column: Int, value: CellValue) {
        self.column = column
        self.value = value
    }
}

/// A row that holds something.
public struct ReadRow: Sendable, Hashable {
    /// Its number, from 1.
    public let number: Int
    /// Its cells that hold something, from left to right.
    public let cells: [ReadCell]

    /// A row.
    public init(number: Int, cells: [ReadCell]) {
        self.number = number
        self.cells = cells
    }

    /// The value in a column, `nil` where the cell is empty.
    public subscript(column: Int) -> CellValue? { cells.first { $0.column == column }?.value }
}

/// What a sheet holds.
public struct SheetContent: Sendable, Hashable {
    /// The sheet's name.
    public let name: String
    /// Whether it is hidden.
    public let isHidden: Bool
    /// The rows that hold something, from top to bottom.
    public let rows: [ReadRow]
    /// Cells that are joined; only the first of each holds a value.
    public let merges: [CellRange]

    /// A sheet.
    public init(name: String, isHidden: Bool = false, rows: [ReadRow], merges: [CellRange] = []) {
        self.name = name
        self.isHidden = isHidden
        self.rows = rows
        self.merges = merges
    }
}
