import CivilCalendar
import DocumentFormats
import Exchange
import FollowUp
import GLPKSolver
import InspectionDomain
import LinearModel
import Planner
import PlanningRules
import Wording

/// The use cases of the program: what commands and pages call. The only place that chooses the solver.
public struct Office: Sendable {
    let solver: any Solver

    /// An office that plans with GLPK.
    public init() {
        solver = GLPKSolver()
    }

    /// The solver's name and version.
    public var solverName: String { solver.name }

    /// Reads and validates a scenario: a folder, or one YAML file.
    ///
    /// - Throws: every problem of the input at once.
    public func open(_ path: String) throws(ScenarioProblems) -> ReadScenario {
        try ScenarioReader.read(at: path)
    }

    /// Plans a scenario. Synchronous and long.
    ///
    /// - Throws: `PlannerError`, or what the solver throws: both are defects of the program, not of the input.
    public func plan(
        _ scenario: Scenario, options: PlanningOptions, control: SolveControl,
        progress: (@Sendable (PlanningProgress) -> Void)?
    ) throws -> PlanningOutcome {
        try Planner(solver: solver).plan(scenario, options: options, control: control, progress: progress)
    }

    /// A plan with everything its files are made from. `generatedOn` is the day stamped into calendars; `nil` takes
    /// one from the scenario, so that the same scenario gives the same bytes on any day.
    ///
    /// - Parameter chain: the scenario's steps, as it was read with them.
    public func document(
        _ report: PlanReport, for scenario: Scenario, chain: FollowUpChain, violations: [Violation] = [],
        generatedOn: Day? = nil
    ) -> PlanDocument {
        PlanDocument(
            scenario: scenario, report: report, violations: violations, chain: chain,
            deadlines: DeadlineForecast.entries(for: report.plan, in: scenario, chain: chain),
            rules: Catalogue.statements, programVersion: ProgramVersion.current, seed: scenario.settings.seed,
            generatedOn: generatedOn ?? Self.stampDay(of: scenario))
    }

    /// Writes a plan's files into `directory`, all of them or none, and returns their names.
    ///
    /// - Parameter withInternal: whether a workbook with phones and absences is written too.
    public func write(
        _ document: PlanDocument, to directory: String, _ language: Language, withInternal: Bool = false
    ) throws(OutputError) -> [String] {
        let files = try PlanOutput.filesWithWorkbook(document, language, withInternal: withInternal)
        try AtomicOutput.write(files, to: directory)
        return files.map(\.name)
    }

    /// Judges what becomes of a plan where something happens.
    func judge(of plan: Plan, in scenario: Scenario, patience: Double) -> FutureJudge {
        FutureJudge(plan, in: scenario, solver: solver, patience: patience)
    }

    /// Checks a plan, also one edited by hand, against every rule, and counts its points.
    public func audit(_ plan: Plan, in scenario: Scenario) -> Audit {
        Audit(plan, in: scenario)
    }

    /// The last level's program of a planned scenario, every earlier level held, as text that other solvers read.
    public func model(of scenario: Scenario, matching report: PlanReport, as format: ModelFormat) -> ExportedModel {
        format.exported(Planner.model(of: scenario, matching: report))
    }
}

/// Formats of an exported model.
public enum ModelFormat: String, Sendable, CaseIterable {
    /// CPLEX LP.
    case lp
    /// Free MPS.
    case mps

    /// A model as text in this format.
    func exported(_ model: Model) -> ExportedModel {
        switch self {
        case .lp:
            let text = LPText(model)
            return ExportedModel(text: text.text, names: text.nameMap(), size: ModelSize(model))
        case .mps:
            let text = FreeMPS(model)
            return ExportedModel(text: text.text, names: text.nameMap(), size: ModelSize(model))
        }
    }
}

/// A model as text with the full names behind its short ones.
public struct ExportedModel: Sendable {
    /// The model file.
    public let text: String
    /// Exported and full name of every row and variable.
    public let names: [ExportedName]
    /// How large the model is.
    public let size: ModelSize

    /// The name map as CSV with a heading, without BOM: for programs, not for spreadsheets.
    public var nameTable: String {
        func quoted(_ text: String) -> String {
            "\"\(text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\""))\""
        }
        return "exported,name\n" + names.map { "\(quoted($0.exported)),\(quoted($0.original))\n" }.joined()
    }
}
