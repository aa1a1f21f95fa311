import DocumentFormats
import Exchange
import FollowUp
import InspectionDomain
import Wording

/// The ledger of findings as it stands today.
public struct OfficeLedger: Sendable {
    /// The findings chosen, by visit and number.
    public let findings: [FindingState]
    private let state: FollowUpState

    init(findings: [FindingState], state: FollowUpState) {
        self.findings = findings
        self.state = state
    }

    /// The short name of the plan's scenario.
    public var scenario: String { state.plan.scenario }

    /// How many of the findings are not closed.
    public var openCount: Int { findings.filter { !$0.isClosed }.count }

    /// The file of that name: a workbook where it ends in `.xlsx`, otherwise comma-separated values.
    ///
    /// - Throws: `SpreadsheetError` where the temporary folder cannot be written.
    public func file(named name: String, _ language: Language) throws(SpreadsheetError) -> OutputFile {
        let table = LedgerTable(findings, in: state, language)
        return name.lowercased().hasSuffix(".xlsx")
            ? OutputFile(name: name, bytes: try table.workbook(on: state.on))
            : OutputFile(name: name, text: table.csv.text())
    }
}

extension OfficeRecords {
    /// The ledger of findings.
    ///
    /// - Parameters:
    ///   - street: Only this street's, by id or name; `nil` for all.
    ///   - isOpen: Whether those that are closed are left out.
    /// - Throws: `StoreError`, `RecordingRefusal`, `AgendaNameProblem`.
    public func ledger(ofStreet street: String? = nil, isOpen: Bool = false) throws -> OfficeLedger {
        guard let state = try StoreContents(storeAt: path).state(on: clock.today) else { throw RecordingRefusal.noPlan }
        let reader = try street.map { try AgendaDirectory(state.plan).street($0) }
        return OfficeLedger(
            findings: state.findings.filter { finding in
                (reader == nil || reader == .street(finding.street)) && !(isOpen && finding.isClosed)
            }, state: state)
    }
}
