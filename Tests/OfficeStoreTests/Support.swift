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

/// Small, and the same everywhere.
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
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
