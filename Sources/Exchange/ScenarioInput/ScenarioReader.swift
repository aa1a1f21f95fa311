import CivilCalendar
import InspectionDomain

/// A scenario and what was noticed while it was read.
public struct ReadScenario: Sendable {
    /// The scenario, valid in every respect `Scenario.init` asks for.
    public let scenario: Scenario
    /// What the office should look at, sorted by file and line; none is an error.
    public let warnings: [InputProblem]
    /// The files that were read, as problems name them, scenario.yaml first; those of a base behind its own.
    public let files: [String]
}

/// Reads a scenario from a folder or a single YAML file, and finds everything wrong with it at once.
public enum ScenarioReader {
    /// The scenario at a path, laid up from its bases where it has any.
    ///
    /// - Parameters:
    ///   - path: A folder with `scenario.yaml` and CSV tables, that file itself, or one YAML file with tables inside.
    ///   - calendar: The holidays known; `nil` for those delivered with the program. Days of the scenario's own
    ///     tables `holidays` and `calendar` are laid over them.
    /// - Throws: `ScenarioProblems` with every error and warning.
    public static func read(at path: String, calendar: WorkingDayCalendar? = nil)
        throws(ScenarioProblems) -> ReadScenario
    {
        let log = ProblemLog()
        guard let stack = LayerStack.find(at: path, log) else { throw ScenarioProblems(log.sorted) }
        return try validated(ScenarioDraft(stack, log), calendar, log)
    }

    /// The scenario of one YAML text with its tables inside, such as a variant's.
    ///
    /// - Parameter name: what problems call the text, and what the scenario is called.
    public static func read(text: String, named name: String) throws(ScenarioProblems) -> ReadScenario {
        let log = ProblemLog()
        let file = InputFile(path: name, name: name, limit: InputFile.largestDocument)
        let source = ScenarioSource(
            document: file, tables: [], workbooks: [], defaultName: FolderName.made(from: name), prefix: "")
        let root = YAMLText.root(of: text, file: name, log)
        return try validated(ScenarioDraft(LayerStack(layers: [.init(source: source, root: root)]), log), nil, log)
    }

    /// The one way from rows to a scenario, whatever they were laid up from.
    static func validated(
        _ draft: ScenarioDraft, _ calendar: WorkingDayCalendar?, _ log: ProblemLog
    ) throws(ScenarioProblems) -> ReadScenario {
        draft.requireWhole(log)
        let document = draft.wholeDocument
        var assembly = ScenarioAssembly(document: document, tables: draft.tables, log: log)
        assembly.readTables()
        let base = base(calendar, draft.place, log)
        let working = base.map { assembly.calendar(over: $0) }
        if let document { ScenarioChecks(assembly: assembly, document: document, calendar: working, log: log).run() }
        guard !log.hasErrors, let document, let year = document.year, let working else {
            throw ScenarioProblems(log.sorted)
        }
        let scenario = Scenario(
            tables: assembly.scenarioTables(document, year: year, defaultName: draft.defaultName), calendar: working)
        ScenarioNotices(scenario: scenario, assembly: assembly, document: document, log: log).run()
        return ReadScenario(scenario: scenario, warnings: log.sorted, files: draft.files)
    }

    private static func base(
        _ calendar: WorkingDayCalendar?, _ place: InputPlace, _ log: ProblemLog
    ) -> WorkingDayCalendar? {
        if let calendar { return calendar }
        do {
            return try WorkingDayCalendar.standard()
        } catch {
            log.note(.sense(.calendar(error)), at: place)
            return nil
        }
    }
}
