/// A coefficient times a variable.
public struct Term: Sendable, Hashable {
    /// The variable.
    public var variable: Variable
    /// What it is multiplied by.
    public var coefficient: Int

    /// `coefficient` · `variable`.
    public init(_ coefficient: Int, _ variable: Variable) {
        self.variable = variable
        self.coefficient = coefficient
    }
}

/// A sum of integer multiples of variables, plus a constant.
///
/// Equality is that of the written form: `x + y` and `y + x` differ until both are ``merged()``.
public struct LinearExpression: Sendable, Hashable {
    /// The terms in the order they were added; a variable may occur more than once.
    public private(set) var terms: [Term]
    /// The part without a variable.
    public var constant: Int

    /// A constant, by default zero: the start of a sum.
    public init(_ constant: Int = 0) {
        terms = []
        self.constant = constant
    }

    /// One variable.
    public init(_ variable: Variable) {
        terms = [Term(1, variable)]
        constant = 0
    }

    /// A sum of terms and a constant.
    public init(terms: [Term], constant: Int = 0) {
        self.terms = terms
        self.constant = constant
    }

    /// Adds `coefficient` · `variable`.
    public mutating func add(_ coefficient: Int, _ variable: Variable) {
        terms.append(Term(coefficient, variable))
    }

    /// Adds every term and the constant of `other`, each multiplied by `factor`.
    public mutating func add(_ factor: Int, _ other: LinearExpression) {
        if factor == 1 {
            terms += other.terms
        } else {
            terms += other.terms.lazy.map { Term($0.coefficient.multipliedSaturated(by: factor), $0.variable) }
        }
        constant = constant.addingSaturated(other.constant.multipliedSaturated(by: factor))
    }

    /// The same expression with like terms merged, zero terms dropped and the rest sorted by variable.
    public func merged() -> LinearExpression {
        if isMerged { return self }
        var result: [Term] = []
        result.reserveCapacity(terms.count)
        for term in terms.sorted(by: { $0.variable < $1.variable }) {
            if let last = result.last, last.variable == term.variable {
                result[result.count - 1].coefficient = last.coefficient.addingSaturated(term.coefficient)
            } else {
                result.append(term)
            }
        }
        result.removeAll { $0.coefficient == 0 }
        return LinearExpression(terms: result, constant: constant)
    }

    /// The value when variable `i` has the value `values[i]`; every variable must have one.
    public func value(_ values: [Int]) -> Int {
        var total = constant
        for term in terms {
            total = total.addingSaturated(term.coefficient.multipliedSaturated(by: values[term.variable.index]))
        }
        return total
    }

    /// Whether ``merged()`` has nothing to do: most rows are built in order.
    private var isMerged: Bool {
        var previous = -1
        for term in terms {
            if term.coefficient == 0 || term.variable.index <= previous { return false }
            previous = term.variable.index
        }
        return true
    }
}

/// The sum of variables; zero for none.
@inlinable public func sum(_ variables: some Sequence<Variable>) -> LinearExpression {
    LinearExpression(terms: variables.map { Term(1, $0) })
}

/// The sum of expressions; zero for none.
@inlinable public func sum(_ expressions: some Sequence<LinearExpression>) -> LinearExpression {
    expressions.reduce(into: LinearExpression()) { $0.add(1, $1) }
}
