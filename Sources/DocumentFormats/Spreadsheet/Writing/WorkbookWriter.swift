import CXLSXWriter
import CivilCalendar

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Writes a workbook as .xlsx. The same workbook gives the same bytes, whatever the clock and the time zone.
public enum WorkbookWriter {
    /// The bytes of the file.
    public static func bytes(of workbook: Workbook) throws(SpreadsheetError) -> [UInt8] {
        try check(workbook)
        let folder = try TemporaryFolder()
        let path = "\(folder.path)/workbook.xlsx"
        guard let book = workbook_new(path) else { throw .libraryRefused(step: "workbook_new", code: 0) }
        do throws(SpreadsheetError) {
            try WorkbookDrawing(workbook, book).draw()
        } catch {
            // Closing is the library's only way to free what it holds; the file goes with the folder.
            workbook_close(book)
            throw error
        }
        let code = workbook_close(book)
        guard code == LXW_NO_ERROR else { throw .libraryRefused(step: "workbook_close", code: Int(code.rawValue)) }
        return try folder.read(path)
    }

    /// What the library would only complain of on standard error, or leave out.
    private static func check(_ workbook: Workbook) throws(SpreadsheetError) {
        var names: Set<String> = []
        for sheet in workbook.sheets {
            guard Sheet.isValid(name: sheet.name) else { throw .invalidSheetName(sheet.name) }
            guard names.insert(sheet.name.lowercased()).inserted else { throw .repeatedSheetName(sheet.name) }
            for (index, row) in sheet.rows.enumerated() {
                for (column, cell) in row.cells.enumerated() {
                    let place = CellAddress(row: index + 1, column: column + 1)
                    let holds = place.row <= CellAddress.lastRow && place.column <= CellAddress.lastColumn
                    guard holds, fits(cell.value) else { throw .cannotHold(sheet: sheet.name, at: place) }
                }
            }
        }
    }

    private static func fits(_ value: SheetValue?) -> Bool {
        switch value {
        case .text(let text): text.utf16.count <= 32_767
        case .number(let number): abs(number) < 1_000_000_000_000_000
        case .formula(let formula, let shown): formula.utf16.count <= 8192 && shown.utf16.count <= 32_767
        case .day(let day): day >= SerialDay.first
        case nil: true
        }
    }
}

/// Days as spreadsheets count them.
enum SerialDay {
    /// The first day that all programs agree on: before it some count a 29 February 1900.
    static let first = Day(number: -25_508)

    /// The number of a day, 1 for 1900-01-01.
    static func number(of day: Day) -> Int { day.number + 25_569 }
}

/// A folder of this process alone, gone with its files at the end.
private struct TemporaryFolder: ~Copyable {
    let path: String

    init() throws(SpreadsheetError) {
        let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(base)/xuncha-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw .temporaryFile(.last) }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
        unlink("\(path)/workbook.xlsx")
        rmdir(path)
    }

    func read(_ file: String) throws(SpreadsheetError) -> [UInt8] {
        guard let stream = fopen(file, "rb") else { throw .temporaryFile(.last) }
        defer { fclose(stream) }
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&piece, 1, piece.count, stream)
            bytes.append(contentsOf: piece[..<count])
            if count < piece.count { break }
        }
        guard ferror(stream) == 0 else { throw .temporaryFile(.last) }
        return bytes
    }
}
