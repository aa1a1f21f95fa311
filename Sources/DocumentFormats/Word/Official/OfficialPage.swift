/// The page of GB/T 9704-2012, in twentieths of a point (1 mm = 56.69).
enum OfficialPage {
    private static let long = 16838
    private static let short = 11906
    /// Above the text, 37 mm, and the edge it becomes on a page that lies on its side.
    private static let top = 2098
    private static let left = 1588
    private static let right = 1474
    private static let bottom = 1984
    /// The page number stands 7 mm below the text.
    private static let footer = 1304
    /// 22 lines in 225 mm.
    static let line = 579
    /// What a sign of 16 pt is set closer by, so that 28 stand in 156 mm (442.2 pt).
    ///
    /// Not by a grid of signs: LibreOffice puts 18 signs into a line of such a grid.
    static let signSpace = -5

    /// The width of the text.
    static func textWidth(_ isLandscape: Bool) -> Int {
        isLandscape ? long - top - bottom : short - left - right
    }

    static func section(isLandscape: Bool) -> XMLTree {
        let size: XMLTree
        let margins: XMLTree
        if isLandscape {
            size = XMLTree("w:pgSz", ["w:w": "\(long)", "w:h": "\(short)", "w:orient": "landscape"])
            margins = edges(top: left, right: bottom, bottom: right, left: top)
        } else {
            size = XMLTree("w:pgSz", ["w:w": "\(short)", "w:h": "\(long)"])
            margins = edges(top: top, right: right, bottom: bottom, left: left)
        }
        return XMLTree(
            "w:sectPr", [:],
            [
                XMLTree("w:footerReference", ["w:type": "default", "r:id": "rIdOdd"]),
                XMLTree("w:footerReference", ["w:type": "even", "r:id": "rIdEven"]),
                size, margins,
                XMLTree("w:docGrid", ["w:type": "lines", "w:linePitch": "\(line)"]),
            ])
    }

    private static func edges(top: Int, right: Int, bottom: Int, left: Int) -> XMLTree {
        XMLTree(
            "w:pgMar",
            [
                "w:top": "\(top)", "w:right": "\(right)", "w:bottom": "\(bottom)", "w:left": "\(left)",
                "w:header": "851", "w:footer": "\(min(footer, bottom - 500))", "w:gutter": "0",
            ])
    }
}
