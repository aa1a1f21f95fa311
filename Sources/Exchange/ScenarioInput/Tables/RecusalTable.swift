import InspectionDomain
import Wording

/// recusals: who must stay away from which street (回避).
enum RecusalTable {
    static let person = Column<String>.required(
        "person", ["人员", "姓名"], .reference(.person), Wording(zh: "人员", en: "the person"), example: "张三")
    static let street = Column<String>.required(
        "street", ["街道", "回避街道"], .reference(.street), Wording(zh: "须回避的街道", en: "the street to stay away from"),
        example: "兴城街道")
    static let ground = Column<String>.optional(
        "ground", ["理由", "原因", "回避理由"], .text,
        Wording(zh: "理由，如曾任职、亲属；不会出现在公开的结果里", en: "why: worked there, relatives; in no public output"),
        example: "曾在该街道任职")

    static let schema = TableSchema(
        name: "recusals", aliases: ["回避"], title: Wording(zh: "回避", en: "recusals"),
        meaning: Wording(zh: "某人不得巡查某街道；填了就必须遵守", en: "who must not inspect which street; binding once filled in"),
        isRequired: false, columns: [person.description, street.description, ground.description])

    static func read(
        _ rows: [InputRow], people: EntityIndex<Inspector>, streets: EntityIndex<Street>
    ) -> [Placed<Recusal>] {
        var repeats = RepeatCheck<Recusal>()
        return rows.compactMap { row in
            let (person, street) = (people.resolve(row, person), streets.resolve(row, street))
            let ground = row[ground]
            guard let person, let street, repeats.isNew(Recusal(person: person, street: street), row) else {
                return nil
            }
            return Placed(Recusal(person: person, street: street, ground: ground ?? ""), row)
        }
    }
}
