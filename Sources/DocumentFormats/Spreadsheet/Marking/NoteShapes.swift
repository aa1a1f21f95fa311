/// The boxes of a sheet's notes, in the drawing language of old (VML) that spreadsheets still keep them in.
struct NoteShapes {
    private var tree: XMLTree
    private let vector: String
    private let office: String
    private let excel: String

    private static let textBox = "_x0000_t202"

    /// The boxes of a part, or none yet.
    init(_ tree: XMLTree?) {
        var tree = tree ?? XMLTree("xml", [:])
        vector = Self.prefix(of: "urn:schemas-microsoft-com:vml", or: "v", in: &tree)
        office = Self.prefix(of: "urn:schemas-microsoft-com:office:office", or: "o", in: &tree)
        excel = Self.prefix(of: "urn:schemas-microsoft-com:office:excel", or: "x", in: &tree)
        self.tree = tree
    }

    /// The part. Without a declaration of XML, as spreadsheets write it.
    var text: String { String(tree.document().drop { $0 != "\n" }.dropFirst()) }

    /// Takes away the boxes of some cells.
    mutating func remove(_ cells: Set<CellAddress>) {
        tree.children.removeAll { node in
            node.element.flatMap(Self.cell).map(cells.contains) ?? false
        }
    }

    /// Adds a box for each of some cells, which come with what their notes say.
    mutating func add(_ notes: [(cell: CellAddress, text: String)]) {
        guard !notes.isEmpty else { return }
        if !tree.elements.contains(where: { $0.value(of: "id") == Self.textBox }) {
            tree.children.append(.element(shapeType))
        }
        var number = lastNumber
        for note in notes {
            number += 1
            tree.children.append(.element(shape(number, note.cell, NoteSize(note.text))))
        }
    }

    private static func prefix(of namespace: String, or usual: String, in tree: inout XMLTree) -> String {
        let known = tree.attributes.first { $0.value == namespace && $0.name.hasPrefix("xmlns:") }
        if let known { return String(known.name.dropFirst("xmlns:".count)) }
        tree.set("xmlns:\(usual)", namespace)
        return usual
    }

    private var lastNumber: Int {
        let mark = "_x0000_s"
        let numbers = tree.elements.compactMap { $0.value(of: "id") }.filter { $0.hasPrefix(mark) }
            .compactMap { Int($0.dropFirst(mark.count)) }
        return numbers.max() ?? 1024
    }

    private static func cell(of shape: XMLTree) -> CellAddress? {
        guard let data = shape.child("ClientData"), data.value(of: "ObjectType") == "Note",
            let row = data.child("Row").flatMap({ Int($0.text) }),
            let column = data.child("Column").flatMap({ Int($0.text) })
        else { return nil }
        return CellAddress(row: row + 1, column: column + 1)
    }

    private var shapeType: XMLTree {
        XMLTree(
            "\(vector):shapetype",
            [
                "id": Self.textBox, "coordsize": "21600,21600", "\(office):spt": "202",
                "path": "m,l,21600r21600,l21600,xe",
            ],
            [
                XMLTree("\(vector):stroke", ["joinstyle": "miter"]),
                XMLTree("\(vector):path", ["gradientshapeok": "t", "\(office):connecttype": "rect"]),
            ])
    }

    private func shape(_ number: Int, _ cell: CellAddress, _ size: NoteSize) -> XMLTree {
        XMLTree(
            "\(vector):shape",
            [
                "id": "_x0000_s\(number)", "type": "#\(Self.textBox)",
                "style": "position:absolute;z-index:\(number);visibility:hidden", "fillcolor": "#ffffe1",
                "\(office):insetmode": "auto",
            ],
            [
                XMLTree("\(vector):fill", ["color2": "#ffffe1"]),
                XMLTree("\(vector):shadow", ["on": "t", "color": "black", "obscured": "t"]),
                XMLTree("\(vector):path", ["\(office):connecttype": "none"]),
                XMLTree(
                    "\(vector):textbox", ["style": "mso-direction-alt:auto"],
                    [XMLTree("div", ["style": "text-align:left"])]),
                clientData(cell, size),
            ])
    }

    private func clientData(_ cell: CellAddress, _ size: NoteSize) -> XMLTree {
        // From the middle of the next column on, as wide and high as a usual grid of 64 by 20 pixels makes the box.
        let (top, left) = (max(0, cell.row - 2), cell.column)
        let (bottom, right) = (top + (size.height + 19) / 20, left + (size.width + 63) / 64)
        return XMLTree(
            "\(excel):ClientData", ["ObjectType": "Note"],
            [
                XMLTree("\(excel):MoveWithCells"), XMLTree("\(excel):SizeWithCells"),
                XMLTree(
                    "\(excel):Anchor", text: "\(left), 15, \(top), 10, \(right), 15, \(bottom), 4"),
                XMLTree("\(excel):AutoFill", text: "False"),
                XMLTree("\(excel):Row", text: String(cell.row - 1)),
                XMLTree("\(excel):Column", text: String(cell.column - 1)),
            ])
    }
}
