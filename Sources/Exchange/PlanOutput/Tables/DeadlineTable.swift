import CivilCalendar
import DocumentFormats
import FollowUp
import InspectionDomain
import Wording

/// deadlines.csv: one row a date, in order.
enum DeadlineTable {
    private static let heading: [Wording] = [
        Wording(zh: "序号", en: "No."), Wording(zh: "事项", en: "Step"), Wording(zh: "街道", en: "Street"),
        Wording(zh: "轮次", en: "Round"), Wording(zh: "责任主体", en: "Owed by"),
        Wording(zh: "起算事由", en: "Counted from"), Wording(zh: "起算日期", en: "Trigger day"),
        Wording(zh: "期限", en: "Period"), Wording(zh: "届满日", en: "Nominal"), Wording(zh: "最迟日期", en: "Latest"),
        Wording(zh: "目标日期", en: "Target"), Wording(zh: "日期性质", en: "Basis"), Wording(zh: "依据", en: "Article"),
        Wording(zh: "规则", en: "Rule"), Wording(zh: "推算说明", en: "How it was counted"),
        Wording(zh: "备注", en: "Remarks"),
    ]

    static func csv(_ document: PlanDocument, _ language: Language) -> CSVWriter {
        let rows = document.deadlines.enumerated().map { index, entry -> [CSVField] in
            [
                .number(index + 1),
                .text(entry.title(language)),
                .text(entry.street.map(document.scenario.name) ?? ""),
                .text(entry.round.map(document.scenario.name) ?? ""),
                .text(entry.owner(language)),
                .text(entry.trigger?.title(language) ?? ""),
                .optional(entry.trigger?.day),
                .text(entry.periodWording?(language) ?? ""),
                .day(entry.nominal),
                .day(entry.latest),
                .day(entry.target),
                .text(entry.basis.wording(language)),
                .text(entry.article),
                .text(entry.rule.text),
                .text(entry.explanationText(language)),
                .text(remarks(entry).asRemarks()(language)),
            ]
        }
        return CSVWriter(heading: heading.map { $0(language) }, rows: rows)
    }

    private static func remarks(_ entry: DeadlineEntry) -> [Wording] {
        var remarks: [Wording] = []
        if entry.numberSource == .office, entry.period != nil {
            remarks.append(Wording(zh: "期限由办公室自定", en: "period set by the office"))
        }
        if let caution = entry.caution { remarks.append(caution) }
        return remarks
    }
}
