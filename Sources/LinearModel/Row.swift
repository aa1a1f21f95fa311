/// A named row of a ``Model``: `lower` ≤ Σ coefficient · variable ≤ `upper`.
public struct Row: Sendable, Hashable {
    /// The name, unique in a sound model.
    public let name: String
    /// The terms, merged: sorted by variable, each variable once, no zero coefficient.
    public let terms: [Term]
    /// The smallest value allowed, included; nil for no limit.
    public let lower: Int?
    /// The largest value allowed, included; nil for no limit.
    public let upper: Int?

    /// A row from a relation.
    public init(name: String, _ constraint: LinearConstraint) {
        self.name = name
        terms = constraint.expression.terms
        lower = constraint.lower
        upper = constraint.upper
    }

    /// The value of the left-hand side when variable `i` has the value `values[i]`.
    public func activity(_ values: [Int]) -> Int {
        var total = 0
        for term in terms {
            total = total.addingSaturated(term.coefficient.multipliedSaturated(by: values[term.variable.index]))
        }
        return total
    }

    /// Whether `activity` lies between the limits, both included.
    public func allows(_ activity: Int) -> Bool {
        (lower.map { activity >= $0 } ?? true) && (upper.map { activity <= $0 } ?? true)
    }
}
