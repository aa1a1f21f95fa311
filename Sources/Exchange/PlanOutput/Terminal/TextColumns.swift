/// Rows of a terminal in aligned columns.
struct TextColumns {
    let rows: [[String]]

    /// The rows as lines of at most `width` columns; the widest cells give way first.
    func lines(width: Int, gap: Int = 2) -> [String] {
        let count = rows.map(\.count).max() ?? 0
        guard count > 0 else { return [] }
        var widths = (0..<count).map { column in
            rows.map { $0.indices.contains(column) ? ColumnText.width($0[column]) : 0 }.max() ?? 0
        }
        while widths.reduce(0, +) + gap * (count - 1) > width, let widest = widths.max(), widest > 4,
            let column = widths.firstIndex(of: widest)
        {
            widths[column] -= 1
        }
        return rows.map { row in
            let cells = row.enumerated().map { index, cell in
                ColumnText.padded(ColumnText.cut(cell, to: widths[index]), to: widths[index])
            }
            return trimmed(cells.joined(separator: String(repeating: " ", count: gap)))
        }
    }

    private func trimmed(_ line: String) -> String {
        var line = line
        while line.last == " " { line.removeLast() }
        return line
    }
}
