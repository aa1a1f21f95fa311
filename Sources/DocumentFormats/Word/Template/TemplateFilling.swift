/// Fills a template.
struct TemplateFilling {
    /// Elements and texts of one part that are made: more than any printed document has.
    static let mostNodes = 1_000_000

    private let limit: Int
    private var made = 0

    /// The tree of one part, of at most `limit` elements and texts.
    static func fill(
        _ template: TemplateNode, with values: any TemplateScope, limit: Int = mostNodes
    ) throws(TemplateError) -> XMLTree? {
        var filling = TemplateFilling(limit: limit)
        var result: [XMLTree.Node] = []
        try filling.fill(template, [values], into: &result)
        return result.first?.element
    }

    private init(limit: Int) { self.limit = limit }

    private mutating func fill(
        _ node: TemplateNode, _ scopes: [any TemplateScope], into result: inout [XMLTree.Node]
    ) throws(TemplateError) {
        made += 1
        guard made <= limit else { throw .tooLong(limit: limit) }
        switch node {
        case .plain(let plain): result.append(plain)
        case .text(let key, let depth, let format):
            let text = scopes[depth].text(key)
            if !text.isEmpty { result.append(.element(Self.run(of: text, format))) }
        case .element(let shell, let children):
            var element = shell
            for child in children { try fill(child, scopes, into: &element.children) }
            if let whole = element.madeWhole { result.append(.element(whole)) }
        case .repeated(let key, let depth, let content):
            for item in scopes[depth].list(key) {
                let inner = scopes + [item]
                for child in content { try fill(child, inner, into: &result) }
            }
        case .conditional(let key, let depth, let isList, let ifEmpty, let content):
            let isEmpty = isList ? scopes[depth].list(key).isEmpty : scopes[depth].text(key).isEmpty
            if isEmpty == ifEmpty { for child in content { try fill(child, scopes, into: &result) } }
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
