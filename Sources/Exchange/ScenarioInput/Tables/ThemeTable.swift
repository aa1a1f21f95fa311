import CivilCalendar
import InspectionDomain
import Wording

/// themes: yearly or key-period themes set from above, article 一(二).
enum ThemeTable {
    static let id = Column<String>.optional(
        "id", ["编号"], .name, whenEmpty: Wording(zh: "用名称", en: "the name"),
        Wording(zh: "编号，不重复", en: "a unique id"), example: "T1")
    static let name = Column<String>.required(
        "name", ["名称", "专题", "专题名称"], .name, Wording(zh: "专题名称", en: "the theme's name"), example: "安全生产月")
    static let from = Column<Day>.required(
        "from", ["开始日期", "开始", "起"], .day, Wording(zh: "第一天", en: "the first day"), example: "2027-06-01")
    static let to = Column<Day>.required(
        "to", ["结束日期", "结束", "止"], .day, Wording(zh: "最后一天（含）", en: "the last day, included"), example: "2027-06-30")
    static let streets = Column<[String]>.optional(
        "streets", ["街道", "涉及街道"], .references(.street), default: [],
        whenEmpty: Wording(zh: "所有街道", en: "all streets"),
        Wording(zh: "涉及的街道，用“、”分隔", en: "the streets concerned, separated by 、 or ;"), example: "兴城街道")
    static let expertise = Column<[String]>.optional(
        "expertise", ["所需专业", "专业"], .names, default: [],
        Wording(zh: "专题期内进驻的巡查应有的专业", en: "expertise of visits that begin in the window"), example: "消防")
    static let binding = Column<Bool>.optional(
        "binding", ["必须", "必须安排"], .flag, default: false,
        Wording(
            zh: "是：涉及的街道必须在专题期内进驻；否：尽量",
            en: "yes: every street concerned must have a visit that begins in the window; no: better so"),
        example: "否")

    static let schema = TableSchema(
        name: "themes", aliases: ["专题"], title: Wording(zh: "专题", en: "themes"),
        meaning: Wording(zh: "上级部署的年度或重点时段专题", en: "yearly or key-period themes set from above"), isRequired: false,
        columns: [
            id.description, name.description, from.description, to.description, streets.description,
            expertise.description, binding.description, Column.note.description,
        ])

    static func read(
        _ rows: [InputRow], ids: inout EntityIndex<Theme>, streets known: EntityIndex<Street>, year: Int?
    ) -> [Placed<Theme>] {
        rows.compactMap { row in
            let key = ids.add(row, id: id, name: name)
            let (window, streets) = (row.days(from, to), known.resolve(row, streets))
            let (expertise, binding) = (row[expertise], row[binding])
            guard let key, let title = row[name], let window, let expertise, let binding else { return nil }
            if let year, !window.overlaps(Day.year(year)) {
                row.note(.sense(.outsideYear(year)), in: from)
                return nil
            }
            let theme = Theme(
                id: key, name: title, window: window, streets: streets,
                wantedExpertise: expertise.map(Expertise.init(_:)), isBinding: binding)
            return Placed(theme, row)
        }
    }
}
