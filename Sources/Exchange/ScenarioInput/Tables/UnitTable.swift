import InspectionDomain
import Wording

/// units: the committee's member units, which lend people.
enum UnitTable {
    static let id = Column<String>.optional(
        "id", ["编号"], .name, whenEmpty: Wording(zh: "用名称", en: "the name"),
        Wording(zh: "编号，不重复", en: "a unique id"), example: "YJ")
    static let name = Column<String>.required(
        "name", ["名称", "单位", "单位名称", "成员单位"], .name, Wording(zh: "成员单位名称", en: "the unit's name"),
        example: "应急管理局")
    static let headcount = Column<Int>.optional(
        "headcount", ["编制人数", "总人数", "人数"], .integer(1...100_000), default: 20,
        Wording(zh: "在编在岗人数，用来折算负担", en: "people on its staff, by which burden is shared"), example: "35")
    static let capacity = Column<Int>.optional(
        "capacity", ["可抽调人数", "同时抽调上限"], .integer(0...1000), default: 2,
        Wording(zh: "最多可同时抽调几人", en: "how many may be away at once"), example: "3")
    static let liaison = Column<Bool>.optional(
        "liaison", ["联络员单位", "可派联络员"], .flag, default: false,
        Wording(zh: "联络员是否可从本单位选派", en: "whether liaison officers may come from it"), example: "是")
    static let carried = Column<Int>.optional(
        "carried_person_days", ["往年人天", "结转人天"], .integer(0...100_000), default: 0,
        Wording(zh: "往年多承担、今年应抵减的人天", en: "person-days of earlier years it is still credited with"), example: "28")

    static let schema = TableSchema(
        name: "units", aliases: ["成员单位", "单位"], title: Wording(zh: "成员单位", en: "member units"),
        meaning: Wording(zh: "抽调人员的单位，每个单位一行", en: "the units that lend people, one a row"), isRequired: true,
        columns: [
            id.description, name.description, headcount.description, capacity.description, liaison.description,
            carried.description, Column.note.description,
        ])

    static func read(_ rows: [InputRow], ids: inout EntityIndex<MemberUnit>) -> [Placed<MemberUnit>] {
        rows.compactMap { row in
            let key = ids.add(row, id: id, name: name)
            let (headcount, capacity) = (row[headcount], row[capacity])
            let (liaison, carried) = (row[liaison], row[carried])
            guard let key, let title = row[name], let headcount, let capacity, let liaison, let carried else {
                return nil
            }
            let unit = MemberUnit(
                id: key, name: title, headcount: headcount, capacity: capacity, providesLiaison: liaison,
                carriedPersonDays: carried)
            return Placed(unit, row)
        }
    }
}
