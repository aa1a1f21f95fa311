import DocumentFormats
import Foundation

/// A ledger of findings as a file holds it; what its rows mean takes what was recorded before.
public struct LedgerFile: Sendable {
    private enum Content: Sendable {
        case text(String)
        case sheet(SheetContent, InputPlace.Sheet)
    }

    private let name: String
    private let content: Content

    /// Opens a table in UTF-8 or GB18030, or a workbook.
    ///
    /// - Throws: what keeps it from being read.
    public init(at path: String) throws(InputProblems) {
        let log = ProblemLog()
        guard FileManager.default.fileExists(atPath: path) else {
            log.note(.file(.notFound), at: InputPlace(file: path))
            throw InputProblems(log.sorted)
        }
        let name = URL(filePath: path).lastPathComponent
        let file = InputFile(path: path, name: name, limit: InputFile.largestTable)
        let content =
            WorkbookFile.isNamed(path)
            ? file.bytes(log).flatMap { Self.sheet(of: [UInt8]($0), name, log) } : file.text(log).map(Content.text)
        guard let content else { throw InputProblems(log.sorted) }
        self.name = name
        self.content = content
    }

    init(text: String, name: String) {
        self.name = name
        content = .text(text)
    }

    /// The rows, as the columns of `schema` name their fields; `nil` where a problem was noted.
    func table(_ schema: TableSchema, _ log: ProblemLog) -> InputTable? {
        switch content {
        case .text(let text): CSVTable.read(text, file: name, schema: schema, log)
        case .sheet(let sheet, let home): SheetRows(content: sheet, file: name, home: home, log: log).table(schema)
        }
    }

    /// The sheet called after the ledger, else the first that is shown.
    private static func sheet(of bytes: [UInt8], _ name: String, _ log: ProblemLog) -> Content? {
        do throws(SpreadsheetError) {
            let reader = try SpreadsheetReader(bytes)
            let shown = reader.sheets.enumerated().filter { !$0.element.isHidden }
            let called = shown.first { LedgerSchema.sheetNames.contains($0.element.name) }
            if let (position, sheet) = called ?? shown.first {
                return .sheet(try reader.content(of: sheet), InputPlace.Sheet(name: sheet.name, position: position))
            }
            log.note(.file(.empty), at: InputPlace(file: name))
        } catch {
            log.note(.workbook(.unreadable(error)), at: InputPlace(file: name))
        }
        return nil
    }
}
