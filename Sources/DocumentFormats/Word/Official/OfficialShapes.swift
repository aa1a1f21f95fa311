/// Paragraphs and tables as Word has them.
enum OfficialShapes {
    static func paragraph(
        _ style: OfficialStyle, _ text: String, isLeft: Bool = false, isCloseToNext: Bool = false,
        isKeptWithNext: Bool = false
    ) -> XMLTree {
        var properties = [XMLTree("w:pStyle", ["w:val": style.rawValue])]
        if isKeptWithNext { properties += [XMLTree("w:keepNext", [:]), XMLTree("w:keepLines", [:])] }
        if isCloseToNext { properties.append(XMLTree("w:spacing", ["w:after": "0"])) }
        if isLeft { properties.append(XMLTree("w:jc", ["w:val": "left"])) }
        let run = XMLTree("w:r", [:], [XMLTree("w:t", ["xml:space": "preserve"], text: text)])
        return XMLTree("w:p", [:], [XMLTree("w:pPr", [:], properties)] + (text.isEmpty ? [] : [run]))
    }

    /// A paragraph of no height: between two tables, behind the last, at the end of pages of one format.
    static let gap = XMLTree(
        "w:p", [:],
        [
            XMLTree(
                "w:pPr", [:],
                [
                    XMLTree("w:snapToGrid", ["w:val": "0"]),
                    XMLTree("w:spacing", ["w:line": "20", "w:lineRule": "exact"]),
                    XMLTree("w:rPr", [:], [XMLTree("w:sz", ["w:val": "2"])]),
                ])
        ])

    static func table(_ table: OfficialTable, width: Int) -> XMLTree {
        let total = max(1, table.columns.map(\.share).reduce(0, +))
        let widths = table.columns.map { $0.share * width / total }
        let sides = ["top", "left", "bottom", "right", "insideH", "insideV"]
        let properties = XMLTree(
            "w:tblPr", [:],
            [
                XMLTree("w:tblW", ["w:w": "\(widths.reduce(0, +))", "w:type": "dxa"]),
                XMLTree("w:jc", ["w:val": "center"]),
                XMLTree(
                    "w:tblBorders", [:],
                    sides.map {
                        XMLTree("w:\($0)", ["w:val": "single", "w:sz": "4", "w:space": "0", "w:color": "auto"])
                    }),
                XMLTree("w:tblLayout", ["w:type": "fixed"]),
                XMLTree(
                    "w:tblCellMar", [:],
                    ["left", "right"].map { XMLTree("w:\($0)", ["w:w": "57", "w:type": "dxa"]) }),
            ])
        let grid = XMLTree("w:tblGrid", [:], widths.map { XMLTree("w:gridCol", ["w:w": "\($0)"]) })
        let head = row(table.head, table.columns, widths, isHead: true)
        let rows = table.rows.map { row($0, table.columns, widths, isHead: false) }
        return XMLTree("w:tbl", [:], [properties, grid, head] + rows)
    }

    private static func row(
        _ cells: [String], _ columns: [OfficialTable.Column], _ widths: [Int], isHead: Bool
    ) -> XMLTree {
        var properties = [XMLTree("w:cantSplit", [:])]
        if isHead { properties.append(XMLTree("w:tblHeader", [:])) }
        properties.insert(XMLTree("w:trHeight", ["w:val": "454", "w:hRule": "atLeast"]), at: 1)
        let boxes = columns.indices.map { index -> XMLTree in
            let text = index < cells.count ? cells[index] : ""
            return XMLTree(
                "w:tc", [:],
                [
                    XMLTree(
                        "w:tcPr", [:],
                        [
                            XMLTree("w:tcW", ["w:w": "\(widths[index])", "w:type": "dxa"]),
                            XMLTree("w:vAlign", ["w:val": "center"]),
                        ]),
                    paragraph(isHead ? .cellHead : .cell, text, isLeft: !isHead && columns[index].isLeft),
                ])
        }
        return XMLTree("w:tr", [:], [XMLTree("w:trPr", [:], properties)] + boxes)
    }
}
