import ArgumentParser
import Exchange
import InspectionDomain
import OfficeService
import Wording

/// Opens a scenario and tells what is wrong with it.
struct Opening {
    let report: ReportOptions
    let language: Language

    /// The scenario at `path`. Leaves with code 2 where it has errors.
    func open(_ path: String, in office: Office) throws -> ReadScenario {
        let read: ReadScenario
        do throws(ScenarioProblems) {
            read = try office.open(path)
        } catch {
            if report.json {
                Console.out(String(decoding: try ProblemReport.json(error.problems), as: UTF8.self))
            } else {
                Console.err(ProblemReport.text(error.problems, language))
            }
            throw XunchaExit.badInput
        }
        if !report.quiet, !report.json, !read.warnings.isEmpty {
            Console.err(ProblemReport.text(read.warnings, language))
        }
        return read
    }
}
