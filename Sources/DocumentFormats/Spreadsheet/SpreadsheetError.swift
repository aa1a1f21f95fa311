/// Why a workbook cannot be read or made.
public enum SpreadsheetError: Error, Sendable, Hashable {
    /// What lies there in place of an .xlsx workbook.
    public enum OtherKind: Sendable, Hashable {
        /// A workbook of Excel 97–2003 or of WPS (.xls, .et).
        case oldWorkbook
        /// A workbook behind a password.
        case encrypted
        /// An OpenDocument file (.ods).
        case openDocument
        /// Another Office file, such as .docx.
        case otherOffice
        /// Text: CSV, or a web page under a spreadsheet's name.
        case text
        /// Anything else.
        case unknown
    }

    /// The archive cannot be read.
    case archive(ArchiveError)
    /// The file is no .xlsx workbook.
    case notAWorkbook(OtherKind)
    /// A part is no well-formed XML, or breaks the format; the line of the part, where known.
    case damagedPart(String, line: Int?)
    /// A part declares document types or entities, as no spreadsheet program does.
    case declaresEntities(part: String)
    /// More sheets than are read.
    case tooManySheets(limit: Int)
    /// More rows with content than are read.
    case tooManyRows(sheet: String, limit: Int)
    /// Content to the right of the last column that is read.
    case tooManyColumns(sheet: String, at: CellAddress, limit: Int)
    /// More cells with content than are read.
    case tooManyCells(sheet: String, limit: Int)
    /// More text than is read.
    case tooMuchText(limit: Int)
    /// A single text longer than is read.
    case textTooLong(part: String, limit: Int)

    /// A sheet's name that no workbook can have: empty, over 31 characters, or with one of `[]:*?/\`.
    case invalidSheetName(String)
    /// Two sheets of one name; upper and lower case count as one.
    case repeatedSheetName(String)
    /// A cell outside what a sheet can hold, or a text too long for it.
    case cannotHold(sheet: String, at: CellAddress)
    /// The spreadsheet library refused, for its own reason.
    case libraryRefused(step: String, code: Int)
    /// The temporary file that a workbook is made in cannot be written or read.
    case temporaryFile(SystemReason)
}

extension SpreadsheetError {
    /// Whether a workbook that was given is at fault, and not the making of one.
    public var isOfTheInput: Bool {
        switch self {
        case .archive, .notAWorkbook, .damagedPart, .declaresEntities, .tooManySheets, .tooManyRows, .tooManyColumns,
            .tooManyCells, .tooMuchText, .textTooLong:
            true
        case .invalidSheetName, .repeatedSheetName, .cannotHold, .libraryRefused, .temporaryFile: false
        }
    }
}
