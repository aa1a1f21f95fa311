/// What makes a model unsound, found by ``Model/problems()``.
public enum ModelProblem: Error, Sendable, Hashable {
    /// Two variables have this name.
    case duplicateVariableName(String)
    /// Two rows have this name.
    case duplicateRowName(String)
    /// The variable's lower bound is above its upper bound.
    case crossedBounds(variable: String, lower: Int, upper: Int)
    /// The row's lower limit is above its upper limit.
    case crossedLimits(row: String, lower: Int, upper: Int)
    /// A binary variable was given bounds beyond 0...1.
    case binaryOutsideZeroOne(variable: String, lower: Int, upper: Int?)
    /// A variable of the row, or of the objective when `row` is nil, is not one of the model's.
    case foreignVariable(row: String?, index: Int)
    /// A number so large that floating-point solvers no longer hold it exactly (beyond ±2⁵³).
    /// `place` is the name of the row or variable, nil for the objective.
    case tooLarge(place: String?, value: Int)

    /// Whether the model merely cannot be satisfied, which a solver reports as ``SolveStatus/infeasible``.
    /// Every other problem is a mistake in the program that built the model.
    public var isInfeasibility: Bool {
        switch self {
        case .crossedBounds, .crossedLimits: true
        default: false
        }
    }
}

extension ModelProblem: CustomStringConvertible {
    /// One English sentence for a developer. What an office sees is worded elsewhere.
    public var description: String {
        switch self {
        case .duplicateVariableName(let name): "two variables are named \(name)"
        case .duplicateRowName(let name): "two rows are named \(name)"
        case .crossedBounds(let name, let lower, let upper):
            "variable \(name) must be at least \(lower) and at most \(upper)"
        case .crossedLimits(let name, let lower, let upper):
            "row \(name) must be at least \(lower) and at most \(upper)"
        case .binaryOutsideZeroOne(let name, let lower, let upper):
            "binary variable \(name) has the bounds \(lower) and \(upper.map(String.init) ?? "none")"
        case .foreignVariable(let row, let index):
            "\(row.map { "row \($0)" } ?? "the objective") uses variable \(index), which the model does not have"
        case .tooLarge(let place, let value):
            "\(place ?? "the objective") reaches \(value), which a floating-point solver cannot hold exactly"
        }
    }
}
