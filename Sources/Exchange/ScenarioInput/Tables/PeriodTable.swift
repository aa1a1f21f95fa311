import CivilCalendar
import InspectionDomain
import Wording

/// periods: closed and busy periods, inspections from above.
enum PeriodTable {
    static let street = Column<String>.optional(
        "street", ["街道"], .reference(.street), whenEmpty: Wording(zh: "全区", en: "the whole zone"),
        Wording(zh: "街道；空着或填“全区”表示所有街道", en: "the street; empty or 全区 for all"), example: "全区")
    static let from = Column<Day>.required(
        "from", ["开始日期", "开始", "起"], .day, Wording(zh: "第一天", en: "the first day"), example: "2027-10-11")
    static let to = Column<Day>.required(
        "to", ["结束日期", "结束", "止"], .day, Wording(zh: "最后一天（含）", en: "the last day, included"), example: "2027-10-22")
    static let kind = Column<PeriodKind>.required(
        "kind", ["类型", "类别"], .choice(ChoiceTexts.periodKinds),
        Wording(
            zh: "关闭：不得巡查；繁忙：尽量避开；上级巡查：市、省来巡查，不得安排",
            en: "closed: no visit; busy: better not; city_inspection: the city or province inspects, no visit"),
        example: "上级巡查")
    static let reason = Column<String>.optional(
        "reason", ["原因", "事由"], .text, Wording(zh: "原因，显示在日历上", en: "why, shown on the calendar"), example: "市级巡查")

    static let schema = TableSchema(
        name: "periods", aliases: ["时段", "关闭和繁忙时段"], title: Wording(zh: "关闭和繁忙时段", en: "closed and busy periods"),
        meaning: Wording(zh: "街道不能或不宜接受巡查的时间", en: "times at which a street cannot or had better not be inspected"),
        isRequired: false,
        columns: [street.description, from.description, to.description, kind.description, reason.description])

    /// Whether a text in the street's place means all of them.
    static func isWholeZone(_ text: String) -> Bool { ["全区", "全部", "all"].contains(OfficeText.key(text)) }

    static func read(_ rows: [InputRow], streets: EntityIndex<Street>) -> [Placed<StreetPeriod>] {
        var repeats = RepeatCheck<StreetPeriod>()
        return rows.compactMap { row in
            let isWholeZone = row.peek(street).map(isWholeZone) ?? true
            let place = isWholeZone ? nil : streets.resolve(row, street)
            let (days, kind, reason) = (row.days(from, to), row[kind], row[reason])
            guard isWholeZone || place != nil, let days, let kind else { return nil }
            guard repeats.isNew(StreetPeriod(street: place, days: days, kind: kind), row) else { return nil }
            return Placed(StreetPeriod(street: place, days: days, kind: kind, reason: reason ?? ""), row)
        }
    }
}
