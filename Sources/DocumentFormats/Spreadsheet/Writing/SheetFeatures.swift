import CivilCalendar

/// What cells accept.
public struct CellValidation: Sendable, Hashable {
    /// What is right.
    public enum Rule: Sendable, Hashable {
        /// One of some texts, offered as a list. Beyond 255 characters in all nothing is offered.
        case choice([String])
        /// One of the texts of a range, on this or another sheet, offered as a list.
        case choiceFrom(sheet: String, range: CellRange)
        /// A whole number, both limits included.
        case integer(ClosedRange<Int>)
        /// A date, both ends included.
        case day(DayRange)
        /// Anything; only the hint is shown.
        case anything
    }

    /// The cells.
    public var range: CellRange
    /// What is right in them.
    public var rule: Rule
    /// Whether anything else is refused; otherwise the program asks back.
    public var isStrict: Bool
    /// What is shown when a cell is chosen.
    public var hint: CellHint?
    /// What is shown when something else was written: at most 255 characters.
    public var complaint: String

    /// A validation.
    public init(_ range: CellRange, _ rule: Rule, isStrict: Bool, hint: CellHint? = nil, complaint: String) {
        self.range = range
        self.rule = rule
        self.isStrict = isStrict
        self.hint = hint
        self.complaint = complaint
    }
}

/// What is shown when a cell is chosen. Longer texts are cut.
public struct CellHint: Sendable, Hashable {
    /// At most 32 characters.
    public var title: String
    /// At most 255 characters.
    public var text: String

    /// A hint.
    public init(title: String, text: String) {
        self.title = title
        self.text = text
    }
}

/// A look that depends on values.
public struct Highlight: Sendable, Hashable {
    /// When it shows.
    public enum Rule: Sendable, Hashable {
        /// Where a formula, written for the range's first cell, is true.
        case formula(String)
        /// Always, as a bar as long as the number.
        case bar(Colour)
    }

    /// The cells.
    public var range: CellRange
    /// When it shows.
    public var rule: Rule
    /// The background.
    public var fill: CellFill?
    /// The colour of letters.
    public var colour: Colour?
    /// Whether letters are bold.
    public var isBold: Bool

    /// A look.
    public init(_ range: CellRange, _ rule: Rule, fill: CellFill? = nil, colour: Colour? = nil, isBold: Bool = false) {
        self.range = range
        self.rule = rule
        self.fill = fill
        self.colour = colour
        self.isBold = isBold
    }
}

/// A note on a cell.
public struct CellNote: Sendable, Hashable {
    /// The cell.
    public var cell: CellAddress
    /// The text; line ends are kept.
    public var text: String

    /// A note.
    public init(_ cell: CellAddress, _ text: String) {
        self.cell = cell
        self.text = text
    }
}

/// A bar chart over the cells of its sheet.
public struct SheetChart: Sendable, Hashable {
    /// A row of bars.
    public struct Series: Sendable, Hashable {
        /// Its name in the legend.
        public var name: String
        /// The cells with the names below the bars.
        public var categories: CellRange
        /// The cells with the numbers.
        public var values: CellRange
        /// How its bars are filled.
        public var fill: CellFill

        /// A row of bars.
        public init(name: String, categories: CellRange, values: CellRange, fill: CellFill) {
            self.name = name
            self.categories = categories
            self.values = values
            self.fill = fill
        }
    }

    /// The cell its upper left corner lies in.
    public var origin: CellAddress
    /// Its width in pixels.
    public var width: Int
    /// Its height in pixels.
    public var height: Int
    /// The title above it.
    public var title: String
    /// The name of the axis of numbers.
    public var valueName: String
    /// The rows of bars.
    public var series: [Series]
    /// What a reader who cannot see it is told.
    public var description: String

    /// A chart.
    public init(
        at origin: CellAddress, width: Int, height: Int, title: String, valueName: String, series: [Series],
        description: String
    ) {
        self.origin = origin
        self.width = width
        self.height = height
        self.title = title
        self.valueName = valueName
        self.series = series
        self.description = description
    }
}

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
