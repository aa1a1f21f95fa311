import FollowUp
import Foundation
import GRDB
import Testing

@testable import OfficeStore

@Suite struct BackupTests {
    @Test func aBackupTakenWhileOthersWriteShowsOneMoment() throws {
        let place = try Place()
        _ = try OfficeStore.openOrMake(at: place.store, heading: Hammer.heading)
        let hammer = try Hammer(place.store, count: 200, name: "busy")
        let store = try OfficeStore.open(at: place.store)
        var sizes: [Int] = []
        for number in 1...8 {
            try store.backUp(to: place.path("backup-\(number).db"))
            let backup = try OfficeStore.open(at: place.path("backup-\(number).db"))
            #expect(try backup.check().isEmpty)
            sizes.append(try backup.read { try $0.events().count })
        }
        #expect(sizes == sizes.sorted())
        #expect(hammer.acknowledged().count == 200, "whoever writes meanwhile only waits")
        #expect(try store.read { try $0.events().count } == 200)
        #expect(place.names.count == 9)
    }

    @Test func aBackupReplacesNothingUnasked() throws {
        let place = try Place()
        let store = try OfficeStore.openOrMake(at: place.store, heading: RandomHistory.heading)
        try Data("precious".utf8).write(to: URL(fileURLWithPath: place.path("x.db")))
        #expect(throws: StoreError.exists(path: place.path("x.db"))) { try store.backUp(to: place.path("x.db")) }
        #expect(place.names == ["office.db", "x.db"])
        #expect(try store.backUp(to: place.path("x.db"), replacing: true) == place.path("x.db.old-1"))
        #expect(FileManager.default.contents(atPath: place.path("x.db.old-1")) == Data("precious".utf8))
        #expect(try OfficeStore.open(at: place.path("x.db")).export() == store.export())
    }

    @Test func aBackupRestoresWhatWasLost() throws {
        let place = try Place()
        let store = try OfficeStore.openOrMake(at: place.store, heading: RandomHistory.heading)
        var history = RandomHistory(seed: 1)
        try history.add(30, to: store)
        let export = try store.export()
        try store.backUp(to: place.path("backup.db"))
        try store.queue.close()

        try FileManager.default.removeItem(atPath: place.store)
        #expect(try OfficeStore.restore(from: place.path("backup.db"), to: place.store) == nil)
        #expect(try OfficeStore.open(at: place.store).export() == export)

        // A damaged store gives way too, with the journal that belongs to it and must not be applied to the new one.
        for rubbish in [Data("rubbish".utf8), Data(repeating: 7, count: 20_000)] {
            try rubbish.write(to: URL(fileURLWithPath: place.store))
            try Data(repeating: 1, count: 600).write(to: URL(fileURLWithPath: place.store + "-journal"))
            #expect(throws: StoreError.exists(path: place.store)) {
                try OfficeStore.restore(from: place.path("backup.db"), to: place.store)
            }
            let kept = try OfficeStore.restore(from: place.path("backup.db"), to: place.store, replacing: true)
            #expect(FileManager.default.contents(atPath: kept ?? "") == rubbish)
            #expect(try OfficeStore.open(at: place.store).export() == export)
        }
    }

    @Test func whatIsNoSoundBackupIsNotRestored() throws {
        let place = try Place()
        let store = try OfficeStore.openOrMake(at: place.store, heading: RandomHistory.heading)
        let export = try store.export()
        try Data("no backup".utf8).write(to: URL(fileURLWithPath: place.path("b.db")))
        #expect(throws: StoreError.notAStore(path: place.path("b.db"))) {
            try OfficeStore.restore(from: place.path("b.db"), to: place.store, replacing: true)
        }
        #expect(throws: StoreError.notFound(path: place.path("c.db"))) {
            try OfficeStore.restore(from: place.path("c.db"), to: place.store, replacing: true)
        }
        #expect(throws: StoreError.sameFile(path: place.store)) {
            try OfficeStore.restore(from: place.store, to: place.store, replacing: true)
        }
        #expect(try store.export() == export)
        #expect(place.names == ["b.db", "office.db"])
    }

    @Test func aPlaceThatIsNoneIsNamed() throws {
        let place = try Place()
        let store = try OfficeStore.openOrMake(at: place.store, heading: RandomHistory.heading)
        let target = place.path("nowhere/copy.db")
        let error = #expect(throws: StoreError.self) { try store.backUp(to: target) }
        guard case .cannotOpen(target, _) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    /// Whoever had the old file open must not record into it unseen.
    @Test func aStoreReplacedWhileOpenTakesNothingMore() throws {
        let place = try Place()
        let store = try OfficeStore.openOrMake(at: place.store, heading: RandomHistory.heading)
        try store.backUp(to: place.path("backup.db"))
        #expect(try store.read { try $0.events() }.isEmpty)
        try OfficeStore.restore(from: place.path("backup.db"), to: place.store, replacing: true)
        #expect(throws: StoreError.replaced(path: place.store)) {
            try store.write(at: Moment(secondsSince1970: 0), by: "a") {
                try $0.add(.resumed(.plan, "x"), on: "2027-01-01")
            }
        }
    }

    @Test func aStoreThatIsBeingWrittenIsNotReplaced() throws {
        let place = try Place()
        let store = try OfficeStore.openOrMake(at: place.store, heading: RandomHistory.heading)
        try store.backUp(to: place.path("backup.db"))
        let other = try DatabaseQueue(path: place.store)
        try other.inDatabase { db in
            try db.execute(sql: "BEGIN IMMEDIATE")
            #expect(throws: StoreError.inUse(path: place.store, seconds: 1)) {
                try OfficeStore.restore(from: place.path("backup.db"), to: place.store, replacing: true, patience: 1)
            }
            try db.execute(sql: "ROLLBACK")
        }
        #expect(place.names == ["backup.db", "office.db"])
    }
}
