import InspectionDomain
import Wording

/// history: who inspected which street in earlier years.
enum HistoryTable {
    static let year = Column<Int>.required(
        "year", ["年度", "年份"], .integer(2000...2200), Wording(zh: "年度，早于方案年度", en: "a year before the plan's"),
        example: "2026")
    static let street = Column<String>.required(
        "street", ["街道"], .reference(.street), Wording(zh: "街道", en: "the street"), example: "兴城街道")
    static let person = Column<String>.required(
        "person", ["人员", "姓名"], .reference(.person),
        Wording(zh: "人员；已调离的可保留，不起作用", en: "the person; rows of people who left may stay, without effect"),
        example: "张三")
    static let days = Column<Int>.optional(
        "days", ["天数", "人天"], .integer(0...366), default: 14,
        Wording(zh: "在该街道巡查的天数", en: "days served there"), example: "14")

    static let schema = TableSchema(
        name: "history", aliases: ["历史", "往年巡查"], title: Wording(zh: "往年巡查", en: "earlier years"),
        meaning: Wording(zh: "往年谁巡查过哪个街道，用于轮换", en: "who inspected which street before, for rotation"),
        isRequired: false,
        columns: [year.description, street.description, person.description, days.description, Column.note.description])

    static func read(
        _ rows: [InputRow], people: EntityIndex<Inspector>, streets: EntityIndex<Street>, planYear: Int?
    ) -> [Placed<HistoryEntry>] {
        var repeats = RepeatCheck<HistoryEntry>()
        var former: Set<String> = []
        let entries = rows.compactMap { row -> Placed<HistoryEntry>? in
            let (year, street, days) = (row[year], streets.resolve(row, street), row[days])
            if let year, let planYear, year >= planYear {
                row.note(.sense(.notEarlier(year: planYear)), in: Self.year)
            }
            guard let person = person(of: row, people, &former), let year, let street, let days,
                repeats.isNew(HistoryEntry(year: year, street: street, person: person, days: 0), row)
            else { return nil }
            return Placed(HistoryEntry(year: year, street: street, person: person, days: days), row)
        }
        if let first = rows.first, !former.isEmpty {
            first.log.note(.notice(.formerPeople(count: former.count)), at: InputPlace(file: first.place.file))
        }
        return entries
    }

    /// Somebody unknown has left, which is no error.
    private static func person(
        of row: InputRow, _ people: EntityIndex<Inspector>, _ former: inout Set<String>
    ) -> PersonID? {
        guard let text = row[person] else { return nil }
        if !people.isUnknown(text) { return people.resolve(row, person) }
        former.insert(OfficeText.key(text))
        return nil
    }
}
