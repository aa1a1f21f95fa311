import CivilCalendar
import DocumentFormats
import FollowUp
import InspectionDomain
import Testing

@testable import Exchange

/// What stays the same between two editions of the calendar, and what rises.
@Suite struct AgendaEditionTests {
    private static let visit = VisitID("兴城街道#1")

    @Test func identifiersDoNotDependOnDates() throws {
        let fixture = try AgendaFixture()
        let first = fixture.book(of: fixture.plan, on: "2026-12-01").events(for: .office)
        let second = fixture.book(of: fixture.moved(Self.visit, by: 28), on: "2027-01-05").events(for: .office)
        #expect(Set(first.map(\.entry.uid)) == Set(second.map(\.entry.uid)))
        #expect(Set(first.map(\.entry.uid)).count == first.count)
        #expect(first.map(\.dated).sorted() != second.map(\.dated).sorted())
    }

    @Test func anotherOfficeAndAnotherYearHaveOthers() throws {
        let zone = try AgendaFixture(.zone)
        let county = try AgendaFixture(.county)
        let mine = Set(zone.book(of: zone.plan, on: "2026-12-01").events(for: .office).map(\.entry.uid))
        let theirs = Set(county.book(of: county.plan, on: "2026-12-01").events(for: .office).map(\.entry.uid))
        #expect(mine.isDisjoint(with: theirs))
        let key = AgendaKey(.visit, "兴城街道#1")
        let years = [2026, 2027].map {
            AgendaOffice(title: "", scenario: "a", year: $0, programVersion: "1").uid(of: key)
        }
        #expect(years[0] != years[1])
    }

    /// A visit that was made before its team changed stays with those who made it.
    @Test func aVisitBelongsToWhoeverMadeIt() throws {
        let fixture = try AgendaFixture()
        let made = try #require(fixture.plan.visit(Self.visit))
        let leader = try #require(fixture.plan.leaders(of: made).first)
        var plan = fixture.replacing(leader, with: fixture.idle)
        plan.visits = plan.visits.map { visit in
            var visit = visit
            if visit.id == Self.visit { visit.heldBy = fixture.plan.roster(of: made) }
            return visit
        }
        let item = try #require(fixture.items(of: plan).first { $0.key == AgendaKey(.visit, Self.visit.text) })
        #expect(item.people.map(\.id) == fixture.plan.attendance(of: made).map(\.text))
        #expect(item.lines.contains { $0.zh.contains(fixture.scenario.name(leader)) }, "\(item.lines.map(\.zh))")
    }

    @Test func nothingChangedGivesTheSameBytes() throws {
        let fixture = try AgendaFixture()
        let first = fixture.book(of: fixture.plan, on: "2026-12-01")
        let again = fixture.book(of: fixture.plan, after: first.entries, on: "2027-02-01")
        #expect(first.text() == again.text())
        #expect(
            AgendaEdition(
                of: fixture.items(of: fixture.plan), after: first.entries, now: AgendaFixture.noon("2027-02-01")
            ).changes.isEmpty)
    }

    @Test func onlyWhatSaysSomethingElseRises() throws {
        let fixture = try AgendaFixture()
        let first = fixture.book(of: fixture.plan, on: "2026-12-01")
        let later = fixture.moved(Self.visit, by: 7)
        let second = fixture.book(of: later, after: first.entries, on: "2027-01-05")
        for entry in second.entries {
            let concerned = entry.item.key.subject.contains(Self.visit.text)
            #expect(entry.sequence == (concerned ? 1 : 0), "\(entry.item.key)")
            #expect(entry.stamp == AgendaFixture.noon(concerned ? "2027-01-05" : "2026-12-01"))
        }
        #expect(second.entries.contains { $0.sequence == 1 })
        // Back to where it was: another change, not the old number.
        let third = fixture.book(of: fixture.plan, after: second.entries, on: "2027-01-06")
        #expect(third.entries.filter { $0.item.key.subject.contains(Self.visit.text) }.allSatisfy { $0.sequence == 2 })
    }

    @Test func whatIsNoMoreIsCancelledAndMayComeBack() throws {
        let fixture = try AgendaFixture()
        let first = fixture.book(of: fixture.plan, on: "2026-12-01")
        let second = fixture.book(of: fixture.without(Self.visit), after: first.entries, on: "2027-01-05")
        let gone = second.entries.filter { $0.item.key.subject.contains(Self.visit.text) }
        #expect(gone.count > 10 && gone.allSatisfy { $0.isCancelled && $0.sequence == 1 })
        let text = second.text()
        #expect(text.contains("SUMMARY:【已取消】巡查兴城街道（第2组）\r\n"))
        // That visit was the plan's only exception: its approval is called off with it.
        let cancelled = second.entries.filter(\.isCancelled)
        #expect(cancelled.map(\.item.key).contains(AgendaKey(.deadline, "exceptions_approved")))
        #expect(text.components(separatedBy: "STATUS:CANCELLED\r\n").count == cancelled.count + 1)

        let still = fixture.book(of: fixture.without(Self.visit), after: second.entries, on: "2027-03-01")
        #expect(still.text() == text)
        let back = fixture.book(of: fixture.plan, after: still.entries, on: "2027-03-02")
        #expect(
            back.entries.filter { $0.item.key.subject.contains(Self.visit.text) }.allSatisfy {
                !$0.isCancelled && $0.sequence == 2
            })
    }

    @Test func aCancelledEntryStaysForAYear() throws {
        let fixture = try AgendaFixture()
        let first = fixture.book(of: fixture.plan, on: "2026-12-01")
        let second = fixture.book(of: fixture.without(Self.visit), after: first.entries, on: "2027-01-05")
        func cancelled(on day: String) -> Int {
            fixture.book(of: fixture.without(Self.visit), after: second.entries, on: day).events(for: .office)
                .filter { $0.status == .cancelled }.count
        }
        #expect(cancelled(on: "2028-01-06") > 10)
        #expect(cancelled(on: "2028-01-07") == 0)
        // The store remembers it all the same: should it come back, its number goes on.
        let back = fixture.book(of: fixture.plan, after: second.entries, on: "2028-02-01")
        #expect(back.entries.contains { $0.sequence == 2 })
    }

    @Test func whoeverIsReplacedLosesTheEntry() throws {
        let fixture = try AgendaFixture()
        let (old, new) = (fixture.rostered[0], fixture.idle)
        let first = fixture.book(of: fixture.plan, on: "2026-12-01")
        let mine = first.events(for: .person(old))
        #expect(!mine.isEmpty && first.events(for: .person(new)).isEmpty)

        let second = fixture.book(of: fixture.replacing(old, with: new), after: first.entries, on: "2027-01-05")
        var client = CalendarClient()
        client.take(mine)
        client.take(second.events(for: .person(old)))
        #expect(client.visible.isEmpty)
        #expect(second.events(for: .person(new)).map(\.entry.uid).sorted() == mine.map(\.entry.uid).sorted())
        #expect(second.events(for: .person(new)).allSatisfy { $0.status != .cancelled })
        // The cancellation does not tell what became of it.
        #expect(!second.text(for: .person(old)).contains(fixture.scenario.name(new)))
        #expect(second.events(for: .office).allSatisfy { $0.status != .cancelled })
    }

    @Test func whoeverWasReplacedLongAgoStillLosesTheEntry() throws {
        let fixture = try AgendaFixture()
        let (old, others) = (fixture.rostered[0], fixture.idlers)
        let first = fixture.book(of: fixture.plan, on: "2026-12-01")
        let second = fixture.book(of: fixture.replacing(old, with: others[0]), after: first.entries, on: "2027-01-05")
        let third = fixture.book(of: fixture.replacing(old, with: others[1]), after: second.entries, on: "2027-01-06")
        var client = CalendarClient()
        client.take(first.events(for: .person(old)))
        client.take(third.events(for: .person(old)))
        #expect(client.visible.isEmpty)
        #expect(third.events(for: .person(others[0])).allSatisfy { $0.status == .cancelled })
    }

    @Test func whatTheStoreKeepsComesBack() throws {
        let fixture = try AgendaFixture()
        let first = fixture.book(of: fixture.plan, on: "2026-12-01")
        let second = fixture.book(
            of: fixture.replacing(fixture.rostered[0], with: fixture.idle), after: first.entries, on: "2027-01-05")
        for entry in second.entries {
            let back = try AgendaEntry(
                content: try entry.content(), sequence: entry.sequence, isCancelled: entry.isCancelled)
            #expect(back == entry)
        }
        #expect(throws: (any Error).self) { try AgendaEntry(content: "{}", sequence: 0, isCancelled: false) }
    }

    /// Whatever becomes of the plan, and however rarely somebody takes the file: in the end they see what is theirs,
    /// once, and nothing that is not.
    @Test(arguments: 1...8)
    func everyClientEndsWithWhatIsTheirs(_ seed: UInt64) throws {
        let fixture = try AgendaFixture()
        var random = SplitMix(seed: seed)
        let people = [fixture.rostered[0], fixture.rostered[9], fixture.idle]
        let plans =
            [fixture.plan, fixture.without(Self.visit)]
            + fixture.idlers.prefix(2).map { fixture.replacing(people[0], with: $0) }
            + (1...3).map { fixture.moved(Self.visit, by: 7 * $0) }
        let readers: [AgendaReader] =
            [.office, .street("兴城街道"), .street("张范街道"), .team("春季", 1), .team(nil, 2)] + people.map { .person($0) }
            + fixture.scenario.units.prefix(6).map { .unit($0.id) }
        var clients = Array(repeating: CalendarClient(), count: readers.count)
        var issued: [AgendaEntry] = []
        var numbers: [AgendaKey: Int] = [:]
        var day = AgendaFixture.day("2026-12-01")
        for step in 0..<12 {
            let plan = plans[Int.random(in: plans.indices, using: &random)]
            let book = fixture.book(of: plan, after: issued, on: day.description)
            for entry in book.entries { #expect(entry.sequence >= numbers[entry.item.key] ?? 0) }
            numbers = Dictionary(book.entries.map { ($0.item.key, $0.sequence) }) { first, _ in first }
            issued = book.entries
            for (index, reader) in readers.enumerated() where step == 11 || Int.random(in: 0...2, using: &random) == 0 {
                clients[index].take(book.events(for: reader))
                let wanted = fixture.book(of: plan, on: day.description).events(for: reader)
                #expect(clients[index].visible.map(\.dated) == wanted.map(\.dated).sorted())
            }
            day = day.adding(days: Int.random(in: 0...19, using: &random))
        }
        for client in clients { #expect(client.contradictions == 0) }
    }
}

extension ICalendar.Event {
    /// Which, and when.
    fileprivate var dated: String { "\(entry.uid) \(days)" }
}
