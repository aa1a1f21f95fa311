import LinearModel

/// How large a program is.
public struct ModelSize: Encodable, Sendable, Hashable {
    /// Rows, without the objective.
    public let rows: Int
    /// Variables.
    public let columns: Int
    /// Those of them that must be whole.
    public let integers: Int
    /// Coefficients of the rows that are not zero.
    public let nonzeros: Int

    /// The size of `model`.
    public init(_ model: Model) {
        rows = model.rows.count
        columns = model.variables.count
        integers = model.variables.filter(\.kind.isIntegral).count
        nonzeros = model.rows.reduce(0) { $0 + $1.terms.count }
    }
}

/// What `model --json` prints.
public struct ModelSummaryJSON: Encodable {
    private let file: String
    private let names: String
    private let size: ModelSize
    private let points: Int?

    /// The program written to `file`, and what this program's plan has of its objective; `nil` where none was made.
    public init(file: String, names: String, size: ModelSize, points: Int?) {
        self.file = file
        self.names = names
        self.size = size
        self.points = points
    }

    /// The JSON text.
    public func text() throws -> String { try PrettyJSON.text(self) }
}
