import CivilCalendar
import InspectionDomain
import Wording

/// absences: times at which a person cannot be on inspection.
enum AbsenceTable {
    static let person = Column<String>.required(
        "person", ["人员", "姓名"], .reference(.person), Wording(zh: "人员", en: "the person"), example: "张三")
    static let from = Column<Day>.required(
        "from", ["开始日期", "开始", "起"], .day, Wording(zh: "第一天", en: "the first day"), example: "2027-05-10")
    static let to = Column<Day>.required(
        "to", ["结束日期", "结束", "止"], .day, Wording(zh: "最后一天（含）", en: "the last day, included"), example: "2027-05-21")
    static let reason = Column<String>.optional(
        "reason", ["原因", "事由"], .text, Wording(zh: "原因", en: "why"), example: "培训")

    static let schema = TableSchema(
        name: "absences", aliases: ["请假", "缺席"], title: Wording(zh: "请假和缺席", en: "absences"),
        meaning: Wording(
            zh: "某人某段时间不能参加：休假、学习、另有任务", en: "times at which somebody cannot serve: leave, study, another duty"),
        isRequired: false,
        columns: [person.description, from.description, to.description, reason.description])

    static func read(_ rows: [InputRow], people: EntityIndex<Inspector>) -> [Placed<Absence>] {
        var repeats = RepeatCheck<Absence>()
        return rows.compactMap { row in
            let (person, days, reason) = (people.resolve(row, person), row.days(from, to), row[reason])
            guard let person, let days, repeats.isNew(Absence(person: person, days: days), row) else { return nil }
            return Placed(Absence(person: person, days: days, reason: reason ?? ""), row)
        }
    }
}
