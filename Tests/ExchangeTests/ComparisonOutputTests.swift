import CivilCalendar
import DocumentFormats
import FollowUp
import Foundation
import InspectionDomain
import Testing
import Wording

@testable import Exchange

/// What is put out of a comparison.
@Suite struct ComparisonOutputTests {
    /// The sample zone, the same with a visit moved and a person replaced, and three variants without a plan.
    private static func document(_ more: Int = 0) throws -> ComparisonDocument {
        let before = try PlanOutputFixture.zone.document()
        var plan = before.report.plan
        plan.visits[0].entry = plan.visits[0].entry.adding(days: 7)
        plan.visits[0].exit = plan.visits[0].exit.adding(days: 7)
        plan.rounds[0].teams[0].members[0].person = "萧敏"
        let report = PlanReport(
            plan: Plan(rounds: plan.rounds, visits: plan.visits), status: .withinGap(0.031, .timeLimit),
            levels: before.report.levels, exceptions: [], points: Array(before.report.points.dropFirst()),
            strategy: "whole", seconds: 9)
        let after = PlanDocument(
            scenario: before.scenario, report: report, chain: before.chain,
            deadlines: DeadlineForecast.entries(for: report.plan, in: before.scenario, chain: before.chain),
            rules: Array(before.rules.values), programVersion: "1.0.0", seed: 2027, generatedOn: before.generatedOn)
        func variant(_ name: String, _ outcome: ComparedVariant.Outcome, _ seconds: Double? = nil) -> ComparedVariant {
            ComparedVariant(
                name: Wording(zh: name, en: "variant <\(name.count)>"),
                changes: [Wording(zh: "改\(name)", en: "change <b>")], outcome: outcome, seconds: seconds)
        }
        let reason = ComparedVariant.Reason(
            rule: "R13", sentence: Wording(zh: "组长资格", en: "Who may lead"), places: ["甲", "乙", "丙", "丁", "戊"])
        let others = [
            variant("改期", .planned(after), 1.25),
            variant("无解", .impossible(summary: Wording(zh: "无法排出。", en: "No plan."), reasons: [reason]), 3),
            variant("超时", .stopped(.timeLimit), 60), variant("崩溃", .failed(Wording(zh: "信号9", en: "signal 9"))),
        ]
        return ComparisonDocument(
            base: ComparedVariant(
                name: Wording(zh: "现方案", en: "as it is"), changes: [], outcome: .planned(before), seconds: 0.5),
            variants: others + (0..<more).map { variant("又\($0)", .planned(after), 2) }, title: before.scenario.title,
            name: before.scenario.name, programVersion: "1.0.0")
    }

    private static func measure(_ key: String) throws -> ComparisonMeasures.Measure {
        try #require(ComparisonMeasures(document: try document()).all.first { $0.key == key })
    }

    @Test func measuresAreThoseOfThePlans() throws {
        let base = try PlanOutputFixture.zone.document()
        let points = base.report.points.reduce(0) { $0 + $1.points }
        let less = base.report.points[0].points
        #expect(
            try Self.measure("points").cells == [
                .number(points, change: nil), .number(points - less, change: -less), .none, .none, .none,
            ])
        #expect(try Self.measure("visits_moved").cells[1] == .number(1, change: nil))
        #expect(try Self.measure("days_moved").cells[1] == .number(7, change: nil))
        #expect(try Self.measure("people_out").cells[1] == .number(1, change: nil))
        #expect(try Self.measure("people").cells[0] == .number(base.participants.count, change: nil))
        #expect(try Self.measure("visits_moved").cells[0] == .none, "the base does not differ from itself")
        let latest = try #require(base.latestReport)
        #expect(base.deadlines.contains { $0.step == "report" && $0.target == latest })
        #expect(try Self.measure("latest_report").cells[0] == .day(latest, moved: nil))
        #expect(
            try Self.measure("outcome").cells.map { $0.wording.zh } == [
                ComparisonWords.outcome(of: try Self.document().base).zh, "可行，差距≤3.1%", "不可能排出", "时间内未找到", "求解失败",
            ])
    }

    @Test func cellsSayTheDifferenceOnlyWhereThereIsOne() {
        #expect(ComparisonMeasures.Cell.number(5, change: 3).wording == Wording(zh: "5（+3）", en: "5 (+3)"))
        #expect(ComparisonMeasures.Cell.number(5, change: -3).wording.zh == "5（−3）")
        #expect(ComparisonMeasures.Cell.number(5, change: 0).wording == Wording(same: "5"))
        let day = Day(year: 2027, month: 3, day: 8)!
        #expect(
            ComparisonMeasures.Cell.day(day, moved: -2).wording
                == Wording(zh: "2027-03-08（−2天）", en: "2027-03-08 (−2 d)"))
        #expect(ComparisonMeasures.Cell.none.wording.zh == "—")
    }

    @Test func theTerminalSetsFewSideBySideAndListsMany() throws {
        let few = ComparisonText.text(try Self.document(), .zh, width: 200)
        let heads = try #require(few.split(separator: "\n").dropFirst().first)
        #expect(heads.split(separator: " ", omittingEmptySubsequences: true) == ["现方案", "改期", "无解", "超时", "崩溃"])
        #expect(few.contains("  R13 组长资格［甲；乙；丙；丁 …］"))
        #expect(few.contains("两次求解都没有得到答复：信号9。"))
        #expect(few.contains("可加大 --time-limit"))
        let narrow = ComparisonText.text(try Self.document(), .zh, width: 60)
        #expect(narrow.split(separator: "\n").count { $0.contains("现方案") && !$0.contains("对比") } >= 2)
        let many = ComparisonText.text(try Self.document(20), .en, width: 120)
        #expect(many.split(separator: "\n").contains { $0.hasPrefix("variant <2>") && $0.contains("2.0 s") })
        #expect(many.contains("Latest report"))
    }

    @Test func filesAreTheSameForTheSameDocumentAndHoldNoTimeButOne() throws {
        let files = ComparisonOutput.files(try Self.document(), .zh)
        #expect(files.map(\.name) == ["comparison.csv", "times.csv", "comparison.html", "comparison.json"])
        #expect(files == ComparisonOutput.files(try Self.document(), .zh))
        func timed(_ seconds: Double) throws -> [OutputFile] {
            let document = try Self.document()
            let base = ComparedVariant(
                name: document.base.name, changes: [], outcome: document.base.outcome, seconds: seconds)
            return ComparisonOutput.files(
                ComparisonDocument(
                    base: base, variants: document.variants, title: document.title, name: document.name,
                    programVersion: document.programVersion), .zh)
        }
        let (one, other) = (try timed(1), try timed(2))
        #expect(zip(one, other).filter { $0 != $1 }.map(\.0.name) == ["times.csv"])
        #expect(String(decoding: one[1].bytes, as: UTF8.self).contains("现方案,1000\r\n"))
    }

    @Test func thePageEscapesNamesAndDrawsEveryPlanOnOneAxis() throws {
        let html = String(
            decoding: try #require(ComparisonOutput.files(try Self.document(), .en).first { $0.name.hasSuffix("html") })
                .bytes,
            as: UTF8.self)
        #expect(html.contains("variant &lt;2&gt;"))
        #expect(!html.contains("<b>"))
        #expect(html.components(separatedBy: "<article class=\"stack\">").count == 6)
        // Two of the five have charts; a frame stands where the moved visit was.
        #expect(html.components(separatedBy: "class=\"gantt\"").count == 3)
        #expect(html.contains("stroke-dasharray=\"5 3\""))
        for phone in try PlanOutputFixture.zone.document().scenario.people.map(\.phone) where !phone.isEmpty {
            #expect(!html.contains(phone))
        }
    }

    @Test(.enabled(if: Python.has("jsonschema"), "python3 with jsonschema is not installed"))
    func anIndependentValidatorAccepts() throws {
        try Self.validate(
            ComparisonFile.text(of: try Self.document()), by: "comparison.schema.json",
            spoil: "del it['variants'][0]['plan']['points']")
        try Self.validate(
            ComparisonFile.text(of: try Self.document()), by: "comparison.schema.json",
            spoil: "it['variants'][2]['plan'] = it['variants'][0]['plan']")
    }

    /// Holds a text against a schema of docs/, and the schema against the text spoilt.
    static func validate(_ text: String, by schema: String, spoil: String) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "xuncha-schema-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "it.json")
        try Data(text.utf8).write(to: file)
        let docs = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "docs")
        let result = try Python.run(
            """
            import json, sys, jsonschema
            schema = json.load(open(sys.argv[1], encoding="utf-8"))
            validator = jsonschema.validators.validator_for(schema)
            validator.check_schema(schema)
            it = json.load(open(sys.argv[2], encoding="utf-8"))
            print(*[f"{list(e.absolute_path)} {e.message[:200]}" for e in validator(schema).iter_errors(it)], sep="\\n")
            \(spoil)
            assert not validator(schema).is_valid(it)
            """, docs.appending(path: schema).path(percentEncoded: false), file.path(percentEncoded: false))
        #expect(result.status == 0 && result.output.allSatisfy(\.isWhitespace), "\(result)")
    }
}
