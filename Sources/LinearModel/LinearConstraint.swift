/// A relation between linear expressions, made by `<=`, `>=` or `==`, ready for ``Model/addRow(_:_:)``.
///
/// The constant stands on the right-hand side: `x + 2 <= 5` is kept as `x` with the upper limit 3.
public struct LinearConstraint: Sendable, Hashable {
    /// The left-hand side, merged, without a constant.
    public let expression: LinearExpression
    /// The smallest value of ``expression`` allowed, included; nil for no limit.
    public let lower: Int?
    /// The largest value of ``expression`` allowed, included; nil for no limit.
    public let upper: Int?

    /// `lower` ≤ `expression` ≤ `upper`; the constant of the expression moves into the limits.
    public init(_ expression: LinearExpression, lower: Int?, upper: Int?) {
        var merged = expression.merged()
        self.lower = lower.map { $0.subtractingSaturated(merged.constant) }
        self.upper = upper.map { $0.subtractingSaturated(merged.constant) }
        merged.constant = 0
        self.expression = merged
    }
}

extension LinearExpression {
    /// `range.lowerBound` ≤ this ≤ `range.upperBound`, both ends included.
    public func within(_ range: ClosedRange<Int>) -> LinearConstraint {
        LinearConstraint(self, lower: range.lowerBound, upper: range.upperBound)
    }

    /// At most.
    public static func <= (left: LinearExpression, right: LinearExpression) -> LinearConstraint {
        LinearConstraint(left - right, lower: nil, upper: 0)
    }

    /// At most.
    public static func <= (left: LinearExpression, right: Variable) -> LinearConstraint {
        LinearConstraint(left - right, lower: nil, upper: 0)
    }

    /// At most.
    public static func <= (left: Variable, right: LinearExpression) -> LinearConstraint {
        LinearConstraint(left - right, lower: nil, upper: 0)
    }

    /// At most.
    public static func <= (left: LinearExpression, right: Int) -> LinearConstraint {
        LinearConstraint(left, lower: nil, upper: right)
    }

    /// At most.
    public static func <= (left: Int, right: LinearExpression) -> LinearConstraint {
        LinearConstraint(right, lower: left, upper: nil)
    }

    /// At least.
    public static func >= (left: LinearExpression, right: LinearExpression) -> LinearConstraint {
        LinearConstraint(left - right, lower: 0, upper: nil)
    }

    /// At least.
    public static func >= (left: LinearExpression, right: Variable) -> LinearConstraint {
        LinearConstraint(left - right, lower: 0, upper: nil)
    }

    /// At least.
    public static func >= (left: Variable, right: LinearExpression) -> LinearConstraint {
        LinearConstraint(left - right, lower: 0, upper: nil)
    }

    /// At least.
    public static func >= (left: LinearExpression, right: Int) -> LinearConstraint {
        LinearConstraint(left, lower: right, upper: nil)
    }

    /// At least.
    public static func >= (left: Int, right: LinearExpression) -> LinearConstraint {
        LinearConstraint(right, lower: nil, upper: left)
    }

    /// Equal, as a row. (Where a `Bool` is expected, `==` compares the written forms.)
    public static func == (left: LinearExpression, right: LinearExpression) -> LinearConstraint {
        LinearConstraint(left - right, lower: 0, upper: 0)
    }

    /// Equal.
    public static func == (left: LinearExpression, right: Variable) -> LinearConstraint {
        LinearConstraint(left - right, lower: 0, upper: 0)
    }

    /// Equal.
    public static func == (left: Variable, right: LinearExpression) -> LinearConstraint {
        LinearConstraint(left - right, lower: 0, upper: 0)
    }

    /// Equal.
    public static func == (left: LinearExpression, right: Int) -> LinearConstraint {
        LinearConstraint(left, lower: right, upper: right)
    }

    /// Equal.
    public static func == (left: Int, right: LinearExpression) -> LinearConstraint {
        LinearConstraint(right, lower: left, upper: left)
    }
}

extension Variable {
    /// At most, as a row of one variable.
    public static func <= (left: Variable, right: Int) -> LinearConstraint {
        LinearConstraint(LinearExpression(left), lower: nil, upper: right)
    }

    /// At least, as a row of one variable.
    public static func >= (left: Variable, right: Int) -> LinearConstraint {
        LinearConstraint(LinearExpression(left), lower: right, upper: nil)
    }

    /// Equal, as a row of one variable.
    public static func == (left: Variable, right: Int) -> LinearConstraint {
        LinearConstraint(LinearExpression(left), lower: right, upper: right)
    }
}
