import CivilCalendar
import DocumentFormats
import Exchange
import FollowUp
import Foundation
import InspectionDomain
import Testing
import Wording

/// What is put out about the difference of two plans.
struct DifferenceOutputTests {
    private static let broken = Violation(RuleInstance(RuleID("R03")), Wording(zh: "少一次<巡查>", en: "one <visit> short"))
    private static let gained = PlanException(
        .shortVisit, RuleInstance(RuleID("R04"), ["兴仁街道#1"]), Wording(zh: "只有12天。", en: "It has 12 days only."))

    /// The sample zone, and the same with a street entered a week later, a leader replaced, seats exchanged, an
    /// exception gone and another gained, a visit dropped and points changed.
    private static func document(changed: Bool = true) throws -> DifferenceDocument {
        let before = try PlanOutputFixture.zone.document()
        var plan = before.report.plan
        var report = before.report
        if changed {
            plan.visits[0].entry = plan.visits[0].entry.adding(days: 7)
            plan.visits[0].exit = plan.visits[0].exit.adding(days: 8)
            plan.visits[1].excused = []
            let dropped = plan.visits.removeLast()
            plan = Plan(rounds: plan.rounds.filter { $0.id != dropped.round }, visits: plan.visits)
            let members = plan.rounds[0].teams[0].members
            plan.rounds[0].teams[0].members[0].person = "萧敏"
            plan.rounds[0].teams[0].members[1].person = members[2].person
            plan.rounds[0].teams[0].members[2].person = members[1].person
            report = PlanReport(
                plan: plan, status: .checked, levels: [], exceptions: [before.report.exceptions[0], gained],
                points: Array(before.report.points.dropFirst()), strategy: "checked", seconds: 0)
        }
        let after = PlanDocument(
            scenario: before.scenario, report: report, chain: before.chain,
            deadlines: DeadlineForecast.entries(for: plan, in: before.scenario, chain: before.chain),
            rules: Array(before.rules.values),
            programVersion: "1.0.0", seed: 2027, generatedOn: before.generatedOn)
        return DifferenceDocument(
            from: .init(before, named: Wording(zh: "原方案", en: "before"), violations: changed ? [broken] : []),
            to: .init(after, named: Wording(zh: "新方案", en: "after"), violations: [broken]),
            notes: [Wording(zh: "备注", en: "a note")])
    }

    @Test(arguments: Language.allCases) func textIsAsRecorded(_ language: Language) throws {
        let text = DifferenceText.text(try Self.document(), language)
        try GoldenFile.compare(OutputFile(name: "diff.txt", text: text), language)
    }

    @Test func jsonIsAsRecorded() throws {
        let file = try #require(DifferenceOutput.files(try Self.document(), .zh).first { $0.name == "diff.json" })
        try GoldenFile.compare(file, .zh)
    }

    @Test func equalPlansHaveNothingToTell() throws {
        let document = try Self.document(changed: false)
        #expect(DifferenceText.text(document, .zh) == "方案对比：原方案 → 新方案\n  两个方案没有差别。\n  ! 备注\n")
        #expect(document.difference.isEmpty && document.deadlines.isEmpty)
        let files = DifferenceOutput.files(document, .zh)
        #expect(!String(decoding: files[0].bytes, as: UTF8.self).contains("id=\"year\""))
    }

    @Test(arguments: Language.allCases) func pageStandsAloneAndIsEscaped(_ language: Language) throws {
        let document = try Self.document()
        let files = DifferenceOutput.files(document, language)
        #expect(files == DifferenceOutput.files(try Self.document(), language))
        let page = String(decoding: files[0].bytes, as: UTF8.self)
        let rest = page.replacing("xmlns=\"http://www.w3.org/2000/svg\"", with: "")
        for link in ["http:", "https:", "src=", "href=", "@import", "<script", "<link", "//"] {
            #expect(!rest.contains(link), "\(link)")
        }
        #expect(!page.contains("<巡查>") && !page.contains("<visit>"))
        #expect(page.contains(language == .zh ? "推后7天（5个工作日）；延长1天" : "7 days later (5 working); 1 day longer"))
        for text in files.map({ String(decoding: $0.bytes, as: UTF8.self) }) {
            for secret in [PlanOutputFixture.privatePhone, PlanOutputFixture.privateGround] {
                #expect(!text.contains(secret))
            }
        }
    }

    @Test func schemaNamesEveryKeyAndNoOther() throws {
        let schema = try Self.schema()
        var walk = SchemaWalk(schema: schema)
        let text = DifferenceFile.text(of: try Self.document())
        walk.visit(
            try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]), schema, at: "$")
        #expect(walk.problems.isEmpty, "\(walk.problems.prefix(5))")
        #expect(SchemaWalk.properties(of: schema, in: schema, at: "$").subtracting(walk.seen).sorted() == [])
    }

    @Test(.enabled(if: Python.has("jsonschema"), "python3 with jsonschema is not installed"))
    func anIndependentValidatorAccepts() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "xuncha-diff-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "diff.json")
        try Data(DifferenceFile.text(of: try Self.document()).utf8).write(to: file)
        let result = try Python.run(
            """
            import json, sys, jsonschema
            schema = json.load(open(sys.argv[1], encoding="utf-8"))
            validator = jsonschema.validators.validator_for(schema)
            validator.check_schema(schema)
            diff = json.load(open(sys.argv[2], encoding="utf-8"))
            print(*[e.message[:200] for e in validator(schema).iter_errors(diff)], sep="\\n")
            del diff["visits"][0]["days_moved"]
            assert not validator(schema).is_valid(diff)
            """, Self.schemaFile.path(percentEncoded: false), file.path(percentEncoded: false))
        #expect(result.status == 0 && result.output.allSatisfy(\.isWhitespace), "\(result)")
    }

    private static let schemaFile = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "docs/diff.schema.json")

    private static func schema() throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: schemaFile)) as? [String: Any])
    }
}

/// A file against its recording under Fixtures/Difference; one that is missing is recorded, and that run fails.
private enum GoldenFile {
    static func compare(_ file: OutputFile, _ language: Language) throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "Fixtures/Difference/\(language.rawValue)")
        let golden = folder.appending(path: file.name)
        guard let recorded = try? Data(contentsOf: golden) else {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(file.bytes).write(to: golden)
            Issue.record("\(language)/\(file.name) was recorded anew; look at it and run again")
            return
        }
        let (old, new) = (String(decoding: recorded, as: UTF8.self), String(decoding: file.bytes, as: UTF8.self))
        #expect(old == new)
    }
}
