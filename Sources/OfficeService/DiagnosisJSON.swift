import InspectionDomain
import Planner
import Wording

/// What `conflict --json` prints, and `plan --json` where no plan is possible.
public struct DiagnosisJSON: Encodable {
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

    private let schema = "xuncha-conflict/1"
    private let status = "infeasible"
    private let scenario: String
    /// The first cause once more: what was read before several causes were looked for.
    private let instances: [String]
    private let rules: [CauseJSON.Rule]
    private let provenIrreducible: Bool
    private let causes: [CauseJSON]
    private let shortages: [Wording]
    private let everyCause: Bool
    private let repairs: [Change]
    private let everyRepair: Bool
    private let solves: Int
    private let seconds: Double

    /// The diagnosis of `scenario`.
    public init(_ diagnosis: Diagnosis, of scenario: Scenario) {
        self.scenario = scenario.name
        causes = diagnosis.conflicts.map { CauseJSON($0, ConflictReport($0, in: scenario)) }
        instances = causes.first?.instances ?? []
        rules = causes.first?.rules ?? []
        provenIrreducible = causes.first?.provenIrreducible ?? false
        shortages = diagnosis.shortages
        everyCause = diagnosis.hasEveryCause
        repairs = diagnosis.repairs.map { Self.change($0, in: scenario) }
        everyRepair = diagnosis.hasEveryRepair
        solves = diagnosis.solves
        seconds = (diagnosis.seconds * 1000).rounded() / 1000
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
