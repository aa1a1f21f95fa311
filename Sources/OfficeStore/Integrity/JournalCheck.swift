import GRDB

/// The check of the journal: numbers, seals, texts, and how the tables list them.
struct JournalCheck {
    let db: Database

    func damages() throws -> [Damage] {
        let reader = StoreReader(db: db)
        var seal: String
        do {
            seal = try reader.heading().seal
        } catch let fault as RecordFault {
            return [fault.damage]
        }
        var damages: [Damage] = []
        var expected = 1
        var plans = 0
        try reader.eachEntry { entry in
            if entry.sequence != expected { damages.append(.gap(expected: expected, found: entry.sequence)) }
            if entry.previousSeal != seal { damages.append(.brokenChain(sequence: entry.sequence)) }
            if !entry.isIntact { damages.append(.altered(sequence: entry.sequence)) }
            damages += try content(of: entry, afterPlans: plans)
            if entry.kind == .plan { plans += 1 }
            seal = entry.seal
            expected = entry.sequence + 1
        }
        return try damages + unlisted()
    }

    private func content(of entry: JournalEntry, afterPlans plans: Int) throws -> [Damage] {
        let listing: Listing
        do {
            guard try RecordText.canonical(entry.kind, entry.text) == entry.text else {
                return [.unreadable(sequence: entry.sequence, reason: RecordFault.reason(RecordFiling.notCanonical))]
            }
            listing = try Listing(entry, afterPlans: plans)
        } catch {
            return [.unreadable(sequence: entry.sequence, reason: RecordFault.reason(error))]
        }
        let row = try Row.fetchOne(
            db, sql: "SELECT \(listing.columns.joined(separator: ", ")) FROM \(listing.table) WHERE entry = ?",
            arguments: [entry.sequence])
        return row.map { Array($0.databaseValues) } == listing.values ? [] : [.misfiled(sequence: entry.sequence)]
    }

    /// Rows of the tables that list an entry of another kind; entries that no table lists are found above.
    private func unlisted() throws -> [Damage] {
        let tables = [
            (RecordKind.plan, "plan_version"), (.event, "event"), (.holidays, "holiday_year"),
            (.calendar, "calendar_item"),
        ]
        return try tables.flatMap { kind, table in
            try Int.fetchAll(
                db,
                sql: "SELECT entry FROM \(table) JOIN journal ON journal.sequence = entry WHERE journal.kind <> ?",
                arguments: [kind.rawValue]
            ).map { .misfiled(sequence: $0) }
        }
    }
}
