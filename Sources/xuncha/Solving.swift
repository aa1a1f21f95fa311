import ArgumentParser
import InspectionDomain
import LinearModel
import OfficeService
import Planner
import Wording

/// A search in front of a user: progress on a terminal, and Ctrl-C ends it with the best plan so far.
struct Solving {
    let office: Office
    let report: ReportOptions
    let language: Language
    /// Where the course of the search is noted, if anywhere.
    var trace: SearchTrace?

    /// How the search ended. Leaves with code 70 where the program is at fault.
    func plan(_ scenario: Scenario, _ options: PlanningOptions) throws -> PlanningOutcome {
        let outcome = try run { control, progress in
            try office.plan(scenario, options: options, control: control, progress: progress)
        }
        if case .planned(let report) = outcome { trace?.note(endOf: report) }
        return outcome
    }

    /// What a search gives that reports its progress and ends with what it has when it is stopped. Leaves with code 70
    /// where it throws: its errors are defects of the program.
    func run<Result>(
        _ search: (SolveControl, @escaping @Sendable (PlanningProgress) -> Void) throws -> Result
    ) throws -> Result {
        let control = SolveControl()
        let watch = InterruptWatch(stopping: control)
        let line = ProgressLine(language, isShown: Console.showsProgress && !report.quiet && !report.json)
        defer {
            line.clear()
            withExtendedLifetime(watch) {}
        }
        do {
            return try search(control) { [trace] progress in
                line.show(progress)
                trace?.note(progress)
            }
        } catch {
            line.clear()
            throw Defect.report(error, language)
        }
    }

    /// Tells why there is no plan, and gives the code to leave with.
    func refusal(_ conflict: Conflict, of scenario: Scenario, hint: Wording? = nil) throws -> ExitCode {
        let words = ConflictReport(conflict, in: scenario)
        if report.json {
            Console.out(try ConflictJSON(conflict, words, scenario: scenario.name).text())
        } else {
            Console.err(words.text(language))
            if let hint { Console.err(hint(language)) }
        }
        return XunchaExit.infeasible
    }

    /// Tells that the search ended before any plan was found, and gives the code to leave with.
    func refusal(_ reason: InspectionDomain.StopReason, of scenario: Scenario) throws -> ExitCode {
        if report.json {
            Console.out(try StoppedJSON(reason: reason.rawValue, scenario: scenario.name).text())
        } else {
            let cause =
                reason == .interrupted
                ? Wording(zh: "被中断", en: "interrupted") : Wording(zh: "时间已到", en: "time limit")
            Console.err(
                Wording(
                    zh: "停止时尚未找到计划（\(cause.zh)）。可加大 --time-limit 再试。",
                    en: "Stopped before any plan was found (\(cause.en)). Try a larger --time-limit.")(language))
        }
        return XunchaExit.stopped
    }
}
