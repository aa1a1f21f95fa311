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
            document: file, tables: [], workbooks: [], chain: nil, defaultName: FolderName.made(from: name),
            prefix: "")
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
        let chain = chain(of: draft, units: assembly.directory.units, log)
        guard !log.hasErrors, let chain, let document, let year = document.year, let working else {
            throw ScenarioProblems(log.sorted)
        }
        let scenario = Scenario(
            tables: assembly.scenarioTables(document, year: year, defaultName: draft.defaultName), calendar: working)
        ScenarioNotices(scenario: scenario, assembly: assembly, document: document, log: log).run()
        ChainNotices(chain: chain, settings: scenario.settings, log: log).run()
        return ReadScenario(scenario: scenario, chain: chain.chain, warnings: log.sorted, files: draft.files)
    }

    /// The chain delivered with the program, which a scenario without followup.yaml has.
    ///
    /// - Throws: `ScenarioProblems` where the program was moved without its resources.
    public static func deliveredChain() throws(ScenarioProblems) -> FollowUpChain {
        let log = ProblemLog()
        guard let chain = deliveredChain(ChainReader(log: log, units: EntityIndex(.unit))) else {
            throw ScenarioProblems(log.sorted)
        }
        return chain.chain
    }

    private static func deliveredChain(_ reader: ChainReader) -> PlacedChain? {
        guard let text = DeliveredFile.text(ChainReader.file) else {
            reader.log.note(.file(.notDelivered), at: InputPlace(file: ChainReader.file))
            return nil
        }
        return reader.chain(of: text, file: ChainReader.file)
    }

    private static func chain(
        of draft: ScenarioDraft, units: EntityIndex<MemberUnit>, _ log: ProblemLog
    ) -> PlacedChain? {
        let reader = ChainReader(log: log, units: units)
        guard let file = draft.chain else { return deliveredChain(reader) }
        return file.text(log).flatMap { reader.chain(of: $0, file: file.place.file) }
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
