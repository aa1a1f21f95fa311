import CivilCalendar
import DocumentFormats
import InspectionDomain
import Wording

/// A scenario as a workbook to be filled in, read back by `ScenarioReader`.
public enum ScenarioWorkbook {
    /// A template for a year: every sheet with its heading, an example row in each table, two rounds and the
    /// regulation's settings.
    ///
    /// - Throws: `SpreadsheetError` where the temporary folder cannot be written.
    public static func template(year: Int, _ language: Language) throws(SpreadsheetError) -> [UInt8] {
        let log = ProblemLog()
        let text = StarterDocument.text(year: year)
        let document = YAMLText.root(of: text, file: "scenario.yaml", log).map {
            ScenarioDocument(root: $0, file: "scenario.yaml", log)
        }
        var settings = document?.settings ?? Settings()
        settings.seed = UInt64(year)
        return try bytes(
            name: "", title: document?.title ?? "", year: year, settings: settings,
            rounds: document?.rounds?.rows ?? [], tables: [:], chain: .delivered, language)
    }

    /// The scenario at a path as a workbook: the same rows and settings, choices in the words of the drop-down lists.
    ///
    /// - Throws: every problem of the input at once, or what keeps the workbook from being made.
    public static func bytes(ofScenarioAt path: String, _ language: Language, calendar: WorkingDayCalendar? = nil)
        throws(ScenarioWorkbookError) -> (bytes: [UInt8], read: ReadScenario)
    {
        let (material, read): (ScenarioMaterial, ReadScenario)
        do throws(ScenarioProblems) {
            (material, read) = try ScenarioReader.materialAndScenario(at: path, calendar: calendar)
        } catch { throw .input(error) }
        let scenario = read.scenario
        do throws(SpreadsheetError) {
            let bytes = try bytes(
                name: scenario.name, title: scenario.title, year: scenario.year, settings: scenario.settings,
                rounds: material.document?.rounds?.rows ?? [], tables: material.tables, chain: material.chain,
                language)
            return (bytes, read)
        } catch { throw .workbook(error) }
    }

    private static func bytes(
        name: String, title: String, year: Int, settings: Settings, rounds: [InputRow],
        tables: [String: InputTable], chain: ScenarioMaterial.Chain, _ language: Language
    ) throws(SpreadsheetError) -> [UInt8] {
        let settingTable = SettingTable(name: name, title: title, year: year, settings: settings, language: language)
        let tableSheets = TableCatalogue.files.map { schema in
            TableSheet(schema: schema, rows: tables[schema.name]?.rows ?? [], language: language).sheet()
        }
        let roundSheet = TableSheet(schema: RoundTable.schema, rows: rounds, language: language).sheet()
        // The program's own chain need not be there to be changed by accident.
        var chainSheets: [Sheet] = []
        if case .rows(let steps) = chain {
            chainSheets = [TableSheet(schema: ChainTable.schema, rows: steps, language: language).sheet()]
        }
        let workbook = Workbook(
            title: title, author: Wording(zh: "巡查", en: "xuncha")(language), created: Day.year(year).lowerBound,
            sheets: [InstructionSheet(language: language).sheet(), settingTable.sheet(), roundSheet] + tableSheets
                + chainSheets)
        return try WorkbookWriter.bytes(of: workbook)
    }
}

/// Why a scenario was not made a workbook.
public enum ScenarioWorkbookError: Error, Sendable {
    /// The scenario cannot be read.
    case input(ScenarioProblems)
    /// The workbook cannot be made.
    case workbook(SpreadsheetError)
}
