/// How a sheet is printed.
public struct PageSetup: Sendable, Hashable {
    /// Sizes of paper.
    public enum Paper: Sendable, Hashable {
        /// 210 × 297 mm.
        case a4
        /// 297 × 420 mm.
        case a3
    }

    /// The paper.
    public var paper = Paper.a4
    /// Whether the long side lies below.
    public var isLandscape = true
    /// Whether all columns are made to fit on one page.
    public var fitsWidth = true
    /// Rows printed again at the top of every page.
    public var repeatedRows: ClosedRange<Int>?
    /// Columns printed again at the left of every page.
    public var repeatedColumns: ClosedRange<Int>?
    /// What is printed; `nil`: everything.
    public var area: CellRange?
    /// What stands below every page, in the codes of spreadsheets: `&P` is the page's number.
    public var footer: String?

    /// A4, landscape, as wide as the page.
    public init() {}
}
