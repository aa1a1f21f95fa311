import Exchange
import Foundation
import InspectionDomain
import Testing

/// plan.json: written, read back, and refused with every problem at once.
struct PlanOutputJSONTests {
    @Test(arguments: [PlanOutputFixture.zone, .county])
    func roundTripIsTheIdentity(_ fixture: PlanOutputFixture) throws {
        let document = try fixture.document()
        let text = PlanFile.text(of: document)
        #expect(try PlanFile.read(Data(text.utf8)) == document.report.plan)
        #expect(try PlanFile.read(Data(("\u{FEFF}" + text).utf8)) == document.report.plan)
        #expect(!text.contains("0.4321"))
    }

    @Test func handEditedFileIsTolerated() throws {
        let text = """
            { "schema": "xuncha-plan/1", "note": {"by": ["hand"]},
              "rounds": [ { "id": "r1", "training": { "from": "2027/3/1", "to": "2027-03-01" },
                "teams": [ { "number": 1, "members": [ { "person": "王\\u4e94", "seat": "leader" } ] } ] } ],
              "visits": [ { "id": "s#1", "street": "s", "round": "r1", "team": 1,
                "entry": "2027年3月8日", "exit": "2027-03-01", "substitutes": ["李四", {"person": "赵六"}] } ] }
            """
        let plan = try PlanFile.read(Data(text.utf8))
        #expect(plan.rounds[0].teams[0].members == [RosterEntry(person: PersonID("王五"), seat: .leader)])
        #expect(plan.visits[0].substitutes == [PersonID("李四"), PersonID("赵六")].sorted())
        #expect(plan.visits[0].entry.description == "2027-03-08")
    }

    @Test func everyProblemIsReportedAtOnce() throws {
        let text = """
            { "schema": "xuncha-plan/9",
              "rounds": [ { "id": "r1", "training": { "from": "2027-03-05", "to": "2027-03-01" },
                "teams": [ { "number": 0, "members": [ { "person": "", "seat": "boss" }, 7 ] } ] } ],
              "visits": [ { "id": "s#1", "id": "s#2", "round": "r1", "team": "1", "entry": "2027-02-30" },
                { "id": "a", "street": "s", "round": "r1", "team": 1, "entry": "2027-03-08", "exit": "2027-03-21" },
                { "id": "a", "street": "s", "round": "r1", "team": 1, "entry": "2027-03-08", "exit": "2027-03-21" } ] }
            """
        let error = #expect(throws: PlanFileProblems.self) { try PlanFile.read(Data(text.utf8)) }
        let found = error?.problems.map { "\($0.path):\($0.line ?? 0)" } ?? []
        #expect(
            found.sorted()
                == [
                    "$.rounds[0].teams[0].members[0].person:3", "$.rounds[0].teams[0].members[0].seat:3",
                    "$.rounds[0].teams[0].members[1]:3", "$.rounds[0].teams[0].number:3", "$.rounds[0].training:2",
                    "$.schema:1", "$.visits:4", "$.visits[0]:4", "$.visits[0]:4", "$.visits[0]:4",
                    "$.visits[0].entry:4", "$.visits[0].team:4",
                ].sorted())
        for problem in error?.problems ?? [] {
            #expect(!problem.why.zh.isEmpty && !problem.why.en.isEmpty)
            #expect(!problem.remedy.zh.isEmpty && !problem.remedy.en.isEmpty)
            #expect(problem.wording.en.contains(problem.path))
        }
    }

    @Test(arguments: [
        ("", 1, 1), ("{", 1, 2), ("[1,]", 1, 4), ("{\"a\" 1}", 1, 6), ("{\"a\": 1,\n}", 2, 1), ("{\"a\": tru}", 1, 7),
        ("\"abc", 1, 5), ("\"\\x\"", 1, 4), ("1 2", 1, 3), ("{\"a\": 1 \"b\": 2}", 1, 9), ("-", 1, 1),
        ("\"\\ud800\"", 1, 8),
        (String(repeating: "[", count: 100), 1, 65), ("{'a': 1}", 1, 2), ("“文”", 1, 1),
    ])
    func brokenJSONNamesItsPlace(_ text: String, line: Int, column: Int) throws {
        let error = #expect(throws: PlanFileProblems.self) { try PlanFile.read(Data(text.utf8)) }
        let problem = try #require(error?.problems.first)
        #expect(error?.problems.count == 1)
        guard case .syntax(let syntax) = problem.reason else {
            Issue.record("\(problem)")
            return
        }
        #expect(problem.line == line && syntax.column == column)
        #expect(!problem.wording.zh.isEmpty)
    }

    @Test func otherEncodingsAreRefusedWithARemedy() {
        let error = #expect(throws: PlanFileProblems.self) { try PlanFile.read(Data([0x7B, 0xD6, 0xD0, 0x7D])) }
        #expect(error?.problems.first?.reason == .notUTF8)
    }
}
