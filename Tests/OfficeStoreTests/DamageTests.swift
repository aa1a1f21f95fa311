import InspectionDomain
import FollowUp
import Foundation
import GRDB
import Testing

@testable import OfficeStore

/// What happens to a file outside this program is found, whatever it is.
@Suite struct DamageTests {
    private func filled(_ place: Place) throws -> String {
        let store = try OfficeStore.openOrMake(at: place.store, heading: RandomHistory.heading)
        var history = RandomHistory(seed: 11)
        try history.add(60, to: store)
        return try store.export()
    }

    /// What a check says of the file; what opening throws counts as found too.
    private func found(_ path: String) -> [Damage]? {
        do {
            return try OfficeStore.open(at: path, patience: 1).check()
        } catch let StoreError.damaged(_, damages) {
            return damages
        } catch is StoreError {
            return [.file("cannot be opened")]
        } catch {
            return nil
        }
    }

    @Test func everyByteThatIsFlippedIsFoundOrDoesNotMatter() throws {
        let place = try Place()
        let export = try filled(place)
        let whole = try Data(contentsOf: URL(fileURLWithPath: place.store))
        var random = SplitMix(seed: 5)
        var foundIn = 0
        for _ in 0..<120 {
            var bytes = whole
            bytes[Int.random(in: 0..<bytes.count, using: &random)] ^= UInt8.random(in: 1...255, using: &random)
            try bytes.write(to: URL(fileURLWithPath: place.store))
            let damages = try #require(found(place.store), "an error of another type")
            if damages.isEmpty {
                #expect(try OfficeStore.open(at: place.store).export() == export)
            } else {
                foundIn += 1
                for damage in damages { #expect(!damage.wording.zh.isEmpty) }
            }
        }
        // The rest of the file is room that nothing is kept in.
        #expect(foundIn > 25)
    }

    @Test func aFileCutShortIsFound() throws {
        let place = try Place()
        _ = try filled(place)
        let whole = try Data(contentsOf: URL(fileURLWithPath: place.store))
        for length in [1, 15, 99, 100, 4096, 8192, whole.count / 2, whole.count - 4096, whole.count - 1] {
            try whole.prefix(length).write(to: URL(fileURLWithPath: place.store))
            #expect(try #require(found(place.store)).isEmpty == false, "cut to \(length)")
        }
    }

    struct Tampering: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let sql: String
        let expected: @Sendable (Damage) -> Bool
    }

    /// Somebody who knows SQL, and takes the triggers away first, is found out all the same.
    static let tamperings = [
        Tampering(
            testDescription: "a text changed",
            sql: "UPDATE journal SET text = replace(text, 'v', 'V') WHERE sequence = 9",
            expected: { $0 == .altered(sequence: 9) }),
        Tampering(
            testDescription: "a name changed", sql: "UPDATE journal SET recorded_by = '张三' WHERE sequence = 9",
            expected: { $0 == .altered(sequence: 9) }),
        Tampering(
            testDescription: "an entry removed",
            sql:
                "PRAGMA foreign_keys = OFF; DELETE FROM event WHERE entry = 20; DELETE FROM journal WHERE sequence = 20",
            expected: { $0 == .gap(expected: 20, found: 21) }),
        Tampering(
            testDescription: "an index changed", sql: "UPDATE event SET day = '2020-01-01' WHERE number = 3",
            expected: { if case .misfiled = $0 { true } else { false } }),
        Tampering(
            testDescription: "an event unlisted",
            sql: "PRAGMA foreign_keys = OFF; DELETE FROM event WHERE number = (SELECT max(number) FROM event)",
            expected: { if case .misfiled = $0 { true } else { false } }),
        Tampering(
            testDescription: "another office", sql: "UPDATE office SET id = 'x'",
            expected: { $0 == .brokenChain(sequence: 1) }),
        Tampering(testDescription: "no office", sql: "DELETE FROM office", expected: { $0 == .noHeading }),
        Tampering(
            testDescription: "a trigger taken away", sql: "DROP TRIGGER event_kept",
            expected: { $0 == .schema(object: "event_kept") }),
        Tampering(
            testDescription: "a table added", sql: "CREATE TABLE note (text TEXT)",
            expected: { $0 == .schema(object: "note") }),
    ]

    @Test(arguments: tamperings)
    func tamperingIsFound(_ tampering: Tampering) throws {
        let place = try Place()
        _ = try filled(place)
        let raw = try DatabaseQueue(path: place.store)
        try raw.inDatabase { db in
            let triggers = try Row.fetchAll(db, sql: "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
            // Only a DROP of one's own must stay dropped.
            if !tampering.sql.hasPrefix("DROP") {
                for trigger in triggers { try db.execute(sql: "DROP TRIGGER \(trigger["name"] as String)") }
            }
            try db.execute(sql: tampering.sql)
            if !tampering.sql.hasPrefix("DROP") {
                for trigger in triggers { try db.execute(sql: trigger["sql"] as String) }
            }
        }
        let damages = try #require(found(place.store))
        #expect(damages.contains(where: tampering.expected), "\(damages)")
        #expect(throws: StoreError.self) { try OfficeStore.open(at: place.store).export() }
        #expect(throws: StoreError.self) { try OfficeStore.open(at: place.store).backUp(to: place.path("copy.db")) }
        #expect(place.names == ["office.db"])
    }

    /// Nothing is written behind an entry that is not what it was.
    @Test func nothingIsSealedBehindAnAlteredEntry() throws {
        let place = try Place()
        _ = try filled(place)
        let raw = try DatabaseQueue(path: place.store)
        try raw.inDatabase { db in
            try db.execute(sql: "DROP TRIGGER journal_unchanged")
            try db.execute(sql: "UPDATE journal SET recorded_by = '?' WHERE sequence = 60")
        }
        #expect(throws: StoreError.damaged(path: place.store, [.altered(sequence: 60)])) {
            try OfficeStore.open(at: place.store).write(at: Moment(secondsSince1970: 0), by: "a") {
                try $0.add(.resumed(.plan, "x"), on: "2027-01-01")
            }
        }
    }
}
