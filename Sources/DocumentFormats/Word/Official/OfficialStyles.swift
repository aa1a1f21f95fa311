/// The styles of a document, under names that its readers see in the list of styles.
enum OfficialStyles {
    /// What one style sets.
    private struct Look {
        let name: String
        let font: OfficialFonts.Font
        /// Half points: 3号 is 16 pt, 2号 is 22 pt.
        let size: Int
        var isBold = false
        /// Line spacing in twentieths of a point, exact; `nil`: as high as the text needs.
        var line: Int? = OfficialPage.line
        var properties: [XMLTree] = []
        var isOnGrid = true
    }

    /// The style sheet.
    static var sheet: XMLTree {
        let defaults = XMLTree(
            "w:docDefaults", [:],
            [
                XMLTree("w:rPrDefault", [:], [XMLTree("w:rPr", [:], run(OfficialFonts.body, size: 32) + [language])]),
                XMLTree("w:pPrDefault", [:]),
            ])
        let normal = XMLTree(
            "w:style", ["w:type": "paragraph", "w:default": "1", "w:styleId": "Normal"],
            [
                XMLTree("w:name", ["w:val": "Normal"]), XMLTree("w:qFormat", [:]),
                XMLTree(
                    "w:pPr", [:],
                    [
                        XMLTree("w:widowControl", ["w:val": "0"]),
                        XMLTree("w:spacing", ["w:line": "\(OfficialPage.line)", "w:lineRule": "exact"]),
                        XMLTree("w:jc", ["w:val": "both"]),
                    ]),
            ])
        let styles = OfficialStyle.allCases.map { style($0.rawValue, look(of: $0)) }
        let footer = style(
            "footer",
            Look(name: "footer", font: OfficialFonts.song, size: 28, line: 400, isOnGrid: false))
        return XMLTree(
            "w:styles", ["xmlns:w": OfficialParts.wordprocessing], [defaults, normal] + styles + [footer])
    }

    private static let language = XMLTree("w:lang", ["w:val": "en-US", "w:eastAsia": "zh-CN"])
    private static let keepNext = XMLTree("w:keepNext", [:])
    private static let twoIn = XMLTree("w:ind", ["w:firstLineChars": "200", "w:firstLine": "640"])

    private static func look(of style: OfficialStyle) -> Look {
        switch style {
        case .title:
            Look(
                name: "公文标题", font: OfficialFonts.title, size: 44, line: 660,
                properties: [keepNext, centred, after(OfficialPage.line)], isOnGrid: false)
        case .recipient:
            Look(name: "主送机关", font: OfficialFonts.body, size: 32, properties: [keepNext])
        case .body: Look(name: "公文正文", font: OfficialFonts.body, size: 32, properties: [twoIn])
        case .heading1:
            Look(name: "heading 1", font: OfficialFonts.hei, size: 32, properties: [keepNext, twoIn, level(0)])
        case .heading2:
            Look(name: "heading 2", font: OfficialFonts.kai, size: 32, properties: [keepNext, twoIn, level(1)])
        case .heading3:
            Look(
                name: "heading 3", font: OfficialFonts.body, size: 32, isBold: true,
                properties: [keepNext, twoIn, level(2)])
        case .annexList:
            Look(
                name: "附件说明", font: OfficialFonts.body, size: 32,
                properties: [
                    keepNext,
                    XMLTree(
                        "w:ind", ["w:leftChars": "500", "w:left": "1600", "w:hangingChars": "300", "w:hanging": "960"]),
                ])
        case .signature:
            Look(
                name: "发文机关署名", font: OfficialFonts.body, size: 32,
                properties: [
                    keepNext, XMLTree("w:spacing", ["w:before": "1158"]),
                    XMLTree("w:ind", ["w:rightChars": "200", "w:right": "640"]), right,
                ])
        case .date:
            Look(
                name: "成文日期", font: OfficialFonts.body, size: 32,
                properties: [XMLTree("w:ind", ["w:rightChars": "400", "w:right": "1280"]), right])
        case .annexMark:
            Look(
                name: "附件序号", font: OfficialFonts.hei, size: 32,
                properties: [keepNext, XMLTree("w:pageBreakBefore", [:])])
        case .annexTitle:
            Look(
                name: "附件标题", font: OfficialFonts.title, size: 44, line: 660,
                properties: [keepNext, centred, after(OfficialPage.line / 2)], isOnGrid: false)
        case .caption:
            Look(
                name: "表格标题", font: OfficialFonts.hei, size: 24, line: 400,
                properties: [keepNext, XMLTree("w:spacing", ["w:before": "160", "w:after": "60"])], isOnGrid: false)
        case .remark:
            Look(
                name: "表格说明", font: OfficialFonts.body, size: 21, line: 340,
                properties: [XMLTree("w:spacing", ["w:before": "60", "w:after": "60"])], isOnGrid: false)
        case .cell:
            Look(
                name: "表格文字", font: OfficialFonts.body, size: 21, line: 320, properties: [centred] + tight,
                isOnGrid: false)
        case .cellHead:
            // Without "keep with next": LibreOffice would keep the whole table with what follows it.
            Look(
                name: "表格表头", font: OfficialFonts.hei, size: 21, line: 320, properties: [centred] + tight,
                isOnGrid: false)
        }
    }

    /// No white between Chinese signs and digits, so that a date fits into its column.
    private static let tight = [
        XMLTree("w:autoSpaceDE", ["w:val": "0"]), XMLTree("w:autoSpaceDN", ["w:val": "0"]),
    ]
    private static let right = XMLTree("w:jc", ["w:val": "right"])
    private static let centred = XMLTree("w:jc", ["w:val": "center"])
    /// White below, in twentieths of a point.
    private static func after(_ space: Int) -> XMLTree { XMLTree("w:spacing", ["w:after": "\(space)"]) }
    private static func level(_ number: Int) -> XMLTree { XMLTree("w:outlineLvl", ["w:val": "\(number)"]) }

    private static func style(_ id: String, _ look: Look) -> XMLTree {
        var spacing: [XMLTree.Attribute] = look.properties.first { $0.name == "w:spacing" }?.attributes ?? []
        if let line = look.line {
            spacing += [XMLTree.Attribute("w:line", "\(line)"), XMLTree.Attribute("w:lineRule", "exact")]
        }
        var properties = look.properties.filter { $0.name != "w:spacing" } + [XMLTree("w:spacing", spacing)]
        if !look.isOnGrid { properties.append(XMLTree("w:snapToGrid", ["w:val": "0"])) }
        // Word reads properties in the order of its schema only.
        properties.sort { (order[$0.name] ?? 0) < (order[$1.name] ?? 0) }
        return XMLTree(
            "w:style",
            ["w:type": "paragraph", "w:customStyle": look.name.hasPrefix("heading") ? "0" : "1", "w:styleId": id],
            [
                XMLTree("w:name", ["w:val": look.name]), XMLTree("w:basedOn", ["w:val": "Normal"]),
                XMLTree("w:qFormat", [:]), XMLTree("w:pPr", [:], properties),
                XMLTree("w:rPr", [:], run(look.font, size: look.size, isBold: look.isBold)),
            ])
    }

    private static let order = Dictionary(
        uniqueKeysWithValues: [
            "w:keepNext", "w:pageBreakBefore", "w:widowControl", "w:autoSpaceDE", "w:autoSpaceDN", "w:snapToGrid",
            "w:spacing", "w:ind", "w:jc",
            "w:outlineLvl",
        ].enumerated().map { ($1, $0) })

    private static func run(_ font: OfficialFonts.Font, size: Int, isBold: Bool = false) -> [XMLTree] {
        [OfficialFonts.properties(font)] + (isBold ? [XMLTree("w:b", [:])] : [])
            + (size == 32 ? [XMLTree("w:spacing", ["w:val": "\(OfficialPage.signSpace)"])] : [])
            + [XMLTree("w:sz", ["w:val": "\(size)"]), XMLTree("w:szCs", ["w:val": "\(size)"])]
    }
}
