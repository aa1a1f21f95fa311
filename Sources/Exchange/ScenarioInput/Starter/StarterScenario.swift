import Foundation

/// The scenario a newcomer starts from: complete, commented, and planning as it stands.
public enum StarterScenario {
    /// The files it consists of.
    public static let files = ["README.md", "scenario.yaml", ChainReader.file] + tables.map { "\($0).csv" }

    private static let tables = TableCatalogue.files.map(\.name).filter { $0 != HolidayTable.schema.name }

    /// Writes the files for `year` into `folder`, all or none.
    ///
    /// The folder and those above it are made where they do not exist.
    /// - Throws: `StarterError`; nothing is left behind then.
    public static func write(to folder: String, year: Int) throws(StarterError) {
        guard (2000...2200).contains(year) else { throw .yearOutOfRange(year) }
        let target = URL(filePath: folder).standardizedFileURL
        guard isFree(target) else { throw .notEmpty(path: folder) }
        var texts: [(file: String, text: String)] = []
        for file in files { texts.append((file, try text(of: file, year: year))) }
        do {
            try place(texts, at: target)
        } catch {
            throw .cannotWrite(path: folder, system: InputFile.cause(of: error))
        }
    }

    /// One of the files, filled in for a year.
    static func text(of file: String, year: Int) throws(StarterError) -> String {
        if file == "scenario.yaml" { return StarterDocument.text(year: year) }
        return try resource(file)
            .replacingOccurrences(of: "{{year}}", with: String(year))
            .replacingOccurrences(of: "{{last_year}}", with: String(year - 1))
    }

    private static func isFree(_ folder: URL) -> Bool {
        guard FileManager.default.fileExists(atPath: folder.path) else { return true }
        return (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?.isEmpty ?? false
    }

    /// Written beside the target and renamed, so that a full disk leaves no half of a scenario.
    private static func place(_ texts: [(file: String, text: String)], at target: URL) throws {
        let parent = target.deletingLastPathComponent()
        try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
        let draft = parent.appending(path: ".\(target.lastPathComponent).\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: draft, withIntermediateDirectories: false)
        do {
            for (file, text) in texts { try Data(text.utf8).write(to: draft.appending(path: file)) }
            // An empty folder gives way; rmdir would refuse one that was filled meanwhile.
            if FileManager.default.fileExists(atPath: target.path), rmdir(target.path) != 0 {
                throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
            }
            try FileManager.default.moveItem(at: draft, to: target)
        } catch {
            try? FileManager.default.removeItem(at: draft)
            throw error
        }
    }

    private static func resource(_ file: String) throws(StarterError) -> String {
        guard let text = DeliveredFile.text(file) else { throw .resourceMissing(file: file) }
        return text
    }
}
