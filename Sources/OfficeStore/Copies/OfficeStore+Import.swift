import GRDB

extension OfficeStore {
    /// Makes a store from an export: one whose own export has the same bytes.
    ///
    /// - Parameters:
    ///   - bytes: What `export` gave.
    ///   - source: The name of the file they came from, for messages.
    ///   - target: Where the store is made; written beside it first and renamed.
    ///   - replacing: Whether a store that is there gives way; it is kept under another name.
    /// - Returns: the name under which an earlier file is kept, if one was there.
    /// - Throws: `StoreError`, `badLines` with everything wrong with the lines; then nothing has changed at `target`.
    @discardableResult
    public static func importing(
        _ bytes: [UInt8], from source: String, to target: String, replacing: Bool = false,
        patience: Int = 20
    ) throws -> String? {
        let placement = FilePlacement(at: target)
        guard replacing || !placement.isTaken else { throw StoreError.exists(path: target) }
        let lines = ExportLines(bytes)
        guard let heading = lines.heading, lines.problems.isEmpty else {
            throw StoreError.badLines(path: source, lines.problems)
        }
        do {
            let store = try OfficeStore.openOrMake(
                at: placement.temporary, heading: heading, patience: patience)
            try store.fill(with: lines.entries, from: source)
            let damages = try store.check()
            guard damages.isEmpty else { throw StoreError.damaged(path: source, damages) }
            try store.queue.close()
            return try holding(target, patience) { try placement.place(replacing: replacing) }
        } catch {
            placement.abandon()
            throw error
        }
    }

    private func problem(_ entry: JournalEntry, _ error: any Error, _ source: String) -> StoreError {
        let reason = LineProblem.Reason.unreadable(RecordFault.reason(error))
        return .badLines(path: source, [LineProblem(line: entry.sequence + 1, reason: reason)])
    }

    private func fill(with entries: [JournalEntry], from source: String) throws {
        try translating {
            try queue.write { db in
                let filing = JournalFiling(db: db)
                for entry in entries {
                    do {
                        try filing.file(entry)
                    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
                        // The seals are right, and yet it cannot be filed.
                        throw problem(entry, RecordFiling.refersToNothing, source)
                    } catch let error as RecordFiling {
                        throw problem(entry, error, source)
                    }
                }
            }
        }
    }
}
