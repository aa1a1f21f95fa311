/// One piece of an official document, in the looks that GB/T 9704-2012 gives it.
public enum OfficialBlock: Sendable, Hashable {
    /// A paragraph.
    case paragraph(OfficialStyle, String)
    /// A table.
    case table(OfficialTable)
    /// The pages from here on stand upright, or lie on their side.
    case page(isLandscape: Bool)
}

/// The looks of paragraphs.
public enum OfficialStyle: String, Sendable, Hashable, CaseIterable {
    /// The title: 2号小标宋体, centred.
    case title
    /// To whom: at the left edge.
    case recipient
    /// The text: 3号仿宋体, two signs in.
    case body
    /// 一、 in 黑体.
    case heading1
    /// （一） in 楷体.
    case heading2
    /// 1. in 仿宋体.
    case heading3
    /// The list of annexes under the text.
    case annexList
    /// Who signs.
    case signature
    /// The date under it.
    case date
    /// 附件1, at the head of a page of its own.
    case annexMark
    /// The title of an annex.
    case annexTitle
    /// What a table shows, above it.
    case caption
    /// A remark in the size of tables.
    case remark
    /// A text in a cell.
    case cell
    /// A text in the head of a table.
    case cellHead
}

/// A table as wide as the text.
public struct OfficialTable: Sendable, Hashable {
    /// A column.
    public struct Column: Sendable, Hashable {
        /// Its share of the width, in any unit.
        public var share: Int
        /// Whether its texts begin at the left, instead of being centred.
        public var isLeft: Bool

        /// A column.
        public init(share: Int, isLeft: Bool = false) {
            self.share = share
            self.isLeft = isLeft
        }
    }

    /// The columns from left to right.
    public var columns: [Column]
    /// The head, repeated on every page.
    public var head: [String]
    /// The rows; a row with fewer cells than columns has empty ones at its end.
    public var rows: [[String]]

    /// A table.
    public init(columns: [Column], head: [String], rows: [[String]]) {
        self.columns = columns
        self.head = head
        self.rows = rows
    }
}
