/// The parts of a document's archive.
enum OfficialParts {
    static let wordprocessing = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let package = "http://schemas.openxmlformats.org/package/2006"
    private static let type = "application/vnd.openxmlformats-officedocument.wordprocessingml"

    static func parts(document: String, title: String) -> [ArchivePart] {
        [
            ArchivePart(name: "[Content_Types].xml", text: contentTypes.document()),
            ArchivePart(name: "_rels/.rels", text: packageRelations.document()),
            ArchivePart(name: "docProps/core.xml", text: core(title).document()),
            ArchivePart(name: "word/document.xml", text: document),
            ArchivePart(name: "word/_rels/document.xml.rels", text: documentRelations.document()),
            ArchivePart(name: "word/styles.xml", text: OfficialStyles.sheet.document()),
            ArchivePart(name: "word/settings.xml", text: settings.document()),
            ArchivePart(name: "word/fontTable.xml", text: OfficialFonts.table.document()),
            ArchivePart(name: "word/footer1.xml", text: footer(isOdd: true).document()),
            ArchivePart(name: "word/footer2.xml", text: footer(isOdd: false).document()),
        ]
    }

    private static let contents: [(part: String, kind: String)] = [
        ("document", "document.main"), ("styles", "styles"), ("settings", "settings"), ("fontTable", "fontTable"),
        ("footer1", "footer"), ("footer2", "footer"),
    ]

    private static var contentTypes: XMLTree {
        let parts = contents.map { part, kind in
            XMLTree("Override", ["PartName": "/word/\(part).xml", "ContentType": "\(type).\(kind)+xml"])
        }
        let defaults = [
            ("rels", "application/vnd.openxmlformats-package.relationships+xml"), ("xml", "application/xml"),
        ].map { XMLTree("Default", ["Extension": $0, "ContentType": $1]) }
        let core = XMLTree(
            "Override",
            [
                "PartName": "/docProps/core.xml",
                "ContentType": "application/vnd.openxmlformats-package.core-properties+xml",
            ])
        return XMLTree("Types", ["xmlns": "\(package)/content-types"], defaults + parts + [core])
    }

    private static var packageRelations: XMLTree {
        XMLTree(
            "Relationships", ["xmlns": "\(package)/relationships"],
            [
                XMLTree(
                    "Relationship",
                    ["Id": "rId1", "Type": "\(relationships)/officeDocument", "Target": "word/document.xml"]),
                XMLTree(
                    "Relationship",
                    [
                        "Id": "rId2", "Type": "\(package)/relationships/metadata/core-properties",
                        "Target": "docProps/core.xml",
                    ]),
            ])
    }

    private static var documentRelations: XMLTree {
        let targets = [
            ("rIdStyles", "styles", "styles"), ("rIdSettings", "settings", "settings"),
            ("rIdFonts", "fontTable", "fontTable"), ("rIdOdd", "footer", "footer1"), ("rIdEven", "footer", "footer2"),
        ]
        return XMLTree(
            "Relationships", ["xmlns": "\(package)/relationships"],
            targets.map { id, kind, file in
                XMLTree("Relationship", ["Id": id, "Type": "\(relationships)/\(kind)", "Target": "\(file).xml"])
            })
    }

    private static func core(_ title: String) -> XMLTree {
        XMLTree(
            "cp:coreProperties",
            [
                "xmlns:cp": "\(package)/metadata/core-properties", "xmlns:dc": "http://purl.org/dc/elements/1.1/",
            ], [XMLTree("dc:title", [:], text: title), XMLTree("dc:creator", [:], text: "xuncha")])
    }

    private static var settings: XMLTree {
        XMLTree(
            "w:settings", ["xmlns:w": wordprocessing],
            [
                XMLTree("w:evenAndOddHeaders", [:]),
                XMLTree("w:defaultTabStop", ["w:val": "420"]),
                XMLTree("w:characterSpacingControl", ["w:val": "compressPunctuation"]),
                XMLTree(
                    "w:compat", [:],
                    [
                        XMLTree("w:useFELayout", [:]),
                        XMLTree(
                            "w:compatSetting",
                            [
                                "w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word",
                                "w:val": "15",
                            ]),
                    ]),
            ])
    }

    /// — 1 —, one sign from the outer edge: at the right of odd pages, at the left of even ones.
    private static func footer(isOdd: Bool) -> XMLTree {
        let side = isOdd ? "right" : "left"
        let properties = XMLTree(
            "w:pPr", [:],
            [
                XMLTree("w:pStyle", ["w:val": "footer"]),
                XMLTree(
                    "w:ind",
                    isOdd ? ["w:rightChars": "100", "w:right": "280"] : ["w:leftChars": "100", "w:left": "280"]),
                XMLTree("w:jc", ["w:val": side]),
            ])
        func text(_ text: String) -> XMLTree {
            XMLTree("w:r", [:], [XMLTree("w:t", ["xml:space": "preserve"], text: text)])
        }
        let number = XMLTree("w:fldSimple", ["w:instr": " PAGE "], [text("1")])
        return XMLTree(
            "w:ftr", ["xmlns:r": relationships, "xmlns:w": wordprocessing],
            [XMLTree("w:p", [:], [properties, text("— "), number, text(" —")])])
    }
}
