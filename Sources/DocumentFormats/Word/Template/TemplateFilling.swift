/// Fills a template.
struct TemplateFilling {
    /// Elements and texts of one part that are made: more than any printed document has.
    static let mostNodes = 2_000_000

    private var left = TemplateFilling.mostNodes

    /// The tree of one part.
    static func fill(_ template: TemplateNode, with values: TemplateValues) throws(TemplateError) -> XMLTree? {
        var filling = TemplateFilling()
        return try filling.fill(template, [values]).first?.element
    }

    private mutating func fill(
        _ nodes: [TemplateNode], _ scopes: [TemplateValues]
    ) throws(TemplateError) -> [XMLTree.Node] {
        var result: [XMLTree.Node] = []
        for node in nodes { result += try fill(node, scopes) }
        return result
    }

    private mutating func fill(
        _ node: TemplateNode, _ scopes: [TemplateValues]
    ) throws(TemplateError) -> [XMLTree.Node] {
        left -= 1
        guard left >= 0 else { throw .tooLong(limit: TemplateFilling.mostNodes) }
        switch node {
        case .plain(let plain): return [plain]
        case .text(let key, let depth, let format):
            let text = scopes[depth].texts[key] ?? ""
            return text.isEmpty ? [] : [.element(Self.run(of: text, format))]
        case .element(let shell, let children):
            var element = shell
            element.children = try fill(children, scopes)
            return element.madeWhole.map { [.element($0)] } ?? []
        case .repeated(let key, let depth, let content):
            var result: [XMLTree.Node] = []
            for item in scopes[depth].lists[key] ?? [] { result += try fill(content, scopes + [item]) }
            return result
        case .conditional(let key, let depth, let isList, let ifEmpty, let content):
            let isEmpty =
                isList ? scopes[depth].lists[key]?.isEmpty ?? true : scopes[depth].texts[key]?.isEmpty ?? true
            return isEmpty == ifEmpty ? try fill(content, scopes) : []
        }
    }

    /// A run with a text, its line ends and tabs as Word has them.
    private static func run(of text: String, _ format: XMLTree?) -> XMLTree {
        var run = XMLTree("w:r", [], children: format.map { [.element($0)] } ?? [])
        for (index, line) in text.split(separator: /\r\n|\n|\r/, omittingEmptySubsequences: false).enumerated() {
            if index > 0 { run.children.append(.element(XMLTree("w:br"))) }
            for (index, part) in line.split(separator: "\t", omittingEmptySubsequences: false).enumerated() {
                if index > 0 { run.children.append(.element(XMLTree("w:tab"))) }
                let content = XMLTree("w:t", ["xml:space": "preserve"], text: String(part))
                if !part.isEmpty { run.children.append(.element(content)) }
            }
        }
        return run
    }
}

extension XMLTree {
    /// The element as Word takes it: a cell ends with a paragraph, a table has rows; `nil` where nothing is left of it.
    fileprivate var madeWhole: XMLTree? {
        switch name {
        case "w:tbl": return first("w:tr") == nil ? nil : self
        case "w:tr": return first("w:tc") == nil ? nil : self
        case "w:tc", "w:txbxContent", "w:hdr", "w:ftr", "w:footnote", "w:endnote", "w:body":
            let last = elements.last { $0.name != "w:sectPr" }
            guard last?.name != "w:p" else { return self }
            var element = self
            let end = children.lastIndex { $0.element?.name == "w:sectPr" } ?? children.endIndex
            element.children.insert(.element(XMLTree("w:p")), at: end)
            return element
        default: return self
        }
    }
}
