import LinearModel
import OfficeService
import Planner
import Wording

/// Runs something long: with a line of progress, until it is done or Ctrl-C ends it with what it has.
struct LongWork {
    let report: ReportOptions
    let language: Language

    /// What `work` gives. Leaves with code 70 where it throws: its errors are defects of the program.
    func run<Result>(
        _ work: (SolveControl, @escaping @Sendable (PlanningProgress) -> Void) throws -> Result
    ) throws -> Result {
        let control = SolveControl()
        let watch = InterruptWatch(stopping: control)
        let line = ProgressLine(language, isShown: Console.showsProgress && !report.quiet && !report.json)
        return try withExtendedLifetime(watch) {
            defer { line.clear() }
            do {
                return try work(control, line.show)
            } catch {
                line.clear()
                throw Defect.report(error, language)
            }
        }
    }
}
