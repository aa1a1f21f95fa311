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
    /// Where the course of the search is noted, if anywhere.
    let trace: SearchTrace?

    private var solving: Solving { Solving(office: office, report: report, language: language, trace: trace) }

    /// One plan.
    func plan() throws {
        try finish(search())
    }

    /// One plan, drawn among those that are as good.
    func draw(_ aspects: [PlanAspect]) throws {
        let best = try search()
        let outcome = try solving.run { control, progress in
            try office.draw(
                among: best, aspects, in: scenario, options: options, control: control, progress: progress)
        }
        switch outcome {
        case .drawn(let drawn): try finish(drawn)
        case .notProven, .stopped:
            Console.err(
                Wording(
                    zh: "未能抽签：在时限内没有证明最优，抽签结果就不能重复。可加大 --time-limit 再试；没有写出任何文件。",
                    en:
                        "Nothing was drawn: within the time limit no optimum was proven, and a draw could not be repeated. "
                        + "Try a larger --time-limit; no file was written.")(language))
            throw XunchaExit.stopped
        }
    }

    /// The best plan, and others beside it.
    func planSeveral(_ request: AlternativesRequest) throws {
        let output = AlternativesOutput(solving: solving)
        let alternatives = try output.find(in: scenario, request, options)
        let document = office.document(alternatives, for: request, in: read, scenario)
        let files = try write(alternatives.best)
        let others = directory + "/alternatives"
        try output.write(document, into: others)
        if report.json {
            Console.out(try summary(of: alternatives.best, files: files, alternatives: document).text())
        } else if !report.quiet {
            tell(alternatives.best, files: files)
            output.tell(document, in: others)
        }
    }

    private func search() throws -> PlanReport {
        switch try solving.plan(scenario, options) {
        case .planned(let planned): return planned
        case .infeasible(let conflict): throw try solving.refusalWithRepairs(conflict, of: scenario)
        case .stopped(let reason): throw try solving.refusal(reason, of: scenario)
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
        try Writing.attempt(language) {
            try office.write(document(planned), to: directory, language, withInternal: withInternal)
        }
    }

    private func summary(
        of planned: PlanReport, files: [String], alternatives: AlternativesDocument? = nil
    ) -> PlanSummaryJSON {
        PlanSummaryJSON(
            planned, of: scenario, warnings: read.warnings.count, directory: directory, files: files,
            alternatives: alternatives)
    }

    private func tell(_ planned: PlanReport, files: [String]) {
        Console.out(
            TerminalSummary.text(
                document(planned), language, width: Console.width, isColoured: Console.hasColour,
                files: (directory, files)))
    }
}
