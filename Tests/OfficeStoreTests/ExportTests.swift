import FollowUp
import Foundation
import Testing

@testable import OfficeStore

@Suite struct ExportTests {
    /// A store without chance in it.
    private func sample(_ place: Place) throws -> OfficeStore {
        let store = try OfficeStore.openOrMake(at: place.store, heading: RandomHistory.heading)
        var history = RandomHistory(seed: 2027)
        try history.add(80, to: store)
        return store
    }

    /// Recorded anew with XUNCHA_RECORD=1, which makes the run fail.
    @Test func anExportLooksAsRecorded() throws {
        let place = try Place()
        let export = try sample(place).export()
        let file = Repository.fixture("export.jsonl")
        if ProcessInfo.processInfo.environment["XUNCHA_RECORD"] != nil {
            try Data(export.utf8).write(to: file)
            Issue.record("recorded anew")
        }
        #expect(try export == String(contentsOf: file, encoding: .utf8))
    }

    /// What is frozen holds something of every kind, so that no kind can change its text unnoticed.
    @Test func theFrozenExportHoldsEveryKind() throws {
        let text = try String(contentsOf: Repository.fixture("export.jsonl"), encoding: .utf8)
        let kinds = Set(text.matches(of: #/"what":"([a-z_]+)"/#).map { String($0.1) })
        #expect(
            kinds == [
                "plan_adopted", "plan_moved", "step_done", "step_returned", "extended", "suspended", "resumed",
                "not_needed", "called_for", "finding_recorded", "talk_held", "incident_reported", "content_inspected",
                "activity_held", "evidence_filed", "revoked",
            ])
        for kind in RecordKind.allCases { #expect(text.contains("\"kind\":\"\(kind.rawValue)\"")) }
    }

    @Test(arguments: 0..<20)
    func whatIsReadBackIsEqual(_ seed: Int) throws {
        let place = try Place()
        let store = try OfficeStore.openOrMake(at: place.store, heading: RandomHistory.heading)
        var history = RandomHistory(seed: UInt64(seed))
        try history.add(seed * 5, to: store)
        let export = try store.export()
        try OfficeStore.importing(Array(export.utf8), from: "x.jsonl", to: place.path("copy.db"))
        let copy = try OfficeStore.open(at: place.path("copy.db"))
        #expect(try copy.export() == export)
        #expect(try copy.read { try $0.events() } == store.read { try $0.events() })
        #expect(place.names == ["copy.db", "office.db"])
    }

    /// Another tool may have written the same values in another order and with other spaces.
    @Test func aReformattedExportIsReadBackToo() throws {
        let place = try Place()
        let export = try sample(place).export()
        let lines = try export.split(separator: "\n").map { line in
            let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
            let data = try JSONSerialization.data(withJSONObject: object)
            return String(decoding: data, as: UTF8.self).replacingOccurrences(of: "\":", with: "\" : ")
        }
        let text = lines.joined(separator: "\r\n")
        try OfficeStore.importing(Array(text.utf8), from: "x", to: place.path("copy.db"))
        #expect(try OfficeStore.open(at: place.path("copy.db")).export() == export)
    }

    struct Spoiling: CustomTestStringConvertible, Sendable {
        let testDescription: String
        /// Changes the lines.
        let spoil: @Sendable (inout [String]) -> Void
        /// The line and the word for what is wrong with it.
        let line: Int
        let sentence: String
    }

    static let spoilings = [
        Spoiling(testDescription: "nothing", spoil: { $0 = [] }, line: 1, sentence: "首行"),
        Spoiling(testDescription: "no heading", spoil: { $0.removeFirst() }, line: 1, sentence: "首行"),
        Spoiling(
            testDescription: "a newer format", spoil: { $0[0].replace("office/1", with: "office/2") }, line: 1,
            sentence: "首行"),
        Spoiling(testDescription: "no JSON", spoil: { $0[4] += "}" }, line: 5, sentence: "JSON"),
        Spoiling(
            testDescription: "a field gone", spoil: { $0[4].replace("\"at\"", with: "\"when\"") }, line: 5,
            sentence: "“at”"),
        Spoiling(
            testDescription: "an unknown kind", spoil: { $0[4].replace("\"kind\":\"", with: "\"kind\":\"x") }, line: 5,
            sentence: "“kind”"),
        Spoiling(
            testDescription: "an hour that is none", spoil: { $0[4].replace(#/T\d\d:/#, with: "T25:") }, line: 5,
            sentence: "“at”"),
        Spoiling(testDescription: "a line gone", spoil: { $0.remove(at: 4) }, line: 5, sentence: "应为第4条记录，却是第5条"),
        Spoiling(testDescription: "two lines swapped", spoil: { $0.swapAt(4, 5) }, line: 5, sentence: "应为第4条"),
        Spoiling(
            testDescription: "another name", spoil: { $0[4].replace(#/"by":"[^"]*"/#, with: "\"by\":\"x\"") }, line: 5,
            sentence: "校验码"),
        Spoiling(
            testDescription: "another office", spoil: { $0[0].replace("测试区", with: "别的区") }, line: 2, sentence: "衔接"),
    ]

    @Test(arguments: spoilings)
    func aSpoiltExportIsRefusedWithItsLine(_ spoiling: Spoiling) throws {
        let place = try Place()
        var lines = try sample(place).export().split(separator: "\n").map(String.init)
        spoiling.spoil(&lines)
        let bytes = Array((lines.joined(separator: "\n") + "\n").utf8)
        let error = #expect(throws: StoreError.self) {
            try OfficeStore.importing(bytes, from: "x.jsonl", to: place.path("copy.db"))
        }
        guard case .badLines("x.jsonl", let problems) = error, let first = problems.first else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(first.line == spoiling.line)
        #expect(first.wording.zh.contains(spoiling.sentence), "\(first.wording.zh)")
        #expect(place.names == ["office.db"])
    }

    /// Lines whose seals are right, made by somebody who knows how, and which make no sense all the same.
    @Test(arguments: [
        (
            #"{"day":"2027-03-22","id":"e1","recorded_at":"2027-01-15T08:00:01Z","recorded_by":"乙","subject":"plan","step":"x","v":1,"what":"resumed"}"#,
            "登记人"
        ),
        (
            #"{"day":"2027-03-22","id":"e1","recorded_at":"2027-01-15T08:00:01Z","recorded_by":"甲","revokes":"e5","v":1,"what":"revoked"}"#,
            "不在它之前"
        ),
        (
            #"{"day":"2027-03-22","id":"e2","recorded_at":"2027-01-15T08:00:01Z","recorded_by":"甲","subject":"plan","step":"x","v":1,"what":"resumed"}"#,
            "不在它之前"
        ),
        (
            #"{"day":"2027-03-22","id":"x","recorded_at":"2027-01-15T08:00:01Z","recorded_by":"甲","subject":"plan","step":"x","v":1,"what":"resumed"}"#,
            "事项编号"
        ),
        (
            #"{"day":"2027-03-22","id":"e1","recorded_at":"2027-01-15T08:00:01Z","recorded_by":"甲","v":1,"what":"flown"}"#,
            "flown"
        ),
    ])
    func wellSealedNonsenseIsRefused(_ record: String, _ word: String) throws {
        let place = try Place()
        let text = (try? RecordText.canonical(.event, record)) ?? record
        let entry = JournalEntry(
            sequence: 1, kind: .event, recordedAt: Moment(secondsSince1970: 1_800_000_001), recordedBy: "甲", text: text,
            previousSeal: RandomHistory.heading.seal)
        let bytes = Array("\(RandomHistory.heading.line)\n\(entry.line)\n".utf8)
        let error = #expect(throws: StoreError.self) {
            try OfficeStore.importing(bytes, from: "x.jsonl", to: place.store)
        }
        guard case .badLines("x.jsonl", let problems) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(problems.map(\.line) == [2])
        #expect(problems.first?.wording.zh.contains(word) == true, "\(problems)")
        #expect(place.names.isEmpty)
    }

    @Test func bytesThatAreNoTextAreRefused() throws {
        let place = try Place()
        #expect(throws: StoreError.badLines(path: "x", [LineProblem(line: 1, reason: .noHeading)])) {
            try OfficeStore.importing([0xFF, 0xFE, 0x0A], from: "x", to: place.store)
        }
    }

    /// Anybody can check the chain from the exported file alone, as docs/store.md says.
    @Test(.enabled(if: Python.exists, "needs Python"))
    func pythonChecksTheChain() throws {
        let place = try Place()
        let export = try sample(place).export()
        try Data(export.utf8).write(to: URL(fileURLWithPath: place.path("export.jsonl")))
        let script = """
            import hashlib, json, sys
            def seal(value):
                text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
                return hashlib.sha256(text.encode()).hexdigest()
            heading, *entries = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
            last = seal(heading)
            for entry in entries:
                assert entry["previous"] == last, entry["sequence"]
                last = entry.pop("seal")
                assert seal(entry) == last, entry["sequence"]
            print(len(entries))
            """
        #expect(try Python.run(script, place.path("export.jsonl")) == "80\n")
    }
}

/// The Python that `./test` prepares, or the machine's own: nothing beyond its standard library is needed.
enum Python {
    private static let command =
        ProcessInfo.processInfo.environment["XUNCHA_TEST_PYTHON"]
        .flatMap { FileManager.default.isExecutableFile(atPath: $0) ? $0 : nil } ?? "python3"

    static let exists = (try? run("print(1)")) == "1\n"

    static func run(_ script: String, _ arguments: String...) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [command, "-c", script] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return text
    }
}

/// Files beside these tests.
enum Repository {
    static func fixture(_ name: String) -> URL {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures/\(name)")
    }
}
