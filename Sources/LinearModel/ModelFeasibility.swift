/// What a list of values, one for each variable, is worth in a model. Checked in integers, without tolerance.
extension Model {
    /// The rows that `values` break, in the order of the model. All of them when the number of values is wrong.
    public func violatedRows(_ values: [Int]) -> [Row] {
        rows.filter { !holds($0, values) }
    }

    /// The variables whose value lies outside their bounds, in order. All of them when the number of values is wrong.
    public func violatedBounds(_ values: [Int]) -> [Variable] {
        variables.indices
            .filter { values.count != variables.count || !variables[$0].allows(values[$0]) }
            .map(Variable.init(index:))
    }

    /// Whether `values` has one value for each variable and keeps every bound and every row.
    public func isFeasible(_ values: [Int]) -> Bool {
        values.count == variables.count
            && zip(variables, values).allSatisfy { $0.allows($1) }
            && rows.allSatisfy { holds($0, values) }
    }

    /// The objective at `values`, which must have one value for each variable.
    public func objectiveValue(_ values: [Int]) -> Int {
        objective.value(values)
    }

    private func holds(_ row: Row, _ values: [Int]) -> Bool {
        guard values.count == variables.count, row.terms.last.map({ $0.variable.index < values.count }) ?? true else {
            return false
        }
        return row.allows(row.activity(values))
    }
}
