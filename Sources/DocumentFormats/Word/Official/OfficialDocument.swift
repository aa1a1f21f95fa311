/// An official document in the layout of GB/T 9704-2012 as a Word file: A4, a text area of 156 by 225 mm with 22 lines of
/// 28 signs, 3号仿宋体, page numbers outside below.
///
/// Fonts are named, never embedded; the list of fonts names what may stand in for each (`OfficialFonts`).
public struct OfficialDocument: Sendable {
    private let blocks: [OfficialBlock]
    private let title: String

    /// A document. `title` is what file managers and screen readers call it.
    public init(_ blocks: [OfficialBlock], title: String) {
        self.blocks = blocks
        self.title = title
    }

    /// The file. Equal documents give equal bytes.
    public func file() throws(ArchiveError) -> [UInt8] {
        try Archive.written(OfficialParts.parts(document: body.document(), title: title))
    }

    private var body: XMLTree {
        var children: [XMLTree] = []
        var isLandscape = false
        for block in blocks {
            switch block {
            case .paragraph(let style, let text): children.append(OfficialShapes.paragraph(style, text))
            case .table(let table):
                if children.last?.name == "w:tbl" { children.append(OfficialShapes.gap) }
                children.append(OfficialShapes.table(table, width: OfficialPage.textWidth(isLandscape)))
            case .page(let isNextLandscape):
                guard isNextLandscape != isLandscape else { continue }
                children.end(sectionOf: OfficialPage.section(isLandscape: isLandscape))
                isLandscape = isNextLandscape
            }
        }
        // Word wants a paragraph behind the last table.
        if children.last?.name == "w:tbl" { children.append(OfficialShapes.gap) }
        let body = XMLTree("w:body", [:], children + [OfficialPage.section(isLandscape: isLandscape)])
        return XMLTree(
            "w:document",
            ["xmlns:r": OfficialParts.relationships, "xmlns:w": OfficialParts.wordprocessing], [body])
    }
}

extension [XMLTree] {
    /// Ends the pages of one format with the last paragraph, or with one of no height where a table is last.
    fileprivate mutating func end(sectionOf section: XMLTree) {
        if isEmpty || last?.name != "w:p" { append(OfficialShapes.gap) }
        let index = count - 1
        if let properties = self[index].children.firstIndex(where: { $0.element?.name == "w:pPr" }),
            case .element(var element) = self[index].children[properties]
        {
            element.children.append(.element(section))
            self[index].children[properties] = .element(element)
        }
    }
}
