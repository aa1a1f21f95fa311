import InspectionDomain
import Planner
import PlanningRules
import Wording

/// One conflict for programs.
public struct ConflictJSON: Encodable {
    private let status = "infeasible"
    private let scenario: String
    private let instances: [String]
    private let rules: [CauseJSON.Rule]
    private let provenIrreducible: Bool
    private let solves: Int

    /// The conflict of the scenario read.
    public init(_ conflict: Conflict, _ words: ConflictReport, scenario: String) {
        let cause = CauseJSON(conflict, words)
        self.scenario = scenario
        instances = cause.instances
        rules = cause.rules
        provenIrreducible = cause.provenIrreducible
        solves = conflict.solves
    }

    /// The JSON text.
    public func text() throws -> String { try PrettyJSON.text(self) }
}

/// A conflict as one cause among others.
struct CauseJSON: Encodable {
    struct Rule: Encodable {
        let rule: String
        let article: String
        let zh: String
        let en: String
        let demands: [Wording]
    }

    let instances: [String]
    let rules: [Rule]
    let provenIrreducible: Bool

    init(_ conflict: Conflict, _ words: ConflictReport) {
        instances = conflict.instances.map(\.description)
        rules = words.lines.map { line in
            Rule(
                rule: line.rule.text, article: Catalogue.statement(of: line.rule)?.article ?? "", zh: line.sentence.zh,
                en: line.sentence.en, demands: line.demands)
        }
        provenIrreducible = conflict.isProvenIrreducible
    }
}
