import LinearModel

/// Checks every solution that comes back from GLPK against the model it was asked about.
struct AnswerCheck {
    let model: Model

    /// Throws unless `solution` keeps every row and bound: in integers, without tolerance, if all values are whole
    /// numbers. Fractional values, which only continuous variables may have, are checked to a relative 10⁻⁶.
    func verify(_ solution: Solution) throws(GLPKError) {
        if solution.isIntegral {
            if model.isFeasible(solution.values) { return }
            throw .wrongAnswer(
                rows: model.violatedRows(solution.values).map(\.name),
                variables: model.violatedBounds(solution.values).map { model.variables[$0.index].name })
        }
        let values = solution.continuousValues
        let rows = model.rows.filter { !holds($0, values) }
        let variables = zip(model.variables, values).filter { !holds($0, $1) }
        if !rows.isEmpty || !variables.isEmpty {
            throw .wrongAnswer(rows: rows.map(\.name), variables: variables.map(\.0.name))
        }
    }

    /// The objective, exact if all values are whole numbers.
    func objective(of solution: Solution) -> Double {
        if solution.isIntegral { return Double(model.objectiveValue(solution.values)) }
        return model.objective.terms.reduce(Double(model.objective.constant)) { total, term in
            total + Double(term.coefficient) * solution.continuousValues[term.variable.index]
        }
    }

    private func holds(_ declaration: VariableDeclaration, _ value: Double) -> Bool {
        if declaration.kind.isIntegral && value != value.rounded() { return false }
        return isWithin(value, declaration.lower, declaration.upper, size: abs(value))
    }

    private func holds(_ row: Row, _ values: [Double]) -> Bool {
        var activity = 0.0
        var size = 0.0
        for term in row.terms {
            let part = Double(term.coefficient) * values[term.variable.index]
            activity += part
            size += abs(part)
        }
        return isWithin(activity, row.lower, row.upper, size: size)
    }

    private func isWithin(_ value: Double, _ lower: Int?, _ upper: Int?, size: Double) -> Bool {
        let tolerance = 1e-6 * max(1, size)
        return (lower.map { value >= Double($0) - tolerance } ?? true)
            && (upper.map { value <= Double($0) + tolerance } ?? true)
    }
}
