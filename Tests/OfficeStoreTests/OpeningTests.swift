import FollowUp
import Foundation
import GRDB
import Testing

@testable import OfficeStore

/// What is at the path is not always a store.
@Suite struct OpeningTests {
    private func error(opening path: String) -> StoreError? {
        do {
            _ = try OfficeStore.open(at: path, patience: 1)
            return nil
        } catch {
            return error as? StoreError
        }
    }

    @Test func nothingThere() throws {
        let place = try Place()
        #expect(error(opening: place.store) == .notFound(path: place.store))
        #expect(place.names.isEmpty, "looking for a store must not make one")
    }

    /// What is left where somebody made a store and was stopped at once.
    @Test func anEmptyFileIsNoStoreYet() throws {
        let place = try Place()
        try Data().write(to: URL(fileURLWithPath: place.store))
        #expect(error(opening: place.store) == .notFound(path: place.store))
        let store = try OfficeStore.openOrMake(at: place.store, heading: RandomHistory.heading)
        #expect(try store.check().isEmpty)
    }

    @Test func aFolder() throws {
        let place = try Place()
        try FileManager.default.createDirectory(atPath: place.store, withIntermediateDirectories: false)
        guard case .cannotOpen(place.store, _) = error(opening: place.store) else {
            Issue.record("\(String(describing: error(opening: place.store)))")
            return
        }
    }

    @Test(arguments: [false, true])
    func anotherFileIsNotTouched(_ isSQLite: Bool) throws {
        let place = try Place()
        if isSQLite {
            let other = try DatabaseQueue(path: place.store)
            try other.write { try $0.execute(sql: "CREATE TABLE photo (id INTEGER)") }
            try other.close()
        } else {
            try Data(String(repeating: "序号,街道\n", count: 100).utf8).write(to: URL(fileURLWithPath: place.store))
        }
        let before = FileManager.default.contents(atPath: place.store)
        #expect(error(opening: place.store) == .notAStore(path: place.store))
        #expect(throws: StoreError.notAStore(path: place.store)) {
            try OfficeStore.openOrMake(at: place.store, heading: RandomHistory.heading)
        }
        #expect(FileManager.default.contents(atPath: place.store) == before)
        #expect(place.names == ["office.db"])
    }

    @Test func aStoreOfANewerProgram() throws {
        let place = try Place()
        _ = try OfficeStore.openOrMake(at: place.store, heading: RandomHistory.heading)
        let raw = try DatabaseQueue(path: place.store)
        try raw.write { try $0.execute(sql: "PRAGMA user_version = \(Schema.current + 7)") }
        let expected = StoreError.newer(path: place.store, schema: Schema.current + 7, known: Schema.current)
        #expect(error(opening: place.store) == expected)
        #expect(expected.wording.zh.contains("第\(Schema.current + 7)版"))
    }

    @Test func aStoreInUseIsWaitedForAndThenGivenUp() throws {
        let place = try Place()
        let store = try OfficeStore.openOrMake(at: place.store, heading: RandomHistory.heading, patience: 1)
        let other = try DatabaseQueue(path: place.store)
        try other.inDatabase { db in
            try db.execute(sql: "BEGIN IMMEDIATE")
            #expect(throws: StoreError.inUse(path: place.store, seconds: 1)) {
                try store.write(at: Moment(secondsSince1970: 0), by: "a") {
                    try $0.add(.resumed(.plan, "x"), on: "2027-01-01")
                }
            }
            // Whoever only looks need not wait for somebody who has not written yet.
            #expect(try store.read { try $0.events() }.isEmpty)
            try db.execute(sql: "ROLLBACK")
        }
    }

    @Test func aFullDiskAndAReadOnlyFileAreToldAndNothingIsLeft() throws {
        let place = try Place()
        let store = try OfficeStore.openOrMake(at: place.store, heading: RandomHistory.heading)
        let add = { (note: String) throws -> Void in
            try store.write(at: Moment(secondsSince1970: 0), by: "a") {
                _ = try $0.add(.resumed(.plan, "x"), on: "2027-01-01", note: note)
            }
        }
        try add("first")
        // SQLite's own limit takes the same way as the system's: no page can be added.
        let pages = try store.queue.read { try Int.fetchOne($0, sql: "PRAGMA page_count") ?? 0 }
        try store.queue.inDatabase { _ = try Int.fetchOne($0, sql: "PRAGMA max_page_count = \(pages)") }
        #expect(throws: StoreError.diskFull(path: place.store)) { try add(String(repeating: "长", count: 100_000)) }
        try store.queue.inDatabase { _ = try Int.fetchOne($0, sql: "PRAGMA max_page_count = 100000") }
        try store.queue.inDatabase { try $0.execute(sql: "PRAGMA query_only = 1") }
        #expect(throws: StoreError.readOnly(path: place.store)) { try add("second") }
        #expect(try OfficeStore.open(at: place.store).read { try $0.events().map(\.note) } == ["first"])
        #expect(try store.check().isEmpty)
    }

    /// Root may write anywhere, so the program is run as nobody where it can be.
    @Test(.enabled(if: Nobody.exists, "needs root and setpriv"))
    func aFileThatMayNotBeWritten() throws {
        let place = try Place()
        _ = try OfficeStore.openOrMake(at: place.store, heading: Hammer.heading)
        try Nobody.run(Hammer.program, in: place) { out in #expect(out.contains("readOnly"), "\(out)") }
        #expect(try OfficeStore.open(at: place.store).read { try $0.events() }.isEmpty)
    }
}

/// Running a program without any rights.
enum Nobody {
    private static let setpriv = "/usr/bin/setpriv"

    static var exists: Bool { getuid() == 0 && FileManager.default.isExecutableFile(atPath: setpriv) }

    /// Runs a copy of `program` on the store in `place`, and hands on what it said.
    static func run(_ program: URL, in place: Place, _ body: (String) -> Void) throws {
        let copy = place.folder.appendingPathComponent("program")
        try FileManager.default.copyItem(at: program, to: copy)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: setpriv)
        process.arguments = ["--reuid=65534", "--regid=65534", "--clear-groups", copy.path, place.store, "1", "nobody"]
        process.currentDirectoryURL = place.folder
        let pipe = Pipe()
        process.standardError = pipe
        try process.run()
        let said = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        body(said)
    }
}
