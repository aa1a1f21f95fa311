import Foundation
import Wording

extension InputProblem {
    /// The problem in one line: where, which field and value, why, and what to do.
    public func text(_ language: Language) -> String {
        Wording(
            zh: "\(label.zh) \(location.zh)\(subject.zh)：\(reason.zh)。\(remedy.zh)",
            en: "\(label.en): \(location.en)\(subject.en): \(reason.en). \(remedy.en)")(language)
    }

    /// What such a problem is called.
    var label: Wording {
        severity == .error ? Wording(zh: "错误", en: "error") : Wording(zh: "提醒", en: "warning")
    }

    private var location: Wording { Wording(zh: place.zh, en: place.en) }

    private var subject: Wording {
        var parts: [Wording] = []
        if let field {
            let name = writtenField ?? field
            parts.append(
                place.unit == .row
                    ? Wording(zh: "“\(name)”列", en: "column \"\(name)\"") : Wording(zh: "“\(name)”", en: "\"\(name)\""))
        }
        if let value { parts.append(Wording(zh: "填的是“\(value)”", en: "value \"\(value)\"")) }
        guard !parts.isEmpty else { return Wording(same: "") }
        return Wording(zh: " ", en: ", ") + parts.joined(Wording(zh: "，", en: ", "))
    }
}

/// Problems as a text for people and as JSON for programs.
public enum ProblemReport {
    /// One problem a line, the errors first, and a last line that counts them; empty where there are none.
    ///
    /// Of errors and of warnings no more than `limit` each are shown; the last line counts all.
    public static func text(_ problems: [InputProblem], _ language: Language, limit: Int = 200) -> String {
        guard !problems.isEmpty else { return "" }
        let errors = problems.filter { $0.severity == .error }
        let warnings = problems.filter { $0.severity == .warning }
        let shown = errors.prefix(limit) + warnings.prefix(limit)
        var count = Wording(
            zh: errors.isEmpty ? "共\(warnings.count)处提醒" : "共\(errors.count)处错误、\(warnings.count)处提醒",
            en: errors.isEmpty
                ? "\(warnings.count) warning(s)" : "\(errors.count) error(s), \(warnings.count) warning(s)")
        if shown.count < problems.count {
            count = count + Wording(zh: "，以上列出\(shown.count)处", en: "; \(shown.count) of them are shown")
        }
        let last = count + Wording(zh: "。", en: ".")
        return (shown.map { $0.text(language) } + [last(language)]).joined(separator: "\n") + "\n"
    }

    /// An array of objects with `severity`, `file`, `row` or `line`, `sheet` and `cell` in workbooks, `field`, `written_field`, `value`, `code`,
    /// `reason` and `remedy` (each with `zh` and `en`); keys sorted.
    ///
    /// - Throws: `EncodingError`, which no problem can cause.
    public static func json(_ problems: [InputProblem]) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(problems.map(ProblemRecord.init))
    }
}

/// A problem as JSON holds it.
private struct ProblemRecord: Encodable {
    let severity: InputProblem.Severity
    let file: String
    let row: Int?
    let line: Int?
    let sheet: String?
    let cell: String?
    let field: String?
    let writtenField: String?
    let value: String?
    let code: String
    let reason: Wording
    let remedy: Wording

    init(_ problem: InputProblem) {
        severity = problem.severity
        file = problem.place.file
        row = problem.place.unit == .row ? problem.place.number : nil
        line = problem.place.unit == .line ? problem.place.number : nil
        sheet = problem.place.sheet?.name
        cell = problem.place.cell.map { "\($0)" }
        field = problem.field
        writtenField = problem.writtenField
        value = problem.value
        code = problem.kind.code
        reason = problem.reason
        remedy = problem.remedy
    }

    enum CodingKeys: String, CodingKey {
        case severity, file, row, line, sheet, cell, field, value, code, reason, remedy
        case writtenField = "written_field"
    }
}
