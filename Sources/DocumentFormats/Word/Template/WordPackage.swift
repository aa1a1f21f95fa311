/// The parts of a Word document that hold text.
enum WordPackage {
    struct TextPart {
        let name: String
        let region: TemplatePlace.Region
    }

    /// Bytes of one part of text: a book of some thousand pages.
    private static let mostBytes = 16 << 20

    static func archive(_ bytes: [UInt8]) throws(TemplateError) -> Archive {
        // The container of Word's old format, and of every document with a password.
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw .notWord(.oldOrEncrypted) }
        do throws(ArchiveError) { return try Archive(bytes) } catch { throw .archive(error) }
    }

    /// The parts by the list of contents that every office document begins with.
    static func textParts(of archive: Archive) throws(TemplateError) -> [TextPart] {
        let list = "[Content_Types].xml"
        guard archive.part(named: list) != nil else { throw .notWord(.other) }
        let types = try tree(of: TextPart(name: list, region: .body), in: archive)
        var parts: [TextPart] = []
        for entry in types.elements where entry.name == "Override" {
            guard let type = entry.value(of: "ContentType"), let path = entry.value(of: "PartName") else { continue }
            if let kind = refused(type) { throw .notWord(kind) }
            guard let region = region(of: type) else { continue }
            parts.append(TextPart(name: path.hasPrefix("/") ? String(path.dropFirst()) : path, region: region))
        }
        guard parts.contains(where: { $0.region == .body }) else { throw .notWord(.other) }
        return parts
    }

    static func tree(of part: TextPart, in archive: Archive) throws(TemplateError) -> XMLTree {
        guard let entry = archive.part(named: part.name) else { throw .archive(.missing(part: part.name)) }
        guard entry.size <= mostBytes else { throw .partTooLarge(part: part.name, limit: mostBytes) }
        let bytes: [UInt8]
        do throws(ArchiveError) { bytes = try archive.bytes(of: part.name) } catch { throw .archive(error) }
        let tree: XMLTree
        do throws(XMLFault) { tree = try XMLTree(reading: bytes) } catch { throw .xml(part: part.name, error) }
        let isExpected = tree.name.hasPrefix("w:") || tree.name == "Types"
        guard isExpected else { throw .notWord(.unusual) }
        return tree
    }

    private static func region(of type: String) -> TemplatePlace.Region? {
        guard type.contains("wordprocessingml") else { return nil }
        switch type.split(separator: ".").last {
        case "main+xml": return .body
        case "header+xml": return .header
        case "footer+xml": return .footer
        case "footnotes+xml", "endnotes+xml": return .notes
        default: return nil
        }
    }

    private static func refused(_ type: String) -> TemplateError.Kind? {
        guard type.hasSuffix("main+xml") else { return nil }
        if type.lowercased().contains("macroenabled") { return .withMacros }
        if type.contains("wordprocessingml.template") { return .wordTemplate }
        return type.contains("wordprocessingml.document") ? nil : .other
    }
}
