import ArgumentParser
import DocumentFormats
import Exchange
import InspectionDomain
import OfficeService
import Planner
import Wording

/// Makes plans again and tells what came of it: what `replan` does once, or once for each order.
struct ReplanRun {
    let office: Office
    let report: ReportOptions
    let language: Language
    let read: ReadScenario
    let baselineName: String
    let options: PlanningOptions

    /// One plan made again, its files written.
    struct Result {
        let prepared: PreparedReplan
        let report: PlanReport
        let document: PlanDocument
        let difference: DifferenceDocument?
        let directory: String
        let files: [String]

        var order: DisturbanceOrder { prepared.scenario.replanning?.order ?? .peopleFirst }
    }

    /// Leaves with code 2 where the request does not fit the scenario.
    func prepare(_ request: ReplanRequest) throws -> PreparedReplan {
        do throws(ReplanProblems) {
            return try office.prepare(request, in: read.scenario, chain: read.chain)
        } catch {
            for problem in error.problems { Console.err(problem.wording(language)) }
            throw XunchaExit.badInput
        }
    }

    /// Plans and writes. Leaves with code 3 or 4 where there is no plan, with 73 where it cannot be written.
    func plan(_ prepared: PreparedReplan, into directory: String) throws -> Result {
        let solving = Solving(office: office, report: report, language: language)
        switch try solving.plan(prepared.scenario, options) {
        case .planned(let planned): return try write(planned, of: prepared, into: directory)
        case .infeasible(let conflict):
            throw try solving.refusal(conflict, of: prepared.scenario, hint: office.hint(about: conflict))
        case .stopped(let reason): throw try solving.refusal(reason, of: prepared.scenario)
        }
    }

    private func write(_ planned: PlanReport, of prepared: PreparedReplan, into directory: String) throws -> Result {
        let document = office.document(planned, for: prepared.scenario, chain: read.chain)
        let names = (before: Wording(same: baselineName), after: Wording(same: "\(directory)/plan.json"))
        let difference = office.difference(of: prepared, to: planned.plan, named: names)
        let files = try Writing.attempt(language) {
            try office.write(document, difference, to: directory, language)
        }
        return Result(
            prepared: prepared, report: planned, document: document, difference: difference, directory: directory,
            files: files)
    }

    /// Tells of the plans, and of the difference between two of them.
    func tell(_ results: [Result], comparisonIn directory: String?) throws {
        let comparison = try compare(results, into: directory)
        if report.json {
            let all = results.map { result in
                ReplanJSON(
                    result.report, of: result.prepared,
                    pastBreaches: office.pastBreaches(of: result.report, in: result.prepared),
                    warnings: read.warnings.count, directory: result.directory, files: result.files)
            }
            Console.out(directory == nil ? try all[0].text() : try ReplanJSON.text(all))
            return
        }
        guard !report.quiet else { return }
        for result in results {
            if directory != nil { Console.out("== \(result.order.wording(language))") }
            Console.out(
                whole: TerminalSummary.text(
                    result.document, language, width: Console.width, isColoured: Console.hasColour,
                    files: (result.directory, result.files)))
            Console.out("")
            if let difference = result.difference { Console.out(whole: DifferenceText.text(difference, language)) }
            Console.out("")
        }
        Console.out(DisturbanceText.text(results.map { ($0.order, $0.report) }, language))
        if let comparison { Console.out(whole: "\n" + DifferenceText.text(comparison, language)) }
    }

    private func compare(_ results: [Result], into directory: String?) throws -> DifferenceDocument? {
        guard let directory, results.count == 2 else { return nil }
        func named(_ result: Result) -> NamedPlan {
            NamedPlan(
                result.report.plan, in: result.prepared.scenario, chain: read.chain, named: result.order.wording)
        }
        let comparison = office.difference(from: named(results[0]), to: named(results[1]))
        _ = try Writing.attempt(language) {
            try office.write(comparison, to: directory, language)
        }
        return comparison
    }
}
