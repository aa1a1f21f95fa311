import CivilCalendar

/// One field of a table.
public enum CSVField: Sendable, Hashable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    /// A text, guarded against being taken for a formula.
    case text(String)
    /// A number.
    case number(Int)
    /// A day, written 2026-09-18, which spreadsheets take for a date.
    case day(Day)
    /// Nothing.
    case empty

    /// A text.
    public init(stringLiteral value: String) { self = .text(value) }

    /// A number.
    public init(integerLiteral value: Int) { self = .number(value) }
}

/// A table as comma-separated values by RFC 4180, the way spreadsheets open without asking.
///
/// UTF-8 with a byte order mark, without which Excel takes Chinese for GBK; lines end in CR LF; fields are quoted
/// where they must be.
///
/// A text that a spreadsheet would run as a formula gets an apostrophe in front (`'=1+1`): see `guarded(_:)`.
public struct CSVWriter: Sendable, Hashable {
    /// The column names.
    public var heading: [String]
    /// The rows. A row shorter than the heading is filled up with empty fields.
    public var rows: [[CSVField]]

    /// A table.
    public init(heading: [String], rows: [[CSVField]] = []) {
        self.heading = heading
        self.rows = rows
    }

    /// The file's text, with the byte order mark where wanted.
    public func text(byteOrderMark: Bool = true) -> String {
        var text = byteOrderMark ? "\u{FEFF}" : ""
        for row in [heading.map(CSVField.text)] + rows {
            let padding = Array(repeating: CSVField.empty, count: max(0, heading.count - row.count))
            text += (row + padding).map(Self.written).joined(separator: ",") + "\r\n"
        }
        return text
    }

    /// A text with an apostrophe in front where a spreadsheet would otherwise read a formula: where its first sign
    /// after spaces and apostrophes is one of `= + - @`, narrow or full-width, or a tab.
    ///
    /// Numbers of the program's own are fields of their own kind and stay numbers. `unguarded(_:)` undoes exactly this.
    public static func guarded(_ text: String) -> String {
        looksLikeFormula(text) ? "'" + text : text
    }

    /// The text before it was guarded.
    public static func unguarded(_ text: String) -> String {
        text.unicodeScalars.first == "'" && looksLikeFormula(text) ? String(text.unicodeScalars.dropFirst()) : text
    }

    private static func looksLikeFormula(_ text: String) -> Bool {
        // By scalars, as spreadsheets read: an accent on the sign does not hide it.
        let rest = text.unicodeScalars.drop { $0 == " " || $0 == "\u{3000}" || $0 == "'" }
        return rest.first.map { "=+-@＝＋－＠\t\r".unicodeScalars.contains($0) } ?? false
    }

    private static func written(_ field: CSVField) -> String {
        switch field {
        case .text(let text): quoted(guarded(text))
        case .number(let number): String(number)
        case .day(let day): day.description
        case .empty: ""
        }
    }

    private static func quoted(_ text: String) -> String {
        var clean = String.UnicodeScalarView()
        var mustQuote = false
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            switch scalar {
            // A NUL ends the file for some readers; a CR inside quotes is a line end for others.
            case "\0": break
            case "\n" where previous == "\r": break
            case "\n", "\r":
                clean.append("\n")
                mustQuote = true
            case "\"":
                clean.append(contentsOf: ["\"", "\""])
                mustQuote = true
            case ",":
                clean.append(scalar)
                mustQuote = true
            default: clean.append(scalar)
            }
            previous = scalar
        }
        // Spaces at the ends are part of the field only inside quotes, for some readers.
        if clean.first == " " || clean.last == " " { mustQuote = true }
        return mustQuote ? "\"" + String(clean) + "\"" : String(clean)
    }
}
