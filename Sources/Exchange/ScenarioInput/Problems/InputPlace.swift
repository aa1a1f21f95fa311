import DocumentFormats

/// A place in the files a scenario is read from.
public struct InputPlace: Sendable, Hashable, Comparable {
    /// What `number` counts.
    public enum Unit: String, Sendable, Codable {
        /// Rows of a table as a spreadsheet shows them: the heading is row 1, a field with line breaks stays in its row.
        case row
        /// Lines of a text file, the first being 1.
        case line
    }

    /// A sheet of a workbook.
    public struct Sheet: Sendable, Hashable {
        /// Its name.
        public let name: String
        /// The place of its tab, from 0.
        public let position: Int
    }

    /// The file's name inside the scenario: `people.csv`.
    public let file: String
    /// The sheet, where the file is a workbook and a sheet of it is meant.
    public let sheet: Sheet?
    /// The row or line, from 1; `nil` where the whole file or sheet is meant.
    public let number: Int?
    /// What `number` counts.
    public let unit: Unit
    /// The column of a sheet, from 1; `nil` where the whole row is meant.
    public let column: Int?

    /// A whole file.
    public init(file: String) {
        self.init(file: file, number: nil, unit: .line)
    }

    /// A row or line of a file.
    public init(file: String, number: Int?, unit: Unit) {
        self.file = file
        self.number = number
        self.unit = unit
        sheet = nil
        column = nil
    }

    /// A sheet, a row or a cell of a workbook.
    init(file: String, sheet: Sheet, row: Int? = nil, column: Int? = nil) {
        self.file = file
        self.sheet = sheet
        number = row
        unit = .row
        self.column = column
    }

    /// The cell of a workbook, where one is meant.
    public var cell: CellAddress? {
        guard let number, let column else { return nil }
        return CellAddress(row: number, column: column)
    }

    /// The cell of this row in a column; the row itself outside workbooks and where there is no such column.
    func inColumn(_ column: Int?) -> InputPlace {
        guard let sheet, let column else { return self }
        return InputPlace(file: file, sheet: sheet, row: number, column: column)
    }

    /// By file and sheet, then by row and column; the whole comes before its parts.
    public static func < (left: InputPlace, right: InputPlace) -> Bool {
        (left.file, left.sheet?.position ?? -1, left.number ?? 0, left.column ?? 0)
            < (right.file, right.sheet?.position ?? -1, right.number ?? 0, right.column ?? 0)
    }
}

extension InputPlace {
    /// The place inside a Chinese sentence.
    var zh: String {
        let home = sheet.map { "\(file) 工作表“\($0.name)”" } ?? file
        if let cell { return "\(home)\(cell)" }
        return number.map { sheet == nil ? "\(home) 第\($0)行" : "\(home)第\($0)行" } ?? home
    }

    /// The place inside an English sentence.
    var en: String {
        let home = sheet.map { "\(file), sheet \"\($0.name)\"" } ?? file
        if let cell { return "\(home), cell \(cell)" }
        return number.map { "\(home), \(unit.rawValue) \($0)" } ?? home
    }
}
