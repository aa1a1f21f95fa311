import Exchange
import Testing
import Wording

/// The summary on the terminal.
struct PlanOutputTerminalTests {
    @Test(arguments: Language.allCases)
    func zoneFitsAScreen(_ language: Language) throws {
        let text = TerminalSummary.text(
            try PlanOutputFixture.zone.document(), language, width: 80,
            files: ("out/sample-zone-2027", ["schedule.csv", "plan.html", "plan.json"]))
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        #expect(lines.count <= 24)
        #expect(lines.allSatisfy { width($0) <= 80 })
        #expect(!text.contains("\u{1B}"))
    }

    @Test(arguments: [PlanOutputFixture.county, .city], [40, 80, 200])
    func longListsAreCutAndSaySo(_ fixture: PlanOutputFixture, _ width: Int) throws {
        let text = TerminalSummary.text(try fixture.document(), .zh, width: width, height: 24)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        #expect(lines.count <= 24)
        #expect(lines.allSatisfy { self.width($0) <= width })
        #expect(text.contains("次巡查，见 schedule.csv"))
    }

    @Test func columnsStandBelowEachOther() throws {
        let text = TerminalSummary.text(try PlanOutputFixture.zone.document(), .zh, width: 100)
        let rows = text.split(separator: "\n").filter { $0.contains("2027-") && $0.contains("街道") && $0.contains("/") }
        #expect(rows.count == 3)
        let places = rows.map { row in width(row.prefix(upTo: row.range(of: "2027-")!.lowerBound)) }
        #expect(Set(places).count == 1)
    }

    @Test func colourIsOnlyAnAddition() throws {
        let document = try PlanOutputFixture.zone.document()
        let plain = TerminalSummary.text(document, .zh)
        let coloured = TerminalSummary.text(document, .zh, isColoured: true)
        #expect(coloured != plain)
        #expect(
            coloured.replacing("\u{1B}[32m", with: "").replacing("\u{1B}[0m", with: "") == plain)
    }

    /// Columns a line takes, counted apart from the code under test.
    private func width(_ line: some StringProtocol) -> Int {
        line.unicodeScalars.reduce(0) { sum, scalar in
            sum + ((0x2E80...0xA4CF).contains(scalar.value) || (0xFF00...0xFF60).contains(scalar.value) ? 2 : 1)
        }
    }
}
