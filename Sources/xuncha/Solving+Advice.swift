import ArgumentParser
import InspectionDomain
import OfficeService
import Planner

extension Solving {
    /// Seconds for what is said of a scenario without a plan, after the search that has found that out.
    private static let secondsForAdvice = 30.0

    /// Tells why there is no plan, which is known, and what would make one possible; gives the code to leave with.
    func refusalWithRepairs(_ conflict: Conflict, of scenario: Scenario) throws -> ExitCode {
        let outcome = try run { control, progress in
            try office.diagnose(
                scenario, options: DiagnosisOptions(timeLimit: Self.secondsForAdvice), known: conflict,
                control: control, progress: progress)
        }
        guard case .infeasible(let diagnosis) = outcome else { return try refusal(conflict, of: scenario) }
        // Where a plan was asked for there is no result but the JSON.
        if report.json {
            Console.out(try DiagnosisJSON(diagnosis, of: scenario).text())
        } else {
            Console.err(DiagnosisReport(diagnosis, in: scenario).text(language))
        }
        return XunchaExit.infeasible
    }
}
