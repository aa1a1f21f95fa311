import Foundation
import Testing

extension StoryPage {
    /// Tells docs/NAME.template.md and compares docs/NAME.md with what it should be. With XUNCHA_RECORD=1 it is written
    /// anew, and the test fails once.
    static func expectCurrent(_ name: String, told teller: StoryTeller) async throws {
        let docs = Repository.root.appendingPathComponent("docs")
        let template = try String(
            contentsOf: docs.appendingPathComponent("\(name).template.md"), encoding: .utf8)
        let text = try await StoryPage(template: template).told(by: teller)
        let url = docs.appendingPathComponent("\(name).md")
        if ProcessInfo.processInfo.environment["XUNCHA_RECORD"] == "1" {
            try Data(text.utf8).write(to: url)
            Issue.record("\(name).md was recorded anew; run again without XUNCHA_RECORD")
        }
        let current = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
        guard current != text else { return }
        let (old, new) = (current.components(separatedBy: "\n"), text.components(separatedBy: "\n"))
        let line = zip(old, new).enumerated().first { $1.0 != $1.1 }?.offset ?? min(old.count, new.count)
        Issue.record(
            """
            docs/\(name).md is stale from line \(line + 1) on; record it with XUNCHA_RECORD=1
            was: \(line < old.count ? old[line] : "(end)")
            now: \(line < new.count ? new[line] : "(end)")
            """)
    }
}
