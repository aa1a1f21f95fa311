/// A table for a terminal: aligned columns, where a Chinese sign takes two.
public enum TerminalTable {
    /// The rows as lines, the heading first, every cell as wide as the widest of its column.
    ///
    /// - Parameter width: columns of the terminal; where they do not suffice the widest cells are cut.
    public static func lines(_ rows: [[String]], width: Int = .max) -> [String] {
        let columns = rows.map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in
            rows.map { $0.indices.contains(column) ? ColumnText.width($0[column]) : 0 }.max() ?? 0
        }
        let whole = widths.reduce(0, +) + 2 * max(0, columns - 1)
        // Padding behind the last cell, so that something may follow it.
        return TextColumns(rows: rows).lines(width: width).map { ColumnText.padded($0, to: min(whole, width)) }
    }
}
