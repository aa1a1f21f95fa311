/// The place of a cell, row and column counted from 1: `C5` is row 5, column 3.
public struct CellAddress: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Rows a sheet can have.
    public static let lastRow = 1_048_576
    /// Columns a sheet can have; the last is `XFD`.
    public static let lastColumn = 16_384

    /// The row, from 1.
    public let row: Int
    /// The column, from 1.
    public let column: Int

    /// The cell at a row and column, both from 1.
    public init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }

    /// The cell of a text such as `C5` or `$C$5`; `nil` for any other, and beyond the last row or column.
    public init?(_ text: some StringProtocol) {
        var (column, row) = (0, 0)
        for byte in text.utf8 where byte != UInt8(ascii: "$") {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0:
                column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
            case UInt8(ascii: "0")...UInt8(ascii: "9") where column > 0 && (row > 0 || byte != UInt8(ascii: "0")):
                row = row * 10 + Int(byte - UInt8(ascii: "0"))
            default: return nil
            }
            guard column <= Self.lastColumn, row <= Self.lastRow else { return nil }
        }
        guard row > 0 else { return nil }
        self.init(row: row, column: column)
    }

    /// The letters of a column: 1 is `A`, 27 is `AA`.
    public static func letters(ofColumn column: Int) -> String {
        var (rest, letters) = (column, "")
        while rest > 0 {
            letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8((rest - 1) % 26))) + letters
            rest = (rest - 1) / 26
        }
        return letters
    }

    /// As spreadsheets write it: `C5`.
    public var description: String { "\(Self.letters(ofColumn: column))\(row)" }

    /// As formulas fix it: `$C$5`.
    public var absolute: String { "$\(Self.letters(ofColumn: column))$\(row)" }

    /// Row by row.
    public static func < (left: Self, right: Self) -> Bool { (left.row, left.column) < (right.row, right.column) }
}

/// A rectangle of cells, both corners included.
public struct CellRange: Sendable, Hashable, CustomStringConvertible {
    /// Its rows.
    public let rows: ClosedRange<Int>
    /// Its columns.
    public let columns: ClosedRange<Int>

    /// A range of rows and columns, from 1.
    public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
        self.rows = rows
        self.columns = columns
    }

    /// The range of a text such as `A1:C5` or `C5`; `nil` for any other.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard let first = parts.first.flatMap({ CellAddress($0) }), parts.count <= 2,
            let last = parts.count == 2 ? CellAddress(parts[1]) : first
        else { return nil }
        rows = min(first.row, last.row)...max(first.row, last.row)
        columns = min(first.column, last.column)...max(first.column, last.column)
    }

    /// Its upper left corner.
    public var origin: CellAddress { CellAddress(row: rows.lowerBound, column: columns.lowerBound) }

    /// Whether a cell lies in it.
    public func contains(_ cell: CellAddress) -> Bool { rows.contains(cell.row) && columns.contains(cell.column) }

    /// As spreadsheets write it: `A1:C5`.
    public var description: String {
        let last = CellAddress(row: rows.upperBound, column: columns.upperBound)
        return origin == last ? "\(origin)" : "\(origin):\(last)"
    }

    /// As formulas fix it: `$A$1:$C$5`.
    public var absolute: String {
        "\(origin.absolute):\(CellAddress(row: rows.upperBound, column: columns.upperBound).absolute)"
    }
}
