import Foundation

/// A ledger of findings as a file holds it; what its rows mean takes what was recorded before.
public struct LedgerFile: Sendable {
    /// The file's name, for problems.
    let name: String
    /// Its text.
    let text: String

    /// Opens a file in UTF-8 or GB18030.
    ///
    /// - Throws: what keeps it from being read as text.
    public init(at path: String) throws(InputProblems) {
        let log = ProblemLog()
        name = URL(filePath: path).lastPathComponent
        guard FileManager.default.fileExists(atPath: path) else {
            log.note(.file(.notFound), at: InputPlace(file: path))
            throw InputProblems(log.sorted)
        }
        guard let text = InputFile(path: path, name: name, limit: InputFile.largestTable).text(log) else {
            throw InputProblems(log.sorted)
        }
        self.text = text
    }

    init(text: String, name: String) {
        self.text = text
        self.name = name
    }

    /// The rows, as the columns of `schema` name their fields; `nil` where a problem was noted.
    func table(_ schema: TableSchema, _ log: ProblemLog) -> InputTable? {
        CSVTable.read(text, file: name, schema: schema, log)
    }
}
