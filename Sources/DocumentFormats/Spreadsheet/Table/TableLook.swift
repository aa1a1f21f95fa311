import Wording

/// How tables on sheets look: sober enough for a file that is printed, signed and passed on.
public enum TableLook {
    /// The title of a sheet, over all columns.
    public static let title = CellStyle(font: "黑体", size: 16, alignment: .centre)
    /// What stands below it.
    public static let subtitle = CellStyle(size: 11, alignment: .centre, wraps: true)
    /// The names of columns.
    public static let heading = CellStyle(
        font: "黑体", size: 11, fill: CellFill(0xD9E2F0), hasBorder: true, alignment: .centre, wraps: true)
    /// Texts of any length.
    public static let text = CellStyle(hasBorder: true, wraps: true)
    /// Short texts.
    public static let centred = CellStyle(hasBorder: true, alignment: .centre, wraps: true)
    /// Texts that may look like numbers: phones, ids.
    public static let typed = CellStyle(hasBorder: true, wraps: true, format: .text)
    /// Whole numbers.
    public static let number = CellStyle(hasBorder: true, alignment: .centre, format: .integer)
    /// Remarks below a table.
    public static let remark = CellStyle(size: 10, alignment: .left, wraps: true)

    /// Dates.
    public static func day(_ language: Language) -> CellStyle {
        CellStyle(hasBorder: true, alignment: .centre, format: .day(language))
    }

    /// The look of an example that is no data.
    public static func example(_ style: CellStyle) -> CellStyle {
        style.with {
            $0.isItalic = true
            $0.colour = 0x7F7F7F
            $0.fill = CellFill(0xF2F2F2)
        }
    }

    /// What stands below every page: its number.
    public static func footer(_ language: Language) -> String {
        Wording(zh: "&C第 &P 页，共 &N 页", en: "&CPage &P of &N")(language)
    }
}
