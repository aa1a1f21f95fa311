/// Makes a marked document ready to be filled, and holds its names against those that are known.
struct TemplateCompiler {
    private let sections: TemplateSections
    private(set) var faults: [TemplateFault]

    init(_ root: MarkedNode) {
        sections = TemplateSections(root)
        faults = sections.faults
    }

    /// The template, if nothing is wrong with it; `faults` says what is.
    mutating func compile(_ root: MarkedNode, names: TemplateNames) -> TemplateNode? {
        // Spans that are not sound would only lead to further complaints that mean nothing.
        guard faults.isEmpty else { return nil }
        let node = compile(root, [], [names], isRepeated: false).first
        return faults.isEmpty ? node : nil
    }

    private mutating func compile(
        _ node: MarkedNode, _ path: [Int], _ scopes: [TemplateNames], isRepeated: Bool
    ) -> [TemplateNode] {
        switch node {
        case .plain(let plain):
            return isRepeated ? plain.withoutIdentity.map { [.plain($0)] } ?? [] : [.plain(plain)]
        case .tag(let tag): return text(of: tag, scopes).map { [$0] } ?? []
        case .element(let shell, let children):
            if isMarkerAlone(shell, children) { return [] }
            let inner = compile(
                children, children.indices, sections.byPath[path] ?? [], path, scopes, isRepeated: isRepeated)
            return [.element(isRepeated ? shell.withoutIdentity : shell, inner)]
        }
    }

    /// A range of an element's children with the sections that begin in it.
    private mutating func compile(
        _ children: [MarkedNode], _ range: Range<Int>, _ sections: [TemplateSections.Section], _ path: [Int],
        _ scopes: [TemplateNames], isRepeated: Bool
    ) -> [TemplateNode] {
        var result: [TemplateNode] = []
        var index = range.lowerBound
        var rest = sections[...]
        while index < range.upperBound {
            guard let section = rest.first, section.range.lowerBound == index else {
                result += compile(children[index], path + [index], scopes, isRepeated: isRepeated)
                index += 1
                continue
            }
            rest.removeFirst()
            let inner = Array(rest.prefix { $0.open.id < section.closeID })
            rest.removeFirst(inner.count)
            let isPageEnd = section.range.upperBound < range.upperBound && endsPages(section, children)
            let span = section.range.lowerBound..<min(section.range.upperBound + (isPageEnd ? 0 : 1), range.upperBound)
            if let node = compile(
                section, scopes,
                { compiler, scopes, isRepeated in
                    compiler.compile(children, span, inner, path, scopes, isRepeated: isRepeated)
                }, isRepeated: isRepeated)
            {
                result.append(node)
            }
            index = span.upperBound
        }
        return result
    }

    private mutating func compile(
        _ section: TemplateSections.Section, _ scopes: [TemplateNames],
        _ content: (inout TemplateCompiler, [TemplateNames], Bool) -> [TemplateNode], isRepeated: Bool
    ) -> TemplateNode? {
        guard let (entry, depth) = find(section.open, scopes) else { return nil }
        let ifEmpty = section.open.kind == .openIfEmpty
        if let item = entry.item, section.open.kind == .open {
            return .repeated(key: entry.key, depth: depth, content(&self, scopes + [item], true))
        }
        return .conditional(
            key: entry.key, depth: depth, isList: entry.item != nil, ifEmpty: ifEmpty,
            content(&self, scopes, isRepeated))
    }

    private mutating func text(of tag: TemplateTag, _ scopes: [TemplateNames]) -> TemplateNode? {
        guard tag.kind == .text, let (entry, depth) = find(tag, scopes) else { return nil }
        guard entry.item == nil else {
            faults.append(TemplateFault(place: tag.place, kind: .listAsText(name: tag.name)))
            return nil
        }
        return .text(key: entry.key, depth: depth, format: tag.format)
    }

    /// What a name means: in the innermost scope that knows it.
    private mutating func find(
        _ tag: TemplateTag, _ scopes: [TemplateNames]
    ) -> (entry: TemplateNames.Entry, depth: Int)? {
        for (depth, scope) in scopes.enumerated().reversed() {
            if let entry = scope.entry(named: tag.name) { return (entry, depth) }
        }
        let known = scopes.reversed().flatMap(\.entries)
        faults.append(TemplateFault(place: tag.place, kind: .unknown(name: tag.name, known: known)))
        return nil
    }

    /// Whether the end of a section stands in the paragraph with which pages of one format end: that is not repeated.
    private func endsPages(_ section: TemplateSections.Section, _ children: [MarkedNode]) -> Bool {
        guard section.isBlock, section.range.count > 1,
            case .element(let shell, let content) = children[section.range.upperBound]
        else { return false }
        return !isMarkerAlone(shell, content) && isMarkerAlone(shell, content, mayEndPages: true)
    }

    /// Whether a paragraph holds nothing but the ends of sections around it. It goes, unless pages of one format end there.
    private func isMarkerAlone(_ shell: XMLTree, _ children: [MarkedNode], mayEndPages: Bool = false) -> Bool {
        guard shell.name == "w:p" else { return false }
        var isMarker = false
        for child in children {
            switch child {
            case .tag(let tag):
                guard sections.blockEnds.contains(tag.id) else { return false }
                isMarker = true
            case .plain(.text): break
            case .plain(.element(let element)) where element.name == "w:pPr":
                if element.first("w:sectPr") != nil, !mayEndPages { return false }
            case .plain(.element(let element)) where element.name == "w:r":
                guard element.isBlankRun else { return false }
            case .plain(.element(let element)): guard element.name.hasPrefix("w:bookmark") else { return false }
            case .element: return false
            }
        }
        return isMarker
    }
}

extension XMLTree {
    /// Whether a run shows nothing.
    fileprivate var isBlankRun: Bool {
        elements.allSatisfy { $0.name == "w:rPr" || $0.name == "w:t" && $0.text.allSatisfy(\.isWhitespace) }
    }

    /// The element without the marks that must be unique in a document, for a part that is repeated.
    fileprivate var withoutIdentity: XMLTree {
        XMLTree(
            name, attributes.filter { !["w14:paraId", "w14:textId"].contains($0.name) },
            children: children.compactMap(\.withoutIdentity))
    }
}

extension XMLTree.Node {
    fileprivate var withoutIdentity: XMLTree.Node? {
        guard case .element(let element) = self else { return self }
        if ["w:bookmarkStart", "w:bookmarkEnd"].contains(element.name) { return nil }
        return .element(element.withoutIdentity)
    }
}
