/// A row of a table as a spreadsheet counts it.
struct CSVRow: Equatable {
    /// From 1; blank rows count, line breaks inside quotes do not.
    let number: Int
    /// The fields, quotes taken off.
    var fields: [String]
}

/// Takes a table's text apart, RFC 4180 with any line ends, and tells where its quotes are wrong.
///
/// Written by hand because the problems must name their row: the parser at hand reports none for a quote left open
/// or out of place, and drops the count of rows.
struct CSVTokenizer {
    /// A quote out of place or left open, with the row in which it was opened.
    struct QuoteProblem: Equatable {
        let row: Int
        let fault: TableFault
    }

    /// Fields that are taken apart, whatever their rows: a file of nothing but commas must not fill the memory.
    static let fieldLimit = 4_000_000

    private(set) var rows: [CSVRow] = []
    private(set) var problem: QuoteProblem?
    private(set) var isTruncated = false
    private var fieldCount = 0

    private var fields: [String] = []
    private var field = String.UnicodeScalarView()
    private var state = State.fieldStart
    private var row = 1
    private let delimiter: Unicode.Scalar
    private let rowLimit: Int

    private enum State { case fieldStart, plain, quoted, quoteInQuoted }

    /// Reads `text`; rows behind the first quoting problem, or behind `rowLimit`, are not taken apart.
    init(_ text: String, delimiter: Unicode.Scalar, rowLimit: Int = .max) {
        self.delimiter = delimiter
        self.rowLimit = rowLimit
        var skipsLineFeed = false
        for scalar in text.unicodeScalars {
            if skipsLineFeed, scalar == "\n" {
                skipsLineFeed = false
                continue
            }
            skipsLineFeed = scalar == "\r"
            take(scalar == "\r" ? "\n" : scalar)
            if problem != nil || isTruncated { return }
        }
        finish()
    }

    private mutating func take(_ scalar: Unicode.Scalar) {
        switch (state, scalar) {
        case (.fieldStart, "\""): state = .quoted
        case (.quoted, "\""): state = .quoteInQuoted
        case (.quoted, _): field.append(scalar)
        case (.quoteInQuoted, "\""):
            field.append(scalar)
            state = .quoted
        case (_, delimiter): endField()
        case (_, "\n"): endRow()
        case (.quoteInQuoted, " "): break
        case (.quoteInQuoted, _): problem = QuoteProblem(row: row, fault: .strayQuote)
        default:
            field.append(scalar)
            state = .plain
        }
    }

    private mutating func endField() {
        fields.append(String(field))
        fieldCount += 1
        if fieldCount >= Self.fieldLimit { isTruncated = true }
        field = String.UnicodeScalarView()
        state = .fieldStart
    }

    private mutating func endRow() {
        endField()
        rows.append(CSVRow(number: row, fields: fields))
        fields = []
        row += 1
        if rows.count >= rowLimit { isTruncated = true }
    }

    private mutating func finish() {
        if state == .quoted {
            problem = QuoteProblem(row: row, fault: .unterminatedQuote)
        } else if state != .fieldStart || !fields.isEmpty {
            endRow()
        }
    }
}
