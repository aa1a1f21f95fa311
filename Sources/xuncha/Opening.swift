import ArgumentParser
import Exchange
import InspectionDomain
import OfficeService
import Wording

/// Opens a scenario and tells what is wrong with it.
struct Opening {
    let report: ReportOptions
    let language: Language

    /// The scenario at `path`, with `seed` in place of its own where given. Leaves with code 2 where it has errors.
    func open(_ path: String, seed: UInt64? = nil, in office: Office) throws -> ReadScenario {
        do {
            let read = try office.open(path).seeded(seed)
            if !report.quiet, !report.json, !read.warnings.isEmpty {
                Console.err(ProblemReport.text(read.warnings, language))
            }
            return read
        } catch let problems {
            if report.json {
                Console.out(String(decoding: try ProblemReport.json(problems.problems), as: UTF8.self))
            } else {
                Console.err(ProblemReport.text(problems.problems, language))
            }
            throw XunchaExit.badInput
        }
    }
}
