import DocumentFormats
import Exchange
import Foundation
import Wording

/// Scenarios as workbooks, in and out.
extension Office {
    /// Why a workbook or a folder was not made.
    public enum WorkbookError: Error, Sendable {
        /// The input has problems.
        case input(ScenarioProblems)
        /// There is something at the place already.
        case occupied(path: String)
        /// The workbook itself cannot be made or read.
        case workbook(SpreadsheetError)
        /// It cannot be written.
        case output(OutputError)

        /// The sentence for the user; problems of the input are shown by their own report.
        public var wording: Wording {
            switch self {
            case .input(let problems): Wording(same: "\(problems.problems.count)")
            case .occupied(let path):
                Wording(
                    zh: "“\(path)”已经存在，没有写入。请换一个名字，或先移走它。",
                    en: "\"\(path)\" is there already, and nothing was written. Choose another name or move it away.")
            case .workbook(let error): error.wording
            case .output(let error): error.wording
            }
        }
    }

    /// Writes a template of a scenario's workbook to a path at which there is nothing yet.
    public func writeTemplate(year: Int, to path: String, _ language: Language) throws(WorkbookError) {
        guard !exists(path) else { throw .occupied(path: path) }
        let bytes: [UInt8]
        do throws(SpreadsheetError) {
            bytes = try ScenarioWorkbook.template(year: year, language)
        } catch { throw .workbook(error) }
        try write(bytes, to: path)
    }

    /// Writes a scenario as a workbook to a path at which there is nothing yet, and tells what was noticed.
    public func writeWorkbook(ofScenarioAt scenario: String, to path: String, _ language: Language)
        throws(WorkbookError) -> ReadScenario
    {
        guard !exists(path) else { throw .occupied(path: path) }
        let made: (bytes: [UInt8], read: ReadScenario)
        do throws(ScenarioWorkbookError) {
            made = try ScenarioWorkbook.bytes(ofScenarioAt: scenario, language)
        } catch {
            switch error {
            case .input(let problems): throw .input(problems)
            case .workbook(let error): throw .workbook(error)
            }
        }
        try write(made.bytes, to: path)
        return made.read
    }

    /// Writes a scenario, from a workbook as a rule, as a folder that is not there yet or empty; all files or none.
    public func writeFolder(ofScenarioAt scenario: String, to directory: String) throws(WorkbookError)
        -> (files: [String], read: ReadScenario)
    {
        let isFree =
            !exists(directory) || (try? FileManager.default.contentsOfDirectory(atPath: directory))?.isEmpty ?? false
        guard isFree else { throw .occupied(path: directory) }
        let made: (files: [OutputFile], read: ReadScenario)
        do throws(ScenarioProblems) {
            made = try ScenarioImport.files(ofScenarioAt: scenario)
        } catch { throw .input(error) }
        do throws(OutputError) {
            try AtomicOutput.write(made.files, to: directory)
        } catch { throw .output(error) }
        return (made.files.map(\.name), made.read)
    }

    /// Writes a copy of a workbook with problems marked; never over the workbook itself.
    public func writeReport(
        marking problems: [InputProblem], in workbook: String, to path: String, _ language: Language
    )
        throws(WorkbookError)
    {
        func real(_ path: String) -> String { URL(filePath: path).resolvingSymlinksInPath().path }
        guard real(path) != real(workbook) else { throw .occupied(path: path) }
        let bytes: [UInt8]
        do throws(SpreadsheetError) {
            let data = FileManager.default.contents(atPath: workbook) ?? Data()
            bytes = try WorkbookReport.bytes(marking: problems, in: [UInt8](data), language)
        } catch { throw .workbook(error) }
        try write(bytes, to: path)
    }

    private func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

    private func write(_ bytes: [UInt8], to path: String) throws(WorkbookError) {
        do throws(OutputError) {
            try AtomicOutput.write(bytes, toFile: path)
        } catch { throw .output(error) }
    }
}
