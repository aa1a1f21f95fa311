import CivilCalendar
import DocumentFormats
import FollowUp
import InspectionDomain
import Wording

/// The year's results for the assessment of streets (R37): one row a street.
public struct AssessmentTable: Sendable {
    let state: FollowUpState
    private let language: Language

    /// The results of a state.
    public init(_ state: FollowUpState, _ language: Language) {
        self.state = state
        self.language = language
    }

    private typealias Column = (heading: Wording, cell: (StreetAssessment) -> CSVField)

    /// The columns of the file; `Kind` columns follow the kinds of findings.
    private var columns: [Column] {
        let kinds = FindingKind.allCases.map { kind -> Column in
            (kind.wording, { .number($0.findings[kind]?.found ?? 0) })
        }
        return [
            (Wording(zh: "街道", en: "Street"), { .text(state.plan.name($0.street)) }),
            (Wording(zh: "巡查时间", en: "Visits"), { .text(days($0)) }),
            (Wording(zh: "问题总数", en: "Findings"), { .number($0.total.found) }),
        ] + kinds + [
            (Wording(zh: "按期整改销号", en: "Closed in time"), { .number($0.total.closedInTime) }),
            (Wording(zh: "逾期整改销号", en: "Closed late"), { .number($0.total.closedLate) }),
            (Wording(zh: "未销号", en: "Open"), { .number($0.total.open) }),
            (Wording(zh: "其中逾期", en: "Of these late"), { .number($0.total.openLate) }),
            (Wording(zh: "挂牌督办", en: "Listed"), { .number($0.listed) }),
            (Wording(zh: "已摘牌", en: "Delisted"), { .number($0.delisted) }),
            (Wording(zh: "约谈", en: "Talks"), { .number($0.talks) }),
            (Wording(zh: "约谈已落实", en: "Talks followed up"), { .number($0.talksFollowedUp) }),
            (Wording(zh: "阻挠瞒报等情况", en: "Incidents"), { .number($0.incidents) }),
            (Wording(zh: "整改报告", en: "Correction report"), { .text(correction($0)) }),
            (Wording(zh: "退回次数", en: "Returned"), { .number($0.visits.map(\.returns).reduce(0, +)) }),
            (Wording(zh: "整改审核", en: "Examined"), { .text(examined($0)) }),
            (Wording(zh: "备注", en: "Remarks"), { .text(remark($0)) }),
        ]
    }

    /// The file for spreadsheets.
    public var csv: CSVWriter {
        let rows = state.assessment.enumerated().map { index, street in
            [CSVField.number(index + 1)] + columns.map { $0.cell(street) }
        }
        return CSVWriter(
            heading: [words("序号", "No.")] + columns.map { $0.heading(language) }, rows: rows)
    }

    /// The results for a terminal: one block a street, with what is not zero.
    public var text: String {
        let heading = words(
            "\(state.plan.title)　考核用巡查结果（截至\(state.on.chinese)）",
            "\(state.plan.title): results for the assessment, as of \(state.on)")
        let blocks = state.assessment.map { street -> String in
            let facts = columns.dropFirst().compactMap { column -> String? in
                switch column.cell(street) {
                case .number(0), .empty, .text(""): nil
                case .number(let number): "\(column.heading(language)) \(number)"
                case .text(let text): "\(column.heading(language))\(words("：", ": "))\(text)"
                case .day(let day): "\(column.heading(language)) \(day)"
                }
            }
            return "\(state.plan.name(street.street))\n  " + facts.joined(separator: words("，", ", "))
        }
        return ([heading] + blocks).joined(separator: "\n\n")
    }

    private func days(_ street: StreetAssessment) -> String {
        street.visits.map { visit in
            let days = "\(visit.days.lowerBound) – \(visit.days.upperBound)"
            return visit.isRecorded ? days : days + words("（计划）", " (planned)")
        }.joined(separator: words("；", "; "))
    }

    private func correction(_ street: StreetAssessment) -> String {
        street.visits.compactMap { visit -> String? in
            guard let correction = visit.correction else { return nil }
            let status = correction.status.wording(language)
            return correction.doneOn.map { "\($0) \(status)" } ?? status
        }.joined(separator: words("；", "; "))
    }

    private func examined(_ street: StreetAssessment) -> String {
        street.visits.map { $0.examinedOn?.description ?? words("未审核", "not yet") }.joined(separator: words("；", "; "))
    }

    private func remark(_ street: StreetAssessment) -> String {
        if street.visits.isEmpty { return words("本年度方案未安排巡查", "no visit in this year's plan") }
        let open = street.visits.filter { !$0.isComplete }.count
        return open == 0 ? "" : words("后续事项未办结", "follow-up not complete")
    }

    private func words(_ zh: String, _ en: String) -> String { Wording(zh: zh, en: en)(language) }
}
