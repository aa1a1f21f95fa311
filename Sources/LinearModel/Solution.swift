/// Values for the variables of a model.
public struct Solution: Sendable, Hashable {
    /// One whole number for each variable, by ``Variable/index``.
    ///
    /// A solver's value within 10⁻⁶ of a whole number is that number. For a continuous variable whose value is no
    /// whole number this is the nearest one, and ``continuousValues`` has the value itself.
    public let values: [Int]
    /// The values as the solver gave them, one for each variable; equal to ``values`` when all are whole numbers.
    public let continuousValues: [Double]

    /// A solution of whole numbers.
    public init(values: [Int]) {
        self.values = values
        continuousValues = values.map(Double.init)
    }

    /// A solution from a solver's floating-point values. A value that is not finite counts as 0.
    public init(rounding solverValues: [Double]) {
        let nearest = solverValues.map { $0.isFinite ? Int(exactly: $0.rounded()) ?? 0 : 0 }
        values = nearest
        continuousValues = zip(solverValues, nearest).map { raw, whole in
            abs(raw - Double(whole)) <= 1e-6 ? Double(whole) : raw
        }
    }

    /// Whether every value is a whole number, so that ``values`` is the whole truth.
    public var isIntegral: Bool {
        zip(values, continuousValues).allSatisfy { Double($0) == $1 }
    }

    /// The value of a variable.
    public subscript(_ variable: Variable) -> Int {
        values[variable.index]
    }

    /// The value of an expression.
    public subscript(_ expression: LinearExpression) -> Int {
        expression.value(values)
    }
}
