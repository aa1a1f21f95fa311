/// How much of a workbook is read before it is refused.
public struct SpreadsheetLimits: Sendable, Hashable {
    /// What its archive may hold.
    public var archive: ArchiveLimits
    /// Sheets of a workbook.
    public var sheets: Int
    /// Rows of one sheet that hold something.
    public var rows: Int
    /// The last column of a sheet that may hold something.
    public var columns: Int
    /// Cells of one sheet that hold something.
    public var cells: Int
    /// Bytes, in UTF-8, of all texts that cells share.
    public var sharedTextBytes: Int
    /// Bytes of one text.
    public var textBytes: Int

    /// Limits of one's own.
    public init(
        archive: ArchiveLimits = .officeDocument, sheets: Int, rows: Int, columns: Int, cells: Int,
        sharedTextBytes: Int, textBytes: Int
    ) {
        self.archive = archive
        self.sheets = sheets
        self.rows = rows
        self.columns = columns
        self.cells = cells
        self.sharedTextBytes = sharedTextBytes
        self.textBytes = textBytes
    }

    /// Ample for tables an office fills in by hand: 200 sheets, and in each 100 000 rows, 1000 columns, a million
    /// cells; 64 MiB of texts. Excel itself keeps at most 32 767 characters in a cell.
    public static let office = SpreadsheetLimits(
        sheets: 200, rows: 100_000, columns: 1000, cells: 1_000_000, sharedTextBytes: 64 << 20, textBytes: 128 << 10)
}
