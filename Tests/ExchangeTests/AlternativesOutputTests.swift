import DocumentFormats
import FollowUp
import InspectionDomain
import Testing
import Wording

@testable import Exchange

/// What is put out of several plans side by side.
@Suite struct AlternativesOutputTests {
    /// The sample zone's plan, and the same with one visit a week later and another leader.
    private static func document(others: Int = 1) throws -> AlternativesDocument {
        let best = try PlanOutputFixture.zone.document()
        var plan = best.report.plan
        plan.visits[0].entry = plan.visits[0].entry.adding(days: 7)
        plan.visits[0].exit = plan.visits[0].exit.adding(days: 7)
        plan.rounds[0].teams[0].members[0].person = "萧敏"
        let report = PlanReport(
            plan: Plan(rounds: plan.rounds, visits: plan.visits), status: .provenOptimal, levels: best.report.levels,
            exceptions: [], points: best.report.points, strategy: "whole", seconds: 9)
        let other = PlanDocument(
            scenario: best.scenario, report: report, chain: best.chain,
            deadlines: DeadlineForecast.entries(for: report.plan, in: best.scenario, chain: best.chain),
            rules: Array(best.rules.values), programVersion: "1.0.0", seed: 2027, generatedOn: best.generatedOn)
        return AlternativesDocument(
            best: best, others: (0..<others).map { _ in other }, aspects: [.dates, .leaders], distance: 1,
            end: ("no_more", Wording(zh: "没有更多。", en: "There are no more.")))
    }

    private static func file(_ name: String, _ language: Language = .zh) throws -> String {
        let file = AlternativesFiles.all(try document(), language).first { $0.name == name }
        return String(decoding: try #require(file).bytes, as: UTF8.self)
    }

    @Test func everyPlanHasFilesOfItsOwnBesideTheComparison() throws {
        let names = AlternativesFiles.all(try Self.document(others: 2), .en).map(\.name)
        #expect(
            names == [
                "plan-1.html", "plan-1.json", "plan-2.html", "plan-2.json", "plan-3.html", "plan-3.json",
                "alternatives.html", "alternatives.csv", "alternatives.json",
            ])
        #expect(AlternativesFiles.all(try Self.document(), .zh) == AlternativesFiles.all(try Self.document(), .zh))
    }

    @Test func changesAreCountedFromTheBestPlan() throws {
        let rows = try Self.document().rows
        #expect(rows.map(\.number) == [1, 2])
        #expect(rows[0].difference.isEmpty && rows[0].newLeaders.isEmpty)
        #expect(rows[1].difference.movedVisits.count == 1)
        #expect(rows[1].newLeaders.map(\.person) == ["萧敏"])
        let text = AlternativesTable.text(try Self.document(), .zh)
        #expect(text.contains("组长萧敏"))
        #expect(text.hasSuffix("没有更多。\n"))
        #expect(try Self.file("alternatives.csv").contains("\r\n2,"))
    }

    @Test func thePageStandsThemSideBySide() throws {
        let page = try Self.file("alternatives.html", .en)
        #expect(page.components(separatedBy: "class=\"gantt\"").count == 3)
        #expect(page.contains("There are no more."))
        #expect(page.contains("<th scope=\"col\" class=\"base\">Plan 1</th>"))
        #expect(page.contains("stroke-dasharray=\"5 3\""), "a frame where the moved visit was")
        for phone in try PlanOutputFixture.zone.document().scenario.people.map(\.phone) where !phone.isEmpty {
            #expect(!page.contains(phone))
        }
    }

    /// A plan that has no alternative has a page all the same, without a list of changes.
    @Test func onePlanAloneIsShownAsThat() throws {
        let page = String(
            decoding: try #require(
                AlternativesFiles.all(try Self.document(others: 0), .zh).first { $0.name == "alternatives.html" }
            ).bytes, as: UTF8.self)
        #expect(page.contains("只有一个方案。"))
        #expect(!page.contains("id=\"details\""))
    }

    @Test(.enabled(if: Python.has("jsonschema"), "python3 with jsonschema is not installed"))
    func anIndependentValidatorAccepts() throws {
        let text = AlternativesFiles.json(try Self.document())
        try ComparisonOutputTests.validate(
            text, by: "alternatives.schema.json", spoil: "del it['plans'][1]['changes'][0]['zh']")
        try ComparisonOutputTests.validate(text, by: "alternatives.schema.json", spoil: "it['end']['code'] = 'perhaps'")
    }
}
