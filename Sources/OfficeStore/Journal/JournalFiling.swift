import FollowUp
import GRDB

/// Puts an entry into the journal and lists it in the table of its kind. The only place that writes records, for new
/// ones and for those read back from an export.
struct JournalFiling {
    let db: Database

    /// Files an entry whose text is canonical.
    func file(_ entry: JournalEntry) throws {
        try db.execute(
            sql: """
                INSERT INTO journal (sequence, kind, recorded_at, recorded_by, text, previous_seal, seal)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                entry.sequence, entry.kind.rawValue, entry.recordedAt.secondsSince1970, entry.recordedBy, entry.text,
                entry.previousSeal, entry.seal,
            ])
        let plans = try Int.fetchOne(db, sql: "SELECT count(*) FROM plan_version") ?? 0
        let listing = try Listing(entry, afterPlans: plans)
        let marks = listing.columns.map { _ in "?" }.joined(separator: ", ")
        try db.execute(
            sql: "INSERT INTO \(listing.table) (\(listing.columns.joined(separator: ", "))) VALUES (\(marks))",
            arguments: StatementArguments(listing.values))
    }
}

/// The row by which a table lists an entry: all that is in it follows from the entry.
struct Listing {
    let table: String
    let columns: [String]
    let values: [DatabaseValue]

    /// The row of an entry, before which there are so many plan versions.
    init(_ entry: JournalEntry, afterPlans plans: Int) throws {
        switch entry.kind {
        case .plan:
            self.init("plan_version", entry, [("number", plans + 1)])
        case .event:
            let event = try EventJSON().event(from: entry.text)
            // Said twice, as an event's text also stands alone: both must be the same.
            guard (event.recordedAt, event.recordedBy) == (entry.recordedAt, entry.recordedBy) else {
                throw RecordFiling.anotherRecorder
            }
            let index = try EventIndex(event, text: entry.text)
            self.init(
                "event", entry,
                [
                    ("number", index.number), ("day", event.day.description), ("kind", index.kind),
                    ("subject", index.subject), ("replaces", index.replaces), ("revokes", index.revokes),
                ])
        case .holidays:
            let year = try HolidayYearJSON.year(from: entry.text)
            self.init(
                "holiday_year", entry,
                [("year", year.year), ("provisional", year.status.isProvisional ? 1 : 0)])
        case .calendar:
            let item = try CalendarItem(text: entry.text)
            self.init(
                "calendar_item", entry,
                [("uid", item.uid), ("sequence", item.sequence), ("cancelled", item.isCancelled ? 1 : 0)])
        }
    }

    private init(
        _ table: String, _ entry: JournalEntry, _ fields: [(String, (any DatabaseValueConvertible)?)]
    ) {
        self.table = table
        columns = ["entry"] + fields.map(\.0)
        values = [entry.sequence.databaseValue] + fields.map { $1?.databaseValue ?? .null }
    }
}
