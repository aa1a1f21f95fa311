extension Model {
    /// The largest whole number below which every whole number is exact in floating point.
    private static let exactLimit = 1 << 53

    /// What is wrong with the model itself, in a fixed order: names, variables, rows, objective. Empty for a sound model.
    public func problems() -> [ModelProblem] {
        duplicates(variables.map(\.name)).map(ModelProblem.duplicateVariableName)
            + duplicates(rows.map(\.name)).map(ModelProblem.duplicateRowName)
            + structuralProblems()
    }

    /// What is wrong with the numbers of the model; names, which no solver needs, may be anything.
    public func structuralProblems() -> [ModelProblem] {
        var found: [ModelProblem] = []
        for declaration in variables { found += problems(of: declaration) }
        for row in rows { found += problems(of: row) }
        return found + problems(of: objective.terms, place: nil, start: objective.constant)
    }

    private func problems(of declaration: VariableDeclaration) -> [ModelProblem] {
        var found: [ModelProblem] = []
        let (name, lower) = (declaration.name, declaration.lower)
        if let upper = declaration.upper, lower > upper {
            found.append(.crossedBounds(variable: name, lower: lower, upper: upper))
        }
        if declaration.kind == .binary && (lower < 0 || declaration.upper.map { $0 > 1 } ?? true) {
            found.append(.binaryOutsideZeroOne(variable: name, lower: lower, upper: declaration.upper))
        }
        if let value = [lower, declaration.upper ?? 0].first(where: { $0.magnitude > UInt(Self.exactLimit) }) {
            found.append(.tooLarge(place: name, value: value))
        }
        return found
    }

    private func problems(of row: Row) -> [ModelProblem] {
        var found: [ModelProblem] = []
        if let lower = row.lower, let upper = row.upper, lower > upper {
            found.append(.crossedLimits(row: row.name, lower: lower, upper: upper))
        }
        if let value = [row.lower ?? 0, row.upper ?? 0].first(where: { $0.magnitude > UInt(Self.exactLimit) }) {
            found.append(.tooLarge(place: row.name, value: value))
        }
        return found + problems(of: row.terms, place: row.name, start: 0)
    }

    /// Foreign variables, and the largest value the sum can reach between the bounds. A variable without an upper
    /// bound counts as 1: nothing is known of it, and a mistake must not be invented.
    private func problems(of terms: [Term], place: String?, start: Int) -> [ModelProblem] {
        var found: [ModelProblem] = []
        var reach = start.magnitude
        for term in terms {
            guard variables.indices.contains(term.variable.index) else {
                found.append(.foreignVariable(row: place, index: term.variable.index))
                continue
            }
            let declaration = variables[term.variable.index]
            let largest = max(declaration.lower.magnitude, (declaration.upper ?? 1).magnitude, 1)
            let (product, tooFar) = term.coefficient.magnitude.multipliedReportingOverflow(by: largest)
            let (total, overflow) = reach.addingReportingOverflow(product)
            reach = tooFar || overflow ? .max : total
        }
        if reach > UInt(Self.exactLimit) {
            found.append(.tooLarge(place: place, value: Int(clamping: reach)))
        }
        return found
    }

    /// Each name that occurs more than once, in the order of its second occurrence.
    private func duplicates(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        var reported: Set<String> = []
        return names.filter { !seen.insert($0).inserted && reported.insert($0).inserted }
    }
}
