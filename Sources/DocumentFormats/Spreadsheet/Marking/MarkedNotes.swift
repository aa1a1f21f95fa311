import Foundation

/// The notes of a sheet with those of marks among them.
struct MarkedNotes {
    /// Who our notes say they are from: by this they are found again.
    static let author = "巡查 xuncha"
    /// What stands before our words in a note of somebody else's.
    private static let mark = "【巡查】"

    private(set) var tree: XMLTree

    /// The notes of a part, or none yet.
    init(_ tree: XMLTree?) {
        self.tree =
            tree
            ?? XMLTree(
                "comments", ["xmlns": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"],
                [XMLTree("authors", [:]), XMLTree("commentList", [:])])
    }

    /// Takes away what an earlier copy said, and tells the cells whose notes are gone.
    mutating func removeEarlier() -> Set<CellAddress> {
        let author = authors.firstIndex(of: Self.author)
        var gone: Set<CellAddress> = []
        tree.change("commentList") { list in
            list.children = list.children.compactMap { node in
                guard case .element(var note) = node else { return nil }
                if let author, note.number("authorId") == author {
                    if let cell = note.value(of: "ref").flatMap({ CellAddress($0) }) { gone.insert(cell) }
                    return nil
                }
                note.change("text") { $0.children = Self.withoutMark($0.children) }
                return .element(note)
            }
        }
        return gone
    }

    /// Says something of a cell, below what is said of it already. Whether the note is new, and needs a box.
    mutating func say(_ text: String, of cell: CellAddress) -> Bool {
        let author = authorIndex()
        var isNew = true
        tree.change("commentList") { list in
            let known = list.children.firstIndex { $0.element?.value(of: "ref") == "\(cell)" }
            if let known, var note = list.children[known].element {
                note.change("text") { body in
                    body.children.append(.element(Self.run("\n\(Self.mark)\(text)", like: body)))
                }
                list.children[known] = .element(note)
                isNew = false
                return
            }
            var body = XMLTree(list.sibling("text"), [:])
            body.children = [.element(Self.run(text, like: body))]
            list.children.append(
                .element(
                    XMLTree(list.sibling("comment"), ["ref": "\(cell)", "authorId": String(author)], [body])))
        }
        return isNew
    }

    private var authors: [String] { tree.child("authors")?.elements.map(\.text) ?? [] }

    private mutating func authorIndex() -> Int {
        if let known = authors.firstIndex(of: Self.author) { return known }
        let count = authors.count
        tree.change("authors") { $0.children.append(.element(XMLTree($0.sibling("author"), text: Self.author))) }
        return count
    }

    private static func run(_ text: String, like body: XMLTree) -> XMLTree {
        let size = XMLTree(body.sibling("rPr"), [:], [XMLTree(body.sibling("sz"), ["val": "9"])])
        return XMLTree(
            body.sibling("r"), [:],
            [size, XMLTree(body.sibling("t"), ["xml:space": "preserve"], text: SheetText.cleaned(text))])
    }

    /// The runs of a note without what follows our mark.
    private static func withoutMark(_ runs: [XMLTree.Node]) -> [XMLTree.Node] {
        var kept: [XMLTree.Node] = []
        for case .element(var run) in runs {
            guard let range = run.text.range(of: mark) else {
                kept.append(.element(run))
                continue
            }
            var own = String(run.text[..<range.lowerBound])
            if own.hasSuffix("\n") { own.removeLast() }
            if own.isEmpty { return kept }
            if run.localName == "t" {
                run.children = [.text(own)]
            } else {
                run.change("t") { $0.children = [.text(own)] }
            }
            return kept + [.element(run)]
        }
        return kept
    }
}
