/// Something to be said of a cell in a copy of a workbook.
public struct CellMark: Sendable, Hashable {
    /// The sheet's name.
    public var sheet: String
    /// The cell; where it is joined to others, the first of them is marked.
    public var cell: CellAddress
    /// What is said, as a note on the cell.
    public var text: String
    /// Whether it is an error, shown otherwise than a warning: by colour and by pattern.
    public var isError: Bool

    /// A mark.
    public init(sheet: String, cell: CellAddress, text: String, isError: Bool) {
        self.sheet = sheet
        self.cell = cell
        self.text = text
        self.isError = isError
    }
}

/// A sheet put at the end of a marked copy: everything that is said, as a list.
public struct FindingList: Sendable, Hashable {
    /// One row of the list.
    public struct Row: Sendable, Hashable {
        /// The fields, one for each heading.
        public var fields: [String]
        /// The sheet it is about, for a link.
        public var sheet: String?
        /// The cell of that sheet.
        public var cell: CellAddress?

        /// A row.
        public init(_ fields: [String], sheet: String? = nil, cell: CellAddress? = nil) {
            self.fields = fields
            self.sheet = sheet
            self.cell = cell
        }
    }

    /// The sheet's name; a sheet of this name from an earlier copy is replaced.
    public var name: String
    /// The headings, each with the width of its column in digits.
    public var headings: [Heading]
    /// The rows.
    public var rows: [Row]
    /// The heading of the column whose fields lead to the cells.
    public var linkedHeading: String

    /// A heading.
    public struct Heading: Sendable, Hashable {
        /// Its text.
        public var text: String
        /// The width of its column in digits.
        public var width: Double

        /// A heading.
        public init(_ text: String, width: Double) {
            self.text = text
            self.width = width
        }
    }

    /// A list.
    public init(name: String, headings: [Heading], rows: [Row], linkedHeading: String) {
        self.name = name
        self.headings = headings
        self.rows = rows
        self.linkedHeading = linkedHeading
    }
}
