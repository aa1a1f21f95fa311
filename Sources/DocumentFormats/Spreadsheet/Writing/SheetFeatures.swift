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
