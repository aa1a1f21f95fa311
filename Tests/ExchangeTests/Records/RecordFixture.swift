import CivilCalendar
import FollowUp
import Foundation
import InspectionDomain
import Testing

@testable import Exchange

/// A year with two streets, one of them visited twice, and what was recorded so far.
struct RecordFixture {
    var events: [RecordedEvent] = []

    static let today = Day("2027-12-30")!

    /// Adds an event on a day; its id is the next.
    mutating func add(_ happening: Happening, on day: String = "2027-03-10") {
        events.append(
            RecordedEvent(
                id: EventID("e\(events.count + 1)"), recordedAt: Moment(secondsSince1970: 1_800_000_000 + events.count),
                recordedBy: "王明", day: Day(day)!, happening: happening))
    }

    func state() throws -> FollowUpState {
        Replay.state(
            of: try Self.plan(), calendar: try WorkingDayCalendar.standard(), events: events, on: Self.today)
    }

    static func plan() throws -> AdoptedPlan {
        var tables = ScenarioTables(name: "t", title: "试验", year: 2027)
        tables.streets = [
            Street(id: "S1", name: "兴仁街道"), Street(id: "S2", name: "兴城街道", routineVisits: 2),
        ]
        tables.units = [MemberUnit(id: "u1", name: "应急管理局")]
        tables.people = [Inspector(id: "p1", name: "王建国", unit: "u1", kind: .leadingCadre, rank: .sectionHead)]
        let window = Day("2027-03-01")!...Day("2027-11-30")!
        tables.rounds = [Round(id: "春", name: "第一轮", window: window)]
        tables.periods = [
            StreetPeriod(street: nil, days: Day("2027-10-11")!...Day("2027-10-15")!, kind: .cityInspection)
        ]
        let scenario = Scenario(tables: tables, calendar: try WorkingDayCalendar.standard())
        func visit(_ id: VisitID, _ street: StreetID, _ entry: String, _ exit: String) -> PlannedVisit {
            PlannedVisit(id: id, street: street, round: "春", team: 1, entry: Day(entry)!, exit: Day(exit)!)
        }
        let plan = Plan(
            rounds: [
                PlannedRound(
                    id: "春", training: Day("2027-03-01")!...Day("2027-03-01")!,
                    teams: [PlannedTeam(number: 1, members: [RosterEntry(person: "p1", seat: .leader)])])
            ],
            visits: [
                visit("S1#1", "S1", "2027-03-08", "2027-03-22"), visit("S2#1", "S2", "2027-05-10", "2027-05-24"),
                visit("S2#2", "S2", "2027-09-06", "2027-09-20"),
            ])
        return AdoptedPlan(plan, in: scenario, chain: try ScenarioReader.deliveredChain())
    }

    /// What the words of a command ask for.
    func draft(_ words: [String: String]) throws -> RecordDraft {
        var words = words
        words["on"] = words["on"] ?? "2027-03-22"
        return try RecordReader(try state()).draft(of: RecordRow(command: "record", words: words))
    }

    /// What is wrong with the words of a command, in Chinese.
    func problems(_ words: [String: String]) throws -> [String] {
        do {
            _ = try draft(words)
            return []
        } catch let error as InputProblemsOfRecords {
            return error.problems.map { $0.text(.zh) }
        }
    }
}

typealias InputProblemsOfRecords = ScenarioProblems
