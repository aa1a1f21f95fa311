@testable import DocumentFormats

/// A workbook put together by hand, to be read or to be refused.
struct HandmadeWorkbook {
    /// The rows of each sheet as XML, by the sheet's name.
    var sheets: [(name: String, rows: String)] = []
    /// Items of the shared texts as XML.
    var texts: [String] = []
    /// Codes of number formats; style 1 uses the first, style 2 the second.
    var formats: [String] = []
    /// What stands between the rows and the end of each sheet.
    var afterRows = ""
    /// What stands before the root of each sheet.
    var prologue = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#
    var startsIn1904 = false
    /// Parts that take the place of others, or come in addition.
    var parts: [ArchivePart] = []

    private static let main = #"xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main""#
    private static let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    /// One sheet named 表 with these rows.
    init(_ rows: String) { sheets = [("表", rows)] }

    func bytes() throws -> [UInt8] {
        let own = parts.map(\.name)
        return try Archive.written(standard.filter { !own.contains($0.name) } + parts)
    }

    /// The content of the first sheet.
    func content(limits: SpreadsheetLimits = .office) throws -> SheetContent {
        let reader = try SpreadsheetReader(bytes(), limits: limits)
        return try reader.content(of: reader.sheets[0])
    }

    /// The values of the first sheet by their address.
    func values() throws -> [String: CellValue] {
        var values: [String: CellValue] = [:]
        for row in try content().rows {
            for cell in row.cells { values["\(CellAddress(row: row.number, column: cell.column))"] = cell.value }
        }
        return values
    }

    private var standard: [ArchivePart] {
        let numbers = sheets.indices.map { $0 + 1 }
        return [
            ArchivePart(
                name: "_rels/.rels",
                text:
                    "<Relationships><Relationship Id='r1' Type='\(Self.types)/officeDocument' Target='xl/workbook.xml'/></Relationships>"
            ),
            ArchivePart(
                name: "xl/workbook.xml",
                text: "<workbook \(Self.main) xmlns:r='r'><workbookPr date1904='\(startsIn1904 ? 1 : 0)'/><sheets>"
                    + zip(numbers, sheets).map { "<sheet name='\($1.name)' sheetId='\($0)' r:id='s\($0)'/>" }.joined()
                    + "</sheets></workbook>"),
            ArchivePart(
                name: "xl/_rels/workbook.xml.rels",
                text: "<Relationships>"
                    + numbers.map {
                        "<Relationship Id='s\($0)' Type='\(Self.types)/worksheet' Target='worksheets/sheet\($0).xml'/>"
                    }.joined()
                    + "<Relationship Id='t' Type='\(Self.types)/sharedStrings' Target='/xl/sharedStrings.xml'/>"
                    + "<Relationship Id='y' Type='\(Self.types)/styles' Target='../xl/./styles.xml'/></Relationships>"),
            ArchivePart(name: "xl/sharedStrings.xml", text: "<sst \(Self.main)>\(texts.joined())</sst>"),
            ArchivePart(name: "xl/styles.xml", text: styles),
        ]
            + zip(numbers, sheets).map {
                ArchivePart(
                    name: "xl/worksheets/sheet\($0).xml",
                    text: "\(prologue)<worksheet \(Self.main)><sheetData>\($1.rows)</sheetData>\(afterRows)</worksheet>"
                )
            }
    }

    private var styles: String {
        let numbered = formats.enumerated().map { (id: 164 + $0, code: $1) }
        return "<styleSheet \(Self.main)><numFmts>"
            + numbered.map { "<numFmt numFmtId='\($0.id)' formatCode='\(XMLText.escape($0.code))'/>" }.joined()
            + "</numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs><xf numFmtId='0'/>"
            + numbered.map { "<xf numFmtId='\($0.id)'/>" }.joined() + "<xf numFmtId='14'/></cellXfs></styleSheet>"
    }
}
