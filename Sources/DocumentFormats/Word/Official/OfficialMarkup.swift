/// Official documents as plain text, one line a paragraph: what maintainers change, compare and merge.
///
///     # a title                          ## 一、…   ### （一）…   #### 1. …
///     @to 各成员单位：                    @annexes 附件：1. …
///     @sign 区安委会办公室                @date 2027年1月22日
///     @annex 附件1                       @annex-title 巡查组人员名单
///     @landscape                         @portrait
///     @caption what a table shows        @remark a small note
///     @widths 8 20 30l                   shares of the columns of the next table; l: at the left
///     |= 序号 | 姓名                      the head of a table
///     | {{序号}} | {{姓名}}               a row
///     // a word among maintainers
///
/// Any other line is text; empty lines part nothing. A placeholder stands as it will stand in the document.
public enum OfficialMarkup {
    /// Why a text is not read.
    public struct Problem: Error, Sendable, Hashable {
        /// The line, counted from 1.
        public let line: Int
        /// The line itself.
        public let text: String
    }

    private static let marks: [(mark: String, style: OfficialStyle)] = [
        ("####", .heading3), ("###", .heading2), ("##", .heading1), ("#", .title), ("@to", .recipient),
        ("@annexes", .annexList), ("@sign", .signature), ("@date", .date), ("@annex-title", .annexTitle),
        ("@annex", .annexMark), ("@caption", .caption), ("@remark", .remark),
    ]

    /// Reads a text.
    public static func read(_ text: String) throws(Problem) -> [OfficialBlock] {
        var blocks: [OfficialBlock] = []
        var columns: [OfficialTable.Column] = []
        for (index, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let line = trimmed(raw)
            if line.isEmpty || line.hasPrefix("//") { continue }
            if line.hasPrefix("|") {
                guard add(cells(of: line), isHead: line.hasPrefix("|="), to: &blocks, columns) else {
                    throw Problem(line: index + 1, text: String(raw))
                }
                continue
            }
            let (mark, rest) = parted(line)
            switch mark {
            case "@landscape": blocks.append(.page(isLandscape: true))
            case "@portrait": blocks.append(.page(isLandscape: false))
            case "@widths":
                guard let read = widths(rest) else { throw Problem(line: index + 1, text: String(raw)) }
                columns = read
            default:
                if let style = marks.first(where: { $0.mark == mark })?.style, !rest.isEmpty {
                    blocks.append(.paragraph(style, rest))
                } else if mark.hasPrefix("@") || mark.hasPrefix("#") {
                    throw Problem(line: index + 1, text: String(raw))
                } else {
                    blocks.append(.paragraph(.body, line))
                }
            }
        }
        return blocks
    }

    /// Puts a row into the table it belongs to; a head begins a new one. `false` where it does not fit.
    private static func add(
        _ cells: [String], isHead: Bool, to blocks: inout [OfficialBlock], _ columns: [OfficialTable.Column]
    ) -> Bool {
        guard cells.count == columns.count else { return false }
        if isHead {
            blocks.append(.table(OfficialTable(columns: columns, head: cells, rows: [])))
            return true
        }
        guard case .table(var table) = blocks.last else { return false }
        table.rows.append(cells)
        blocks[blocks.count - 1] = .table(table)
        return true
    }

    private static func cells(of line: String) -> [String] {
        let inner = line.dropFirst(line.hasPrefix("|=") ? 2 : 1)
        return inner.split(separator: "|", omittingEmptySubsequences: false).map(trimmed)
    }

    private static func widths(_ text: String) -> [OfficialTable.Column]? {
        let columns = text.split(separator: " ").map { word -> OfficialTable.Column? in
            let digits = word.prefix(while: \.isNumber)
            let isLeft = word.dropFirst(digits.count) == "l"
            guard let share = Int(digits), share > 0, isLeft || digits.count == word.count else { return nil }
            return OfficialTable.Column(share: share, isLeft: isLeft)
        }
        return columns.isEmpty || columns.contains(nil) ? nil : columns.compactMap(\.self)
    }

    private static func parted(_ line: String) -> (mark: String, rest: String) {
        guard line.hasPrefix("#") || line.hasPrefix("@") else { return ("", line) }
        guard let space = line.firstIndex(of: " ") else { return (line, "") }
        return (String(line[..<space]), trimmed(line[space...]))
    }

    private static func trimmed(_ text: Substring) -> String {
        // A full-width blank is part of the text: offices set signatures with it.
        var rest = text.drop { $0 == " " || $0 == "\r" || $0 == "\t" }
        while let last = rest.last, last == " " || last == "\r" || last == "\t" { rest.removeLast() }
        return String(rest)
    }
}
