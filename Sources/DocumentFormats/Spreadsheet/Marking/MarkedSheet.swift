/// A sheet whose cells take other styles.
struct MarkedSheet {
    private(set) var tree: XMLTree

    init(_ tree: XMLTree) {
        self.tree = tree
    }

    /// Cells that are joined.
    var merges: [CellRange] {
        (tree.child("mergeCells")?.elements ?? []).compactMap { $0.value(of: "ref").flatMap { CellRange($0) } }
    }

    /// Gives every cell the style that `style` makes of its own; those it makes nothing of stay. Cells and rows that
    /// are not there are made where `wanted` names them.
    mutating func restyle(_ wanted: [Int: Set<Int>], _ style: (CellAddress, Int) -> Int?) {
        let columns = tree.child("cols")?.elements ?? []
        func inherited(_ row: XMLTree?, _ column: Int) -> Int {
            if let row, row.value(of: "customFormat") == "1", let own = row.number("s") { return own }
            let home = columns.first {
                ($0.number("min") ?? 0)...max($0.number("min") ?? 0, $0.number("max") ?? 0) ~= column
            }
            return home?.number("style") ?? 0
        }
        tree.change("sheetData") { data in
            var rows: [XMLTree.Node] = []
            var waiting = wanted.keys.sorted()[...]
            var number = 0
            func make(upTo limit: Int) {
                while let next = waiting.first, next < limit {
                    waiting.removeFirst()
                    var row = XMLTree(data.sibling("row"), ["r": String(next)])
                    row.fill(next, wanted[next] ?? [], inherited: { inherited(nil, $0) }, style)
                    rows.append(.element(row))
                }
            }
            for case .element(var row) in data.children {
                number = row.number("r") ?? number + 1
                make(upTo: number)
                if waiting.first == number { waiting.removeFirst() }
                let own = row
                row.fill(number, wanted[number] ?? [], inherited: { inherited(own, $0) }, style)
                rows.append(.element(row))
            }
            make(upTo: .max)
            data.children = rows
        }
    }

    /// Lets the sheet show the drawing of notes that a reference leads to.
    mutating func showNotes(_ link: String) {
        guard tree.index(of: "legacyDrawing") == nil else { return }
        let namespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let drawing = XMLTree(
            tree.sibling("legacyDrawing"), ["xmlns:notes": namespace, "notes:id": link])
        // What the format wants behind it.
        let followers: Set<Substring> = [
            "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts",
            "extLst",
            "AlternateContent",
        ]
        let data = tree.index(of: "sheetData") ?? 0
        let place = tree.children.indices.first { index in
            index > data && followers.contains(tree.children[index].element?.localName ?? "")
        }
        tree.children.insert(.element(drawing), at: place ?? tree.children.count)
    }
}

extension XMLTree {
    /// Restyles the cells of a row, and makes those that are wanted and not there.
    fileprivate mutating func fill(
        _ row: Int, _ wanted: Set<Int>, inherited: (Int) -> Int, _ style: (CellAddress, Int) -> Int?
    ) {
        var cells: [Node] = []
        var waiting = wanted.sorted()[...]
        var column = 0
        func make(upTo limit: Int) {
            while let next = waiting.first, next < limit {
                waiting.removeFirst()
                let address = CellAddress(row: row, column: next)
                guard let own = style(address, inherited(next)) else { continue }
                cells.append(.element(XMLTree(sibling("c"), ["r": "\(address)", "s": String(own)])))
            }
        }
        for case .element(var cell) in children {
            guard cell.localName == "c" else {
                make(upTo: .max)
                cells.append(.element(cell))
                continue
            }
            column = cell.value(of: "r").flatMap { CellAddress($0) }?.column ?? column + 1
            make(upTo: column)
            if waiting.first == column { waiting.removeFirst() }
            let address = CellAddress(row: row, column: column)
            // A cell without a style has the first, whatever its row or column has.
            if let changed = style(address, cell.number("s") ?? 0) { cell.set("s", String(changed)) }
            cells.append(.element(cell))
        }
        make(upTo: .max)
        children = cells
    }
}
