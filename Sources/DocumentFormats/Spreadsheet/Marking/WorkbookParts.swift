/// The parts of a workbook while they are changed: read when first asked for, kept, written together.
final class WorkbookParts {
    let archive: Archive
    /// The path of the part that lists the sheets.
    let home: String
    private var trees: [String: XMLTree] = [:]
    private var texts: [String: String] = [:]
    private var added: [String] = []

    init(_ archive: Archive) throws(SpreadsheetError) {
        self.archive = archive
        home = try WorkbookPart.path(in: archive)
    }

    /// A part as XML.
    func tree(_ path: String) throws(SpreadsheetError) -> XMLTree {
        if let tree = trees[path] { return tree }
        do throws(XMLFault) {
            return try XMLTree(reading: bytes(path) ?? [])
        } catch {
            if case .malformed(let line) = error { throw .damagedPart(path, line: line) }
            throw .damagedPart(path, line: nil)
        }
    }

    /// Whether there is such a part.
    func has(_ path: String) -> Bool {
        archive.part(named: path) != nil || trees[path] != nil || texts[path] != nil
    }

    /// Puts a part in its place, or adds it.
    func put(_ tree: XMLTree, at path: String) {
        trees[path] = tree
        note(path)
    }

    /// Puts a part in its place, or adds it.
    func put(_ text: String, at path: String) {
        texts[path] = text
        note(path)
    }

    /// A path that is free: `xl/comments1.xml`, `xl/comments2.xml` …
    func free(_ stem: String, _ ending: String) -> String {
        var number = 1
        while has("\(stem)\(number).\(ending)") { number += 1 }
        return "\(stem)\(number).\(ending)"
    }

    /// The archive with everything that was put.
    func written() throws(SpreadsheetError) -> [UInt8] {
        let parts = added.map { path in
            ArchivePart(name: path, text: trees[path].map { $0.document() } ?? texts[path] ?? "")
        }
        do throws(ArchiveError) {
            return try archive.replacing(parts)
        } catch {
            throw .archive(error)
        }
    }

    private func note(_ path: String) { if !added.contains(path) { added.append(path) } }

    private func bytes(_ path: String) -> [UInt8]? { try? archive.bytes(of: path) }
}

extension WorkbookParts {
    private static let relationshipTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    /// The parts that a part refers to, by the kind of reference.
    func links(of part: String) throws(SpreadsheetError) -> [(id: String, kind: String, target: String)] {
        guard has(Self.relationships(of: part)) else { return [] }
        let folder = Relationships.split(part).folder
        return try tree(Self.relationships(of: part)).elements.compactMap { link in
            guard let id = link.value(of: "Id"), let target = link.value(of: "Target"),
                link.value(of: "TargetMode") != "External"
            else { return nil }
            let kind = link.value(of: "Type")?.split(separator: "/").last.map(String.init) ?? ""
            return (id, kind, Relationships.resolve(target, in: folder))
        }
    }

    /// The part that a part refers to by a kind of reference.
    func target(_ kind: String, of part: String) throws(SpreadsheetError) -> String? {
        try links(of: part).first { $0.kind == kind && has($0.target) }?.target
    }

    /// Lets a part refer to another and tells the id of the reference.
    func link(_ part: String, to target: String, kind: String) throws(SpreadsheetError) -> String {
        let path = Self.relationships(of: part)
        var list =
            has(path)
            ? try tree(path)
            : XMLTree(
                "Relationships", ["xmlns": "http://schemas.openxmlformats.org/package/2006/relationships"])
        let taken = Set(list.elements.compactMap { $0.value(of: "Id") })
        var number = 1
        while taken.contains("rId\(number)") { number += 1 }
        list.children.append(
            .element(
                XMLTree(
                    list.sibling("Relationship"),
                    ["Id": "rId\(number)", "Type": "\(Self.relationshipTypes)/\(kind)", "Target": "/\(target)"])))
        put(list, at: path)
        return "rId\(number)"
    }

    /// Says of what type a part is.
    func declare(_ part: String, type: String) throws(SpreadsheetError) {
        var types = try tree("[Content_Types].xml")
        guard !types.elements.contains(where: { $0.value(of: "PartName") == "/\(part)" }) else { return }
        types.children.append(
            .element(XMLTree(types.sibling("Override"), ["PartName": "/\(part)", "ContentType": type])))
        put(types, at: "[Content_Types].xml")
    }

    /// Says of what type the parts with an ending are.
    func declare(ending: String, type: String) throws(SpreadsheetError) {
        var types = try tree("[Content_Types].xml")
        guard !types.elements.contains(where: { $0.value(of: "Extension")?.lowercased() == ending }) else { return }
        types.children.insert(
            .element(XMLTree(types.sibling("Default"), ["Extension": ending, "ContentType": type])), at: 0)
        put(types, at: "[Content_Types].xml")
    }

    private static func relationships(of part: String) -> String {
        let (folder, file) = Relationships.split(part)
        return "\(folder)_rels/\(file).rels"
    }
}
