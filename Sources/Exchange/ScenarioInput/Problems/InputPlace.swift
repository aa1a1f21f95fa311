/// A place in the files a scenario is read from.
public struct InputPlace: Sendable, Hashable, Comparable {
    /// What `number` counts.
    public enum Unit: String, Sendable, Codable {
        /// Rows of a table as a spreadsheet shows them: the heading is row 1, a field with line breaks stays in its row.
        case row
        /// Lines of a text file, the first being 1.
        case line
    }

    /// The file's name inside the scenario: `people.csv`.
    public let file: String
    /// The row or line, from 1; `nil` where the whole file is meant.
    public let number: Int?
    /// What `number` counts.
    public let unit: Unit

    /// A whole file.
    public init(file: String) {
        self.init(file: file, number: nil, unit: .line)
    }

    /// A row or line of a file.
    public init(file: String, number: Int?, unit: Unit) {
        self.file = file
        self.number = number
        self.unit = unit
    }

    /// By file, then by number; the whole file comes before its rows.
    public static func < (left: InputPlace, right: InputPlace) -> Bool {
        (left.file, left.number ?? 0) < (right.file, right.number ?? 0)
    }
}
