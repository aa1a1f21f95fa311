import CivilCalendar
import FollowUp
import Foundation
import Testing

@testable import Exchange

@Suite("Records: many at once, from files")
struct RecordFileTests {
    private func drafts(_ text: String, name: String = "事项.csv") throws -> [RecordDraft] {
        let rows = try RecordFile.rows(of: Data(text.utf8), name: name)
        let reader = RecordReader(try RecordFixture().state())
        return try rows.map { try reader.draft(of: $0) }
    }

    private func problems(_ text: String, name: String = "事项.csv") -> [String] {
        do {
            _ = try drafts(text, name: name)
            return []
        } catch let error as InputProblemsOfRecords {
            return error.problems.map { $0.text(.zh) }
        } catch {
            return ["\(error)"]
        }
    }

    @Test("CSV with Chinese headings, CSV with the program's own, and JSON lines say the same")
    func threeForms() throws {
        let expected = [
            RecordDraft(happening: .stepDone(.visit("S1#1"), "exit"), day: Day("2027-03-24")!, note: "晚两天"),
            RecordDraft(
                happening: .findingRecorded(
                    "S1#1-001",
                    FindingFacts(visit: "S1#1", kind: .general, description: "a, b", content: 5, evidence: ["x", "y"])),
                day: Day("2027-03-15")!, note: ""),
        ]
        #expect(
            try drafts(
                """
                \u{FEFF}序号,事项,对象,日期,类别,内容序号,内容,证据,备注
                1,exit,兴仁街道,2027.3.24,,,,,晚两天
                2,问题,兴仁街道,2027年3月15日,一般问题,5,"a, b",x、y,
                """) == expected)
        #expect(
            try drafts(
                """
                action,subject,on,kind,item,text,evidence,note
                exit,S1#1,2027-03-24,,,,,晚两天
                finding,S1#1,2027-03-15,general,5,"a, b",x、y,
                """) == expected)
        #expect(
            try drafts(
                """
                {"action": "exit", "subject": "兴仁街道", "on": "2027-03-24", "note": "晚两天", "to": null}

                {"action": "finding", "subject": "S1#1", "on": "2027-03-15", "kind": "一般", "item": 5, "text": "a, b", "evidence": ["x", "y"]}
                """, name: "x.jsonl") == expected)
    }

    @Test("A day is not guessed for a row of a file")
    func dayIsNeeded() {
        #expect(problems("action,subject\nexit,S1#1\n").contains { $0.contains("“on”") })
        #expect(problems("{\"action\":\"exit\",\"subject\":\"S1#1\"}").contains { $0.contains("第1行 “on”：必填") })
    }

    @Test(
        "What is wrong with a file's form is told with its row",
        arguments: [
            ("", "文件是空的"), ("事项,对象,日期,颜色\nexit,S1#1,2027-03-24,红\n", "“颜色”"),
            ("事项,对象,日期\nexit,\"S1#1,2027-03-24\n", "第2行"), ("{\"action\": exit}", "第1行：第12个字符处不是 JSON"),
            ("{\"action\": \"exit\"}\n[1]", "第2行：一行应是一个 JSON 对象"),
            ("{\"action\": {\"x\": 1}}", "第1行 “action”：应填文字"), ("{\"akcja\": \"exit\"}", "第1行 “akcja”"),
        ])
    func formProblems(_ text: String, _ sentence: String) {
        let found = problems(text)
        #expect(found.contains { $0.contains(sentence) }, "\(found)")
    }
}

@Suite("Records: the document is true")
struct RecordReferenceTests {
    private let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    @Test("docs/records.md lists what the code knows")
    func document() throws {
        let url = project.appending(path: "docs/records.md")
        let parts = [
            ("actions", RecordReference.actions), ("short words", RecordReference.shortWords),
            ("fields", RecordReference.fields), ("kinds", RecordReference.kinds),
        ]
        var text = try String(contentsOf: url, encoding: .utf8)
        for (name, table) in parts {
            let (start, end) = ("<!-- \(name) -->\n", "<!-- end of \(name) -->")
            let from = try #require(text.range(of: start)?.upperBound)
            let to = try #require(text.range(of: end)?.lowerBound)
            text.replaceSubrange(from..<to, with: "\n\(table)\n\n")
        }
        if ProcessInfo.processInfo.environment["XUNCHA_RECORD"] == "1" {
            try Data(text.utf8).write(to: url)
            Issue.record("docs/records.md was recorded anew; run again without XUNCHA_RECORD")
        }
        #expect(try String(contentsOf: url, encoding: .utf8) == text, "stale: record it with XUNCHA_RECORD=1")
    }
}
