import InspectionDomain
import Planner
import PlanningRules
import Wording

/// A conflict in words.
public struct ConflictReport: Sendable {
    private let conflict: Conflict
    private let scenario: Scenario

    /// The words for `conflict`.
    public init(_ conflict: Conflict, in scenario: Scenario) {
        self.conflict = conflict
        self.scenario = scenario
    }

    /// One line for a rule: its title, its article and the places where it binds here.
    public struct Line: Sendable {
        /// The rule.
        public let rule: RuleID
        /// Title, article and sentence.
        public let sentence: Wording
        /// Places, in the words of the scenario, at most eight and how many more.
        public let places: [String]
        /// Places left out of `places`.
        public let more: Int
    }

    /// A line for each rule involved, in order.
    public var lines: [Line] {
        conflict.rules.compactMap { rule in
            guard let statement = Catalogue.statement(of: rule) else { return nil }
            let article =
                statement.article.isEmpty ? Wording(zh: "办公室规定", en: "office rule") : Wording(same: statement.article)
            let places = conflict.instances.filter { $0.rule == rule && !$0.parts.isEmpty }
                .map { $0.parts.joined(separator: " · ") }
            return Line(
                rule: rule,
                sentence: Wording(
                    zh: "\(statement.title.zh)（\(article.zh)）：\(statement.sentence.zh)",
                    en: "\(statement.title.en) (\(article.en)): \(statement.sentence.en)"),
                places: Array(places.prefix(8)), more: max(0, places.count - 8))
        }
    }

    /// What is known of the conflict as a whole.
    public var summary: Wording {
        let proven =
            conflict.isProvenIrreducible
            ? Wording(zh: "已证明：去掉其中任何一条即可排出计划。", en: "Proven: without any one of them a plan exists.")
            : Wording(
                zh: "尚未证明这是最小的一组（时间所限）。", en: "Not proven to be a smallest set, for want of time.")
        return Wording(
            zh: "无法排出计划：下列规则不能同时满足（共求解\(conflict.solves)次）。\(proven.zh)",
            en: "No plan is possible: these rules cannot hold together (\(conflict.solves) solves). \(proven.en)")
    }

    /// The whole report for a terminal.
    public func text(_ language: Language) -> String {
        var text = [summary(language)]
        for line in lines {
            text.append("  \(line.rule)  \(line.sentence(language))")
            for place in line.places { text.append("      - \(place)") }
            if line.more > 0 {
                text.append("      " + Wording(zh: "……另有\(line.more)处", en: "… and \(line.more) more")(language))
            }
        }
        return text.joined(separator: "\n")
    }
}
