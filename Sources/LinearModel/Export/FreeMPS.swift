/// A model as text in the free MPS format, which every solver reads.
///
/// The objective is minimised (the format does not say so; it is what every reader assumes). Names stay as they are, in
/// UTF-8, but for white space. The same model always gives the same text. Read it back with ``Model/init(freeMPS:)``.
///
/// A constant in the objective is written as the coefficient of a column `one`, fixed at 1: solvers disagree on the sign
/// of a right-hand side of the objective. Binary columns are integer ones between 0 and 1: CBC misreads a section of
/// bounds that begins with one that has no number.
public struct FreeMPS: Sendable {
    /// The file.
    public let text: String
    private let names: [ExportedName]

    /// Writes `model`.
    public init(_ model: Model) {
        var writer = MPSWriter(model)
        writer.write()
        text = writer.lines.joined(separator: "\n") + "\n"
        names = writer.pairs
    }

    /// Every name in the file with the model's name, variables first, in the order of the model.
    public func nameMap() -> [ExportedName] {
        names
    }
}

private struct MPSWriter {
    private static let objective = "objective"
    private static let one = "one"

    private let model: Model
    private var variables: [String] = []
    private var rows: [String] = []
    /// A row whose limits cross cannot be written as one: its lower limit is a row of its own.
    private var extraRows: [Int: String] = [:]
    var pairs: [ExportedName] = []
    var lines: [String] = []

    init(_ model: Model) {
        self.model = model
        var names = ExportNames(.utf8)
        for declaration in model.variables {
            variables.append(names.name(for: declaration.name))
            pairs.append(ExportedName(exported: variables[variables.count - 1], original: declaration.name))
        }
        for (position, row) in model.rows.enumerated() {
            rows.append(names.name(for: row.name))
            pairs.append(ExportedName(exported: rows[position], original: row.name))
            if let lower = row.lower, let upper = row.upper, lower > upper {
                let extra = names.name(for: row.name + "_min")
                extraRows[position] = extra
                pairs.append(ExportedName(exported: extra, original: row.name))
            }
        }
    }

    mutating func write() {
        var modelName = ExportNames(.utf8)
        // Without the last word CBC guesses from the width of the names whether the format is free, and guesses wrong.
        lines.append("NAME \(modelName.name(for: model.name)) FREE")
        writeRows()
        writeColumns()
        writeLimits()
        lines.append("BOUNDS")
        for (declaration, name) in zip(model.variables, variables) { writeBounds(declaration, name) }
        if hasConstant { lines.append(" FX BOUND \(Self.one) 1") }
        lines.append("ENDATA")
    }

    private var hasConstant: Bool { model.objective.constant != 0 }

    private mutating func writeRows() {
        lines += ["ROWS", " N \(Self.objective)"]
        for (position, row) in model.rows.enumerated() {
            lines.append(" \(kind(row)) \(rows[position])")
            if let extra = extraRows[position] { lines.append(" G \(extra)") }
        }
    }

    private func kind(_ row: Row) -> String {
        switch (row.lower, row.upper) {
        case (nil, nil): "N"
        case (.some, nil): "G"
        case (let lower, let upper?): lower == upper ? "E" : "L"
        }
    }

    private mutating func writeColumns() {
        var columns = [[(row: String, coefficient: Int)]](repeating: [], count: variables.count)
        for term in model.objective.merged().terms {
            columns[term.variable.index].append((Self.objective, term.coefficient))
        }
        for (position, row) in model.rows.enumerated() {
            for term in row.terms {
                columns[term.variable.index].append((rows[position], term.coefficient))
                if let extra = extraRows[position] { columns[term.variable.index].append((extra, term.coefficient)) }
            }
        }
        lines.append("COLUMNS")
        var isInteger = false
        for (index, entries) in columns.enumerated() {
            if model.variables[index].kind.isIntegral != isInteger {
                isInteger.toggle()
                lines.append(" MARKER 'MARKER' \(isInteger ? "'INTORG'" : "'INTEND'")")
            }
            for entry in entries.isEmpty ? [(Self.objective, 0)] : entries {
                lines.append(" \(variables[index]) \(entry.0) \(entry.1)")
            }
        }
        if isInteger { lines.append(" MARKER 'MARKER' 'INTEND'") }
        if hasConstant { lines.append(" \(Self.one) \(Self.objective) \(model.objective.constant)") }
    }

    private mutating func writeLimits() {
        lines.append("RHS")
        var ranges: [String] = []
        for (position, row) in model.rows.enumerated() {
            if let limit = row.upper ?? row.lower, limit != 0 { lines.append(" RHS \(rows[position]) \(limit)") }
            guard let lower = row.lower, let upper = row.upper else { continue }
            if let extra = extraRows[position] {
                if lower != 0 { lines.append(" RHS \(extra) \(lower)") }
            } else if lower < upper {
                ranges.append(" RANGE \(rows[position]) \(upper.subtractingSaturated(lower))")
            }
        }
        if !ranges.isEmpty { lines += ["RANGES"] + ranges }
    }

    /// Both bounds are always written: readers differ in what they assume of integer columns.
    private mutating func writeBounds(_ declaration: VariableDeclaration, _ name: String) {
        switch declaration.upper {
        case declaration.lower?:
            lines.append(" FX BOUND \(name) \(declaration.lower)")
        case let upper:
            lines.append(" LO BOUND \(name) \(declaration.lower)")
            lines.append(upper.map { " UP BOUND \(name) \($0)" } ?? " PL BOUND \(name)")
        }
    }
}
