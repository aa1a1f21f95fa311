import Foundation

/// A folder of its own for one test, removed with it.
final class Workplace: Sendable {
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("xuncha-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// A path in the folder.
    func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

    /// Writes a file, with the folders above it.
    @discardableResult
    func write(_ text: String, to name: String) throws -> URL {
        let url = folder.appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
        return url
    }

    /// A copy of a shipped scenario whose tables may be changed, under the same name.
    func copy(ofScenario name: String) throws -> URL {
        let copy = folder.appendingPathComponent(name)
        try FileManager.default.copyItem(at: Repository.scenario(name), to: copy)
        return copy
    }

    /// Every file in the folder `name` with its bytes; empty where there is no such folder.
    func files(in name: String = "") throws -> [String: Data] {
        try Self.files(in: name.isEmpty ? folder : folder.appendingPathComponent(name))
    }

    /// Every file in `folder` with its bytes; empty where there is no such folder.
    static func files(in folder: URL) throws -> [String: Data] {
        guard let names = FileManager.default.enumerator(atPath: folder.path) else { return [:] }
        var files: [String: Data] = [:]
        for case let name as String in names {
            files[name] = FileManager.default.contents(atPath: folder.appendingPathComponent(name).path)
        }
        return files
    }
}
