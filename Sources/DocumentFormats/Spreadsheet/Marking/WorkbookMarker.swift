/// Marks cells in a copy of a workbook: background, note, and a list of everything at the end.
///
/// The copy is the workbook itself with a few of its parts changed; whatever this program knows nothing of, formulas,
/// pictures, charts, macros, other sheets, stays byte for byte. What an earlier copy was marked with is taken away
/// first: the notes wholly, the background of a cell where it can be told what it was, otherwise down to none.
public enum WorkbookMarker {
    /// Bytes of the largest sheet, unpacked, whose cells are marked; in larger ones nothing is, the list says all.
    public static let largestSheet = 24 << 20

    /// The copy.
    ///
    /// - Throws: `SpreadsheetError` where the workbook cannot be read.
    public static func marked(
        _ bytes: [UInt8], marks: [CellMark], list: FindingList?, limits: SpreadsheetLimits = .office
    ) throws(SpreadsheetError) -> [UInt8] {
        let reader = try SpreadsheetReader(bytes, limits: limits)
        let parts = try WorkbookParts(reader.archive)
        guard let stylePath = try parts.target("styles", of: parts.home) else {
            throw .archive(.missing(part: "xl/styles.xml"))
        }
        var styles = MarkedStyles(try parts.tree(stylePath))
        let bySheet = Dictionary(grouping: marks, by: \.sheet)
        for sheet in reader.sheets where parts.archive.part(named: sheet.part)?.size ?? 0 <= largestSheet {
            guard sheet.name != list?.name else { continue }
            let marking = SheetMarking(part: sheet.part, parts: parts)
            try marking.mark(bySheet[sheet.name] ?? [], &styles)
        }
        if let list { try add(list, existing: reader.sheets.first { $0.name == list.name }?.part, parts, &styles) }
        parts.put(styles.tree, at: stylePath)
        return try parts.written()
    }

    private static func add(
        _ list: FindingList, existing: String?, _ parts: WorkbookParts, _ styles: inout MarkedStyles
    ) throws(SpreadsheetError) {
        let tree = FindingSheet.tree(list, style: styles.wrapping())
        if let existing { return parts.put(tree, at: existing) }
        let folder = Relationships.split(parts.home).folder
        let path = parts.free("\(folder)worksheets/findings", "xml")
        parts.put(tree, at: path)
        try parts.declare(path, type: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml")
        let link = try parts.link(parts.home, to: path, kind: "worksheet")
        var workbook = try parts.tree(parts.home)
        workbook.change("sheets") { sheets in
            let number = (sheets.elements.compactMap { $0.number("sheetId") }.max() ?? 0) + 1
            let reference = sheets.elements.first?.attributes.first { $0.name.hasSuffix(":id") }?.name ?? "r:id"
            var sheet = XMLTree(sheets.sibling("sheet"), ["name": list.name, "sheetId": String(number)])
            sheet.set(reference, link)
            sheets.children.append(.element(sheet))
        }
        parts.put(workbook, at: parts.home)
    }
}

/// Marks the cells of one sheet.
private struct SheetMarking {
    let part: String
    let parts: WorkbookParts

    func mark(_ marks: [CellMark], _ styles: inout MarkedStyles) throws(SpreadsheetError) {
        let commentPath = try parts.target("comments", of: part)
        let drawingPath = try parts.target("vmlDrawing", of: part)
        // A sheet with nothing to say and nothing said before is left alone.
        guard !marks.isEmpty || commentPath != nil else { return }
        var sheet = MarkedSheet(try parts.tree(part))
        let merged = Self.byCell(marks, sheet.merges)
        var errors: [CellAddress: Bool] = [:]
        for (cell, mark) in merged { errors[cell] = mark.isError }
        var wanted: [Int: Set<Int>] = [:]
        for cell in errors.keys { wanted[cell.row, default: []].insert(cell.column) }
        sheet.restyle(wanted) { cell, own in
            let plain = styles.unmarked(own)
            guard let isError = errors[cell] else { return plain }
            return styles.marked(plain ?? own, isError: isError)
        }
        try note(merged, commentPath, drawingPath, &sheet)
        parts.put(sheet.tree, at: part)
    }

    /// Marks by the cell that shows them, in the order of the cells; what several say of one cell stands together.
    private static func byCell(_ marks: [CellMark], _ merges: [CellRange]) -> [(
        CellAddress, (text: String, isError: Bool)
    )] {
        var byCell: [CellAddress: (text: String, isError: Bool)] = [:]
        for mark in marks {
            let cell = merges.first { $0.contains(mark.cell) }?.origin ?? mark.cell
            let before = byCell[cell]
            byCell[cell] = (
                before.map { "\($0.text)\n\(mark.text)" } ?? mark.text, mark.isError || before?.isError ?? false
            )
        }
        return byCell.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    private func note(
        _ marks: [(CellAddress, (text: String, isError: Bool))], _ commentPath: String?, _ drawingPath: String?,
        _ sheet: inout MarkedSheet
    ) throws(SpreadsheetError) {
        var notes = MarkedNotes(try commentPath.map { path throws(SpreadsheetError) in try parts.tree(path) })
        // Old programs wrote drawings that no parser takes: there the background and the list must do.
        let drawing = drawingPath.map { path in try? parts.tree(path) }
        if case .some(nil) = drawing { return }
        var shapes = NoteShapes(drawing ?? nil)
        shapes.remove(notes.removeEarlier())
        var boxes: [(cell: CellAddress, text: String)] = []
        for (cell, mark) in marks where notes.say(mark.text, of: cell) { boxes.append((cell, mark.text)) }
        shapes.add(boxes)
        try place(notes, shapes, commentPath, drawingPath, &sheet)
    }

    private func place(
        _ notes: MarkedNotes, _ shapes: NoteShapes, _ commentPath: String?, _ drawingPath: String?,
        _ sheet: inout MarkedSheet
    ) throws(SpreadsheetError) {
        let folder = Relationships.split(parts.home).folder
        if let commentPath {
            parts.put(notes.tree, at: commentPath)
        } else {
            let path = parts.free("\(folder)comments", "xml")
            parts.put(notes.tree, at: path)
            try parts.declare(path, type: "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml")
            _ = try parts.link(part, to: path, kind: "comments")
        }
        if let drawingPath {
            parts.put(shapes.text, at: drawingPath)
        } else {
            let path = parts.free("\(folder)drawings/vmlDrawing", "vml")
            parts.put(shapes.text, at: path)
            try parts.declare(ending: "vml", type: "application/vnd.openxmlformats-officedocument.vmlDrawing")
            sheet.showNotes(try parts.link(part, to: path, kind: "vmlDrawing"))
        }
    }
}
