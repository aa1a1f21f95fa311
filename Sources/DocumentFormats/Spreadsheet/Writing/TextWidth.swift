/// How wide texts are in a spreadsheet.
public enum TextWidth {
    /// The width of a text in digits: a Chinese character takes two.
    public static func columns(of text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + ($1.value < 0x1100 ? 1 : 2) }
    }

    /// The width of a column that shows its widest line, within limits.
    public static func column(for texts: [String], within limits: ClosedRange<Double>) -> Double {
        let widest = texts.flatMap { $0.split(separator: "\n") }.map { columns(of: String($0)) }.max() ?? 0
        return min(max(Double(widest) + 2, limits.lowerBound), limits.upperBound)
    }

    /// The lines a text takes in a column of some width.
    public static func lines(of text: String, in width: Double) -> Int {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            max(1, Int((Double(columns(of: String(line))) / max(1, width - 1)).rounded(.up)))
        }.reduce(0, +)
    }

    /// The height in points of a row that shows all of its texts: not every program finds it out.
    public static func rowHeight(of texts: [String], in widths: [Double]) -> Double {
        let most = zip(texts, widths).map { lines(of: $0, in: $1) }.max() ?? 1
        return Double(most) * 14.5 + 7
    }
}
