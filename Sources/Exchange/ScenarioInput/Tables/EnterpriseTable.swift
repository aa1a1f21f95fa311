import InspectionDomain
import Wording

/// enterprises: key enterprises to which a visit extends, article 一(二).
enum EnterpriseTable {
    static let name = Column<String>.required(
        "name", ["名称", "企业", "企业名称"], .name, Wording(zh: "重点企业名称", en: "the enterprise's name"), example: "恒远化工")
    static let street = Column<String>.required(
        "street", ["街道", "所在街道"], .reference(.street), Wording(zh: "所在街道", en: "the street it is in"),
        example: "兴城街道")
    static let expertise = Column<[String]>.optional(
        "expertise", ["所需专业", "专业"], .names, default: [],
        Wording(zh: "检查它所需的专业", en: "expertise its inspection asks for"), example: "危险化学品")
    static let extra = Column<Int>.optional(
        "extra_working_days", ["增加工作日", "增加天数"], .integer(0...60), default: 0,
        Wording(zh: "使该街道每次巡查增加的工作日数", en: "working days it adds to every visit of its street"), example: "1")

    static let schema = TableSchema(
        name: "enterprises", aliases: ["重点企业", "企业"], title: Wording(zh: "重点企业", en: "key enterprises"),
        meaning: Wording(zh: "巡查延伸到的重点企业", en: "key enterprises to which visits extend"), isRequired: false,
        columns: [
            name.description, street.description, expertise.description, extra.description, Column.note.description,
        ])

    static func read(_ rows: [InputRow], streets: EntityIndex<Street>) -> [Placed<Enterprise>] {
        var repeats = RepeatCheck<[String]>()
        return rows.compactMap { row in
            let (title, street) = (row[name], streets.resolve(row, street))
            let (expertise, extra) = (row[expertise], row[extra])
            guard let title, let street, let expertise, let extra else { return nil }
            guard repeats.isNew([street.text, OfficeText.key(title)], row) else { return nil }
            let enterprise = Enterprise(
                name: title, street: street, wantedExpertise: expertise.map(Expertise.init(_:)), extraWorkingDays: extra
            )
            return Placed(enterprise, row)
        }
    }
}
