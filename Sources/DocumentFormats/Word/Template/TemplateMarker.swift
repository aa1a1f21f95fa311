/// Finds the placeholders of one part of a document.
///
/// Word and WPS cut a word into runs as they please: at spelling marks, where it was edited, where the input method
/// changed. So the runs of a paragraph are read as one text, and cut anew around the placeholders found in it.
struct TemplateMarker {
    private let region: TemplatePlace.Region
    private var paragraphs = 0
    private var tables = 0
    private var cell: TemplatePlace.Cell?
    private var tags = 0
    private(set) var faults: [TemplateFault] = []

    init(region: TemplatePlace.Region) { self.region = region }

    mutating func mark(_ element: XMLTree) -> MarkedNode {
        switch element.name {
        case "w:tbl": return markTable(element)
        case "w:p":
            paragraphs += 1
            return markRuns(of: element)
        default:
            // Links, fields and content controls hold runs as paragraphs do.
            let holdsRuns = element.children.contains { $0.element?.name == "w:r" }
            return holdsRuns ? markRuns(of: element) : whole(element, element.children.map { markNode($0) })
        }
    }

    private mutating func markNode(_ node: XMLTree.Node) -> MarkedNode {
        node.element.map { mark($0) } ?? .plain(node)
    }

    private func whole(_ element: XMLTree, _ children: [MarkedNode]) -> MarkedNode {
        let isPlain = children.allSatisfy { if case .plain = $0 { true } else { false } }
        return isPlain ? .plain(.element(element)) : .element(element.shell, children)
    }

    private mutating func markTable(_ table: XMLTree) -> MarkedNode {
        let outer = cell
        defer { cell = outer }
        guard outer == nil else { return whole(table, table.children.map { markNode($0) }) }
        tables += 1
        var row = 0
        let rows = table.children.map { child -> MarkedNode in
            guard let element = child.element, element.name == "w:tr" else { return markNode(child) }
            row += 1
            var column = 0
            let cells = element.children.map { child -> MarkedNode in
                if child.element?.name == "w:tc" {
                    column += 1
                    cell = TemplatePlace.Cell(table: tables, row: row, column: column)
                }
                return markNode(child)
            }
            return whole(element, cells)
        }
        return whole(table, rows)
    }

    private mutating func markRuns(of element: XMLTree) -> MarkedNode {
        let text = RunPieces.text(of: element.children)
        guard RunPieces.mayHoldTag(text) else { return whole(element, element.children.map { markNode($0) }) }
        var pieces: [RunPieces.Piece] = []
        for part in RunPieces.parts(of: element.children) {
            switch part {
            case .piece(let piece): pieces.append(piece)
            case .inner(let shell, let node, let isMark):
                let marked = markNode(node)
                pieces.append(.fixed(shell.map { .element($0.shell, $0.plainChildren + [marked]) } ?? marked, isMark))
            }
        }
        return .element(element.shell, cut(pieces, excerpt: String(text.prefix(40))))
    }

    /// The pieces as runs and placeholders in turn.
    private mutating func cut(_ pieces: [RunPieces.Piece], excerpt: String) -> [MarkedNode] {
        let place = TemplatePlace(region: region, paragraph: paragraphs, cell: cell, excerpt: excerpt)
        var scanner = TagScanner(pieces)
        for found in scanner.scan() {
            switch found {
            case .tag(let inside, let format):
                let (kind, name) = TemplateTag.parse(inside)
                guard !name.isEmpty || kind == .close else {
                    faults.append(TemplateFault(place: place, kind: .empty))
                    continue
                }
                tags += 1
                scanner.result.append(
                    .tag(TemplateTag(id: tags, kind: kind, name: name, format: format, place: place)))
            case .node(let node): scanner.result.append(node)
            case .unfinished: faults.append(TemplateFault(place: place, kind: .unfinished))
            }
        }
        return scanner.result
    }
}

extension XMLTree {
    /// The element without its content.
    var shell: XMLTree { XMLTree(name, attributes) }

    /// The content, with nothing to fill in.
    var plainChildren: [MarkedNode] { children.map(MarkedNode.plain) }
}
