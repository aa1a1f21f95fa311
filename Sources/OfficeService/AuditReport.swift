import Foundation
import InspectionDomain
import Planner
import PlanningRules
import Wording

/// What the audit of a plan found, in words and as JSON.
public struct AuditReport: Sendable {
    private let audit: Audit
    private let scenario: Scenario

    /// The words for `audit`.
    public init(_ audit: Audit, in scenario: Scenario) {
        self.audit = audit
        self.scenario = scenario
    }

    /// For a terminal.
    public func text(_ language: Language) -> String {
        var lines: [String] = []
        if audit.violations.isEmpty {
            lines.append(
                Wording(
                    zh: "✓ 计划符合全部\(Catalogue.rules.count)条规则。",
                    en: "✓ The plan obeys all \(Catalogue.rules.count) rules.")(
                        language))
        } else {
            lines.append(
                Wording(
                    zh: "✗ 计划违反规则\(audit.violations.count)处：",
                    en: "✗ The plan breaks rules in \(audit.violations.count) places:")(
                        language))
            lines += audit.violations.map { line($0.instance, $0.facts, language) }
        }
        if !audit.exceptions.isEmpty {
            lines.append(
                Wording(
                    zh: "需报批的例外\(audit.exceptions.count)项：", en: "\(audit.exceptions.count) exceptions for approval:")(
                        language))
            lines += audit.exceptions.map { line($0.instance, $0.facts, language) }
        }
        let total = audit.points.reduce(0) { $0 + $1.points }
        lines.append(Wording(zh: "偏好扣分合计\(total)分。", en: "Preferences cost \(total) points in all.")(language))
        return lines.joined(separator: "\n")
    }

    private func line(_ instance: RuleInstance, _ facts: Wording, _ language: Language) -> String {
        let statement = Catalogue.statement(of: instance.rule)
        let title = statement?.title(language) ?? ""
        let article = statement?.article ?? ""
        let place = article.isEmpty ? Wording(zh: "办公室规定", en: "office rule")(language) : article
        return "  \(instance.rule) \(title) [\(place)] \(facts(language))"
    }

    private struct Finding: Encodable {
        let rule: String
        let article: String
        let instance: String
        let zh: String
        let en: String
    }

    private struct Report: Encodable {
        let violations: [Finding]
        let exceptions: [Finding]
        let points: [String: Int]
    }

    /// For programs: sorted keys.
    public func json() throws -> String {
        var points: [String: Int] = [:]
        for entry in audit.points { points[entry.instance.rule.text, default: 0] += entry.points }
        let report = Report(
            violations: audit.violations.map { finding($0.instance, $0.facts) },
            exceptions: audit.exceptions.map { finding($0.instance, $0.facts) }, points: points)
        return try PrettyJSON.text(report)
    }

    private func finding(_ instance: RuleInstance, _ facts: Wording) -> Finding {
        Finding(
            rule: instance.rule.text, article: Catalogue.statement(of: instance.rule)?.article ?? "",
            instance: instance.description, zh: facts.zh, en: facts.en)
    }
}

/// JSON for programs: sorted keys, slashes as they are.
enum PrettyJSON {
    static func text(_ value: some Encodable) throws -> String {
        try JSONText.text(value, [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
    }
}

/// The same on one line.
enum LineJSON {
    static func text(_ value: some Encodable) throws -> String {
        try JSONText.text(value, [.sortedKeys, .withoutEscapingSlashes])
    }
}

private enum JSONText {
    static func text(_ value: some Encodable, _ formatting: JSONEncoder.OutputFormatting) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = formatting
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}
