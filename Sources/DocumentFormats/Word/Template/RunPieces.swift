/// The runs of a paragraph, taken apart into texts and everything else.
enum RunPieces {
    /// A part of a paragraph between which placeholders may be cut.
    enum Piece {
        /// Text with the properties of its run.
        case text(String, format: XMLTree?)
        /// Anything else; a mark takes no room and may stand inside a placeholder.
        case fixed(MarkedNode, Bool)
    }

    /// A piece, or something in which there may be text of its own.
    enum Part {
        case piece(Piece)
        /// What may hold paragraphs of its own, in a run with the given properties or outside of runs.
        case inner(run: XMLTree?, XMLTree.Node, isMark: Bool)
    }

    /// Around tracked insertions and the like, whose content counts.
    private static let transparent: Set = ["w:ins", "w:moveTo", "w:smartTag"]
    /// Tracked deletions and spelling marks, which do not count.
    private static let dropped: Set = ["w:del", "w:moveFrom", "w:proofErr", "w:lastRenderedPageBreak"]
    private static let marks: Set = [
        "w:bookmarkStart", "w:bookmarkEnd", "w:commentRangeStart", "w:commentRangeEnd", "w:permStart", "w:permEnd",
        "w:moveFromRangeStart", "w:moveFromRangeEnd", "w:moveToRangeStart", "w:moveToRangeEnd",
    ]

    /// The text of the runs on this level, where anything else parts it.
    static func text(of children: [XMLTree.Node]) -> String {
        parts(of: children).map { part in
            if case .piece(.text(let text, _)) = part { text } else { "" }
        }.joined()
    }

    /// Whether there may be a placeholder in a text.
    static func mayHoldTag(_ text: String) -> Bool {
        let scalars = text.unicodeScalars
        return zip(scalars, scalars.dropFirst()).contains { first, second in
            TagScanner.isOpening(first) && TagScanner.isOpening(second)
        }
    }

    static func parts(of children: [XMLTree.Node]) -> [Part] {
        children.flatMap { child -> [Part] in
            guard let element = child.element else { return [.inner(run: nil, child, isMark: true)] }
            if transparent.contains(element.name) { return parts(of: element.children) }
            if dropped.contains(element.name) { return [] }
            if element.name == "w:r" { return parts(ofRun: element) }
            return [.inner(run: nil, child, isMark: marks.contains(element.name))]
        }
    }

    private static func parts(ofRun run: XMLTree) -> [Part] {
        let format = run.first("w:rPr")
        let shell = XMLTree(run.name, [], children: format.map { [.element($0)] } ?? [])
        return run.children.compactMap { child in
            guard let element = child.element, element.name != "w:rPr", !dropped.contains(element.name) else {
                return nil
            }
            if element.name == "w:t" { return .piece(.text(element.text, format: format)) }
            return .inner(run: shell, child, isMark: false)
        }
    }

    /// A run of text.
    static func run(_ text: String, format: XMLTree?) -> XMLTree {
        let content = XMLTree("w:t", ["xml:space": "preserve"], text: text)
        return XMLTree("w:r", [], children: (format.map { [.element($0)] } ?? []) + [.element(content)])
    }
}
