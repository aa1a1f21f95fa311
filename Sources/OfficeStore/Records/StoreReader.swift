import CivilCalendar
import FollowUp
import GRDB

/// What can be read of a store, at one moment. Valid only inside the closure it is handed to.
public struct StoreReader {
    let db: Database

    /// Whose store it is.
    public func heading() throws -> StoreHeading {
        guard let row = try Row.fetchOne(db, sql: "SELECT id, created_at FROM office") else {
            throw RecordFault(.noHeading)
        }
        return StoreHeading(office: row["id"], createdAt: Moment(secondsSince1970: row["created_at"]))
    }

    /// Every event, in the order in which they were recorded.
    public func events() throws -> [RecordedEvent] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT journal.sequence AS sequence, text FROM event
                JOIN journal ON journal.sequence = entry ORDER BY number
                """)
        return try rows.map { row in
            try RecordFault.wrapping(row["sequence"]) { try EventJSON().event(from: row["text"]) }
        }
    }

    /// Every plan version, in the order of adoption.
    public func plans() throws -> [StoredPlan] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT number, journal.sequence AS sequence, recorded_at, recorded_by, text FROM plan_version
                JOIN journal ON journal.sequence = entry ORDER BY number
                """)
        return try rows.map { row in
            StoredPlan(
                number: row["number"], adoptedAt: Moment(secondsSince1970: row["recorded_at"]),
                adoptedBy: row["recorded_by"],
                plan: try RecordFault.wrapping(row["sequence"]) { try AdoptedPlanJSON.plan(from: row["text"]) })
        }
    }

    /// Every loading of holidays, oldest first; the last one of a year holds.
    public func holidays() throws -> [StoredHolidays] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT journal.sequence AS sequence, recorded_at, recorded_by, text FROM holiday_year
                JOIN journal ON journal.sequence = entry ORDER BY entry
                """)
        return try rows.map { row in
            StoredHolidays(
                loadedAt: Moment(secondsSince1970: row["recorded_at"]), loadedBy: row["recorded_by"],
                year: try RecordFault.wrapping(row["sequence"]) { try HolidayYearJSON.year(from: row["text"]) })
        }
    }

    /// The last version handed out of every calendar entry, by its name.
    public func calendarItems() throws -> [CalendarItem] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT journal.sequence AS number, text FROM calendar_item AS item
                JOIN journal ON journal.sequence = entry
                WHERE item.sequence = (SELECT max(sequence) FROM calendar_item WHERE uid = item.uid) ORDER BY uid
                """)
        return try rows.map { row in
            try RecordFault.wrapping(row["number"]) { try CalendarItem(text: row["text"]) }
        }
    }

    /// How much there is of each kind.
    public func counts() throws -> [RecordKind: Int] {
        var counts: [RecordKind: Int] = [:]
        for row in try Row.fetchAll(db, sql: "SELECT kind, count(*) AS number FROM journal GROUP BY kind") {
            if let kind = RecordKind(rawValue: row["kind"]) { counts[kind] = row["number"] }
        }
        return counts
    }

    /// The last entry of the journal; `nil` where there is none.
    public func lastEntry() throws -> JournalEntry? {
        try Row.fetchOne(db, sql: "SELECT * FROM journal ORDER BY sequence DESC LIMIT 1").map { row in
            guard let entry = JournalEntry(row: row) else { throw RecordFault(.misfiled(sequence: row["sequence"])) }
            return entry
        }
    }

    /// Hands every entry of the journal to `body`, in order.
    func eachEntry(_ body: (JournalEntry) throws -> Void) throws {
        let rows = try Row.fetchCursor(db, sql: "SELECT * FROM journal ORDER BY sequence")
        while let row = try rows.next() {
            guard let entry = JournalEntry(row: row) else { throw RecordFault(.misfiled(sequence: row["sequence"])) }
            try body(entry)
        }
    }

}

extension JournalEntry {
    /// An entry as the table holds it; `nil` where its kind is none.
    init?(row: Row) {
        guard let kind = RecordKind(rawValue: row["kind"]) else { return nil }
        self.init(
            sequence: row["sequence"], kind: kind, recordedAt: Moment(secondsSince1970: row["recorded_at"]),
            recordedBy: row["recorded_by"], text: row["text"], previousSeal: row["previous_seal"], seal: row["seal"])
    }
}
