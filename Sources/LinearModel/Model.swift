/// A linear program with whole numbers for coefficients: variables, rows, and an objective that is minimised.
///
/// ```swift
/// var model = Model(name: "two jobs")
/// let x = model.addVariable("x"), y = model.addVariable("y")
/// model.addRow("one of them", x + y >= 1)
/// model.objective = 3 * x + 2 * y
/// ```
public struct Model: Sendable {
    /// What the model is called in exported files.
    public let name: String
    /// What is known of each variable, by ``Variable/index``.
    public private(set) var variables: [VariableDeclaration] = []
    /// The rows in the order they were added.
    public private(set) var rows: [Row] = []
    /// Continuous variables that only count others, each with the position of the row that defines it, in the order in
    /// which they were defined. A solver may leave both out and work the count out afterwards.
    public private(set) var definitions: [Definition] = []
    /// What is made as small as possible.
    public var objective = LinearExpression()
    /// Whether this is a relaxation of a model whose objective only takes whole numbers.
    private var standsForWholeObjective = false

    /// A model without variables or rows.
    public init(name: String = "model") {
        self.name = name
    }

    /// Adds a variable. A binary one lies in 0...1 whatever the bounds given; narrow it with ``fix(_:at:)``.
    ///
    /// - Parameters:
    ///   - name: unique in the model, any text.
    ///   - lower: the smallest value, included.
    ///   - upper: the largest value, included; nil for no limit.
    public mutating func addVariable(
        _ name: String, _ kind: VariableKind = .binary, lower: Int = 0, upper: Int? = nil
    ) -> Variable {
        let (low, high) = kind == .binary ? (0, 1) : (lower, upper)
        variables.append(VariableDeclaration(name: name, kind: kind, lower: low, upper: high))
        return Variable(index: variables.count - 1)
    }

    /// Adds a row. A row without variables is dropped when it always holds, and kept when it never can.
    public mutating func addRow(_ name: String, _ constraint: LinearConstraint) {
        let row = Row(name: name, constraint)
        if row.terms.isEmpty && row.allows(0) { return }
        rows.append(row)
    }

    /// Adds the row by which `variable` is `value`, which may count variables that were defined before.
    public mutating func define(_ variable: Variable, as value: LinearExpression, named name: String) {
        addRow(name, LinearExpression(variable) == value)
        guard variables[variable.index].kind == .continuous else { return }
        definitions.append(Definition(variable: variable, row: rows.count - 1))
    }

    /// The model with every variable allowed any number between its bounds but those in `kept`: a relaxation, whose optimum
    /// bounds that of the model. What it proves may be rounded as for the model itself.
    public func relaxed(keeping kept: (Variable) -> Bool) -> Model {
        var relaxed = self
        relaxed.standsForWholeObjective = hasIntegerObjective
        for index in variables.indices where !kept(Variable(index: index)) {
            relaxed.variables[index] = VariableDeclaration(
                name: variables[index].name, kind: .continuous, lower: variables[index].lower,
                upper: variables[index].upper)
        }
        return relaxed
    }

    /// Changes the bounds of a variable of this model, both included; an `upper` of nil is no limit.
    public mutating func setBounds(_ variable: Variable, lower: Int, upper: Int?) {
        variables[variable.index].lower = lower
        variables[variable.index].upper = upper
    }

    /// Leaves a variable of this model one value only.
    public mutating func fix(_ variable: Variable, at value: Int) {
        setBounds(variable, lower: value, upper: value)
    }

    /// Whether every value the objective can take is a whole number, so that a proven bound may be rounded up.
    public var hasIntegerObjective: Bool {
        standsForWholeObjective
            || objective.terms.allSatisfy { term in
                term.coefficient == 0
                    || (variables.indices.contains(term.variable.index)
                        && variables[term.variable.index].kind.isIntegral)
            }
    }

    /// Whether a variable is restricted to whole numbers.
    public var hasIntegralVariables: Bool {
        variables.contains { $0.kind.isIntegral }
    }

    /// The model with any number allowed between the bounds of each variable: if this has no solution, neither has the
    /// model, and a solver finds that out without a search.
    public var relaxed: Model {
        var relaxed = self
        relaxed.variables = variables.map {
            VariableDeclaration(name: $0.name, kind: .continuous, lower: $0.lower, upper: $0.upper)
        }
        return relaxed
    }

    /// The number of coefficients in the rows.
    public var nonZeroCount: Int {
        rows.reduce(0) { $0 + $1.terms.count }
    }
}

/// A variable of a ``Model`` and the row that says what it is.
public struct Definition: Sendable, Hashable {
    /// The variable, whose coefficient in the row is 1.
    public let variable: Variable
    /// The position of the row among ``Model/rows``.
    public let row: Int
}
