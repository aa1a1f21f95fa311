/// The sheet of a list of findings, as XML.
enum FindingSheet {
    private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

    static func tree(_ list: FindingList, style: Int) -> XMLTree {
        let rows = [list.headings.map(\.text)] + list.rows.map(\.fields)
        let panes = XMLTree(
            "sheetViews", [:],
            [
                XMLTree(
                    "sheetView", ["workbookViewId": "0"],
                    [
                        XMLTree(
                            "pane", ["ySplit": "1", "topLeftCell": "A2", "activePane": "bottomLeft", "state": "frozen"])
                    ])
            ])
        let columns = XMLTree(
            "cols", [:],
            list.headings.enumerated().map { index, heading in
                XMLTree(
                    "col",
                    [
                        "min": String(index + 1), "max": String(index + 1), "width": "\(heading.width)",
                        "customWidth": "1",
                    ])
            })
        let data = XMLTree(
            "sheetData", [:],
            rows.enumerated().map { index, fields in
                XMLTree("row", ["r": String(index + 1)], fields.enumerated().map { cell($1, index + 1, $0 + 1, style) })
            })
        let links = links(of: list)
        let fit = XMLTree("sheetPr", [:], [XMLTree("pageSetUpPr", ["fitToPage": "1"])])
        let page = XMLTree("pageSetup", ["paperSize": "9", "orientation": "landscape", "fitToHeight": "0"])
        return XMLTree(
            "worksheet", ["xmlns": main],
            [fit, panes, columns, data] + (links.isEmpty ? [] : [XMLTree("hyperlinks", [:], links)]) + [page])
    }

    private static func cell(_ text: String, _ row: Int, _ column: Int, _ style: Int) -> XMLTree {
        XMLTree(
            "c", ["r": "\(CellAddress(row: row, column: column))", "s": String(style), "t": "inlineStr"],
            [XMLTree("is", [:], [XMLTree("t", ["xml:space": "preserve"], text: SheetText.cleaned(text))])])
    }

    private static func links(of list: FindingList) -> [XMLTree] {
        guard let column = list.headings.firstIndex(where: { $0.text == list.linkedHeading }) else { return [] }
        return list.rows.enumerated().compactMap { index, row in
            guard let sheet = row.sheet, let cell = row.cell else { return nil }
            return XMLTree(
                "hyperlink",
                [
                    "ref": "\(CellAddress(row: index + 2, column: column + 1))",
                    "location": "\(Sheet(name: sheet).quotedName)!\(cell)",
                ])
        }
    }
}
