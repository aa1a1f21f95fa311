import ArgumentParser
import CivilCalendar
import DocumentFormats
import Exchange
import InspectionDomain
import OfficeService
import Planner
import Wording

/// Plans a year and writes what came of it: one plan, one drawn among equals, or several.
struct PlanRun {
    let office: Office
    let report: ReportOptions
    let language: Language
    let read: ReadScenario
    /// The scenario read, perhaps with another seed.
    let scenario: Scenario
    let options: PlanningOptions
    let directory: String
    let generatedOn: Day?
    /// Whether a workbook with what is private is written too.
    let withInternal: Bool

    private var ending: PlanEnding { PlanEnding(report: report, language: language) }
    private var work: LongWork { LongWork(report: report, language: language) }

    /// One plan.
    func plan() throws {
        try finish(search())
    }

    /// One plan, drawn among those that are as good.
    func draw(_ aspects: [PlanAspect]) throws {
        let best = try search()
        let outcome = try work.run { control, progress in
            try office.draw(
                among: best, aspects, in: scenario, options: options, control: control, progress: progress)
        }
        switch outcome {
        case .drawn(let drawn): try finish(drawn)
        case .notProven, .stopped:
            Console.err(
                Wording(
                    zh: "未能抽签：在时限内没有证明最优，抽签结果就不能重复。可加大 --time-limit 再试；没有写出任何文件。",
                    en: "Nothing was drawn: within the time limit no optimum was proven, and a draw could not be repeated. "
                        + "Try a larger --time-limit; no file was written.")(language))
            throw XunchaExit.stopped
        }
    }

    /// The best plan, and others beside it.
    func planSeveral(_ request: AlternativesRequest) throws {
        let outcome = try work.run { control, progress in
            try office.alternatives(scenario, request, options: options, control: control, progress: progress)
        }
        switch outcome {
        case .planned(let alternatives):
            guard let best = alternatives.plans.first else { return }
            let document = office.document(alternatives, for: request, in: read, scenario)
            let output = AlternativesOutput(office: office, report: report, language: language)
            let files = try write(best)
            let others = directory + "/alternatives"
            try output.write(document, into: others)
            if report.json {
                Console.out(try PlanSummaryJSON.text(summary(of: best, files: files), beside: document))
            } else if !report.quiet {
                tell(best, files: files)
                output.tell(document, in: others)
            }
        case .infeasible(let conflict): throw try ending.tell(conflict, of: scenario, office)
        case .stopped(let reason): throw try ending.tell(reason, of: scenario)
        }
    }

    private func search() throws -> PlanReport {
        let outcome = try work.run { control, progress in
            try office.plan(scenario, options: options, control: control, progress: progress)
        }
        switch outcome {
        case .planned(let planned): return planned
        case .infeasible(let conflict): throw try ending.tell(conflict, of: scenario, office)
        case .stopped(let reason): throw try ending.tell(reason, of: scenario)
        }
    }

    private func finish(_ planned: PlanReport) throws {
        let files = try write(planned)
        if report.json {
            Console.out(try summary(of: planned, files: files).text())
        } else if !report.quiet {
            tell(planned, files: files)
        }
    }

    private func document(_ planned: PlanReport) -> PlanDocument {
        office.document(planned, for: scenario, chain: read.chain, generatedOn: generatedOn)
    }

    /// The names of the files written. Leaves with code 73 where they cannot be.
    private func write(_ planned: PlanReport) throws -> [String] {
        do throws(OutputError) {
            return try office.write(document(planned), to: directory, language, withInternal: withInternal)
        } catch {
            Console.err(error.wording(language))
            throw XunchaExit.cannotWrite
        }
    }

    private func summary(of planned: PlanReport, files: [String]) -> PlanSummaryJSON {
        PlanSummaryJSON(planned, of: scenario, warnings: read.warnings.count, directory: directory, files: files)
    }

    private func tell(_ planned: PlanReport, files: [String]) {
        Console.out(
            whole: TerminalSummary.text(
                document(planned), language, width: Console.width, isColoured: Console.hasColour,
                files: (directory, files)))
    }
}
