import InspectionDomain
import Planner
import PlanningRules
import Wording

/// What `conflict --json` prints, and `plan --json` where no plan is possible.
///
/// `instances`, `rules` and `provenIrreducible` are those of the first cause.
public struct DiagnosisJSON: Encodable {
    private struct Text: Encodable {
        let zh: String
        let en: String

        init(_ wording: Wording) { (zh, en) = (wording.zh, wording.en) }
    }

    private struct Rule: Encodable {
        let rule: String
        let article: String
        let zh: String
        let en: String
        let demands: [Text]
    }

    private struct Cause: Encodable {
        let instances: [String]
        let rules: [Rule]
        let provenIrreducible: Bool
    }

    private struct Edit: Encodable {
        let table: String
        let row: String
        let column: String
        let zh: String
        let en: String
    }

    private struct Change: Encodable {
        let kinds: [String]
        let cost: Int
        let edits: [Edit]
        let provenMinimal: Bool
        let exceptions: Int
    }

    private let status = "infeasible"
    private let scenario: String
    private let instances: [String]
    private let rules: [Rule]
    private let provenIrreducible: Bool
    private let causes: [Cause]
    private let shortages: [Text]
    private let everyCause: Bool
    private let repairs: [Change]
    private let everyRepair: Bool
    private let solves: Int
    private let seconds: Double

    /// The diagnosis of `scenario`.
    public init(_ diagnosis: Diagnosis, of scenario: Scenario) {
        self.scenario = scenario.name
        causes = diagnosis.conflicts.map { Self.cause($0, in: scenario) }
        shortages = diagnosis.shortages.map(Text.init)
        instances = causes.first?.instances ?? []
        rules = causes.first?.rules ?? []
        provenIrreducible = causes.first?.provenIrreducible ?? false
        everyCause = diagnosis.hasEveryCause
        repairs = diagnosis.repairs.map { Self.change($0, in: scenario) }
        everyRepair = diagnosis.hasEveryRepair
        solves = diagnosis.solves
        seconds = (diagnosis.seconds * 1000).rounded() / 1000
    }

    private static func cause(_ conflict: Conflict, in scenario: Scenario) -> Cause {
        let rules = ConflictReport(conflict, in: scenario).lines.map { line in
            Rule(
                rule: line.rule.text, article: Catalogue.statement(of: line.rule)?.article ?? "", zh: line.sentence.zh,
                en: line.sentence.en, demands: line.demands.map(Text.init))
        }
        return Cause(
            instances: conflict.instances.map(\.description), rules: rules,
            provenIrreducible: conflict.isProvenIrreducible)
    }

    private static func change(_ repair: Repair, in scenario: Scenario) -> Change {
        let edits = repair.edits.map { edit in
            let (place, words) = (edit.place(in: scenario), edit.wording(in: scenario))
            return Edit(table: place.table, row: place.row, column: place.column, zh: words.zh, en: words.en)
        }
        return Change(
            kinds: repair.kinds.map(\.rawValue), cost: repair.cost, edits: edits,
            provenMinimal: repair.isProvenMinimal, exceptions: repair.exceptions.count)
    }

    /// The JSON text.
    public func text() throws -> String { try PrettyJSON.text(self) }
}
