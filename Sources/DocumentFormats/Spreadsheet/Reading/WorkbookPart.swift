/// The part that lists the sheets.
struct WorkbookPart {
    /// A sheet as it is listed.
    struct Entry {
        let name: String
        let isHidden: Bool
        /// The relationship that leads to it.
        let link: String
    }

    private(set) var sheets: [Entry] = []
    /// Whether days are counted from 1904, as old Macintosh workbooks do.
    private(set) var startsIn1904 = false

    /// Where the workbook lies in an archive.
    static func path(in archive: Archive) throws(SpreadsheetError) -> String {
        guard archive.part(named: "_rels/.rels") != nil else {
            throw .notAWorkbook(archive.part(named: "mimetype") == nil ? .unknown : .openDocument)
        }
        guard let path = try Relationships(archive, of: "").first("officeDocument") else {
            throw .notAWorkbook(.unknown)
        }
        return path
    }

    init(_ archive: Archive, path: String) throws(SpreadsheetError) {
        guard archive.part(named: path) != nil else { throw .archive(.missing(part: path)) }
        var found = (sheets: [Entry](), startsIn1904: false, root: "")
        try XMLScan(archive: archive, part: path).run { event throws(XMLScan.Stop) in
            guard case .start(let name, let attributes) = event else { return }
            if found.root.isEmpty { found.root = name }
            switch name {
            case "workbookPr": found.startsIn1904 = ["1", "true"].contains(attributes["date1904"] ?? "")
            case "sheet":
                guard let title = attributes["name"],
                    let link = attributes.first(where: { $0.key == "id" || $0.key.hasSuffix(":id") })?.value
                else { throw .damaged }
                let state = attributes["state"] ?? "visible"
                found.sheets.append(Entry(name: title, isHidden: state != "visible", link: link))
            default: break
            }
        }
        guard found.root == "workbook" else { throw .notAWorkbook(.otherOffice) }
        (sheets, startsIn1904) = (found.sheets, found.startsIn1904)
    }
}

/// What a part refers to.
struct Relationships {
    /// One reference.
    struct Link {
        /// The last word of its type: `worksheet`, `styles`.
        let kind: String
        /// The part it leads to, by its name in the archive.
        let target: String
    }

    private(set) var byID: [String: Link] = [:]

    /// The references of a part; `""` for the archive's own. References to places outside are left out.
    init(_ archive: Archive, of part: String) throws(SpreadsheetError) {
        let (folder, file) = Self.split(part)
        let path = "\(folder)_rels/\(file).rels"
        guard archive.part(named: path) != nil else { return }
        var links: [String: Link] = [:]
        try XMLScan(archive: archive, part: path).run { event throws(XMLScan.Stop) in
            guard case .start("Relationship", let attributes) = event, attributes["TargetMode"] != "External",
                let id = attributes["Id"], let type = attributes["Type"], let target = attributes["Target"]
            else { return }
            links[id] = Link(
                kind: type.split(separator: "/").last.map(String.init) ?? "", target: Self.resolve(target, in: folder))
        }
        byID = links
    }

    /// The part that the first reference of a kind leads to, by the order of ids.
    func first(_ kind: String) -> String? {
        byID.sorted { $0.key < $1.key }.first { $0.value.kind == kind }?.value.target
    }

    /// The same, where the part is there.
    func first(_ kind: String, in archive: Archive) -> String? {
        first(kind).flatMap { archive.part(named: $0) == nil ? nil : $0 }
    }

    /// The folder of a part, with its slash, and its name.
    static func split(_ part: String) -> (folder: String, file: String) {
        guard let slash = part.lastIndex(of: "/") else { return ("", part) }
        return (String(part[...slash]), String(part[part.index(after: slash)...]))
    }

    /// A target as it is written, seen from a folder.
    static func resolve(_ target: String, in folder: String) -> String {
        if target.hasPrefix("/") { return String(target.dropFirst()) }
        var steps = folder.split(separator: "/")
        for step in target.split(separator: "/") where step != "." {
            if step == ".." { _ = steps.popLast() } else { steps.append(step) }
        }
        return steps.joined(separator: "/")
    }
}
