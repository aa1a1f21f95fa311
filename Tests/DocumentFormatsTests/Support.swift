import CivilCalendar
import Foundation

@testable import DocumentFormats

/// A day that the test knows to exist.
func day(_ text: String) -> Day { Day(text)! }

/// A directory of a test's own, removed afterwards.
final class Scratch {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appending(path: "formats-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func put(_ text: String, at name: String) throws {
        try Data(text.utf8).write(to: URL(filePath: "\(path)/\(name)"))
    }

    func text(_ name: String) -> String? {
        FileManager.default.contents(atPath: "\(path)/\(name)").map { String(decoding: $0, as: UTF8.self) }
    }

    /// Every name below the directory, hidden ones too.
    func names() -> [String] {
        (FileManager.default.subpaths(atPath: path) ?? []).sorted()
    }
}
