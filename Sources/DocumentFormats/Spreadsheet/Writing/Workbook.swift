import CivilCalendar

/// A workbook to be written: what it says and how it looks, without any file format.
public struct Workbook: Sendable, Hashable {
    /// The title among the file's properties.
    public var title: String
    /// Who made it, among the file's properties.
    public var author: String
    /// The day it says it was made on. It comes from outside, so that the same workbook gives the same bytes.
    public var created: Day
    /// The sheets, in the order of their tabs; at least one.
    public var sheets: [Sheet]

    /// A workbook.
    public init(title: String, author: String, created: Day, sheets: [Sheet] = []) {
        self.title = title
        self.author = author
        self.created = created
        self.sheets = sheets
    }
}

/// A sheet of a workbook.
public struct Sheet: Sendable, Hashable {
    /// Its name: at most 31 characters, none of `[]:*?/\`.
    public var name: String
    /// Its columns from the first on; further ones are as the program makes them.
    public var columns: [SheetColumn]
    /// Its rows from the first on.
    public var rows: [SheetRow]
    /// Cells joined into one; the first of each holds the value and all take its style.
    public var merges: [CellRange] = []
    /// Rows at the top that stay when the sheet is scrolled.
    public var frozenRows = 0
    /// Columns at the left that stay.
    public var frozenColumns = 0
    /// Where a filter can be set: a heading with the rows below.
    public var filter: CellRange?
    /// What cells accept.
    public var validations: [CellValidation] = []
    /// Looks that depend on values.
    public var highlights: [Highlight] = []
    /// Notes that show when the mouse rests on a cell.
    public var notes: [CellNote] = []
    /// Charts over the cells.
    public var charts: [SheetChart] = []
    /// How it is printed.
    public var page = PageSetup()
    /// The colour of its tab.
    public var tab: Colour?
    /// Whether the grid is shown on the screen.
    public var showsGrid = true

    /// A sheet.
    public init(name: String, columns: [SheetColumn] = [], rows: [SheetRow] = []) {
        self.name = name
        self.columns = columns
        self.rows = rows
    }

    /// Whether a workbook can have a sheet of this name.
    public static func isValid(name: String) -> Bool {
        (1...31).contains(name.utf16.count) && !name.contains { "[]:*?/\\".contains($0) } && !name.hasPrefix("'")
            && !name.hasSuffix("'") && !name.unicodeScalars.contains { $0.value < 32 }
    }

    /// The sheet's name as formulas of other sheets write it.
    public var quotedName: String {
        "'\(name.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''"))'"
    }
}

/// A column of a sheet.
public struct SheetColumn: Sendable, Hashable {
    /// Its width in digits of the usual font; a Chinese character takes two.
    public var width: Double
    /// How cells look in which nothing was written.
    public var style: CellStyle?
    /// Whether it is hidden.
    public var isHidden: Bool

    /// A column.
    public init(width: Double, style: CellStyle? = nil, isHidden: Bool = false) {
        self.width = width
        self.style = style
        self.isHidden = isHidden
    }
}

/// A row of a sheet.
public struct SheetRow: Sendable, Hashable {
    /// Its cells from the first column on.
    public var cells: [SheetCell]
    /// Its height in points; `nil`: as high as its content asks.
    public var height: Double?

    /// A row.
    public init(_ cells: [SheetCell] = [], height: Double? = nil) {
        self.cells = cells
        self.height = height
    }
}

/// A cell of a sheet.
public struct SheetCell: Sendable, Hashable {
    /// What it says; `nil` for an empty cell.
    public var value: SheetValue?
    /// How it looks; `nil`: as its column.
    public var style: CellStyle?

    /// A cell.
    public init(_ value: SheetValue? = nil, _ style: CellStyle? = nil) {
        self.value = value
        self.style = style
    }
}

/// What a cell says.
public enum SheetValue: Sendable, Hashable {
    /// A text, also one that looks like a number or a formula.
    case text(String)
    /// A whole number.
    case number(Int)
    /// A date, kept as a date.
    case day(Day)
    /// A formula that begins with `=`, with the result that is shown until a program works it out.
    case formula(String, shown: String)

    /// The value of a field of a table; `nil` for an empty one.
    public init?(_ field: CSVField) {
        switch field {
        case .text(let text): self = .text(text)
        case .number(let number): self = .number(number)
        case .day(let day): self = .day(day)
        case .empty: return nil
        }
    }
}
