import InspectionDomain
import Wording

/// people: everybody who may be sent, in post at a unit or an expert.
enum PeopleTable {
    static let id = Column<String>.optional(
        "id", ["编号", "工号"], .name, whenEmpty: Wording(zh: "用姓名", en: "the name"),
        Wording(zh: "编号；有同名的人时必填", en: "a unique id; needed where names repeat"), example: "P001")
    static let name = Column<String>.required(
        "name", ["姓名", "名称"], .name, Wording(zh: "姓名", en: "the name"), example: "张 三")
    static let unit = Column<String>.required(
        "unit", ["单位", "所在单位", "派出单位"], .reference(.unit),
        Wording(zh: "派出单位；专家填聘用或推荐单位", en: "the unit that sends the person; for experts, the one that engages them"),
        example: "应急管理局")
    static let kind = Column<InspectorKind>.required(
        "kind", ["类别", "人员类别"], .choice(ChoiceTexts.inspectorKinds),
        Wording(zh: "人员类别，二(一)", en: "the kind of person, article 二(一)"), example: "领导干部")
    static let rank = Column<Rank>.optional(
        "rank", ["职级", "级别"], .choice(ChoiceTexts.ranks),
        Wording(zh: "职级", en: "the rank"), example: "正科")
    static let rankEquivalent = Column<Bool>.optional(
        "rank_equivalent", ["等同科级", "视同科级"], .flag, default: false,
        Wording(zh: "办公室认定等同科级；程序不自行推断", en: "ticked by the office as equal to section rank; never inferred"),
        example: "否")
    static let knowsSafety = Column<Bool>.optional(
        "knows_safety", ["熟悉安全监管", "熟悉安全生产监管"], .flag, default: false,
        Wording(zh: "熟悉安全生产监管，组长必需，二(一)", en: "knows safety supervision; a leader must, article 二(一)"),
        example: "是")
    static let inPost = Column<Bool>.optional(
        "in_post", ["在职"], .flag, default: true,
        Wording(zh: "在职；专家不要求", en: "in post; not asked of experts"), example: "是")
    static let political = Column<Bool>.optional(
        "political", ["政治素质"], .flag, default: true,
        Wording(zh: "符合二(二)1 政治素质", en: "meets condition 1 of article 二(二): politically firm"), example: "是")
    static let integrity = Column<Bool>.optional(
        "integrity", ["公道正派", "廉洁"], .flag, default: true,
        Wording(zh: "符合二(二)2 坚持原则、公道正派、清正廉洁", en: "meets condition 2: principled, fair, honest"), example: "是")
    static let competence = Column<Bool>.optional(
        "competence", ["业务能力"], .flag, default: true,
        Wording(zh: "符合二(二)3 熟悉业务和法规，能发现和分析问题", en: "meets condition 3: knows the work and the law"), example: "是")
    static let health = Column<Bool>.optional(
        "health", ["身体健康", "健康"], .flag, default: true,
        Wording(zh: "符合二(二)4 身体健康", en: "meets condition 4: in good health"), example: "是")
    static let expertise = Column<[String]>.optional(
        "expertise", ["专业", "专长"], .names, default: [],
        Wording(zh: "专业，用“、”分隔", en: "fields of expertise, separated by 、 or ;"), example: "消防、燃气")
    static let post = Column<String>.optional(
        "post", ["职务"], .text, Wording(zh: "职务，用于名单", en: "the post, for rosters"), example: "副局长")
    static let phone = Column<String>.optional(
        "phone", ["电话", "手机", "联系电话"], .text,
        Wording(zh: "电话；不会出现在公开的结果里", en: "the phone; in no public output"), example: "")
    static let dailyCost = Column<Int>.optional(
        "daily_cost", ["日费用", "每日费用"], .integer(0...1_000_000),
        whenEmpty: Wording(zh: "按 budget 的标准", en: "as in budget"),
        Wording(zh: "此人一天的费用（元）", en: "what one day of this person costs, in yuan"), example: "800")

    static let schema = TableSchema(
        name: "people", aliases: ["人员", "人员库"], title: Wording(zh: "人员", en: "people"),
        meaning: Wording(zh: "可参加巡查的人，每人一行", en: "everybody who may inspect, one a row"), isRequired: true,
        columns: [
            id.description, name.description, unit.description, kind.description, rank.description,
            rankEquivalent.description, knowsSafety.description, inPost.description, political.description,
            integrity.description, competence.description, health.description, expertise.description,
            post.description, phone.description, dailyCost.description, Column.note.description,
        ])

    static func read(
        _ rows: [InputRow], ids: inout EntityIndex<Inspector>, units: EntityIndex<MemberUnit>
    ) -> [Placed<Inspector>] {
        rows.compactMap { row in
            let key = ids.add(row, id: id, name: name)
            let (unit, kind, rank) = (units.resolve(row, unit), row[kind], row[rank])
            let (equivalent, knows, inPost) = (row[rankEquivalent], row[knowsSafety], row[inPost])
            let conditions = conditions(of: row)
            let (expertise, post, phone, cost) = (row[expertise], row[post], row[phone], row[dailyCost])
            guard let key, let title = row[name], let unit, let kind, let equivalent, let knows, let inPost,
                let conditions, let expertise
            else { return nil }
            let person = Inspector(
                id: key, name: title, unit: unit, kind: kind, rank: rank, rankEquivalent: equivalent,
                knowsSafety: knows, inPost: inPost, conditions: conditions,
                expertise: expertise.map(Expertise.init(_:)), post: post ?? "", phone: phone ?? "", dailyCost: cost)
            return Placed(person, row)
        }
    }

    private static func conditions(of row: InputRow) -> PersonalConditions? {
        let (political, integrity) = (row[political], row[integrity])
        let (competence, health) = (row[competence], row[health])
        guard let political, let integrity, let competence, let health else { return nil }
        return PersonalConditions(political: political, integrity: integrity, competence: competence, health: health)
    }
}
