import CivilCalendar
import DocumentFormats
import FollowUp
import InspectionDomain
import Wording

/// A finding as the ledger shows it, column by column: what is written out is what an unchanged row is compared with.
struct LedgerEntry {
    let finding: FindingState
    let state: FollowUpState
    let language: Language

    var plan: AdoptedPlan { state.plan }

    /// Who must correct it as shown: the street where nobody else is named.
    var responsible: String {
        finding.facts.responsible.isEmpty ? plan.name(finding.street) : finding.facts.responsible
    }

    /// The department by its name.
    var department: String {
        finding.facts.department.isEmpty ? "" : plan.name(UnitID(finding.facts.department))
    }

    /// Every reference to evidence, those given with the finding first.
    var evidence: [String] {
        let own = finding.facts.evidence
        return own + finding.evidence.map(\.reference).filter { !own.contains($0) }
    }

    /// The last day for its correction, once it is more than a forecast.
    var deadline: Day? {
        guard let correction = finding.step(.findingCorrection), !correction.isForecast else { return nil }
        return correction.latest
    }

    /// The note of the event by which it was recorded.
    var note: String { state.history.event(finding.event)?.note ?? "" }

    /// How what came, or comes, too late is marked.
    static let late = Wording(zh: "逾期", en: "late")

    /// The field of a column.
    func field(_ column: ColumnDescription, steps: [LedgerStep]) -> CSVField {
        for step in steps {
            if let field = field(column, of: step) { return field }
        }
        switch column.name {
        case LedgerColumns.found.description.name: return .day(finding.foundOn)
        case LedgerColumns.fedBack.description.name: return .optional(finding.fedBackOn)
        case LedgerColumns.deadline.description.name: return .optional(deadline)
        case LedgerColumns.content.description.name: return finding.facts.content.map(CSVField.number) ?? .empty
        default: return .text(text(column.name))
        }
    }

    private func field(_ column: ColumnDescription, of step: LedgerStep) -> CSVField? {
        guard let entry = finding.step(step.key) else {
            return step.columns.contains { $0.name == column.name } ? .empty : nil
        }
        // What was handed back is due again: its former details belong to the attempt before.
        let details = entry.doneOn == nil ? StepDetails() : entry.details
        switch column.name {
        case step.day.description.name: return .optional(entry.doneOn)
        case step.receiver?.description.name: return .text(details.receiver)
        case step.number?.description.name: return .text(details.number)
        case step.result?.description.name: return .text(details.result)
        default: return nil
        }
    }

    private func text(_ column: String) -> String {
        switch column {
        case LedgerColumns.id.description.name: finding.id.text
        case LedgerColumns.street.description.name: plan.name(finding.street)
        case LedgerColumns.visit.description.name: finding.facts.visit.text
        case LedgerColumns.kind.description.name: finding.facts.kind.wording(language)
        case LedgerColumns.enterprise.description.name: finding.facts.enterprise
        case LedgerColumns.description.description.name: finding.facts.description
        case LedgerColumns.responsible.description.name: responsible
        case LedgerColumns.department.description.name: department
        case LedgerColumns.evidence.description.name: evidence.joined(separator: "、")
        case LedgerColumns.outcome.description.name:
            finding.done(.findingCheck) == nil ? "" : Wording(zh: "通过", en: "passed")(language)
        case LedgerColumns.clock.description.name: clock(language)
        case LedgerColumns.late.description.name: finding.isLate ? Self.late(language) : ""
        case LedgerColumns.talks.description.name: finding.talks.map(\.text).joined(separator: "、")
        case LedgerColumns.phase.description.name: finding.phase.wording(language)
        case LedgerColumns.note.description.name: note
        default: ""
        }
    }

    /// What moved or stopped the clock of the correction, and how often it was handed back.
    private var clock: Wording {
        let attempts = finding.step(.findingCorrection)?.attempts ?? []
        var parts: [Wording] = []
        let returns = attempts.compactMap(\.began)
        if let last = returns.last {
            parts.append(
                Wording(
                    zh: "退回\(returns.count)次（\(last.day.chinese)：\(last.reason)）",
                    en: "handed back \(returns.count) time(s) (\(last.day): \(last.reason))"))
        }
        for granted in attempts.last?.extensions ?? [] {
            parts.append(
                Wording(
                    zh: "延期至\(granted.until.chinese)（\(granted.reason)）",
                    en: "extended to \(granted.until) (\(granted.reason))"))
        }
        if let pause = attempts.last?.suspensions.last {
            parts.append(
                pause.until.map {
                    Wording(
                        zh: "\(pause.from.chinese)至\($0.adding(days: -1).chinese)中止（\(pause.reason)）",
                        en: "suspended from \(pause.from) to \($0.adding(days: -1)) (\(pause.reason))")
                }
                    ?? Wording(
                        zh: "自\(pause.from.chinese)起中止（\(pause.reason)）",
                        en: "suspended since \(pause.from) (\(pause.reason))"))
        }
        return parts.joined(Wording(zh: "；", en: "; "))
    }
}
