import DocumentFormats
import Wording

/// How the workbooks of this program look: sober enough for a file that is printed and passed on.
enum OfficeLook {
    static let title = CellStyle(font: "黑体", size: 16, alignment: .centre)
    static let subtitle = CellStyle(size: 11, alignment: .centre, wraps: true)
    static let heading = CellStyle(
        font: "黑体", size: 11, fill: CellFill(0xD9E2F0), hasBorder: true, alignment: .centre, wraps: true)
    static let text = CellStyle(hasBorder: true, wraps: true)
    static let centred = CellStyle(hasBorder: true, alignment: .centre, wraps: true)
    static let typed = CellStyle(hasBorder: true, wraps: true, format: .text)
    static let number = CellStyle(hasBorder: true, alignment: .centre, format: .integer)
    static let remark = CellStyle(size: 10, wraps: true)

    static func day(_ language: Language) -> CellStyle {
        CellStyle(hasBorder: true, alignment: .centre, format: .day(language))
    }

    /// The look of an example that is no data.
    static func example(_ style: CellStyle) -> CellStyle {
        style.with {
            $0.isItalic = true
            $0.colour = 0x7F7F7F
            $0.fill = CellFill(0xF2F2F2)
        }
    }

    /// What stands below every page.
    static func footer(_ language: Language) -> String {
        Wording(zh: "&C第 &P 页，共 &N 页", en: "&CPage &P of &N")(language)
    }
}
