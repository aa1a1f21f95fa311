import Foundation
import Testing

extension CommandLineProgram {
    /// A simulated year, from adoption to the last closed finding: docs/a-year.md is what the program does.
    @Suite struct YearPageTests {
        private static let docs = Repository.root.appendingPathComponent("docs")

        @Test("docs/a-year.md is what the program does, and the year ends with everything closed")
        func theYear() async throws {
            let template = try String(
                contentsOf: Self.docs.appendingPathComponent("a-year.template.md"), encoding: .utf8)
            let teller = try StoryTeller()
            let page = try await StoryPage(template: template).told(by: teller)
            try expectCurrent("a-year.md", page)
            try await expectEverythingClosed(teller)
        }

        /// What the page says in its last lines, asked of the program.
        private func expectEverythingClosed(_ teller: StoryTeller) async throws {
            let day = "2028-03-31"
            let check = try await teller.run("xuncha store check", on: day)
            #expect(check.contains("✓"), "\(check)")
            let open = try await teller.run("xuncha ledger export --open --out open.csv", on: day)
            #expect(open.contains("问题0个"), "\(open)")
            _ = try await teller.run("xuncha ledger export --out all.csv", on: day)
            #expect(try await teller.run("xuncha ledger import all.csv", on: day).contains("没有新的内容"))
        }

        /// Compares a page with what it should be. With XUNCHA_RECORD=1 it is written anew, and the test fails once.
        private func expectCurrent(_ file: String, _ text: String) throws {
            let url = Self.docs.appendingPathComponent(file)
            if ProcessInfo.processInfo.environment["XUNCHA_RECORD"] == "1" {
                try Data(text.utf8).write(to: url)
                Issue.record("\(file) was recorded anew; run again without XUNCHA_RECORD")
            }
            let current = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
            guard current != text else { return }
            let (old, new) = (current.components(separatedBy: "\n"), text.components(separatedBy: "\n"))
            let line = zip(old, new).enumerated().first { $1.0 != $1.1 }?.offset ?? min(old.count, new.count)
            Issue.record(
                """
                docs/\(file) is stale from line \(line + 1) on; record it with XUNCHA_RECORD=1
                was: \(line < old.count ? old[line] : "(end)")
                now: \(line < new.count ? new[line] : "(end)")
                """)
        }
    }
}
