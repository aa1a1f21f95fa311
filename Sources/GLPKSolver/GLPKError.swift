import LinearModel

/// What can go wrong in GLPK or on the way to it. "No solution" is a ``LinearModel/SolveStatus``, never an error.
public enum GLPKError: Error, Sendable, Hashable {
    /// The model itself is unsound; the solver was not called.
    case unsoundModel([ModelProblem])
    /// More rows, columns or coefficients than GLPK can count (2³¹ − 1).
    case tooLarge(rows: Int, columns: Int, nonZeros: Int)
    /// An option is out of range; `name` is that of the option.
    case badOption(name: String, value: Double)
    /// There was no memory for a GLPK environment.
    case noEnvironment
    /// GLPK found a fault in what it was asked or in itself; its own words.
    case fault(String)
    /// The simplex method gave up, numerically or otherwise: GLPK's return code and the status of the solution.
    case simplexFailed(code: Int32, status: Int32)
    /// Branch and bound gave up: GLPK's return code and the status of the solution.
    case searchFailed(code: Int32, status: Int32)
    /// GLPK's answer breaks these rows and bounds of the model: it is not handed out.
    case wrongAnswer(rows: [String], variables: [String])
    /// GLPK says that there is no solution, but a starting solution fits the model.
    case deniesStart
}

extension GLPKError: CustomStringConvertible {
    /// One English sentence for a developer. What an office sees is worded elsewhere.
    public var description: String {
        switch self {
        case .unsoundModel(let problems):
            "the model is unsound: \(problems.map(\.description).joined(separator: "; "))"
        case .tooLarge(let rows, let columns, let nonZeros):
            "\(rows) rows, \(columns) columns and \(nonZeros) coefficients are more than GLPK can count"
        case .badOption(let name, let value): "the option \(name) cannot be \(value)"
        case .noEnvironment: "there is no memory for GLPK"
        case .fault(let text): "GLPK found a fault: \(text)"
        case .simplexFailed(let code, let status):
            "GLPK's simplex method gave up (code \(code), status \(status))"
        case .searchFailed(let code, let status):
            "GLPK's branch and bound gave up (code \(code), status \(status))"
        case .wrongAnswer(let rows, let variables):
            "GLPK's answer breaks the rows [\(rows.joined(separator: ", "))]"
                + " and the bounds of [\(variables.joined(separator: ", "))]"
        case .deniesStart: "GLPK finds no solution although a starting solution fits the model"
        }
    }
}
