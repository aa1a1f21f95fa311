import ArgumentParser
import InspectionDomain
import OfficeService
import Planner
import Wording

/// Tells that a search has ended without a plan, and why.
struct PlanEnding {
    let report: ReportOptions
    let language: Language

    /// Why there is no plan, which is known, and what would help; within a time of its own. The code to leave with.
    func tell(_ conflict: Conflict, of scenario: Scenario, _ office: Office) throws -> ExitCode {
        let outcome = try LongWork(report: report, language: language).run { control, progress in
            try office.diagnose(
                scenario, options: DiagnosisOptions(timeLimit: 30), known: conflict, control: control,
                progress: progress)
        }
        if case .infeasible(let diagnosis) = outcome {
            let text = try DiagnosisOutput(report: report, language: language).text(diagnosis, of: scenario)
            // Where a plan was asked for there is no result but the JSON.
            if report.json { Console.out(text) } else { Console.err(text) }
        }
        return XunchaExit.infeasible
    }

    /// That time ran out before any plan was found. The code to leave with.
    func tell(_ reason: InspectionDomain.StopReason, of scenario: Scenario) throws -> ExitCode {
        if report.json {
            Console.out(try StoppedJSON(reason: reason.rawValue, scenario: scenario.name).text())
        } else {
            let isInterrupted = reason == .interrupted
            Console.err(
                Wording(
                    zh: "停止时尚未找到计划（\(isInterrupted ? "被中断" : "时间已到")）。可加大 --time-limit 再试。",
                    en: "Stopped before any plan was found (\(isInterrupted ? "interrupted" : "time limit")). Try a larger "
                        + "--time-limit.")(language))
        }
        return XunchaExit.stopped
    }
}
