import Exchange
import Wording

/// Every format a plan is put out in: the one list. A new format is one file that conforms to `ExportFormat`, and one
/// line here.
public enum ExportRegistry {
    /// The formats in the order in which they are listed.
    public static let formats: [any ExportFormat] = [
        JSONExport(), CSVExport(), WorkbookExport(), CalendarExport(), WordExport(), ProjectExport(), SVGExport(),
        MermaidExport(),
        PageExport(), PublicPageExport(), ModelExport(.lp), ModelExport(.mps),
    ]

    /// The format of a name, `nil` where there is none.
    public static func format(named name: String) -> (any ExportFormat)? { formats.first { $0.name == name } }

    /// What is said of a name that no format has.
    public static func unknown(_ name: String) -> Wording {
        let known = formats.map(\.name)
        let hint = Suggestion.nearest(to: name, among: known).map {
            Wording(zh: "是否想用“\($0)”？", en: " Did you mean '\($0)'?")
        }
        return Wording(zh: "没有格式“\(name)”。", en: "There is no format '\(name)'.") + (hint ?? Wording(same: ""))
            + Wording(zh: "可选：\(known.joined(separator: "、"))。", en: " Known: \(known.joined(separator: ", ")).")
    }
}
