import CivilCalendar
import DocumentFormats
import Exchange
import FollowUp
import InspectionDomain
import Planner
import PlanningRules
import Wording

extension Office {
    /// A plan that was read from a file, with what its audit found: it says of itself that it was checked and not solved.
    public func document(
        of plan: Plan, audited audit: Audit, in read: ReadScenario, generatedOn: Day? = nil
    ) -> PlanDocument {
        let report = checkedReport(plan, audit, in: read.scenario)
        return document(
            report, for: read.scenario, chain: read.chain, violations: audit.violations, generatedOn: generatedOn)
    }

    /// The files of some formats. What a plan breaks stands in a file of its own beside them, and in every file with room
    /// for it.
    public func files(_ formats: [any ExportFormat], for request: ExportRequest) throws(ExportError) -> [OutputFile] {
        var files: [OutputFile] = []
        if !request.document.violations.isEmpty {
            files.append(ViolationList.file(request.document, request.language))
        }
        for format in formats { files += try format.files(for: request) }
        return files
    }

    /// Writes files into a directory, all of them or none.
    public func write(_ files: [OutputFile], to directory: String) throws(OutputError) {
        try AtomicOutput.write(files, to: directory)
    }
}
