import Foundation
import Testing

/// Compares a text with its recording under Fixtures.
///
/// After a change that is meant, delete the file and run again: it is recorded anew, and that run fails, so that nobody
/// takes a recording for a comparison.
func expectGolden(_ name: String, _ text: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Fixtures/\(name)")
    // Read as bytes: a byte order mark belongs to the text.
    guard let recorded = (try? Data(contentsOf: file)).map({ String(decoding: $0, as: UTF8.self) }) else {
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
        Issue.record("\(name) was recorded anew; look at it and run again")
        return
    }
    #expect(recorded == text, "\(name) differs from its recording")
}
