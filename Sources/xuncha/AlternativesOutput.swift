import Exchange
import InspectionDomain
import OfficeService
import Planner
import Wording

/// Finds several plans, writes them and tells of them: what `alternatives` and `plan --alternatives` have in common.
struct AlternativesOutput {
    let solving: Solving

    private var language: Language { solving.language }

    /// The plans. Leaves with code 3 or 4 where there is none.
    func find(in scenario: Scenario, _ request: AlternativesRequest, _ options: PlanningOptions) throws -> Alternatives
    {
        let outcome = try solving.run { control, progress in
            try solving.office.alternatives(
                scenario, request, options: options, control: control, progress: progress)
        }
        switch outcome {
        case .planned(let alternatives): return alternatives
        case .infeasible(let conflict): throw try solving.refusalWithRepairs(conflict, of: scenario)
        case .stopped(let reason): throw try solving.refusal(reason, of: scenario)
        }
    }

    /// Leaves with code 73 where they cannot be written.
    func write(_ document: AlternativesDocument, into directory: String) throws {
        _ = try Writing.attempt(language) {
            try solving.office.write(document, to: directory, language)
        }
    }

    /// The table on a terminal.
    func tell(_ document: AlternativesDocument, in directory: String) {
        Console.out(whole: AlternativesTable.text(document, language))
        Console.out(
            Wording(
                zh:
                    "已写入 \(directory)/：alternatives.html（并排对比）、alternatives.csv、alternatives.json，各方案的 plan-N.html、plan-N.json",
                en: "Written to \(directory)/: alternatives.html (side by side), alternatives.csv, alternatives.json; "
                    + "plan-N.html and plan-N.json for each plan")(language))
    }
}
