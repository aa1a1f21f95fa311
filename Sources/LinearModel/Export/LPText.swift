/// A model as text in the LP format of CPLEX, which GLPK, CBC and HiGHS read alike.
///
/// The objective is minimised. Names are made readable ASCII; ``nameMap()`` says which is which. The same model always
/// gives the same text.
public struct LPText: Sendable {
    /// The file.
    public let text: String
    private let names: [ExportedName]

    /// Writes `model`.
    public init(_ model: Model) {
        var writer = LPWriter(model)
        writer.write()
        text = writer.lines.joined(separator: "\n") + "\n"
        names = writer.pairs
    }

    /// Every name in the file with the model's name, variables first, in the order of the model. A row with two limits
    /// is two rows in the file, `…_min` and `…_max`.
    public func nameMap() -> [ExportedName] {
        names
    }
}

private struct LPWriter {
    private let model: Model
    private var exported = ExportNames(.ascii)
    private var variables: [String] = []
    var pairs: [ExportedName] = []
    var lines: [String] = []
    /// The format has no constants, so they are the coefficient of this variable, which is fixed at 1. It also stands
    /// in where the format wants a variable and the model has none.
    private let one = "one"
    private var needsOne = false

    init(_ model: Model) {
        self.model = model
        for declaration in model.variables {
            variables.append(newName(declaration.name))
        }
    }

    mutating func write() {
        lines.append("\\ \(String(model.name.map { $0.isNewline ? " " : $0 }))")
        lines.append("Minimize")
        writeObjective()
        lines.append("Subject To")
        for row in model.rows { write(row) }
        if model.rows.isEmpty {
            // A section without rows is an error to some readers.
            append("always: ", "\(sum([])) <= 1")
        }
        lines.append("Bounds")
        if needsOne { lines.append(" \(one) = 1") }
        for (declaration, name) in zip(model.variables, variables) { writeBounds(declaration, name) }
        writeList("Generals") { $0.kind == .integer || ($0.kind == .binary && !Self.isFreeBinary($0)) }
        writeList("Binaries", Self.isFreeBinary)
        lines.append("End")
    }

    private mutating func newName(_ original: String) -> String {
        let name = exported.name(for: original)
        pairs.append(ExportedName(exported: name, original: original))
        return name
    }

    private mutating func writeObjective() {
        let objective = model.objective.merged()
        // A variable that is in no row and not in the objective must still be mentioned before its bounds.
        var mentioned = Set(objective.terms.map(\.variable))
        for row in model.rows { mentioned.formUnion(row.terms.map(\.variable)) }
        let unused = model.variables.indices.map(Variable.init(index:)).filter { !mentioned.contains($0) }
        let terms = objective.terms + unused.map { Term(0, $0) }
        var text = terms.isEmpty && objective.constant != 0 ? "" : sum(terms)
        if objective.constant != 0 {
            needsOne = true
            text += " \(signed(objective.constant)) \(one)"
        }
        append("objective: ", text)
    }

    private mutating func write(_ row: Row) {
        let left = sum(row.terms)
        switch (row.lower, row.upper) {
        case (nil, nil): break
        case (let low?, nil): append(newName(row.name) + ": ", "\(left) >= \(low)")
        case (nil, let high?): append(newName(row.name) + ": ", "\(left) <= \(high)")
        case (let low?, let high?) where low == high: append(newName(row.name) + ": ", "\(left) = \(low)")
        case (let low?, let high?):
            for (suffix, limit) in [("_min", ">= \(low)"), ("_max", "<= \(high)")] {
                let name = exported.name(for: row.name + suffix)
                pairs.append(ExportedName(exported: name, original: row.name))
                append(name + ": ", "\(left) \(limit)")
            }
        }
    }

    private mutating func sum(_ terms: [Term]) -> String {
        if terms.isEmpty {
            needsOne = true
            return "0 \(one)"
        }
        return terms.map { "\(signed($0.coefficient)) \(variables[$0.variable.index])" }.joined(separator: " ")
    }

    private func signed(_ number: Int) -> String {
        number < 0 ? "- \(number.magnitude)" : "+ \(number)"
    }

    /// Breaks long lines between terms: readers accept some 250 characters a line.
    private mutating func append(_ head: String, _ body: String) {
        var line = " " + head
        for word in body.split(separator: " ") {
            if line.count + word.count > 110 && (word == "+" || word == "-") {
                lines.append(line)
                line = "  "
            }
            line += line.last == " " ? String(word) : " \(word)"
        }
        lines.append(line)
    }

    private mutating func writeBounds(_ declaration: VariableDeclaration, _ name: String) {
        if Self.isFreeBinary(declaration) { return }
        switch declaration.upper {
        case declaration.lower?: lines.append(" \(name) = \(declaration.lower)")
        case let upper?: lines.append(" \(declaration.lower) <= \(name) <= \(upper)")
        case nil: lines.append(" \(name) >= \(declaration.lower)")
        }
    }

    private mutating func writeList(_ title: String, _ belongs: (VariableDeclaration) -> Bool) {
        let names = zip(model.variables, variables).filter { belongs($0.0) }.map { " \($0.1)" }
        if !names.isEmpty { lines += [title] + names }
    }

    /// The section "Binaries" sets the bounds, so a binary variable that is fixed goes among the integers.
    private static func isFreeBinary(_ declaration: VariableDeclaration) -> Bool {
        declaration.kind == .binary && declaration.lower == 0 && declaration.upper == 1
    }
}
