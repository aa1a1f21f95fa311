/// The fonts of official documents by name, with what stands in for them where they are not installed.
///
/// Offices have 方正小标宋 and the GB2312 faces; a new computer has SimSun, SimHei, KaiTi and FangSong, a free one none of
/// them. Word and WPS look for the other name, then for a face of the same kind.
enum OfficialFonts {
    struct Font {
        let name: String
        let other: String
        /// `roman` has serifs, `swiss` has none, `modern` is set like handwriting or print of even width.
        let family: String
        let panose: String
        /// Whether its own Latin letters and digits are used: beside a heavy face light ones would look lost.
        var hasOwnLatin = false
    }

    static let title = Font(
        name: "方正小标宋简体", other: "FZXiaoBiaoSong-B05S", family: "roman", panose: "02010601030101010101",
        hasOwnLatin: true)
    static let body = Font(name: "仿宋_GB2312", other: "FangSong", family: "modern", panose: "02010609030101010101")
    static let kai = Font(name: "楷体_GB2312", other: "KaiTi", family: "modern", panose: "02010609030101010101")
    static let hei = Font(
        name: "黑体", other: "SimHei", family: "modern", panose: "02010609060101010101", hasOwnLatin: true)
    static let song = Font(name: "宋体", other: "SimSun", family: "roman", panose: "02010600030101010101")
    /// Latin letters and digits.
    static let latin = "Times New Roman"

    /// The table of fonts of a document.
    static var table: XMLTree {
        let chinese = [title, body, kai, hei, song].map { font in
            XMLTree(
                "w:font", ["w:name": font.name],
                [
                    XMLTree("w:altName", ["w:val": font.other]),
                    XMLTree("w:panose1", ["w:val": font.panose]),
                    XMLTree("w:charset", ["w:val": "86"]),
                    XMLTree("w:family", ["w:val": font.family]),
                    XMLTree("w:pitch", ["w:val": "variable"]),
                ])
        }
        let latin = XMLTree(
            "w:font", ["w:name": latin],
            [XMLTree("w:charset", ["w:val": "00"]), XMLTree("w:family", ["w:val": "roman"])])
        return XMLTree("w:fonts", ["xmlns:w": OfficialParts.wordprocessing], chinese + [latin])
    }

    /// The fonts of a run.
    static func properties(_ font: Font) -> XMLTree {
        let own = font.hasOwnLatin ? font.name : latin
        return XMLTree(
            "w:rFonts",
            ["w:ascii": own, "w:hAnsi": own, "w:eastAsia": font.name, "w:cs": latin, "w:hint": "eastAsia"])
    }
}
