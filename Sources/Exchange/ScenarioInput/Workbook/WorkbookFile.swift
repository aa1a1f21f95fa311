import Foundation
import InspectionDomain

/// A workbook that holds a whole scenario.
enum WorkbookFile {
    /// Endings of workbooks; those of old ones too, so that they are told what they are.
    private static let endings = ["xlsx", "xlsm", "xltx", "xls", "et", "ods"]

    /// Whether a path names a workbook.
    static func isNamed(_ path: String) -> Bool {
        endings.contains(URL(filePath: path).pathExtension.lowercased())
            && !((try? URL(filePath: path).resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory ?? false)
    }

    /// What the workbook says; `nil` where a problem was noted that ends reading.
    static func material(at path: String, _ log: ProblemLog) -> ScenarioMaterial? {
        let url = URL(filePath: path).standardizedFileURL
        guard FileManager.default.fileExists(atPath: url.path) else {
            log.note(.file(.notFound), at: InputPlace(file: path))
            return nil
        }
        let name = url.lastPathComponent
        let file = InputFile(path: url.path, name: name, limit: InputFile.largestWorkbook)
        guard let data = file.bytes(log), let input = WorkbookInput([UInt8](data), file: name, log) else { return nil }
        let stem = url.deletingPathExtension().lastPathComponent
        return material(of: input, file: name, defaultName: FolderName.made(from: stem), log)
    }

    /// What the sheets say together.
    static func material(of input: WorkbookInput, file: String, defaultName: String, _ log: ProblemLog)
        -> ScenarioMaterial
    {
        let home = InputPlace(file: file)
        func require(_ isThere: Bool, _ schema: TableSchema) {
            guard !isThere else { return }
            log.note(
                .workbook(.missingSheet(name: SheetNames.name(of: schema).zh, title: schema.title)), at: home)
        }
        for schema in TableCatalogue.files + [RoundTable.schema] where schema.isRequired {
            require(input.mentions(schema), schema)
            let table = schema.name == RoundTable.schema.name ? input.rounds : input.tables[schema.name]
            if let table, table.rows.isEmpty { log.note(.table(.noRows(title: schema.title)), at: table.place) }
        }
        return ScenarioMaterial(
            document: document(input, file, log), tables: input.tables, chain: input.chain, defaultName: defaultName,
            files: [file])
    }

    private static func document(_ input: WorkbookInput, _ file: String, _ log: ProblemLog) -> ScenarioDocument? {
        guard let settings = input.settings else {
            let name = SheetNames.settings.zh
            log.note(
                .workbook(.missingSheet(name: name, title: SheetNames.settingsTitle)), at: InputPlace(file: file))
            return nil
        }
        log.relocate = settings.place
        // The rounds have a sheet of their own; one that is put aside again keeps the reader from missing them.
        let aside = "rounds: [{id: \"-\", from: 2027-01-01, to: 2027-01-02}]\n"
        guard let root = YAMLText.root(of: settings.yaml + aside, file: file, log) else { return nil }
        let rounds = input.rounds ?? InputTable(place: InputPlace(file: file), rows: [])
        return ScenarioDocument(root: root, file: file, log).with(rounds: rounds)
    }
}
