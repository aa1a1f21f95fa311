import FollowUp
import Foundation
import GRDB
import Testing

@testable import OfficeStore

@Suite struct RecordingTests {
    private let moment = Moment(secondsSince1970: 1_806_000_000)

    private struct Refusal: Error, Equatable {}

    @Test func eventsGetShortIdsAndAreReadBack() throws {
        let place = try Place()
        let store = try OfficeStore.openOrMake(at: place.store, heading: RandomHistory.heading)
        let first = try store.write(at: moment, by: "王明") { writer in
            try writer.add(.stepDone(.visit("兴仁街道#1"), "exit"), on: "2027-03-22", note: "备注")
        }
        let second = try store.write(at: moment, by: "王明") { writer in
            try writer.add(.stepDone(.visit("兴仁街道#1"), "exit"), on: "2027-03-24", replacing: first.id)
        }
        #expect([first.id, second.id] == ["e1", "e2"])
        #expect(second.replaces == "e1")
        #expect(second.recordedAt == moment && second.recordedBy == "王明")
        #expect(try OfficeStore.open(at: place.store).read { try $0.events() } == [first, second])
    }

    @Test func plansHolidaysAndCalendarEntriesAreReadBack() throws {
        let place = try Place()
        let store = try OfficeStore.openOrMake(at: place.store, heading: RandomHistory.heading)
        let plan = try RandomHistory.plan("2027年")
        let items = [
            CalendarItem(uid: "a", sequence: 0, content: "x"), CalendarItem(uid: "b", sequence: 4, content: "y"),
            CalendarItem(uid: "a", sequence: 1, content: "z", isCancelled: true),
        ]
        let numbers = try store.write(at: moment, by: "王明") { writer in
            let numbers = [try writer.add(plan), try writer.add(plan)]
            for item in items { try writer.add(item) }
            return numbers
        }
        #expect(numbers == [1, 2])
        let plans = try store.read { try $0.plans() }
        #expect(plans == numbers.map { StoredPlan(number: $0, adoptedAt: moment, adoptedBy: "王明", plan: plan) })
        #expect(try store.read { try $0.calendarItems() } == [items[2], items[1]])
        #expect(try store.read { try $0.counts() } == [.plan: 2, .calendar: 3])
        #expect(try store.read { try $0.heading() } == RandomHistory.heading)
    }

    @Test func whatIsRefusedInTheMiddleLeavesNothing() throws {
        let place = try Place()
        let store = try OfficeStore.openOrMake(at: place.store, heading: RandomHistory.heading)
        #expect(throws: Refusal()) {
            try store.write(at: moment, by: "王明") { writer in
                _ = try writer.add(.resumed(.plan, "x"), on: "2027-03-22")
                throw Refusal()
            }
        }
        #expect(try store.read { try $0.events() }.isEmpty)
        #expect(try store.check().isEmpty)
    }

    @Test func aCalendarSequenceOnlyRises() throws {
        let place = try Place()
        let store = try OfficeStore.openOrMake(at: place.store, heading: RandomHistory.heading)
        try store.write(at: moment, by: "a") { try $0.add(CalendarItem(uid: "a", sequence: 3, content: "")) }
        for sequence in [3, 2] {
            #expect(throws: StoreError.self) {
                try store.write(at: moment, by: "a") {
                    try $0.add(CalendarItem(uid: "a", sequence: sequence, content: ""))
                }
            }
        }
    }

    /// What nobody may do is refused by the file itself, whatever program opens it.
    @Test(arguments: [
        "UPDATE journal SET text = '{}' WHERE sequence = 1", "DELETE FROM journal WHERE sequence = 12",
        "UPDATE event SET day = '2020-01-01'", "DELETE FROM event", "UPDATE plan_version SET entry = 2",
        "DELETE FROM plan_version", "UPDATE holiday_year SET year = 1", "DELETE FROM holiday_year",
        "UPDATE calendar_item SET cancelled = 1", "DELETE FROM calendar_item", "UPDATE office SET id = 'x'",
        "DELETE FROM office", "INSERT INTO office VALUES (1, 'x', 0)",
        "INSERT OR REPLACE INTO office VALUES (1, 'x', 0)",
        "INSERT OR REPLACE INTO journal SELECT * FROM journal WHERE sequence = 1",
        "INSERT OR REPLACE INTO event SELECT * FROM event WHERE number = 1",
        """
        INSERT OR REPLACE INTO event
        SELECT (SELECT max(number) + 1 FROM event), entry, day, kind, subject, NULL, NULL FROM event WHERE number = 1
        """,
        "INSERT OR REPLACE INTO plan_version SELECT max(number) + 1, min(entry) FROM plan_version",
        "INSERT OR REPLACE INTO holiday_year SELECT entry, 1999, 0 FROM holiday_year LIMIT 1",
        "INSERT OR REPLACE INTO calendar_item SELECT 'new', 1, entry, 0 FROM calendar_item LIMIT 1",
        "INSERT INTO journal SELECT sequence + 2, kind, 0, '', text, seal, seal FROM journal ORDER BY 1 DESC LIMIT 1",
        "INSERT INTO journal SELECT sequence + 1, kind, 0, '', text, previous_seal, seal FROM journal ORDER BY 1 DESC LIMIT 1",
    ])
    func theFileItselfRefuses(_ sql: String) throws {
        let place = try Place()
        let store = try OfficeStore.openOrMake(at: place.store, heading: RandomHistory.heading)
        var history = RandomHistory(seed: 4)
        try history.add(60, to: store)
        #expect(try store.read { try $0.counts() }.count == RecordKind.allCases.count)
        let before = try store.export()
        let raw = try DatabaseQueue(path: place.store)
        let error = #expect(throws: DatabaseError.self) { try raw.write { try $0.execute(sql: sql) } }
        #expect(error?.extendedResultCode == .SQLITE_CONSTRAINT_TRIGGER, "\(error.debugDescription)")
        #expect(try store.export() == before)
    }
}
