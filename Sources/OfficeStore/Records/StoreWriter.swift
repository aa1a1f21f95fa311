import CivilCalendar
import FollowUp
import GRDB

/// What can be added to a store, inside one transaction. Valid only inside the closure it is handed to.
public struct StoreWriter {
    /// What the store holds now, what was just added included.
    public let reader: StoreReader
    /// When this is recorded, never before what was recorded last: clocks of two machines differ by seconds.
    public let recordedAt: Moment
    /// Who records it.
    public let recordedBy: String

    private var db: Database { reader.db }

    /// The event that would be added next, with its id: to be looked at before it is.
    public func next(
        _ happening: Happening, on day: Day, replacing replaced: EventID? = nil, note: String = ""
    ) throws -> RecordedEvent {
        let number = try (Int.fetchOne(db, sql: "SELECT max(number) FROM event") ?? 0) + 1
        return RecordedEvent(
            id: EventID(number: number), recordedAt: recordedAt, recordedBy: recordedBy, day: day,
            happening: happening, replaces: replaced, note: note)
    }

    /// Adds an event that `next` gave.
    public func add(_ event: RecordedEvent) throws {
        try add(.event, EventJSON().text(of: event))
    }

    /// Adds what happened; the event gets the next id.
    public func add(
        _ happening: Happening, on day: Day, replacing replaced: EventID? = nil, note: String = ""
    ) throws -> RecordedEvent {
        let event = try next(happening, on: day, replacing: replaced, note: note)
        try add(event)
        return event
    }

    /// Adds a plan version and returns its number. Says nothing of its state: that is an event's.
    public func add(_ plan: AdoptedPlan) throws -> Int {
        try add(.plan, AdoptedPlanJSON.text(of: plan))
        return try Int.fetchOne(db, sql: "SELECT max(number) FROM plan_version") ?? 0
    }

    /// Adds the holidays of a year, which hold from now on.
    public func add(_ holidays: HolidayYear) throws {
        try add(.holidays, HolidayYearJSON.text(of: holidays))
    }

    /// Adds the version of a calendar entry that is being handed out; its sequence is above every earlier one's.
    public func add(_ item: CalendarItem) throws {
        try add(.calendar, item.text())
    }

    /// Seals a text behind the last entry.
    private func add(_ kind: RecordKind, _ text: String) throws {
        let last = try reader.lastEntry()
        if let last, !last.isIntact { throw RecordFault(.altered(sequence: last.sequence)) }
        try JournalFiling(db: db).file(
            JournalEntry(
                sequence: (last?.sequence ?? 0) + 1, kind: kind, recordedAt: recordedAt, recordedBy: recordedBy,
                text: text, previousSeal: last?.seal ?? reader.heading().seal))
    }

    /// Writes what a new store says of itself.
    static func write(_ heading: StoreHeading, to db: Database) throws {
        try db.execute(
            sql: "INSERT INTO office (only, id, created_at) VALUES (1, ?, ?)",
            arguments: [heading.office, heading.createdAt.secondsSince1970])
    }
}
