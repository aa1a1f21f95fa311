import Foundation
import GRDB
import Testing

@testable import OfficeStore

/// Stores of every version so far, as this program's predecessors wrote them.
@Suite struct SchemaTests {
    /// Frozen: a released version is never edited. A change of the schema is a new version, with its own dump.
    @Test(arguments: Schema.versions.map(\.number))
    func theDumpOfAVersionIsWhatItWrites(_ number: Int) throws {
        let file = Repository.fixture("schema-v\(number).sql")
        let db = try DatabaseQueue()
        try db.write { try Migration(versions: Schema.versions.filter { $0.number <= number }).apply($0) }
        let statements = try db.read { db in
            try Integrity.objects(db).sorted { $0.key < $1.key }.map { "-- \($0.key)\n\($0.value);\n" }.joined(
                separator: "\n")
        }
        if ProcessInfo.processInfo.environment["XUNCHA_RECORD"] != nil {
            try Data(statements.utf8).write(to: file)
            Issue.record("recorded anew")
        }
        #expect(try statements == String(contentsOf: file, encoding: .utf8))
    }

    /// `store-vN.sql` is the dump of a store of that version, and `export.jsonl` what it holds.
    @Test(arguments: Schema.versions.map(\.number))
    func everyOldStoreIsBroughtUpToDate(_ number: Int) throws {
        let place = try Place()
        let dump = try String(contentsOf: Repository.fixture("store-v\(number).sql"), encoding: .utf8)
        let old = try DatabaseQueue(path: place.store)
        try old.inDatabase { try $0.execute(sql: dump) }
        try old.close()
        let store = try OfficeStore.open(at: place.store)
        #expect(try store.check().isEmpty)
        #expect(try store.queue.read { try Migration().state($0) } == .current)
        #expect(try store.export() == String(contentsOf: Repository.fixture("export.jsonl"), encoding: .utf8))
    }

    @Test func versionsAreNumberedFromOne() {
        #expect(Schema.versions.map(\.number) == Array(1...Schema.versions.count))
    }

    /// Two programs that find the same old store: one brings it up to date, the other finds it so.
    @Test func twoProgramsMigrateOnce() async throws {
        let place = try Place()
        _ = try OfficeStore.openOrMake(at: place.store, heading: RandomHistory.heading)
        let next = SchemaVersion(number: Schema.current + 1, name: "next", statements: "CREATE TABLE next (x INTEGER)")
        let migration = Migration(versions: Schema.versions + [next])
        let path = place.store
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    let queue = try DatabaseQueue(path: path, configuration: OfficeStore.configuration(patience: 20))
                    try await queue.write { db in
                        if try migration.state(db) == .older { try migration.apply(db) }
                    }
                }
            }
            try await group.waitForAll()
        }
        let raw = try DatabaseQueue(path: place.store)
        #expect(try await raw.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } == Schema.current + 1)
        #expect(throws: StoreError.newer(path: place.store, schema: Schema.current + 1, known: Schema.current)) {
            try OfficeStore.open(at: place.store)
        }
    }
}
