import ArgumentParser
import Exchange
import InspectionDomain
import OfficeService
import Wording

/// Opens a scenario and tells what is wrong with it.
struct Opening {
    let report: ReportOptions
    let language: Language

    /// The scenario at `path` with variants of it. Leaves with code 2 where any of them has errors.
    func open(_ path: String, variants: [VariantSource], in office: Office) throws -> ReadVariants {
        do throws(ScenarioProblems) {
            let read = try office.open(path, variants: variants)
            if !report.quiet, !report.json {
                let warnings = read.base.warnings + read.variants.flatMap(\.warnings)
                if !warnings.isEmpty { Console.err(ProblemReport.text(warnings, language)) }
            }
            return read
        } catch {
            throw try refusal(of: error)
        }
    }

    /// Tells what keeps a scenario from being read, and gives the code to leave with.
    func refusal(of error: ScenarioProblems) throws -> ExitCode {
        if report.json {
            Console.out(String(decoding: try ProblemReport.json(error.problems), as: UTF8.self))
        } else {
            Console.err(ProblemReport.text(error.problems, language))
        }
        return XunchaExit.badInput
    }

    /// The scenario at `path`. Leaves with code 2 where it has errors.
    func open(_ path: String, in office: Office) throws -> ReadScenario {
        let read: ReadScenario
        do throws(ScenarioProblems) {
            read = try office.open(path)
        } catch {
            throw try refusal(of: error)
        }
        if !report.quiet, !report.json, !read.warnings.isEmpty {
            Console.err(ProblemReport.text(read.warnings, language))
        }
        return read
    }
}
