import Foundation
import InspectionDomain
import PlanningRules
import Testing

/// The rule book in docs/ says what the code does.
@Suite struct RuleBookTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// With `XUNCHA_RECORD=1` the book is written anew, and the run fails so that nobody records by accident.
    @Test func bookInDocsIsThatOfTheCatalogue() throws {
        let file = Self.root.appending(path: "docs/rules.md")
        let book = RuleBook.markdown()
        if ProcessInfo.processInfo.environment["XUNCHA_RECORD"] == "1" {
            try Data(book.utf8).write(to: file)
            Issue.record("docs/rules.md was written anew: look at it, then run without XUNCHA_RECORD")
            return
        }
        let written = try String(contentsOf: file, encoding: .utf8)
        #expect(written == book, "docs/rules.md is stale: run with XUNCHA_RECORD=1")
    }

    /// R01 to R50 once each, the office's and the preferences.
    @Test func everyRuleOfTheRegulationHasItsPlace() {
        let ids = (Catalogue.statements + Catalogue.dateRules + Catalogue.textRules).map(\.id)
        #expect(Set(ids).count == ids.count)
        let regulation = ids.filter { $0.text.hasPrefix("R") }.sorted().map(\.text)
        #expect(regulation == (1...50).map { $0 < 10 ? "R0\($0)" : "R\($0)" })
    }

    @Test func dateRulesAreWhole() {
        for statement in Catalogue.dateRules + Catalogue.textRules {
            for text in [statement.title, statement.sentence] {
                #expect(!text.zh.isEmpty && !text.en.isEmpty && text.zh != text.en, "\(statement.id)")
            }
            #expect(!statement.article.isEmpty && !statement.formula.isEmpty)
        }
    }

    /// "One rule is one room": exactly one file begins with a rule's id.
    @Test func everyRuleHasOneFileOfItsOwn() throws {
        let folders = [
            ("Rules", Catalogue.rules.map(\.id)), ("Disturbances", Catalogue.disturbances.map(\.id)),
            ("Preferences", Catalogue.preferences.map(\.id)),
        ]
        for (folder, ids) in folders {
            let path = Self.root.appending(path: "Sources/PlanningRules/\(folder)").path
            let files = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
            #expect(files.map { $0.prefix { $0 != "-" } }.sorted() == ids.map { $0.text.prefix(4) }.sorted())
        }
    }
}
