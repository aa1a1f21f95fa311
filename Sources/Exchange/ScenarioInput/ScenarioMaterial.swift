import CivilCalendar
import InspectionDomain

/// What the files of a scenario say, wherever they came from, before it is judged as a whole.
struct ScenarioMaterial {
    /// The chain of steps behind plan and visits.
    enum Chain {
        /// That of the program.
        case delivered
        /// The scenario's own, step by step.
        case rows([InputRow])
        /// It cannot be read, which was noted.
        case unreadable
    }

    /// The settings; `nil` where they cannot be read, which was noted.
    let document: ScenarioDocument?
    /// The tables by their names.
    let tables: [String: InputTable]
    /// The steps that follow.
    let chain: Chain
    /// What the scenario is called where it says nothing itself.
    let defaultName: String
    /// The files, the one with the settings first.
    let files: [String]

    /// The scenario.
    ///
    /// - Throws: every problem noted, where one of them is an error.
    func scenario(calendar: WorkingDayCalendar?, _ log: ProblemLog) throws(ScenarioProblems) -> ReadScenario {
        var assembly = ScenarioAssembly(document: document, tables: tables, log: log)
        assembly.readTables()
        let working = base(calendar, log).map { assembly.calendar(over: $0) }
        if let document { ScenarioChecks(assembly: assembly, document: document, calendar: working, log: log).run() }
        let chain = chain(ChainReader(log: log, units: assembly.directory.units))
        guard !log.hasErrors, let chain, let document, let year = document.year, let working else {
            throw ScenarioProblems(log.sorted)
        }
        let scenario = Scenario(
            tables: assembly.scenarioTables(document, year: year, defaultName: defaultName), calendar: working)
        ScenarioNotices(scenario: scenario, assembly: assembly, document: document, log: log).run()
        ChainNotices(chain: chain, settings: scenario.settings, log: log).run()
        return ReadScenario(scenario: scenario, chain: chain.chain, warnings: log.sorted, files: files)
    }

    private func chain(_ reader: ChainReader) -> PlacedChain? {
        switch chain {
        case .delivered: reader.delivered()
        case .rows(let rows): reader.chain(of: rows)
        case .unreadable: nil
        }
    }

    private func base(_ calendar: WorkingDayCalendar?, _ log: ProblemLog) -> WorkingDayCalendar? {
        if let calendar { return calendar }
        do {
            return try WorkingDayCalendar.standard()
        } catch {
            log.note(.sense(.calendar(error)), at: InputPlace(file: document?.file ?? "scenario.yaml"))
            return nil
        }
    }
}
