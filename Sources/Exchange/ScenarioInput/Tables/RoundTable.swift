import CivilCalendar
import InspectionDomain
import Wording

/// rounds: a list in scenario.yaml, read like a table.
enum RoundTable {
    static let id = Column<String>.optional(
        "id", ["编号"], .name, whenEmpty: Wording(zh: "用名称", en: "the name"),
        Wording(zh: "编号，不重复", en: "a unique id"), example: "春季")
    static let name = Column<String>.optional(
        "name", ["名称"], .name, whenEmpty: Wording(zh: "用编号", en: "the id"),
        Wording(zh: "名称；编号和名称至少填一个", en: "the name; an id or a name must be given"), example: "第一轮（春季）")
    static let from = Column<Day>.required(
        "from", ["开始日期", "开始", "起"], .day, Wording(zh: "第一天，含培训", en: "the first day, training included"),
        example: "2027-03-01")
    static let to = Column<Day>.required(
        "to", ["结束日期", "结束", "止"], .day,
        Wording(zh: "最后一天（含），所有巡查须在此前结束", en: "the last day, by which all visits have ended"),
        example: "2027-06-30")
    static let maxTeams = Column<Int>.optional(
        "max_teams", ["最多组数", "组数"], .integer(0...500), whenEmpty: Wording(zh: "teams.at_once", en: "teams.at_once"),
        Wording(zh: "这一轮最多派几个组", en: "teams it may send out"), example: "2")

    static let schema = TableSchema(
        name: "rounds", aliases: ["轮次"], title: Wording(zh: "轮次", en: "rounds"),
        meaning: Wording(
            zh: "写在 scenario.yaml 里的列表，每轮一项；各轮不能有同一天",
            en: "a list in scenario.yaml, one item a round; rounds share no day"), isRequired: true,
        columns: [
            id.description, name.description, from.description, to.description, maxTeams.description,
            Column.note.description,
        ])

    static func read(_ rows: [InputRow], ids: inout EntityIndex<Round>) -> [Placed<Round>] {
        rows.compactMap { row in
            guard row.has(id) || row.has(name) else {
                row.note(.value(.missing), in: id)
                return nil
            }
            let key = ids.add(row, id: id, name: name)
            let (window, teams) = (row.days(from, to), row[maxTeams])
            guard let key, let window else { return nil }
            return Placed(Round(id: key, name: row[name] ?? key.text, window: window, maximumTeams: teams), row)
        }
    }
}
