extension Model {
    /// Reads a model in the free MPS format: whole numbers only, one objective, to be minimised.
    ///
    /// Strict where solvers disagree: see ``ModelFileError/ambiguousBounds(column:)``.
    public init(freeMPS text: String) throws(ModelFileError) {
        var reader = FreeMPSReader()
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            try reader.read(line, number: index + 1)
            if reader.isFinished { break }
        }
        self = try reader.model()
    }
}

private struct FreeMPSReader {
    private enum Section: String {
        case name = "NAME"
        case rows = "ROWS"
        case columns = "COLUMNS"
        case rhs = "RHS"
        case ranges = "RANGES"
        case bounds = "BOUNDS"
        case end = "ENDATA"
    }

    private struct Column {
        var name: String
        var isInteger: Bool
        var isBinary = false
        var lower: Int?
        var upper: Int?
        var hasNoUpper = false
    }

    private struct RowParts {
        var name: String
        var kind: Character
        var rhs = 0
        var range: Int?
        var terms: [Term] = []
    }

    private var section: Section?
    private var name = "model"
    private var objective: String?
    private var objectiveExpression = LinearExpression()
    private var rows: [RowParts] = []
    private var rowPositions: [String: Int] = [:]
    private var columns: [Column] = []
    private var columnPositions: [String: Int] = [:]
    private var isInteger = false

    var isFinished: Bool { section == .end }

    mutating func read(_ line: Substring, number: Int) throws(ModelFileError) {
        let fields = line.split(whereSeparator: \.isWhitespace).map(String.init)
        guard let first = fields.first, !first.hasPrefix("*") else { return }
        if line.first?.isWhitespace == false {
            guard let next = Section(rawValue: first) else { throw .unsupportedSection(line: number, first) }
            section = next
            if next == .name && fields.count > 1 { name = fields[1] }
            return
        }
        switch section {
        case .rows: try readRow(fields, number)
        case .columns: try readColumn(fields, number)
        case .rhs: try readLimits(fields, number) { $0.rhs = $1 }
        case .ranges: try readLimits(fields, number) { $0.range = $1 }
        case .bounds: try readBound(fields, number)
        case nil, .name, .end: throw .malformedLine(number)
        }
    }

    private mutating func readRow(_ fields: [String], _ line: Int) throws(ModelFileError) {
        guard fields.count == 2, fields[0].count == 1, let kind = fields[0].first, "NLGE".contains(kind) else {
            throw .malformedLine(line)
        }
        guard rowPositions[fields[1]] == nil, fields[1] != objective else {
            throw .duplicateName(line: line, fields[1])
        }
        if kind == "N" && objective == nil {
            objective = fields[1]
            return
        }
        rowPositions[fields[1]] = rows.count
        rows.append(RowParts(name: fields[1], kind: kind))
    }

    private mutating func readColumn(_ fields: [String], _ line: Int) throws(ModelFileError) {
        if fields.count == 3 && fields[1] == "'MARKER'" {
            isInteger = fields[2] == "'INTORG'"
            return
        }
        guard fields.count == 3 || fields.count == 5 else { throw .malformedLine(line) }
        if columns.last?.name != fields[0] {
            guard columnPositions[fields[0]] == nil else { throw .duplicateName(line: line, fields[0]) }
            columnPositions[fields[0]] = columns.count
            columns.append(Column(name: fields[0], isInteger: isInteger))
        }
        let variable = Variable(index: columns.count - 1)
        for field in stride(from: 1, to: fields.count, by: 2) {
            let coefficient = try whole(fields[field + 1], line)
            if fields[field] == objective {
                objectiveExpression.add(coefficient, variable)
            } else {
                try rows[position(ofRow: fields[field], line)].terms.append(Term(coefficient, variable))
            }
        }
    }

    /// Right-hand sides and ranges have the same form; the name of the set may be missing.
    private mutating func readLimits(
        _ fields: [String], _ line: Int, _ store: (inout RowParts, Int) -> Void
    ) throws(ModelFileError) {
        guard fields.count >= 2 else { throw .malformedLine(line) }
        let pairs = fields.count.isMultiple(of: 2) ? fields[...] : fields.dropFirst()
        for field in stride(from: pairs.startIndex, to: pairs.endIndex, by: 2) {
            let number = try whole(pairs[field + 1], line)
            guard pairs[field] != objective else { throw .ambiguousConstant(line: line) }
            try store(&rows[position(ofRow: pairs[field], line)], number)
        }
    }

    private mutating func readBound(_ fields: [String], _ line: Int) throws(ModelFileError) {
        guard (2...4).contains(fields.count) else { throw .malformedLine(line) }
        let kind = fields[0]
        let takesNumber = ["LO", "UP", "FX", "LI", "UI"].contains(kind)
        guard takesNumber || ["BV", "PL"].contains(kind) else { throw .unsupportedBound(line: line, kind) }
        let rest = fields.dropFirst(fields.count > (takesNumber ? 3 : 2) ? 2 : 1)
        guard let column = rest.first, rest.count == (takesNumber ? 2 : 1), let last = rest.last else {
            throw .malformedLine(line)
        }
        guard let position = columnPositions[column] else { throw .unknownColumn(line: line, column) }
        let number = takesNumber ? try whole(last, line) : 0
        if kind.hasSuffix("I") { columns[position].isInteger = true }
        switch kind {
        case "LO", "LI": columns[position].lower = number
        case "UP", "UI": columns[position].upper = number
        case "FX": (columns[position].lower, columns[position].upper) = (number, number)
        case "BV": columns[position].isBinary = true
        default: columns[position].hasNoUpper = true
        }
    }

    func model() throws(ModelFileError) -> Model {
        guard isFinished else { throw .unexpectedEnd }
        var model = Model(name: name)
        for column in columns {
            let givesUpper = column.upper != nil || column.hasNoUpper
            let isAmbiguous =
                (column.isInteger && !givesUpper) || (column.lower == nil && column.upper.map { $0 < 0 } ?? false)
            guard column.isBinary || !isAmbiguous else { throw .ambiguousBounds(column: column.name) }
            let isZeroOne = column.isInteger && (column.lower ?? 0) == 0 && column.upper == 1
            let kind: VariableKind =
                column.isBinary || isZeroOne ? .binary : column.isInteger ? .integer : .continuous
            _ = model.addVariable(column.name, kind, lower: column.lower ?? 0, upper: column.upper)
        }
        for row in rows {
            let (lower, upper) = limits(row)
            model.addRow(
                row.name, LinearConstraint(LinearExpression(terms: row.terms), lower: lower, upper: upper))
        }
        model.objective = objectiveExpression
        return model
    }

    /// What the kind of a row, its right-hand side and its range say together.
    private func limits(_ row: RowParts) -> (lower: Int?, upper: Int?) {
        let width = row.range.map { Int(clamping: $0.magnitude) }
        return switch (row.kind, row.range) {
        case ("L", _): (width.map { row.rhs.subtractingSaturated($0) }, row.rhs)
        case ("G", _): (row.rhs, width.map { row.rhs.addingSaturated($0) })
        case ("E", let range?) where range < 0: (row.rhs.addingSaturated(range), row.rhs)
        case ("E", let range?): (row.rhs, row.rhs.addingSaturated(range))
        case ("E", nil): (row.rhs, row.rhs)
        default: (nil, nil)
        }
    }

    private func position(ofRow name: String, _ line: Int) throws(ModelFileError) -> Int {
        guard let position = rowPositions[name] else { throw .unknownRow(line: line, name) }
        return position
    }

    private func whole(_ text: String, _ line: Int) throws(ModelFileError) -> Int {
        if let number = Int(text) { return number }
        guard let number = Double(text), let exact = Int(exactly: number) else {
            throw .notWhole(line: line, text)
        }
        return exact
    }
}
