import Foundation

/// The files of a scenario: one YAML file, and tables beside it where it lies in a folder of its own.
struct ScenarioSource {
    /// A table's file.
    struct TableFile {
        let schema: TableSchema
        let file: InputFile
    }

    /// scenario.yaml, or the single file.
    let document: InputFile
    /// The tables that are files, by the table's order.
    let tables: [TableFile]
    /// Tables that lie there as a workbook only, which was noted.
    let workbooks: Set<String>
    /// followup.yaml, where there is one.
    let chain: InputFile?
    /// What the scenario is called where it says nothing itself.
    let defaultName: String
    /// What stands before the name of each file in problems: nothing, or the way to the folder of a base.
    let prefix: String

    /// The folder in which the document lies: where the path of a base begins.
    var folder: URL { URL(filePath: document.path).deletingLastPathComponent() }

    /// Finds the files; `nil` where a problem was noted that ends reading.
    ///
    /// - Parameter prefix: what problems show before the names of the files.
    static func find(at path: String, prefix: String = "", _ log: ProblemLog) -> ScenarioSource? {
        let url = URL(filePath: path).standardizedFileURL
        let name = url.lastPathComponent
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) else {
            log.note(.file(.notFound), at: InputPlace(file: path))
            return nil
        }
        if isFolder.boolValue { return folder(url, prefix, log) }
        guard ["yaml", "yml"].contains(url.pathExtension.lowercased()) else {
            log.note(.file(.notAScenario), at: InputPlace(file: path))
            return nil
        }
        let stem = url.deletingPathExtension().lastPathComponent
        // The file of a folder named by itself means the folder.
        if name == "scenario.yaml" { return folder(url.deletingLastPathComponent(), prefix, log) }
        return ScenarioSource(
            document: InputFile(path: url.path, name: prefix + name, limit: InputFile.largestDocument), tables: [],
            workbooks: [], chain: nil, defaultName: FolderName.made(from: stem), prefix: prefix)
    }

    private static func folder(_ url: URL, _ prefix: String, _ log: ProblemLog) -> ScenarioSource? {
        let place = InputPlace(file: prefix.isEmpty ? url.lastPathComponent : String(prefix.dropLast()))
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
        } catch {
            log.note(.file(.unreadable(system: InputFile.cause(of: error))), at: place)
            return nil
        }
        guard names.contains("scenario.yaml") else {
            let near =
                names.first {
                    ["scenario.yml", "scenario.yaml.txt"].contains($0.lowercased())
                        || $0.lowercased() == "scenario.yaml"
                }
                ?? names.first { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }
            log.note(.file(.noScenarioFile(found: near)), at: place)
            return nil
        }
        let found = tables(names, url, prefix, log)
        return ScenarioSource(
            document: InputFile(
                path: url.appending(path: "scenario.yaml").path, name: prefix + "scenario.yaml",
                limit: InputFile.largestDocument),
            tables: found.files, workbooks: found.workbooks, chain: chain(names, url, prefix),
            defaultName: FolderName.made(from: url.lastPathComponent), prefix: prefix)
    }

    private static func chain(_ names: [String], _ url: URL, _ prefix: String) -> InputFile? {
        guard names.contains(ChainReader.file) else { return nil }
        return InputFile(
            path: url.appending(path: ChainReader.file).path, name: prefix + ChainReader.file,
            limit: InputFile.largestDocument)
    }

    private static func tables(_ names: [String], _ url: URL, _ prefix: String, _ log: ProblemLog)
        -> (files: [TableFile], workbooks: Set<String>)
    {
        var found: [String: TableFile] = [:]
        var workbooks: Set<String> = []
        for name in names where !name.hasPrefix(".") && !name.hasPrefix("~") {
            let place = InputPlace(file: prefix + name)
            let stem = (name as NSString).deletingPathExtension
            let ending = (name as NSString).pathExtension.lowercased()
            let schema = TableCatalogue.table(named: stem)
            switch (ending, schema) {
            case ("csv", let schema?):
                if let other = found[schema.name] {
                    log.note(.file(.tableTwice(table: schema.name, other: other.file.place.file)), at: place)
                } else {
                    found[schema.name] = TableFile(
                        schema: schema,
                        file: InputFile(
                            path: url.appending(path: name).path, name: prefix + name, limit: InputFile.largestTable))
                }
            case ("csv", nil):
                if let meant = TableCatalogue.suggestion(for: stem) {
                    log.note(.file(.misnamedTable(meant: "\(meant.name).csv")), at: place)
                } else {
                    log.note(.notice(.ignoredFile), at: place)
                }
            case ("xlsx", let schema?), ("xls", let schema?), ("et", let schema?):
                let wanted = "\(schema.name).csv"
                guard !names.contains(wanted) else { continue }
                log.note(.file(.spreadsheet(wanted: wanted)), at: place)
                workbooks.insert(schema.name)
            default: break
            }
        }
        return (TableCatalogue.files.compactMap { found[$0.name] }, workbooks)
    }
}
