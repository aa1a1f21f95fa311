/// `2 * x + y - 3`, written as on paper.
extension LinearExpression {
    /// The sum.
    public static func + (left: LinearExpression, right: LinearExpression) -> LinearExpression {
        var result = left
        result.add(1, right)
        return result
    }

    /// The sum.
    public static func + (left: LinearExpression, right: Variable) -> LinearExpression {
        var result = left
        result.add(1, right)
        return result
    }

    /// The sum.
    public static func + (left: Variable, right: LinearExpression) -> LinearExpression {
        LinearExpression(left) + right
    }

    /// The sum.
    public static func + (left: LinearExpression, right: Int) -> LinearExpression {
        var result = left
        result.constant = left.constant.addingSaturated(right)
        return result
    }

    /// The sum.
    public static func + (left: Int, right: LinearExpression) -> LinearExpression {
        right + left
    }

    /// The difference.
    public static func - (left: LinearExpression, right: LinearExpression) -> LinearExpression {
        var result = left
        result.add(-1, right)
        return result
    }

    /// The difference.
    public static func - (left: LinearExpression, right: Variable) -> LinearExpression {
        var result = left
        result.add(-1, right)
        return result
    }

    /// The difference.
    public static func - (left: Variable, right: LinearExpression) -> LinearExpression {
        LinearExpression(left) - right
    }

    /// The difference.
    public static func - (left: LinearExpression, right: Int) -> LinearExpression {
        var result = left
        result.constant = left.constant.subtractingSaturated(right)
        return result
    }

    /// The difference.
    public static func - (left: Int, right: LinearExpression) -> LinearExpression {
        LinearExpression(left) - right
    }

    /// Every term and the constant with the other sign.
    public static prefix func - (expression: LinearExpression) -> LinearExpression {
        -1 * expression
    }

    /// Every term and the constant, times `factor`.
    public static func * (factor: Int, expression: LinearExpression) -> LinearExpression {
        var result = LinearExpression()
        result.add(factor, expression)
        return result
    }

    /// Adds an expression.
    public static func += (left: inout LinearExpression, right: LinearExpression) {
        left.add(1, right)
    }

    /// Adds a variable.
    public static func += (left: inout LinearExpression, right: Variable) {
        left.add(1, right)
    }

    /// Adds a constant.
    public static func += (left: inout LinearExpression, right: Int) {
        left.constant = left.constant.addingSaturated(right)
    }

    /// Takes an expression away.
    public static func -= (left: inout LinearExpression, right: LinearExpression) {
        left.add(-1, right)
    }

    /// Takes a variable away.
    public static func -= (left: inout LinearExpression, right: Variable) {
        left.add(-1, right)
    }

    /// Takes a constant away.
    public static func -= (left: inout LinearExpression, right: Int) {
        left.constant = left.constant.subtractingSaturated(right)
    }
}

extension Variable {
    /// The sum.
    public static func + (left: Variable, right: Variable) -> LinearExpression {
        LinearExpression(terms: [Term(1, left), Term(1, right)])
    }

    /// The sum.
    public static func + (left: Variable, right: Int) -> LinearExpression {
        LinearExpression(terms: [Term(1, left)], constant: right)
    }

    /// The sum.
    public static func + (left: Int, right: Variable) -> LinearExpression {
        right + left
    }

    /// The difference.
    public static func - (left: Variable, right: Variable) -> LinearExpression {
        LinearExpression(terms: [Term(1, left), Term(-1, right)])
    }

    /// The difference.
    public static func - (left: Variable, right: Int) -> LinearExpression {
        LinearExpression(left) - right
    }

    /// The difference.
    public static func - (left: Int, right: Variable) -> LinearExpression {
        LinearExpression(terms: [Term(-1, right)], constant: left)
    }

    /// The variable times −1.
    public static prefix func - (variable: Variable) -> LinearExpression {
        -1 * variable
    }

    /// The variable times `factor`.
    public static func * (factor: Int, variable: Variable) -> LinearExpression {
        LinearExpression(terms: [Term(factor, variable)])
    }
}
