/// Why a model file cannot be read. Lines are counted from 1.
public enum ModelFileError: Error, Sendable, Hashable {
    /// The line does not have the form that its section asks for.
    case malformedLine(Int)
    /// A section that this reader does not know, or that says the objective is to be maximised.
    case unsupportedSection(line: Int, String)
    /// A number that is not whole, or too large.
    case notWhole(line: Int, String)
    /// A row that was not declared.
    case unknownRow(line: Int, String)
    /// A column that was not declared.
    case unknownColumn(line: Int, String)
    /// A name declared twice.
    case duplicateName(line: Int, String)
    /// A bound without a lower limit: the models here have none.
    case unsupportedBound(line: Int, String)
    /// Solvers disagree on the bounds of an integer column that gives none, and of a column with a negative upper bound
    /// and no lower one.
    case ambiguousBounds(column: String)
    /// Solvers disagree on the sign of a right-hand side of the objective.
    case ambiguousConstant(line: Int)
    /// The file ends before `ENDATA`.
    case unexpectedEnd
}

extension ModelFileError: CustomStringConvertible {
    /// One English sentence for a developer.
    public var description: String {
        switch self {
        case .malformedLine(let line): "line \(line) does not have the form its section asks for"
        case .unsupportedSection(let line, let name): "line \(line): the section \(name) is not supported"
        case .notWhole(let line, let text): "line \(line): \(text) is not a whole number"
        case .unknownRow(let line, let name): "line \(line): there is no row \(name)"
        case .unknownColumn(let line, let name): "line \(line): there is no column \(name)"
        case .duplicateName(let line, let name): "line \(line): \(name) is declared twice"
        case .unsupportedBound(let line, let kind): "line \(line): bounds of kind \(kind) are not supported"
        case .ambiguousBounds(let column): "the bounds of column \(column) are read differently by different solvers"
        case .ambiguousConstant(let line):
            "line \(line): a right-hand side of the objective is read differently by different solvers"
        case .unexpectedEnd: "the file ends before ENDATA"
        }
    }
}
