import DocumentFormats
import FollowUp
import Wording

/// The ledger of findings as a table: the running number first, remarks last.
public enum LedgerTable {
    /// The findings as comma-separated values, which `LedgerFile` reads back.
    public static func csv(of findings: [FindingState], in state: FollowUpState, _ language: Language) -> CSVWriter {
        let schema = LedgerSchema(state.plan.chain)
        return CSVWriter(
            heading: [Wording(zh: "序号", en: "No.")(language)] + schema.table.columns.map { heading($0, language) },
            rows: findings.enumerated().map { index, finding in
                let entry = LedgerEntry(finding: finding, state: state, language: language)
                return [.number(index + 1)] + schema.table.columns.map { entry.field($0, steps: schema.steps) }
            })
    }

    private static func heading(_ column: ColumnDescription, _ language: Language) -> String {
        language == .zh ? column.aliases.first ?? column.name : column.name
    }
}
