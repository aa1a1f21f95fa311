import CivilCalendar
import InspectionDomain
import Wording

/// special_visits: visits outside the yearly routine, article 一(二).
enum SpecialVisitTable {
    static let id = Column<String>.required(
        "id", ["编号"], .name, Wording(zh: "编号，不重复", en: "a unique id"), example: "专项1")
    static let street = Column<String>.required(
        "street", ["街道"], .reference(.street), Wording(zh: "街道", en: "the street"), example: "兴城街道")
    static let from = Column<Day>.required(
        "from", ["开始日期", "开始", "起"], .day, Wording(zh: "最早进驻日", en: "the first day it may begin"), example: "2027-09-06"
    )
    static let to = Column<Day>.required(
        "to", ["结束日期", "结束", "止"], .day, Wording(zh: "最晚结束日（含）", en: "the last day it may end, included"),
        example: "2027-10-31")
    static let reason = Column<String>.optional(
        "reason", ["原因", "事由"], .text, Wording(zh: "事由", en: "why"), example: "事故后专项巡查")

    static let schema = TableSchema(
        name: "special_visits", aliases: ["专项巡查"], title: Wording(zh: "专项巡查", en: "special visits"),
        meaning: Wording(zh: "例行之外的巡查", en: "visits outside the yearly routine"), isRequired: false,
        columns: [id.description, street.description, from.description, to.description, reason.description])

    static func read(
        _ rows: [InputRow], ids: inout EntityIndex<VisitRequest>, streets: EntityIndex<Street>
    ) -> [Placed<SpecialVisit>] {
        rows.compactMap { row in
            let key = ids.add(row, id: nil, name: id)
            let (street, window, reason) = (streets.resolve(row, street), row.days(from, to), row[reason])
            guard let key, let street, let window else { return nil }
            return Placed(SpecialVisit(id: key, street: street, window: window, reason: reason ?? ""), row)
        }
    }
}
