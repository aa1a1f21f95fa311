import CivilCalendar
import InspectionDomain
import Wording

/// unit_capacity: times at which a unit's capacity differs from its usual one.
enum UnitCapacityTable {
    static let unit = Column<String>.required(
        "unit", ["单位", "成员单位"], .reference(.unit), Wording(zh: "成员单位", en: "the unit"), example: "财政金融局")
    static let from = Column<Day>.required(
        "from", ["开始日期", "开始", "起"], .day, Wording(zh: "第一天", en: "the first day"), example: "2027-12-01")
    static let to = Column<Day>.required(
        "to", ["结束日期", "结束", "止"], .day, Wording(zh: "最后一天（含）", en: "the last day, included"), example: "2027-12-31")
    static let capacity = Column<Int>.required(
        "capacity", ["可抽调人数", "同时抽调上限"], .integer(0...1000),
        Wording(zh: "这段时间最多可同时抽调几人；重叠时取最小", en: "how many may be away at once then; the least where times overlap"),
        example: "0")

    static let schema = TableSchema(
        name: "unit_capacity", aliases: ["单位抽调时段", "抽调时段"],
        title: Wording(zh: "单位抽调时段", en: "capacity of units over time"),
        meaning: Wording(zh: "单位在某段时间可抽调人数的变化，如年终决算", en: "times at which a unit can spare fewer or more people"),
        isRequired: false,
        columns: [
            unit.description, from.description, to.description, capacity.description, Column.note.description,
        ])

    static func read(_ rows: [InputRow], units: EntityIndex<MemberUnit>) -> [Placed<(UnitID, CapacityChange)>] {
        var repeats = RepeatCheck<[String]>()
        return rows.compactMap { row in
            let (unit, days, capacity) = (units.resolve(row, unit), row.days(from, to), row[capacity])
            guard let unit, let days, let capacity,
                repeats.isNew([unit.text, "\(days.lowerBound)", "\(days.upperBound)"], row)
            else { return nil }
            return Placed((unit, CapacityChange(days: days, capacity: capacity)), row)
        }
    }
}
