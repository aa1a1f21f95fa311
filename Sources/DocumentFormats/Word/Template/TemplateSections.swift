/// The repeated and conditional parts of a marked document: which placeholders belong together, and what they span.
///
/// A part spans what lies between its two ends on the innermost level that holds both: text within a paragraph, whole
/// paragraphs and tables within a page or a cell, or whole rows of a table. Ends in different cells of one row span that
/// row.
struct TemplateSections {
    /// One part, from its beginning to its end.
    struct Section {
        let open: TemplateTag
        let closeID: Int
        /// The children spanned of the element that holds both ends.
        let range: ClosedRange<Int>
        let isBlock: Bool
    }

    /// The sections by the place of the element that holds them, in reading order.
    private(set) var byPath: [[Int]: [Section]] = [:]
    /// The ends of sections that span paragraphs: where such an end stands alone, its paragraph goes.
    private(set) var blockEnds: Set<Int> = []
    private(set) var faults: [TemplateFault] = []

    private var paths: [(tag: TemplateTag, path: [Int])] = []

    init(_ root: MarkedNode) {
        collect(root, [])
        for (open, close) in pairs() { place(open, close, in: root) }
        for path in byPath.keys { refuseOverlaps(at: path) }
    }

    private mutating func collect(_ node: MarkedNode, _ path: [Int]) {
        switch node {
        case .plain: break
        case .tag(let tag): paths.append((tag, path))
        case .element(_, let children):
            for (index, child) in children.enumerated() { collect(child, path + [index]) }
        }
    }

    private typealias End = (tag: TemplateTag, path: [Int])

    private mutating func pairs() -> [(End, End)] {
        var open: [End] = []
        var pairs: [(End, End)] = []
        for end in paths {
            switch end.tag.kind {
            case .text: break
            case .open, .openIfAny, .openIfEmpty: open.append(end)
            case .close:
                let name = TemplateNames.normal(end.tag.name)
                let innermost = open.last.map { TemplateNames.normal($0.tag.name) }
                guard let begin = open.last, name.isEmpty || name == innermost else {
                    faults.append(
                        TemplateFault(
                            place: end.tag.place,
                            kind: .unexpectedEnd(name: end.tag.name, open: open.last?.tag.name)))
                    // Where the name is open further out, that one is meant; what lies between was never closed.
                    while let last = open.last, open.contains(where: { TemplateNames.normal($0.tag.name) == name }) {
                        open.removeLast()
                        if TemplateNames.normal(last.tag.name) == name { break }
                    }
                    continue
                }
                open.removeLast()
                pairs.append((begin, end))
            }
        }
        faults += open.map { TemplateFault(place: $0.tag.place, kind: .unclosed(name: $0.tag.name)) }
        return pairs
    }

    private mutating func place(_ open: End, _ close: End, in root: MarkedNode) {
        var depth = zip(open.path, close.path).prefix { $0 == $1 }.count
        // Cells are not repeated, rows are.
        while depth > 0, let name = root.name(at: open.path.prefix(depth)), name == "w:tr" { depth -= 1 }
        let holder = Array(open.path.prefix(depth))
        let range = open.path[depth]...close.path[depth]
        let name = root.name(at: holder[...]) ?? ""
        let first = root.name(at: open.path.prefix(depth + 1))
        let isInline = first == nil || root.holdsRuns(at: holder)
        let isRows = first == "w:tr"
        let isBlock = first == "w:p" || first == "w:tbl" || first == "w:sdt"
        guard isInline || isRows || isBlock, name != "w:document" else {
            faults.append(TemplateFault(place: open.tag.place, kind: .misplaced(name: open.tag.name)))
            return
        }
        if isBlock && !isInline { blockEnds.formUnion([open.tag.id, close.tag.id]) }
        byPath[holder, default: []].append(
            Section(open: open.tag, closeID: close.tag.id, range: range, isBlock: isBlock))
    }

    private mutating func refuseOverlaps(at path: [Int]) {
        let sections = (byPath[path] ?? []).sorted { $0.open.id < $1.open.id }
        byPath[path] = sections
        var open: [Section] = []
        var closed: Section?
        for section in sections {
            while let last = open.last, last.closeID < section.open.id {
                if last.range.upperBound >= closed?.range.upperBound ?? 0 { closed = last }
                open.removeLast()
            }
            open.append(section)
            guard let closed, section.range.lowerBound <= closed.range.upperBound else { continue }
            faults.append(
                TemplateFault(
                    place: section.open.place,
                    kind: .overlapping(name: section.open.name, other: closed.open.name)))
        }
    }
}

extension MarkedNode {
    /// The name of the element at a path, `nil` for a placeholder or a text.
    func name(at path: ArraySlice<Int>) -> String? {
        switch self {
        case .element(let shell, let children):
            guard let index = path.first else { return shell.name }
            return children[index].name(at: path.dropFirst())
        case .plain(let node): return path.isEmpty ? node.element?.name : nil
        case .tag: return nil
        }
    }

    /// Whether the element at a path holds runs or placeholders of its own.
    func holdsRuns(at path: [Int]) -> Bool {
        guard case .element(_, let children) = self else { return false }
        if let index = path.first { return children[index].holdsRuns(at: Array(path.dropFirst())) }
        return children.contains { child in
            if case .tag = child { true } else { child.name(at: []) == "w:r" }
        }
    }
}
