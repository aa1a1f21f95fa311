import InspectionDomain
import Wording

/// streets: what is inspected.
enum StreetTable {
    static let id = Column<String>.optional(
        "id", ["编号"], .name, whenEmpty: Wording(zh: "用名称", en: "the name"),
        Wording(zh: "编号，不重复", en: "a unique id"), example: "XC")
    static let name = Column<String>.required(
        "name", ["名称", "街道", "街道名称", "镇街"], .name, Wording(zh: "街道（乡镇）名称", en: "the street's or township's name"),
        example: "兴城街道")
    static let risk = Column<Int>.optional(
        "risk", ["风险", "风险等级"], .grade([Choice("1", "低"), Choice("2", "中"), Choice("3", "高")]), default: 2,
        Wording(zh: "风险等级：1低、2中、3高", en: "the risk: 1 low, 2 medium, 3 high"), example: "高")
    static let visits = Column<Int>.optional(
        "visits", ["巡查次数", "次数"], .integer(1...12), default: 1,
        Wording(zh: "全年例行巡查次数", en: "routine visits in the year"), example: "1")
    static let expertise = Column<[String]>.optional(
        "expertise", ["所需专业", "专业"], .names, default: [],
        Wording(zh: "每次巡查都应有的专业，用“、”分隔", en: "expertise every visit should have, separated by 、 or ;"),
        example: "危险化学品、消防")

    static let schema = TableSchema(
        name: "streets", aliases: ["街道"], title: Wording(zh: "街道", en: "streets"),
        meaning: Wording(zh: "巡查对象，每个街道一行", en: "what is inspected, one street a row"), isRequired: true,
        columns: [
            id.description, name.description, risk.description, visits.description, expertise.description,
            Column.note.description,
        ])

    static func read(_ rows: [InputRow], ids: inout EntityIndex<Street>) -> [Placed<Street>] {
        rows.compactMap { row in
            let key = ids.add(row, id: id, name: name)
            let (risk, visits) = (row[risk], row[visits])
            let expertise = row[expertise]
            guard let key, let title = row[name], let risk, let visits, let expertise else { return nil }
            let street = Street(
                id: key, name: title, risk: risk, routineVisits: visits,
                wantedExpertise: expertise.map(Expertise.init(_:)))
            return Placed(street, row)
        }
    }
}
