import GRDB

/// Finds out what a file is and brings a store to the schema of this program.
///
/// GRDB has a migrator of its own; it asks what is missing before it begins to write, so that two programs which open
/// the same old store at once would both apply the same step. Here asking and writing are one transaction.
struct Migration {
    /// What a file is.
    enum State: Hashable {
        /// Nothing was ever written to it.
        case blank
        /// A store with an older schema.
        case older
        /// A store this program reads and writes as it is.
        case current
        /// A store of a newer program, with its schema version.
        case newer(Int)
        /// Something else.
        case foreign
    }

    var versions = Schema.versions

    /// What the file is.
    func state(_ db: Database) throws -> State {
        let application = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
        let version = try self.version(db)
        guard application == Schema.applicationID else {
            let objects = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
            return application == 0 && version == 0 && objects == 0 ? .blank : .foreign
        }
        let known = versions.last?.number ?? 0
        if version > known { return .newer(version) }
        return version == known ? .current : .older
    }

    /// Applies what is missing. To be called inside a transaction that writes.
    func apply(_ db: Database) throws {
        let applied = try version(db)
        try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
        for version in versions where version.number > applied {
            try db.execute(sql: version.statements)
            try db.execute(sql: "PRAGMA user_version = \(version.number)")
        }
    }

    private func version(_ db: Database) throws -> Int { try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0 }
}
