import CivilCalendar
import DocumentFormats
import FollowUp
import Foundation
import InspectionDomain
import Testing

@testable import Exchange

/// A store in memory: events of a plan, the ledger written from them, and taken back.
struct LedgerFixture {
    private let agenda: AgendaFixture
    private(set) var events: [RecordedEvent] = []
    let today: Day

    init(today: String = "2027-12-30") throws {
        agenda = try AgendaFixture()
        self.today = AgendaFixture.day(today)
    }

    static func day(_ text: String) -> Day { Day(text)! }

    var state: FollowUpState {
        Replay.state(
            of: agenda.adopted(agenda.plan), calendar: agenda.scenario.calendar, events: events, on: today)
    }

    /// Records what the checks let pass and tells whether they did.
    @discardableResult
    mutating func record(
        _ happening: Happening, on day: Day, note: String = "", replacing replaced: EventID? = nil
    ) -> Bool {
        let event = RecordedEvent(
            id: EventID("e\(events.count + 1)"), recordedAt: Moment(secondsSince1970: 1_800_000_000 + events.count),
            recordedBy: "测试", day: day, happening: happening, replaces: replaced, note: note)
        guard EventCheck(state: state).refusals(of: event).isEmpty else { return false }
        events.append(event)
        return true
    }

    mutating func record(_ happening: Happening, on day: String, note: String = "") throws {
        #expect(record(happening, on: Self.day(day), note: note), "refused: \(happening)")
    }

    /// What a ledger asks for, recorded as far as the checks let it pass.
    mutating func apply(_ reader: LedgerReader) {
        for change in reader.changes {
            #expect(
                record(
                    change.draft.happening, on: change.draft.day, note: change.draft.note, replacing: change.replaces),
                "refused: \(change.draft)")
        }
    }

    /// A visit that has begun, with a finding of each kind.
    static func begun() throws -> LedgerFixture {
        var fixture = try LedgerFixture()
        let visit = VisitID("兴仁街道#1")
        try fixture.record(.stepDone(.visit(visit), "entry_meeting"), on: "2027-03-08")
        let kinds: [(FindingKind, String)] = [
            (.general, "台账不全"), (.violation, "动火作业，未审批"), (.majorHazard, "储罐“泄漏”\n二层"),
        ]
        for (index, (kind, text)) in kinds.enumerated() {
            let facts = FindingFacts(
                visit: visit, kind: kind, description: text, content: index == 0 ? nil : index + 4,
                enterprise: index == 0 ? "" : "某化工有限公司", responsible: index == 2 ? "某化工有限公司" : "",
                department: index == 1 ? "应急管理局" : "", evidence: index == 1 ? ["照-001", "照-002"] : [])
            try fixture.record(
                .findingRecorded(FindingID("兴仁街道#1-00\(index + 1)"), facts), on: "2027-03-1\(index)",
                note: index == 0 ? "当场告知" : "")
        }
        try fixture.record(.stepDone(.visit(visit), "exit"), on: "2027-03-23")
        return fixture
    }

    /// The ledger as text, its fields as rows.
    var table: [[String]] {
        let text = LedgerTable(state.findings, in: state, .zh).csv.text(byteOrderMark: false)
        return CSVTokenizer(text, delimiter: ",").rows.map(\.fields)
    }

    /// Reads rows back.
    func read(_ rows: [[String]]) throws -> LedgerReader {
        let text = rows.map { $0.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",") }
        return try LedgerReader(LedgerFile(text: text.joined(separator: "\r\n"), name: "台账.csv"), in: state)
    }

    /// What is wrong with rows: row, field and code.
    func problems(_ rows: [[String]]) throws -> [String] {
        do {
            let reader = try read(rows)
            var later = self
            later.apply(reader)
            try reader.check(against: later.state)
            return []
        } catch let error as InputProblems {
            return error.problems.map { problem in
                #expect(!problem.text(.zh).isEmpty && !problem.text(.en).isEmpty)
                return
                    "\(problem.place.number ?? 0) \(problem.writtenField ?? problem.field ?? "") \(problem.kind.code)"
            }
        }
    }

    /// The ledger with some fields filled in, by row (from 1) and heading.
    func edited(_ changes: [Int: [String: String]], adding new: [[String: String]] = []) -> [[String]] {
        var table = table
        let heading = table[0]
        for (row, fields) in changes {
            for (name, value) in fields { table[row][heading.firstIndex(of: name)!] = value }
        }
        for fields in new { table.append(heading.map { fields[$0] ?? "" }) }
        return table
    }
}
