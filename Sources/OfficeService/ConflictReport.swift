import InspectionDomain
import Planner
import PlanningRules
import Wording

/// A conflict in words.
public struct ConflictReport: Sendable {
    /// Demands of one rule that a terminal shows: only a conflict that was not reduced to its end has more.
    private static let shown = 10

    private let conflict: Conflict
    private let scenario: Scenario

    /// The words for `conflict`.
    public init(_ conflict: Conflict, in scenario: Scenario) {
        self.conflict = conflict
        self.scenario = scenario
    }

    /// One rule: its title, its article and what it asks here.
    public struct Line: Sendable {
        /// The rule.
        public let rule: RuleID
        /// Title and article.
        public let heading: Wording
        /// Title, article and the rule's own sentence.
        public let sentence: Wording
        /// What it asks in this scenario, with names, days and numbers.
        public let demands: [Wording]
        /// Places, as instances name them, at most eight.
        public let places: [String]
    }

    /// A line for each rule involved, in order.
    public var lines: [Line] {
        conflict.rules.compactMap { id in
            guard let rule = Catalogue.rules.first(where: { $0.id == id }) else { return nil }
            let statement = rule.statement
            let article =
                statement.article.isEmpty ? Wording(zh: "办公室规定", en: "office rule") : Wording(same: statement.article)
            let instances = conflict.instances.filter { $0.rule == id }
            let heading = Wording(
                zh: "\(statement.title.zh)（\(article.zh)）", en: "\(statement.title.en) (\(article.en))")
            return Line(
                rule: id, heading: heading,
                sentence: heading + Wording(zh: "：", en: ": ") + statement.sentence,
                demands: rule.demands(at: instances, in: scenario),
                places: Array(
                    instances.filter { !$0.parts.isEmpty }.map { $0.parts.joined(separator: " · ") }.prefix(8)))
        }
    }

    /// Whether it is proven that nothing can be taken from the conflict.
    public var proof: Wording {
        conflict.isProvenIrreducible
            ? Wording(
                zh: "已证明缺一不可：去掉其中任何一条，其余各条就能同时满足", en: "proven: without any one of them the others can hold together")
            : Wording(zh: "时间所限，尚未证明缺一不可", en: "not proven to be a smallest set, for want of time")
    }

    /// What is known of the conflict as a whole.
    public var summary: Wording {
        Wording(
            zh: "无法排出计划：下列规则不能同时满足（共求解\(conflict.solves)次；\(proof.zh)）。",
            en: "No plan is possible: these rules cannot hold together (\(conflict.solves) solves; \(proof.en)).")
    }

    /// The rules with their demands, for a terminal.
    func body(_ language: Language) -> [String] {
        lines.flatMap { line -> [String] in
            let left = line.demands.count - Self.shown
            let more = Wording(zh: "      ……另有\(left)条", en: "      … and \(left) more")
            return ["  \(line.rule) \(line.heading(language))"]
                + line.demands.prefix(Self.shown).map { "      \($0(language))" } + (left > 0 ? [more(language)] : [])
        }
    }

    /// The whole report for a terminal.
    public func text(_ language: Language) -> String {
        ([summary(language)] + body(language)).joined(separator: "\n")
    }
}
