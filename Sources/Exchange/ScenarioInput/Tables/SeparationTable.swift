import InspectionDomain
import Wording

/// separations: pairs who must not serve in one team.
enum SeparationTable {
    static let person = Column<String>.required(
        "person", ["人员", "姓名"], .reference(.person), Wording(zh: "其中一人", en: "the one"), example: "张三")
    static let other = Column<String>.required(
        "other", ["另一人", "另一人员"], .reference(.person), Wording(zh: "另一人", en: "the other"), example: "李四")
    static let reason = Column<String>.optional(
        "reason", ["原因", "事由"], .text, Wording(zh: "原因；不会出现在公开的结果里", en: "why; in no public output"), example: "夫妻")

    static let schema = TableSchema(
        name: "separations", aliases: ["不同组"], title: Wording(zh: "不得同组", en: "separations"),
        meaning: Wording(zh: "不得编在同一组的两个人", en: "pairs who must not serve in one team"), isRequired: false,
        columns: [person.description, other.description, reason.description])

    static func read(_ rows: [InputRow], people: EntityIndex<Inspector>) -> [Placed<Separation>] {
        var repeats = RepeatCheck<Separation>()
        return rows.compactMap { row in
            let (one, another) = (people.resolve(row, person), people.resolve(row, other))
            let reason = row[reason]
            guard let one, let another else { return nil }
            guard one != another else {
                row.note(.sense(.samePerson), in: other)
                return nil
            }
            guard repeats.isNew(Separation(one, another), row) else { return nil }
            return Placed(Separation(one, another, reason: reason ?? ""), row)
        }
    }
}
