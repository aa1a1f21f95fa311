import CivilCalendar
import Wording

/// A table as a sheet to be printed and passed on: title, heading repeated on every page, rows, remarks.
///
/// `SheetTable` reads it back.
public struct TabularSheet: Sendable, Hashable {
    /// How a column is shown.
    public enum Kind: Sendable, Hashable {
        /// Texts from the left, over several lines where they are long.
        case text
        /// Short texts in the middle.
        case short
        /// Texts that may look like numbers, kept as they are: phones, ids.
        case digits
        /// Whole numbers.
        case number
        /// Dates.
        case day
    }

    /// A column.
    public struct Column: Sendable, Hashable {
        /// Its name.
        public var heading: String
        /// How its values are shown.
        public var kind: Kind
        /// Its least and greatest width in digits; in between it is as wide as its content.
        public var width: ClosedRange<Double>

        /// A column.
        public init(_ heading: String, _ kind: Kind = .text, width: ClosedRange<Double> = 6...30) {
            self.heading = heading
            self.kind = kind
            self.width = width
        }
    }

    /// The sheet's name.
    public var name: String
    /// The title above the table; empty for none.
    public var title: String
    /// What stands below the title; empty for nothing.
    public var subtitle: String
    /// The columns.
    public var columns: [Column]
    /// The rows; shorter ones are filled up with empty cells.
    public var rows: [[CSVField]]
    /// What stands below the table.
    public var remarks: [String]
    /// The language of dates and of the pages' footer.
    public var language: Language

    /// A table.
    public init(
        name: String, title: String = "", subtitle: String = "", columns: [Column], rows: [[CSVField]],
        remarks: [String] = [], language: Language
    ) {
        self.name = name
        self.title = title
        self.subtitle = subtitle
        self.columns = columns
        self.rows = rows
        self.remarks = remarks
        self.language = language
    }

    /// The row of the heading, from 1.
    public var headingRow: Int { (title.isEmpty ? 0 : 1) + (subtitle.isEmpty ? 0 : 1) + 1 }
    /// The rows of the table's values; the heading alone where there are none.
    public var valueRows: ClosedRange<Int> { headingRow + 1...headingRow + max(1, rows.count) }
    /// The last row, remarks included.
    public var lastRow: Int { headingRow + rows.count + remarks.count }

    /// The cells of a column's values.
    public func values(ofColumn column: Int) -> CellRange { CellRange(rows: valueRows, columns: column...column) }

    /// The sheet: heading frozen, filter set, A4 across and as wide as the page.
    public func sheet() -> Sheet { TabularDrawing(self).sheet() }
}

extension CellValue {
    /// The value as a field of a table; `nil` for errors and formulas without a result.
    public var field: CSVField? {
        switch self {
        case .number(let number): .number(number)
        case .day(let day): .day(day)
        case .text, .decimal, .imprecise, .moment, .flag: text.map(CSVField.text)
        case .error, .uncomputed: nil
        }
    }
}
