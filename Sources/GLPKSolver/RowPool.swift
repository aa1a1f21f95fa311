import LinearModel

/// A model taken apart into what a search begins with and what it does without until it is needed.
///
/// Of the inequalities of a plan's model a tenth decide anything. The search begins with the equations; every other row
/// waits in the pool until the relaxation of a node breaks it (row generation with lazy constraints), and variables that
/// only count others are left out with the rows that define them. Nothing is lost: a point that breaks no row of the pool
/// satisfies the whole model.
struct RowPool: Sendable {
    /// What the search begins with: the variables that are kept, the equations, the objective.
    let core: Model
    private let substitution: Substitution
    /// The rows that wait, and the bounds of what is left out.
    private let waiting: [PooledRow]

    /// Most rows added at a time, those broken most: the others often hold by then.
    private static let batch = 200
    /// By how much a row must be broken; GLPK takes a tenth of it for nothing.
    private static let tolerance = 1e-6

    /// Nil where there are no equations to begin with, or the objective is only bounded by rows: without these the
    /// relaxation has no optimum.
    init?(_ model: Model) {
        guard model.objectiveFloor != nil else { return nil }
        let substitution = Substitution(model)
        var core = substitution.core
        var waiting: [PooledRow] = []
        for (index, row) in model.rows.enumerated() where !substitution.defining.contains(index) {
            if row.lower == row.upper {
                core.addRow(row.name, substitution.expanded(row))
            } else {
                waiting.append(PooledRow(row))
            }
        }
        for variable in substitution.leftOut {
            let bounds = model.variables[variable.index]
            waiting.append(PooledRow(terms: [Term(1, variable)], lower: bounds.lower, upper: bounds.upper))
        }
        guard !core.rows.isEmpty, !waiting.isEmpty else { return nil }
        self.core = core
        self.substitution = substitution
        self.waiting = waiting
    }

    /// The values of all variables of the model, from those of the core.
    func completed(_ values: some Collection<Double>) -> [Double] { substitution.completed(values) }

    /// The values of the core's variables, from those of the model.
    func core(of values: [Double]) -> [Double] { substitution.kept.map { values[$0] } }

    /// The position in the core of a variable of the model; nil: left out.
    func position(of variable: Variable) -> Int? { substitution.position[variable.index] }

    /// The rows that the core's `values` break, the worst first, by their number in the pool.
    func broken(by values: some Collection<Double>) -> [Int] {
        let all = completed(values)
        var found: [(excess: Double, number: Int)] = []
        for (number, row) in waiting.enumerated() {
            let excess = row.excess(at: all)
            if excess > Self.tolerance { found.append((excess, number)) }
        }
        found.sort { ($0.excess, $1.number) > ($1.excess, $0.number) }
        return found.prefix(Self.batch).map(\.number)
    }

    /// A row of the pool in the variables of the core.
    func row(_ number: Int) -> LinearConstraint {
        let row = waiting[number]
        return substitution.expanded(row.terms, lower: row.lower, upper: row.upper)
    }
}

/// A row that waits.
private struct PooledRow: Sendable {
    let terms: [Term]
    let lower: Int?
    let upper: Int?

    init(terms: [Term], lower: Int?, upper: Int?) {
        (self.terms, self.lower, self.upper) = (terms, lower, upper)
    }

    init(_ row: Row) { self.init(terms: row.terms, lower: row.lower, upper: row.upper) }

    /// By how much `values` break the row; negative: by how much they keep it.
    func excess(at values: [Double]) -> Double {
        var activity = 0.0
        for term in terms { activity += Double(term.coefficient) * values[term.variable.index] }
        return max(
            lower.map { Double($0) - activity } ?? -.infinity, upper.map { activity - Double($0) } ?? -.infinity)
    }
}

/// Variables that only count others, put in terms of those that are kept.
private struct Substitution: Sendable {
    /// The kept variables and the objective, without rows.
    let core: Model
    /// The position in the core of each variable of the model; nil: left out.
    let position: [Int?]
    /// The variables of the core by their positions in the model.
    let kept: [Int]
    /// The variables left out, each after those it counts.
    let leftOut: [Variable]
    /// The rows that define them, by their positions in the model.
    let defining: Set<Int>
    /// What each is, by its position in the model; nil: kept.
    private let values: [LinearExpression?]

    init(_ model: Model) {
        let priced = Set(model.objective.merged().terms.map(\.variable))
        var open = Set(model.definitions.map(\.variable)).subtracting(priced)
        let counts = model.definitions.filter { definition in
            guard open.remove(definition.variable) != nil else { return false }
            let isKnown = model.rows[definition.row].terms.allSatisfy { !open.contains($0.variable) }
            return isKnown && !model.variables[definition.variable.index].kind.isIntegral
        }
        leftOut = counts.map(\.variable)
        defining = Set(counts.map(\.row))
        var values = [LinearExpression?](repeating: nil, count: model.variables.count)
        for definition in counts {
            let row = model.rows[definition.row]
            values[definition.variable.index] = LinearExpression(
                terms: row.terms.filter { $0.variable != definition.variable }
                    .map { Term(-$0.coefficient, $0.variable) },
                constant: row.upper ?? 0)
        }
        self.values = values
        kept = model.variables.indices.filter { values[$0] == nil }
        var position = [Int?](repeating: nil, count: model.variables.count)
        var core = Model(name: model.name)
        for index in kept {
            let declaration = model.variables[index]
            let variable = core.addVariable(declaration.name, declaration.kind)
            core.setBounds(variable, lower: declaration.lower, upper: declaration.upper)
            position[index] = variable.index
        }
        self.position = position
        core.objective = LinearExpression(
            terms: model.objective.merged().terms.compactMap { term in
                position[term.variable.index].map { Term(term.coefficient, Variable(index: $0)) }
            }, constant: model.objective.constant)
        self.core = core
    }

    func completed(_ coreValues: some Collection<Double>) -> [Double] {
        var all = [Double](repeating: 0, count: position.count)
        for (index, value) in zip(kept, coreValues) { all[index] = value }
        for variable in leftOut {
            guard let count = values[variable.index] else { continue }
            all[variable.index] = count.terms.reduce(Double(count.constant)) {
                $0 + Double($1.coefficient) * all[$1.variable.index]
            }
        }
        return all
    }

    func expanded(_ row: Row) -> LinearConstraint { expanded(row.terms, lower: row.lower, upper: row.upper) }

    func expanded(_ terms: [Term], lower: Int?, upper: Int?) -> LinearConstraint {
        var sum = LinearExpression()
        var open: [Int: Int] = [:]
        func take(_ term: Term, times factor: Int) {
            if let kept = position[term.variable.index] {
                sum.add(factor * term.coefficient, Variable(index: kept))
            } else {
                open[term.variable.index, default: 0] += factor * term.coefficient
            }
        }
        for term in terms { take(term, times: 1) }
        // A count only speaks of variables and of counts defined before it.
        while let last = open.keys.max(), let factor = open.removeValue(forKey: last), let count = values[last] {
            sum.constant += factor * count.constant
            if factor != 0 { for term in count.terms { take(term, times: factor) } }
        }
        return LinearConstraint(sum, lower: lower, upper: upper)
    }
}
