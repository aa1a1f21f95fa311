/// An .xlsx workbook that is read sheet by sheet.
///
/// Values only: formulas count with the last result their program left, links and macros are not looked at, and
/// nothing outside the file is touched. Sheets and texts are read in one pass without a tree in memory.
public struct SpreadsheetReader: Sendable {
    /// A sheet as the workbook lists it.
    public struct Sheet: Sendable, Hashable {
        /// Its name.
        public let name: String
        /// Whether it is hidden.
        public let isHidden: Bool
        /// The part of the archive it is.
        let part: String
    }

    /// The sheets in the order of their tabs; charts that are sheets of their own are left out.
    public let sheets: [Sheet]
    let archive: Archive
    let limits: SpreadsheetLimits
    private let texts: [String]
    private let styles: StyleKinds
    private let startsIn1904: Bool

    /// Opens a workbook and reads what all its sheets share.
    public init(_ bytes: [UInt8], limits: SpreadsheetLimits = .office) throws(SpreadsheetError) {
        let archive = try Self.archive(bytes, limits)
        let home = try WorkbookPart.path(in: archive)
        let workbook = try WorkbookPart(archive, path: home)
        guard workbook.sheets.count <= limits.sheets else { throw .tooManySheets(limit: limits.sheets) }
        let links = try Relationships(archive, of: home)
        self.archive = archive
        self.limits = limits
        startsIn1904 = workbook.startsIn1904
        sheets = workbook.sheets.compactMap { sheet in
            guard let link = links.byID[sheet.link], link.kind == "worksheet" else { return nil }
            return Sheet(name: sheet.name, isHidden: sheet.isHidden, part: link.target)
        }
        // Some programs name these parts without writing them, where they would be empty.
        texts = try SharedTexts.read(archive, links.first("sharedStrings", in: archive), limits)
        styles = try StyleKinds(archive, links.first("styles", in: archive))
    }

    /// What a sheet holds.
    public func content(of sheet: Sheet) throws(SpreadsheetError) -> SheetContent {
        let scan = SheetScan(sheet: sheet, texts: texts, styles: styles, startsIn1904: startsIn1904, limits: limits)
        return try scan.content(archive)
    }

    private static func archive(_ bytes: [UInt8], _ limits: SpreadsheetLimits) throws(SpreadsheetError) -> Archive {
        if let kind = ForeignFile.kind(of: bytes) { throw .notAWorkbook(kind) }
        do throws(ArchiveError) {
            return try Archive(bytes, limits: limits.archive)
        } catch {
            throw .archive(error)
        }
    }
}
