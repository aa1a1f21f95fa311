import DocumentFormats

/// A workbook as the tables and the settings of a scenario. Every problem is noted at its cell.
struct WorkbookInput {
    /// The tables by their names.
    private(set) var tables: [String: InputTable] = [:]
    /// The rounds; `nil` where there is no such sheet.
    private(set) var rounds: InputTable?
    /// The chain of steps, where the workbook has one of its own.
    private(set) var chain: ScenarioMaterial.Chain = .delivered
    /// The settings; `nil` where there is no such sheet.
    private(set) var settings: SettingsSheet?

    private let file: String
    private let log: ProblemLog
    private var taken: [String: String] = [:]

    /// Reads every sheet. `nil` where the workbook cannot be read at all, which was noted.
    init?(_ bytes: [UInt8], file: String, _ log: ProblemLog) {
        self.file = file
        self.log = log
        do throws(SpreadsheetError) {
            let reader = try SpreadsheetReader(bytes)
            for (position, sheet) in reader.sheets.enumerated() {
                try read(sheet, InputPlace.Sheet(name: sheet.name, position: position), reader)
            }
        } catch {
            log.note(.workbook(.unreadable(error)), at: InputPlace(file: file))
            return nil
        }
    }

    private mutating func read(
        _ sheet: SpreadsheetReader.Sheet, _ home: InputPlace.Sheet, _ reader: SpreadsheetReader
    ) throws(SpreadsheetError) {
        let meaning = SheetNames.meaning(of: sheet.name)
        if case .instructions? = meaning { return }
        // A hidden sheet with a name of its own serves somebody's formulas.
        if meaning == nil, sheet.isHidden { return }
        let content = try reader.content(of: sheet)
        let place = InputPlace(file: file, sheet: home)
        guard !content.rows.isEmpty else { return }
        switch meaning {
        case .table(let schema)?:
            guard isFirst(schema.name, home, place) else { return }
            tables[schema.name] = table(content, schema, home)
        case .rounds?:
            guard isFirst(RoundTable.schema.name, home, place) else { return }
            rounds = table(content, RoundTable.schema, home)
        case .chain?:
            guard isFirst(ChainTable.schema.name, home, place) else { return }
            let steps = table(content, ChainTable.schema, home)
            chain = steps.map { $0.rows.isEmpty ? .delivered : .rows($0.rows) } ?? .unreadable
        case .settings?:
            guard isFirst("settings", home, place) else { return }
            settings = SettingsSheet(content, file: file, home: home, log)
        case .instructions?: break
        case nil: noteUnknown(sheet.name, place)
        }
    }

    private mutating func isFirst(_ table: String, _ sheet: InputPlace.Sheet, _ place: InputPlace) -> Bool {
        if let first = taken[table] {
            log.note(.workbook(.sheetTwice(first: first)), at: place)
            return false
        }
        taken[table] = sheet.name
        return true
    }

    private func noteUnknown(_ name: String, _ place: InputPlace) {
        if let meant = SheetNames.suggestion(for: name) {
            log.note(.workbook(.misnamedSheet(meant: meant)), at: place)
        } else {
            log.note(.notice(.ignoredSheet), at: place)
        }
    }

    /// Whether a table is there, were it only a sheet that cannot be read.
    func mentions(_ schema: TableSchema) -> Bool { taken[schema.name] != nil }

    private func table(_ content: SheetContent, _ schema: TableSchema, _ home: InputPlace.Sheet) -> InputTable? {
        SheetRows(content: content, file: file, home: home, log: log).table(schema)
    }
}
