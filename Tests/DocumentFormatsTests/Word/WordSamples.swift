@testable import DocumentFormats

/// Small Word documents as Word and WPS would store them.
enum WordSamples {
    private static let namespace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
    private static let type = "application/vnd.openxmlformats-officedocument.wordprocessingml"

    /// A document with this inside its body, and further parts beside it.
    static func document(
        _ body: String, header: String? = nil, mainType: String = type + ".document.main+xml",
        more: [ArchivePart] = []
    ) throws -> [UInt8] {
        var types = "<Override PartName=\"/word/document.xml\" ContentType=\"\(mainType)\"/>"
        if header != nil {
            types += "<Override PartName=\"/word/header1.xml\" ContentType=\"\(type).header+xml\"/>"
        }
        var parts = [
            ArchivePart(
                name: "[Content_Types].xml",
                text: "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\(types)</Types>"),
            ArchivePart(
                name: "word/document.xml",
                text: "<w:document \(namespace)><w:body>\(body)<w:sectPr/></w:body></w:document>"),
        ]
        if let header {
            parts.append(ArchivePart(name: "word/header1.xml", text: "<w:hdr \(namespace)>\(header)</w:hdr>"))
        }
        return try Archive.written(parts + more)
    }

    /// A paragraph of runs; the text of each run is given, a number in brackets in front makes it that size.
    static func paragraph(_ runs: String...) -> String {
        "<w:p>" + runs.map { "<w:r><w:t xml:space=\"preserve\">\($0)</w:t></w:r>" }.joined() + "</w:p>"
    }

    /// A row of cells with a paragraph each.
    static func row(_ cells: String...) -> String {
        "<w:tr>" + cells.map { "<w:tc>\(paragraph($0))</w:tc>" }.joined() + "</w:tr>"
    }

    static let names = TemplateNames([
        .init("街道", aliases: ["street"]), .init("日期", aliases: ["date"]), .init("空"),
        .init("名单", aliases: ["list"], item: people),
        .init("组", item: TemplateNames([.init("组名"), .init("成员", item: people)])),
    ])

    private static let people = TemplateNames([.init("姓名", aliases: ["name"]), .init("单位")])

    static let values = TemplateValues(
        texts: ["街道": "兴城街道", "日期": "2027年3月8日", "空": ""],
        lists: [
            "名单": [person("张三", "应急局"), person("李四", "公安分局")],
            "组": [
                TemplateValues(texts: ["组名": "一组"], lists: ["成员": [person("王五", "甲")]]),
                TemplateValues(texts: ["组名": "二组"], lists: ["成员": []]),
            ],
        ])

    static func person(_ name: String, _ unit: String) -> TemplateValues {
        TemplateValues(texts: ["姓名": name, "单位": unit])
    }

    /// The body after filling, as a tree.
    static func filled(_ body: String, _ values: TemplateValues = values) throws -> XMLTree {
        let template = try WordTemplate(document(body), names: names)
        return try tree(of: template.filled(with: values))
    }

    static func tree(of file: [UInt8], part: String = "word/document.xml") throws -> XMLTree {
        let root = try XMLTree(reading: Archive(file).bytes(of: part))
        return root.first("w:body") ?? root
    }

    /// What is wrong with the placeholders of a body.
    static func faults(_ body: String) throws -> [TemplateFault.Kind] { try faults(of: document(body)).map(\.kind) }

    /// What is wrong with the placeholders of a file.
    static func faults(of file: [UInt8]) throws -> [TemplateFault] {
        do throws(TemplateError) {
            _ = try WordTemplate(file, names: names)
            return []
        } catch {
            guard case .faults(let faults) = error else { throw error }
            return faults
        }
    }
}

extension XMLTree {
    /// The text of each paragraph, at any depth; line breaks as "⏎".
    var paragraphs: [String] {
        elements.flatMap { element -> [String] in
            element.name == "w:p" ? [element.visibleText] : element.paragraphs
        }
    }

    private var visibleText: String {
        elements.map { element in
            switch element.name {
            case "w:t": element.text
            case "w:br": "⏎"
            case "w:tab": "⇥"
            default: element.visibleText
            }
        }.joined()
    }

    /// Every element of a name, at any depth.
    func all(_ name: String) -> [XMLTree] {
        elements.flatMap { ($0.name == name ? [$0] : []) + $0.all(name) }
    }
}
