import GRDB

extension OfficeStore {
    /// Looks at everything: the structure of the file, tables and triggers, references, the chain of seals, the texts
    /// of all records and how the tables list them.
    ///
    /// - Returns: everything wrong, empty for a sound store.
    /// - Throws: `StoreError` where the file cannot be read at all.
    public func check() throws -> [Damage] {
        try translating { try queue.read { db in try Integrity(db: db).damages() } }
    }
}

/// The check of one open store.
struct Integrity {
    let db: Database

    /// What is found before the rest is not worth looking at.
    private static let most = 50

    func damages() throws -> [Damage] {
        let file = try String.fetchAll(db, sql: "PRAGMA integrity_check(\(Self.most))").filter { $0 != "ok" }
        // Behind a broken structure every query may fail, or answer at random.
        guard file.isEmpty else { return file.map { .file($0) } }
        return try schema() + references() + JournalCheck(db: db).damages()
    }

    /// Everything in the schema that this program did not make so, and everything it made that is gone.
    private func schema() throws -> [Damage] {
        let made = try DatabaseQueue()
        try made.write { try Migration().apply($0) }
        let expected = try made.read(Self.objects)
        let found = try Self.objects(db)
        return Set(expected.keys).union(found.keys).sorted().filter { expected[$0] != found[$0] }
            .map { .schema(object: $0) }
    }

    /// The statements that made every table, index and trigger, by name.
    static func objects(_ db: Database) throws -> [String: String] {
        let rows = try Row.fetchAll(
            db, sql: "SELECT name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'")
        return Dictionary(uniqueKeysWithValues: rows.map { ($0["name"], $0["sql"] ?? "") })
    }

    private func references() throws -> [Damage] {
        try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").prefix(Self.most).map {
            .danglingReference(table: $0["table"], row: $0["rowid"] ?? 0)
        }
    }
}
