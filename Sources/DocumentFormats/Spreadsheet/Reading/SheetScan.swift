/// One pass over a sheet.
struct SheetScan {
    let sheet: SpreadsheetReader.Sheet
    let texts: [String]
    let styles: StyleKinds
    let startsIn1904: Bool
    let limits: SpreadsheetLimits

    func content(_ archive: Archive) throws(SpreadsheetError) -> SheetContent {
        var builder = SheetBuilder(scan: self)
        try XMLScan(archive: archive, part: sheet.part).run { event throws(XMLScan.Stop) in try builder.take(event) }
        return SheetContent(
            name: sheet.name, isHidden: sheet.isHidden, rows: builder.rows, merges: builder.merges)
    }
}

/// A sheet as it grows while it is read.
private struct SheetBuilder {
    /// A cell being read.
    private struct OpenCell {
        let column: Int
        let type: String
        let style: Int
        var hasFormula = false
        var hasValue = false
        var value = ""
    }

    let scan: SheetScan
    private(set) var rows: [ReadRow] = []
    private(set) var merges: [CellRange] = []
    private var cells: [ReadCell] = []
    private var cellCount = 0
    private var row = 0
    private var column = 0
    private var cell: OpenCell?
    private var isInValue = false
    private var inline: RichText

    init(scan: SheetScan) {
        self.scan = scan
        inline = RichText(part: scan.sheet.part, limit: scan.limits.textBytes)
    }

    mutating func take(_ event: XMLScanEvent) throws(XMLScan.Stop) {
        switch event {
        case .start("row", let attributes): try beginRow(attributes["r"])
        case .end("row"): try endRow()
        case .start("c", let attributes): try beginCell(attributes)
        case .end("c"): try endCell()
        case .start("f", _): cell?.hasFormula = true
        case .start("v", _):
            cell?.hasValue = true
            isInValue = true
        case .end("v"): isInValue = false
        case .text(let piece) where isInValue:
            cell?.value += piece
            guard cell?.value.utf8.count ?? 0 <= scan.limits.textBytes else {
                throw .refused(.textTooLong(part: scan.sheet.part, limit: scan.limits.textBytes))
            }
        case .start("mergeCell", let attributes): try merge(attributes["ref"])
        default: if cell?.type == "inlineStr" { try inline.take(event) }
        }
    }

    private mutating func beginRow(_ number: String?) throws(XMLScan.Stop) {
        let next = number.map { Int($0) } ?? row + 1
        guard let next, next > row, next <= CellAddress.lastRow else { throw .damaged }
        (row, column, cells) = (next, 0, [])
    }

    private mutating func endRow() throws(XMLScan.Stop) {
        guard !cells.isEmpty else { return }
        guard rows.count < scan.limits.rows else {
            throw .refused(.tooManyRows(sheet: scan.sheet.name, limit: scan.limits.rows))
        }
        rows.append(ReadRow(number: row, cells: cells))
        cells = []
    }

    private mutating func beginCell(_ attributes: [String: String]) throws(XMLScan.Stop) {
        var next = column + 1
        if let reference = attributes["r"] {
            guard let address = CellAddress(reference), address.row == row, address.column > column else {
                throw .damaged
            }
            next = address.column
        }
        guard row > 0, next <= CellAddress.lastColumn else { throw .damaged }
        column = next
        cell = OpenCell(
            column: next, type: attributes["t"] ?? "n", style: attributes["s"].flatMap { Int($0) } ?? 0)
    }

    private mutating func endCell() throws(XMLScan.Stop) {
        guard let finished = cell else { return }
        cell = nil
        guard let value = try value(of: finished) else { return }
        guard finished.column <= scan.limits.columns else {
            let place = CellAddress(row: row, column: finished.column)
            throw .refused(.tooManyColumns(sheet: scan.sheet.name, at: place, limit: scan.limits.columns))
        }
        cellCount += 1
        guard cellCount <= scan.limits.cells else {
            throw .refused(.tooManyCells(sheet: scan.sheet.name, limit: scan.limits.cells))
        }
        cells.append(ReadCell(column: finished.column, value: value))
    }

    private mutating func value(of cell: OpenCell) throws(XMLScan.Stop) -> CellValue? {
        if cell.hasFormula, !cell.hasValue { return .uncomputed }
        switch cell.type {
        case "s":
            guard cell.hasValue else { return nil }
            guard let index = Int(cell.value.filter { !$0.isWhitespace }), scan.texts.indices.contains(index) else {
                throw .damaged
            }
            return CellText.value(scan.texts[index])
        case "inlineStr": return CellText.value(inline.finish())
        case "str": return CellText.value(EscapedText.decoded(cell.value))
        case "b": return cell.hasValue ? .flag(["1", "true"].contains(cell.value)) : nil
        case "e": return .error(cell.value)
        case "d": return NumberCell.isoDate(cell.value)
        default:
            guard !cell.value.isEmpty else { return nil }
            return NumberCell.value(
                cell.value, isDate: scan.styles.showsDate(cell.style), startsIn1904: scan.startsIn1904)
        }
    }

    private mutating func merge(_ reference: String?) throws(XMLScan.Stop) {
        guard let range = reference.flatMap({ CellRange($0) }) else { throw .damaged }
        guard merges.count < scan.limits.cells else {
            throw .refused(.tooManyCells(sheet: scan.sheet.name, limit: scan.limits.cells))
        }
        merges.append(range)
    }
}

/// Texts of cells.
enum CellText {
    /// A text as a value; `nil` where there is none.
    static func value(_ text: String) -> CellValue? { text.isEmpty ? nil : .text(text) }
}
