import CivilCalendar

/// One field as it stands in a file.
struct InputField {
    /// The text, ends trimmed; never empty.
    let text: String
    /// Where it is.
    let place: InputPlace
    /// The heading or key as the file writes it.
    let written: String
}

/// One row of a table, whatever kind of file it stands in.
struct InputRow {
    /// Where it is.
    let place: InputPlace
    /// The fields that are filled in, by their column's canonical name.
    let fields: [String: InputField]
    /// Columns the whole table lacks; required ones were reported once and need not be at every row.
    let absentColumns: Set<String>
    /// Where problems go.
    let log: ProblemLog
    /// In workbooks, where each column of the table stands: empty fields have a place and a heading too.
    var sheetColumns: [String: GridHeading] = [:]

    /// Where the field of a column is, filled in or not.
    func place(of column: String) -> InputPlace {
        fields[column]?.place ?? place.inColumn(sheetColumns[column]?.number)
    }

    /// The row with some fields written anew, or emptied by `nil`.
    func writing(_ changed: [String: InputField?]) -> InputRow {
        var written = fields
        for (column, field) in changed { written[column] = field }
        return InputRow(place: place, fields: written, absentColumns: absentColumns, log: log)
    }

    /// The row with its problems going elsewhere.
    func reporting(to log: ProblemLog) -> InputRow {
        InputRow(place: place, fields: fields, absentColumns: absentColumns, log: log)
    }

    /// The value of a column, its fallback where the field is empty; `nil` where there is none or a problem was noted.
    subscript<Value>(_ column: Column<Value>) -> Value? {
        guard let field = fields[column.description.name] else {
            if column.description.isRequired, !absentColumns.contains(column.description.name) {
                note(.value(.missing), in: column)
            }
            return column.fallback
        }
        switch column.format.read(field.text) {
        case .value(let value): return value
        case .bad(let fault):
            note(.value(fault), in: column)
            return nil
        }
    }

    /// The value without noting anything: for looking ahead.
    func peek<Value>(_ column: Column<Value>) -> Value? {
        guard let field = fields[column.description.name], case .value(let value) = column.format.read(field.text)
        else { return nil }
        return value
    }

    /// Whether the field is filled in.
    func has<Value>(_ column: Column<Value>) -> Bool { fields[column.description.name] != nil }

    /// Notes a problem of one field.
    func note<Value>(_ kind: ProblemKind, in column: Column<Value>) {
        let field = fields[column.description.name]
        log.note(
            kind, at: place(of: column.description.name), field: column.description.name,
            writtenField: field?.written ?? sheetColumns[column.description.name]?.text, value: field?.text)
    }

    /// Notes a problem of the whole row.
    func note(_ kind: ProblemKind) {
        log.note(kind, at: place)
    }

    /// Days from one column to another, both ends included.
    func days(_ from: Column<Day>, _ to: Column<Day>) -> DayRange? {
        let (first, last) = (self[from], self[to])
        guard let first, let last else { return nil }
        guard first <= last else {
            note(.sense(.reversedDays(from: first, to: last)), in: to)
            return nil
        }
        return first...last
    }
}

/// The rows of one table and where it is.
struct InputTable {
    /// The file, or the table's key.
    let place: InputPlace
    /// The rows that are not blank.
    let rows: [InputRow]

    /// The table with its rows' problems going elsewhere.
    func reporting(to log: ProblemLog) -> InputTable {
        InputTable(place: place, rows: rows.map { $0.reporting(to: log) })
    }
}
