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
    /// The scenario at a path.
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
        guard let source = ScenarioSource.find(at: path, log) else { throw ScenarioProblems(log.sorted) }
        let document = source.document.text(log).flatMap { text in
            YAMLText.root(of: text, file: source.document.place.file, log).map {
                ScenarioDocument(root: $0, file: source.document.place.file, log)
            }
        }
        let tables = tables(of: source, document, log)
        var assembly = ScenarioAssembly(document: document, tables: tables, log: log)
        assembly.readTables()
        let base = base(calendar, document, log)
        let working = base.map { assembly.calendar(over: $0) }
        if let document { ScenarioChecks(assembly: assembly, document: document, calendar: working, log: log).run() }
        let chain = chain(of: source, units: assembly.directory.units, log)
        guard !log.hasErrors, let chain, let document, let year = document.year, let working else {
            throw ScenarioProblems(log.sorted)
        }
        let scenario = Scenario(
            tables: assembly.scenarioTables(document, year: year, defaultName: source.defaultName), calendar: working)
        ScenarioNotices(scenario: scenario, assembly: assembly, document: document, log: log).run()
        let files =
            [source.document.place.file] + (source.chain.map { [$0.place.file] } ?? [])
            + source.tables.map(\.file.place.file)
        return ReadScenario(scenario: scenario, chain: chain, warnings: log.sorted, files: files)
    }

    private static func tables(
        of source: ScenarioSource, _ document: ScenarioDocument?, _ log: ProblemLog
    ) -> [String: InputTable] {
        var tables: [String: InputTable] = [:]
        for (schema, table) in document?.tables ?? [] { tables[schema.name] = table }
        var unreadable = source.workbooks
        for table in source.tables {
            let place = table.file.place
            if tables[table.schema.name] != nil {
                log.note(
                    .file(.tableTwice(table: table.schema.name, other: source.document.place.file)), at: place)
            }
            guard let text = table.file.text(log),
                let read = CSVTable.read(text, file: place.file, schema: table.schema, log)
            else {
                unreadable.insert(table.schema.name)
                continue
            }
            tables[table.schema.name] = tables[table.schema.name] ?? read
        }
        // Where the document is broken, its tables are unknown: nothing is said of what may be inside.
        let mayBeInside = document == nil && source.tables.isEmpty
        for schema in TableCatalogue.files where schema.isRequired && !unreadable.contains(schema.name) && !mayBeInside
        {
            if let table = tables[schema.name] {
                if table.rows.isEmpty { log.note(.table(.noRows(title: schema.title)), at: table.place) }
            } else {
                log.note(
                    .table(.missing(table: schema.name, title: schema.title)), at: source.document.place)
            }
        }
        return tables
    }

    /// The chain delivered with the program, which a scenario without followup.yaml has.
    ///
    /// - Throws: `ScenarioProblems` where the program was moved without its resources.
    public static func deliveredChain() throws(ScenarioProblems) -> FollowUpChain {
        let log = ProblemLog()
        guard let chain = deliveredChain(ChainReader(log: log, units: EntityIndex(.unit))) else {
            throw ScenarioProblems(log.sorted)
        }
        return chain
    }

    private static func deliveredChain(_ reader: ChainReader) -> FollowUpChain? {
        guard let text = DeliveredFile.text(ChainReader.file) else {
            reader.log.note(.file(.notDelivered), at: InputPlace(file: ChainReader.file))
            return nil
        }
        return reader.chain(of: text, file: ChainReader.file)
    }

    private static func chain(
        of source: ScenarioSource, units: EntityIndex<MemberUnit>, _ log: ProblemLog
    ) -> FollowUpChain? {
        let reader = ChainReader(log: log, units: units)
        guard let file = source.chain else { return deliveredChain(reader) }
        return file.text(log).flatMap { reader.chain(of: $0, file: file.place.file) }
    }

    private static func base(
        _ calendar: WorkingDayCalendar?, _ document: ScenarioDocument?, _ log: ProblemLog
    ) -> WorkingDayCalendar? {
        if let calendar { return calendar }
        do {
            return try WorkingDayCalendar.standard()
        } catch {
            log.note(.sense(.calendar(error)), at: InputPlace(file: document?.file ?? "scenario.yaml"))
            return nil
        }
    }
}
