import FollowUp
import Foundation
import GRDB

/// Everything the office has recorded, in one SQLite file: plan versions, what happened, holidays loaded, calendar
/// entries handed out.
///
/// Records are only ever added. A transaction that writes takes the store for itself before it reads, so what it
/// decides still holds when it is written, whoever else writes. When `write` returns, what it wrote is on the disk and
/// survives the end of the program or the machine at any moment; when it throws, nothing was written.
///
/// The file is kept in SQLite's rollback mode rather than with a write-ahead log: at rest it is one file, which an
/// office copies like any other, and it may lie on a network share. Readers and writers then wait for each other,
/// for milliseconds each.
public struct OfficeStore: Sendable {
    /// The file, as it was given.
    public let path: String
    let queue: DatabaseQueue
    let patience: Int

    /// Opens a store, which must be there; one with an older schema is brought up to date.
    ///
    /// - Parameters:
    ///   - patience: Seconds to wait for others that are writing.
    /// - Throws: `StoreError`.
    public static func open(at path: String, patience: Int = 20) throws -> OfficeStore {
        guard FileManager.default.fileExists(atPath: path) else { throw StoreError.notFound(path: path) }
        return try OfficeStore(at: path, heading: nil, patience)
    }

    /// Opens a store and makes it where there is none.
    ///
    /// - Parameters:
    ///   - heading: What a new store says of itself; not used where there is one.
    ///   - patience: Seconds to wait for others that are writing.
    /// - Throws: `StoreError`.
    public static func openOrMake(
        at path: String, heading: StoreHeading, patience: Int = 20
    ) throws -> OfficeStore {
        try OfficeStore(at: path, heading: heading, patience)
    }

    private init(at path: String, heading: StoreHeading?, _ patience: Int) throws {
        self.path = path
        self.patience = patience
        queue = try Self.translating(path, patience) {
            try DatabaseQueue(
                path: URL(fileURLWithPath: path).path, configuration: Self.configuration(patience: patience))
        }
        try prepare(heading)
    }

    /// How SQLite is used; also for copies.
    static func configuration(patience: Int) -> Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(TimeInterval(patience))
        configuration.prepareDatabase { db in
            // Also the removal of the rollback journal, which is the commit, reaches the disk before we go on.
            try db.execute(sql: "PRAGMA synchronous = EXTRA")
        }
        return configuration
    }

    /// Makes the file a store of this program's schema, or says why it cannot be one.
    private func prepare(_ heading: StoreHeading?) throws {
        let migration = Migration()
        try translating {
            switch try queue.read(migration.state) {
            case .current: break
            case .foreign: throw StoreError.notAStore(path: path)
            case .newer(let schema): throw StoreError.newer(path: path, schema: schema, known: Schema.current)
            case .blank where heading == nil: throw StoreError.notFound(path: path)
            case .older, .blank:
                try queue.write { db in
                    // Another program may have been quicker.
                    let state = try migration.state(db)
                    if state == .older || state == .blank { try migration.apply(db) }
                    if state == .blank, let heading { try StoreWriter.write(heading, to: db) }
                }
            }
        }
    }

    /// Reads; everything read belongs to one moment.
    ///
    /// - Throws: `StoreError`, and what `body` throws.
    public func read<Value>(_ body: (StoreReader) throws -> Value) throws -> Value {
        try translating { try queue.read { db in try body(StoreReader(db: db)) } }
    }

    /// Reads and writes as one step, alone: all that is written, or nothing where `body` throws.
    ///
    /// - Parameters:
    ///   - moment: When this is recorded; the moment of the last record where that is later.
    ///   - name: Who records it.
    /// - Throws: `StoreError`, and what `body` throws.
    public func write<Value>(at moment: Moment, by name: String, _ body: (StoreWriter) throws -> Value) throws -> Value
    {
        try translating {
            try queue.write { db in
                let reader = StoreReader(db: db)
                let last = try reader.lastEntry()?.recordedAt
                return try body(
                    StoreWriter(reader: reader, recordedAt: max(moment, last ?? moment), recordedBy: name))
            }
        }
    }

    func translating<Value>(_ body: () throws -> Value) throws -> Value {
        try Self.translating(path, patience, body)
    }

    /// Runs `body` and gives SQLite's errors the meaning they have for the store at `path`.
    static func translating<Value>(_ path: String, _ patience: Int, _ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let error as DatabaseError {
            throw StoreError(error, path: path, waited: patience)
        } catch let error as RecordFault {
            throw StoreError.damaged(path: path, [error.damage])
        }
    }
}

extension OfficeStore {
    /// The version of the schema that every open store has.
    public static var schemaVersion: Int { Schema.current }

    /// The database library and its version: SQLite 3.40.1.
    public static var libraryVersion: String {
        let version = try? DatabaseQueue().read { try String.fetchOne($0, sql: "SELECT sqlite_version()") }
        return ["SQLite", version ?? nil].compactMap(\.self).joined(separator: " ")
    }
}
