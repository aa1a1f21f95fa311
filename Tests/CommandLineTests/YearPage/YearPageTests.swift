import Foundation
import Testing

extension CommandLineProgram {
    /// A simulated year, from adoption to the last closed finding: docs/a-year.md is what the program does.
    @Suite struct YearPageTests {
        @Test("docs/a-year.md is what the program does, and the year ends with everything closed")
        func theYear() async throws {
            let teller = try StoryTeller()
            try await StoryPage.expectCurrent("a-year", told: teller)
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
    }
}
