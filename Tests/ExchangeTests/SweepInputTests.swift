import Foundation
import InspectionDomain
import Testing

@testable import Exchange

@Suite("Sweeps: descriptions and files")
struct SweepInputTests {
    @Test("The default that is printed reads as the default that is used")
    func ordinary() throws {
        #expect(try SweepReader.read(text: SweepFormat.defaultText, named: "default") == .ordinary)
        #expect(Set(SweepDescription.ordinary.rates.keys) == Set(ContingencyKind.allCases), "a kind is forgotten")
    }

    @Test("Keys and numbers as offices write them")
    func writings() throws {
        let read = try SweepReader.read(
            text: """
                futures: ５０
                kinds:
                  人员调离: 0.25
                  人员请假: {次数: 12.5, 天数: 3-7}
                  unit_short: {rate: 2, days: 10, 少几人: 2}
                """, named: "x")
        #expect(read.seed == SweepDescription.ordinary.seed)
        #expect(read.futures == 50)
        #expect(
            read.rates == [
                .personLeaves: .init(thousandths: 250), .personAway: .init(thousandths: 12_500, days: 3...7),
                .unitShort: .init(thousandths: 2000, days: 10...10, fewer: 2),
            ])
        for thousandths in [0, 1, 10, 250, 999, 1000, 12_500, 300] {
            #expect(SweepFormat.thousandths(SweepFormat.number(thousandths)) == thousandths)
        }
    }

    struct Wrong: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let code: String
        let field: String?
        let words: String

        init(_ text: String, _ code: String, _ field: String?, _ words: String) {
            (testDescription, self.code, self.field, self.words) = (text, code, field, words)
        }
    }

    @Test(
        "What is wrong is told with its line",
        arguments: [
            Wrong("seeds: 3", "unknownKey", "seeds", "seed"),
            Wrong("kinds: {person_leave: 3}", "unknownKey", "kinds.person_leave", "person_leaves"),
            Wrong("kinds: {person_leaves: {rate: 3, days: 3}}", "unknownKey", "kinds.person_leaves.days", "rate"),
            Wrong("kinds: {person_leaves: often}", "notARate", "kinds.person_leaves", "0.5"),
            Wrong("kinds: {person_leaves: -1}", "notARate", "kinds.person_leaves", "不小于0"),
            Wrong("kinds: {person_leaves: 0.0005}", "notARate", "kinds.person_leaves", "三位小数"),
            Wrong("kinds: {street_closed: {days: [9, 3]}}", "reversedSpan", "kinds.street_closed.days", "下限"),
            Wrong("kinds: {street_closed: {days: 0}}", "notASpan", "kinds.street_closed.days", "[6, 8]"),
            Wrong("kinds: [person_leaves]", "wrongShape", "kinds", "person_leaves"),
            Wrong("futures: 0\nkinds: {person_leaves: 1}", "outOfRange", "futures", "1000000"),
            Wrong("seed: 3", "missingKey", "kinds", "person_leaves"), Wrong("- a", "wrongShape", nil, "kinds"),
        ])
    func wrong(_ wrong: Wrong) throws {
        do throws(ScenarioProblems) {
            _ = try SweepReader.read(text: wrong.testDescription, named: "x.yaml")
            Issue.record("nothing is told")
        } catch {
            let report = Comment(rawValue: ProblemReport.text(error.problems, .zh))
            #expect(error.problems.map(\.kind.code) == [wrong.code], report)
            #expect(error.problems.first?.field == wrong.field, report)
            #expect(error.problems.first?.place.file == "x.yaml", report)
            #expect(
                error.problems.first.map { "\($0.reason.zh)\($0.remedy.zh)" }?.contains(wrong.words) == true, report)
        }
    }

    private static let record: SweepRecord = {
        func event(_ kind: ContingencyKind, _ subject: String?) -> SweepRecord.Event {
            .init(kind: kind, subject: subject, name: .init(zh: "名", en: "name"), text: .init(zh: "事", en: "event"))
        }
        let futures = (0..<12).map { index -> SweepRecord.Future in
            let events =
                index % 3 == 0
                ? [] : [event(.personLeaves, "p\(index % 2)"), event(.streetClosed, "S"), event(.cityInspection, nil)]
            let verdict: FutureVerdict = index % 3 == 0 ? .holds : index % 3 == 1 ? .people : .dates
            return .init(
                index: index, verdict: verdict, exceptions: index == 4 ? 2 : 0, events: events,
                culprits: events.isEmpty
                    ? []
                    : [.init(place: 0, verdict: .people)] + (index % 3 == 2 ? [.init(place: 1, verdict: .dates)] : []))
        }
        return SweepRecord(
            name: "区", title: "某区", programVersion: "0.1.0", fingerprint: "0123456789abcdef",
            description: SweepDescription(
                seed: 18_446_744_073_709_551_615, futures: 12,
                rates: [.personLeaves: .init(thousandths: 300), .streetClosed: .init(thousandths: 1, days: 2...9)]),
            shard: nil, futures: futures)
    }()

    private static func shard(_ number: Int, of count: Int) -> SweepRecord {
        let shard = SweepRecord.Shard(number: number, of: count)!
        return SweepRecord(
            name: record.name, title: record.title, programVersion: record.programVersion,
            fingerprint: record.fingerprint, description: record.description, shard: shard,
            futures: record.futures.filter { shard.contains($0.index) })
    }

    @Test("A file reads back as what was written", arguments: [1, 3])
    func roundTrip(_ shards: Int) throws {
        let written = shards == 1 ? Self.record : Self.shard(2, of: shards)
        let text = SweepFile.text(of: written)
        let read = try SweepFile.read(Data(text.utf8), named: "x.json")
        #expect(read == written)
        #expect(SweepFile.text(of: read) == text)
    }

    @Test("Shards in any order make exactly the whole", arguments: 1...13)
    func merge(_ count: Int) throws {
        let parts = (1...count).reversed().map { (file: "\($0)", record: Self.shard($0, of: count)) }
        #expect(try SweepRecord.merged(parts) == Self.record)
    }

    @Test("What does not make a whole is refused")
    func refused() throws {
        func problem(_ parts: [SweepRecord]) -> SweepMergeProblem? {
            do throws(SweepMergeProblem) {
                _ = try SweepRecord.merged(parts.enumerated().map { ("\($0)", $1) })
                return nil
            } catch { return error }
        }
        let first = Self.shard(1, of: 3)
        #expect(problem([]) == .nothing)
        #expect(problem([first, Self.shard(2, of: 3)]) == .missing(count: 4, shards: [3]))
        #expect(problem([first, Self.shard(2, of: 3), first]) == .twice(future: 0, file: "2"))
        #expect(problem([first, Self.shard(1, of: 2)]) == .twice(future: 0, file: "1"))
        let other = SweepRecord(
            name: "区", title: "某区", programVersion: "0.1.0", fingerprint: "f123456789abcdef",
            description: Self.record.description, shard: nil, futures: [])
        #expect(problem([first, other]) == .other(file: "1", than: "0"))
        for text in ["", "{}", "[]", SweepFile.text(of: first).replacingOccurrences(of: "holds", with: "hods")] {
            #expect(throws: SweepMergeProblem.self) { try SweepFile.read(Data(text.utf8), named: "x") }
        }
    }

    @Test("The summary counts what the futures say")
    func summary() {
        let summary = SweepSummary(Self.record)
        #expect(summary.all.all == 12)
        #expect(FutureVerdict.allCases.map { summary.all[$0] } == [4, 4, 4, 0, 0])
        #expect(summary.withExceptions == 1)
        #expect(summary.kinds.map(\.kind) == [.personLeaves, .streetClosed])
        #expect(summary.kinds.map(\.line.occurred) == [8, 8])
        #expect(summary.kinds[0].line.broke[.people] == 8, "a person is not blamed for dates a street has moved")
        #expect(summary.kinds[1].line.broke[.dates] == 4)
        #expect(summary.hinges[.person]?.map(\.subject) == ["p0", "p1"])
        #expect(summary.hinges[.street]?.map(\.broke.all) == [4])
        #expect(summary.hinges[.unit]?.isEmpty == true)
        // Wilson's interval of 4 in 12, from a table.
        #expect(summary.interval(.holds) == 13...61)
        #expect(summary.interval(.impossible).lowerBound == 0)
    }

    @Test("Every form is made of it, in both languages, without a name of a language in the other's")
    func outputs() {
        for record in [Self.record, Self.shard(1, of: 2)] {
            let files = SweepOutput.files(record, .zh)
            #expect(
                files.map(\.name)
                    == (record.shard == nil
                        ? ["futures.csv", "hinges.csv", "sweep.html", "sweep.json"] : ["shard-1-of-2.json"]))
        }
        let text = SweepText.text(Self.record, .en)
        #expect(text.contains("33.3%"))
        #expect(SweepText.text(Self.record, .zh).contains("须改日期"))
        #expect(SweepText.text(Self.shard(1, of: 2), .zh).contains("第1份，共2份"))
    }

    @Test(
        "An independent validator accepts the files",
        .enabled(if: Python.has("jsonschema"), "python3 with jsonschema is not installed"))
    func schema() throws {
        for record in [Self.record, Self.shard(1, of: 2)] {
            try ComparisonOutputTests.validate(
                SweepFile.text(of: record), by: "sweep.schema.json", spoil: "it['futures'][0]['verdict'] = 'perhaps'")
        }
    }

    @Test(
        "An independent validator accepts files of changes, and refuses what the reader refuses",
        .enabled(
            if: Python.has("jsonschema") && Python.has("yaml"), "python3 with jsonschema and PyYAML is not installed"))
    func changesSchema() throws {
        let good = """
            {"variants": [{"name": "甲", "remove": {"people": ["张三"]}},
             {"名称": "乙", "change": {"periods": {"where": {"street": "全区"}, "set": {"to": "2027-03-04"}},
              "units": {"应急管理局": {"capacity": 2}}}, "changes": [{"set": {"teams.at_once": 1}}]}]}
            """
        try ComparisonOutputTests.validate(
            good, by: "changes.schema.json", spoil: "it['variants'][0]['remove'] = {'peple': 'x'}")
        try ComparisonOutputTests.validate(
            #"{"add": {"people": {"name": "a", "unit": "b", "kind": "专家"}}}"#, by: "changes.schema.json",
            spoil: "del it['add']['people']['unit']")
    }
}
