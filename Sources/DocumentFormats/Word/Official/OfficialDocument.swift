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
        for (index, block) in blocks.enumerated() {
            switch block {
            case .paragraph(let style, let text):
                children.append(
                    OfficialShapes.paragraph(
                        style, text, isCloseToNext: isTitle(style, at: index + 1),
                        isKeptWithNext: isClosing(at: index + 1)))
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

    /// Whether a title goes on with the next line, which then stands close below.
    private func isTitle(_ style: OfficialStyle, at index: Int) -> Bool {
        guard style == .title || style == .annexTitle, index < blocks.count,
            case .paragraph(style, _) = blocks[index]
        else { return false }
        return true
    }

    /// Whether the signature, or the list of annexes before it, comes here: it may not begin a page without any text.
    private func isClosing(at index: Int) -> Bool {
        guard index < blocks.count, case .paragraph(let style, _) = blocks[index] else { return false }
        return style == .signature || style == .annexList
    }
}

extension [XMLTree] {
    /// Ends the pages of one format with the last paragraph, or with one of no height where a table is last.
    fileprivate mutating func end(sectionOf section: XMLTree) {
        // A paragraph with a placeholder may be repeated, and its end of pages with it.
        if last?.name != "w:p" || last?.text.contains("{{") ?? true { append(OfficialShapes.gap) }
        let index = count - 1
        if let properties = self[index].children.firstIndex(where: { $0.element?.name == "w:pPr" }),
            case .element(var element) = self[index].children[properties]
        {
            element.children.append(.element(section))
            self[index].children[properties] = .element(element)
        }
    }
}
