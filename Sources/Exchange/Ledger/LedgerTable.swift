import CivilCalendar
import DocumentFormats
import FollowUp
import Wording

/// The ledger of findings as a table: the running number first, remarks last. `LedgerFile` reads it back.
public struct LedgerTable: Sendable {
    private let findings: [FindingState]
    private let state: FollowUpState
    private let schema: LedgerSchema
    private let language: Language

    /// The table of some findings.
    public init(_ findings: [FindingState], in state: FollowUpState, _ language: Language) {
        self.findings = findings
        self.state = state
        self.language = language
        schema = LedgerSchema(state.plan.chain)
    }

    /// The findings as comma-separated values.
    public var csv: CSVWriter { CSVWriter(heading: heading, rows: rows) }

    /// The findings as a workbook. Equal findings and days give equal bytes.
    ///
    /// - Parameter day: The day it says it was made on.
    /// - Throws: `SpreadsheetError` where the temporary folder cannot be written.
    public func workbook(on day: Day) throws(SpreadsheetError) -> [UInt8] {
        try WorkbookWriter.bytes(
            of: Workbook(
                title: sheetName, author: Wording(zh: "巡查", en: "xuncha")(language), created: day,
                sheets: [sheet(on: day)]))
    }

    private var sheetName: String { schema.table.title(language) }

    private var heading: [String] {
        [Wording(zh: "序号", en: "No.")(language)]
            + schema.table.columns.map { language == .zh ? $0.aliases.first ?? $0.name : $0.name }
    }

    private var rows: [[CSVField]] {
        findings.enumerated().map { index, finding in
            let entry = LedgerEntry(finding: finding, state: state, language: language)
            return [.number(index + 1)] + schema.table.columns.map { entry.field($0, steps: schema.steps) }
        }
    }
}

// MARK: The sheet

extension LedgerTable {
    /// Rows below the last finding that still have lists to choose from.
    private static let spareRows = 200

    private func sheet(on day: Day) -> Sheet {
        let columns = zip(heading, [nil] + schema.table.columns.map(Optional.some)).map { heading, column in
            TabularSheet.Column(heading, kind(of: column), width: width(of: column))
        }
        let table = TabularSheet(
            name: sheetName, title: "\(state.plan.title)\(Wording(zh: "问题台账", en: ": findings")(language))",
            subtitle: Wording(
                zh: "截至\(day.chinese)　｜　填写后可用 xuncha ledger import 登记；新问题加在下面，编号空着",
                en:
                    "as of \(day)  |  fill in and record with xuncha ledger import; add new findings below, without an id"
            )(
                language),
            columns: columns, rows: rows, language: language)
        var sheet = table.sheet()
        sheet.frozenColumns = 2
        sheet.page.paper = .a3
        let used = table.headingRow + 1...table.headingRow + max(1, findings.count) + Self.spareRows
        sheet.validations = schema.table.columns.enumerated().compactMap { validation($1, column: $0 + 2, rows: used) }
        sheet.highlights = highlights(used)
        return sheet
    }

    private func kind(of column: ColumnDescription?) -> TabularSheet.Kind {
        switch column?.kind {
        case nil, .integer: .number
        case .day: .day
        case .choice: .short
        default: .text
        }
    }

    private func width(of column: ColumnDescription?) -> ClosedRange<Double> {
        switch column?.kind {
        case nil: 5...6
        case .integer: 5...8
        case .day: 13...16
        case .choice: 8...14
        default: column?.name == LedgerColumns.description.description.name ? 18...36 : 8...18
        }
    }

    private func validation(
        _ column: ColumnDescription, column number: Int, rows: ClosedRange<Int>
    ) -> CellValidation? {
        let range = CellRange(rows: rows, columns: number...number)
        switch column.kind {
        case .choice(let choices):
            // Where it stands follows from the dates and is not chosen.
            guard column.name != LedgerColumns.phase.description.name else { return nil }
            return CellValidation(
                range, .choice(choices.map(\.shown)), isStrict: false,
                complaint: Wording(zh: "请从下拉列表中选择。", en: "Choose from the list.")(language))
        case .day:
            return CellValidation(
                range, .day(Day.year(2000).lowerBound...Day.year(2200).upperBound), isStrict: false,
                complaint: Wording(zh: "这不是日期，如 2027-3-1。仍要填入吗？", en: "This is not a date such as 2027-3-1. Keep it?")(
                    language))
        default: return nil
        }
    }

    /// What is late stands out in grey print too, and what is closed steps back.
    private func highlights(_ rows: ClosedRange<Int>) -> [Highlight] {
        let names = schema.table.columns.map(\.name)
        func when(_ column: String, is word: String, _ fill: CellFill, _ colour: Colour, isBold: Bool) -> Highlight? {
            guard let index = names.firstIndex(of: column) else { return nil }
            let cell = "$\(CellAddress.letters(ofColumn: index + 2))\(rows.lowerBound)"
            return Highlight(
                CellRange(rows: rows, columns: 1...names.count + 1), .formula("\(cell)=\"\(word)\""), fill: fill,
                colour: colour, isBold: isBold)
        }
        return [
            when(
                LedgerColumns.late.description.name, is: LedgerEntry.late(language),
                CellFill(0xF8CBAD, .risingLines, ink: 0xC00000), 0x9C0006, isBold: true),
            when(
                LedgerColumns.phase.description.name, is: FindingPhase.closed.wording(language), CellFill(0xEDEDED),
                0x7F7F7F, isBold: false),
        ].compactMap { $0 }
    }
}
