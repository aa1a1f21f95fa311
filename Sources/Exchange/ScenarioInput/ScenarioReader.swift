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
        let material = WorkbookFile.isNamed(path) ? WorkbookFile.material(at: path, log) : material(at: path, log)
        guard let material else { throw ScenarioProblems(log.sorted) }
        return (material, try material.scenario(calendar: calendar, log))
    }

    /// What the files at a path say, before it is judged as a whole; `nil` where a problem was noted that ends reading.
    static func material(at path: String, _ log: ProblemLog) -> ScenarioMaterial? {
        guard let source = ScenarioSource.find(at: path, log) else { return nil }
        let document = source.document.text(log).flatMap { text in
            YAMLText.root(of: text, file: source.document.place.file, log).map {
                ScenarioDocument(root: $0, file: source.document.place.file, log)
            }
        }
        return ScenarioMaterial(
            document: document, tables: tables(of: source, document, log), chain: chain(of: source, log),
            defaultName: source.defaultName,
            files: [source.document.place.file] + (source.chain.map { [$0.place.file] } ?? [])
                + source.tables.map(\.file.place.file))
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

    private static func chain(of source: ScenarioSource, _ log: ProblemLog) -> ScenarioMaterial.Chain {
        guard let file = source.chain else { return .delivered }
        let rows = file.text(log).flatMap { ChainReader.rows(of: $0, file: file.place.file, log) }
        return rows.map(ScenarioMaterial.Chain.rows) ?? .unreadable
    }
}
