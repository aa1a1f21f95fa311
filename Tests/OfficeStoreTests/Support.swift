import FollowUp
import Foundation
import OfficeStore
import Testing

/// A folder of its own for one test, removed with it.
final class Place: Sendable {
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("xuncha-store-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// A path in the folder.
    func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

    /// The path of a store in it.
    var store: String { path("office.db") }

    /// Names of everything in it, sorted.
    var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted() }
}

/// A process that records and acknowledges.
final class Hammer {
    static let heading = StoreHeading(office: "hammer", createdAt: Moment(secondsSince1970: 1_800_000_000))

    /// The program built together with these tests: it lies beside their resources.
    static let program = Bundle.module.bundleURL.deletingLastPathComponent().appendingPathComponent("StoreHammer")

    private let process = Process()
    private let out = Pipe()

    init(_ store: String, count: Int, name: String) throws {
        process.executableURL = Self.program
        process.arguments = [store, String(count), name]
        process.standardOutput = out
        try process.run()
    }

    /// Ends it at once; the ids it has acknowledged.
    func kill() -> [String] {
        Foundation.kill(process.processIdentifier, SIGKILL)
        return acknowledged()
    }

    /// Waits for its end; the ids it has acknowledged. An id cut off in the middle counts as not acknowledged.
    func acknowledged() -> [String] {
        let text = String(decoding: out.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.dropLast().map(String.init)
    }

    /// What it left with.
    var code: Int32 { process.terminationStatus }
}
