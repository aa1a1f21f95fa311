import CivilCalendar
import FollowUp
import InspectionDomain

/// A scenario and what was noticed while it was read.
public struct ReadScenario: Sendable {
    /// The scenario, valid in every respect `Scenario.init` asks for.
    public let scenario: Scenario
    /// The steps behind plan and visits, from followup.yaml or as delivered; its periods are not resolved yet.
    public let chain: FollowUpChain
    /// What the office should look at, sorted by file and line; none is an error.
    public let warnings: [InputProblem]
    /// The files that were read, as problems name them, scenario.yaml first.
    public let files: [String]
}

/// Reads a scenario from a folder or a single YAML file, and finds everything wrong with it at once.
public enum ScenarioReader {
    /// The scenario at a path, laid up from its bases where it has any.
    ///
    /// - Parameters:
    ///   - path: A folder with `scenario.yaml` and CSV tables, that file itself, one YAML file with tables inside, or a
    ///     workbook (.xlsx).
    ///   - calendar: The holidays known; `nil` for those delivered with the program. Days of the scenario's own
    ///     tables `holidays` and `calendar` are laid over them.
    /// - Throws: `ScenarioProblems` with every error and warning.
    public static func read(at path: String, calendar: WorkingDayCalendar? = nil)
        throws(ScenarioProblems) -> ReadScenario
    {
        try materialAndScenario(at: path, calendar: calendar).scenario
    }

    /// The scenario together with what its files say, row by row.
    static func materialAndScenario(at path: String, calendar: WorkingDayCalendar?)
        throws(ScenarioProblems) -> (material: ScenarioMaterial, scenario: ReadScenario)
    {
        let log = ProblemLog()
        guard let material = material(at: path, log) else { throw ScenarioProblems(log.sorted) }
        return (material, try material.scenario(calendar: calendar, log))
    }

    /// What the files at a path say, before it is judged as a whole; `nil` where a problem was noted that ends reading.
    private static func material(at path: String, _ log: ProblemLog) -> ScenarioMaterial? {
        if WorkbookFile.isNamed(path) { return WorkbookFile.material(at: path, log) }
        return LayerStack.find(at: path, log).map { ScenarioDraft($0, log).material(log) }
    }

    /// The scenario of one YAML text with its tables inside, such as a variant's.
    ///
    /// - Parameter name: what problems call the text, and what the scenario is called.
    public static func read(text: String, named name: String) throws(ScenarioProblems) -> ReadScenario {
        let log = ProblemLog()
        let file = InputFile(path: name, name: name, limit: InputFile.largestDocument)
        let source = ScenarioSource(
            document: file, tables: [], workbooks: [], chain: nil, defaultName: FolderName.made(from: name),
            prefix: "")
        let root = YAMLText.root(of: text, file: name, log)
        return try validated(ScenarioDraft(LayerStack(layers: [.init(source: source, root: root)]), log), nil, log)
    }

    /// The one way from rows to a scenario, whatever they were laid up from.
    static func validated(
        _ draft: ScenarioDraft, _ calendar: WorkingDayCalendar?, _ log: ProblemLog
    ) throws(ScenarioProblems) -> ReadScenario {
        try draft.material(log).scenario(calendar: calendar, log)
    }

    /// The chain delivered with the program, which a scenario without one of its own has.
    ///
    /// - Throws: `ScenarioProblems` where the program was moved without its resources.
    public static func deliveredChain() throws(ScenarioProblems) -> FollowUpChain {
        let log = ProblemLog()
        guard let chain = ChainReader(log: log, units: EntityIndex(.unit)).delivered() else {
            throw ScenarioProblems(log.sorted)
        }
        return chain.chain
    }
}
