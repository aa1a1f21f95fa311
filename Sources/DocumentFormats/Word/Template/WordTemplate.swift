/// A Word document with placeholders, as an office makes it in Word or WPS, ready to be filled.
///
/// `{{name}}` is replaced by a text in the look of its first sign. `{{#list}}` … `{{/list}}` repeats what lies between
/// for every item, `{{?name}}` … `{{/name}}` keeps it only where the text or list is not empty, `{{^name}}` … `{{/name}}`
/// only where it is empty; `{{#name}}` of a text is the same as `{{?name}}`. What lies between is text within a paragraph, whole paragraphs, or whole rows of a table
/// (`TemplateSections` says which). The document's text, heads, feet and notes are looked through, text boxes in them too;
/// every other part goes into the result byte by byte. A text filled in is never read as a placeholder or as markup.
public struct WordTemplate: Sendable {
    private let archive: Archive
    private let parts: [(name: String, node: TemplateNode)]

    /// Reads a document and checks every placeholder against the names known.
    public init(_ bytes: [UInt8], names: TemplateNames) throws(TemplateError) {
        archive = try WordPackage.archive(bytes)
        var parts: [(name: String, node: TemplateNode)] = []
        var faults: [TemplateFault] = []
        for part in try WordPackage.textParts(of: archive) {
            var marker = TemplateMarker(region: part.region)
            let marked = marker.mark(try WordPackage.tree(of: part, in: archive))
            var compiler = TemplateCompiler(marked)
            let node = compiler.compile(marked, names: names)
            faults += marker.faults + compiler.faults
            if let node { parts.append((part.name, node)) }
        }
        guard faults.isEmpty else { throw .faults(faults) }
        self.parts = parts
    }

    /// The document filled in. Equal templates and values give equal bytes.
    public func filled(with values: any TemplateScope) throws(TemplateError) -> [UInt8] {
        try filled(with: values, limit: TemplateFilling.mostNodes)
    }

    /// The document filled in, where no part of it comes to more than `limit` elements and texts.
    func filled(with values: any TemplateScope, limit: Int) throws(TemplateError) -> [UInt8] {
        var filled: [ArchivePart] = []
        for part in parts {
            // A part in which there is nothing to fill keeps its bytes.
            if case .plain = part.node { continue }
            guard let tree = try TemplateFilling.fill(part.node, with: values, limit: limit) else { continue }
            filled.append(ArchivePart(name: part.name, text: tree.document()))
        }
        do throws(ArchiveError) { return try archive.replacing(filled) } catch { throw .archive(error) }
    }
}
