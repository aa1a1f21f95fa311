import FollowUp
import Foundation
import Testing

@testable import OfficeStore

/// Two programs at once.
@Suite(.serialized) struct WritersTests {
    @Test func twoWritersLoseNothing() throws {
        let place = try Place()
        let count = 150
        // Neither finds a store: both try to make it.
        let hammers = try ["甲", "乙"].map { try Hammer(place.store, count: count, name: $0) }
        let acknowledged = hammers.map { $0.acknowledged() }
        #expect(hammers.map(\.code) == [0, 0])
        let store = try OfficeStore.open(at: place.store)
        #expect(try store.check().isEmpty)
        let events = try store.read { try $0.events() }
        #expect(events.map(\.id.text) == (1...2 * count).map { "e\($0)" })
        for (name, ids) in zip(["甲", "乙"], acknowledged) {
            let mine = events.filter { $0.recordedBy == name }
            #expect(mine.map(\.id.text) == ids)
            #expect(mine.map(\.note) == (1...count).map { "\($0)" }, "each in the order in which it was recorded")
        }
    }

    @Test func oneIsKilledAndTheOtherGoesOn() throws {
        let place = try Place()
        for round in 0..<10 {
            let victim = try Hammer(place.store, count: 1_000_000, name: "victim \(round)")
            let other = try Hammer(place.store, count: 40, name: "other \(round)")
            Thread.sleep(forTimeInterval: 0.05 + Double(round) * 0.01)
            let lost = victim.kill()
            let kept = other.acknowledged()
            #expect(kept.count == 40)
            let ids = Set(try OfficeStore.open(at: place.store).read { try $0.events().map(\.id.text) })
            #expect(ids.isSuperset(of: lost + kept))
        }
        #expect(try OfficeStore.open(at: place.store).check().isEmpty)
    }

    /// What is decided in a transaction still holds when it is written.
    @Test func onlyOneOfTwoRecordsWhatOnlyOneMay() async throws {
        let place = try Place()
        _ = try OfficeStore.openOrMake(at: place.store, heading: Hammer.heading)
        let path = place.store
        await withTaskGroup(of: Void.self) { group in
            for writer in 0..<2 {
                group.addTask {
                    // Each turn belongs to whoever finds it not taken.
                    for turn in 0..<40 {
                        let store = try? OfficeStore.open(at: path)
                        try? store?.write(at: Moment(secondsSince1970: 0), by: "\(writer)") { writer in
                            guard try !writer.reader.events().contains(where: { $0.note == "\(turn)" }) else { return }
                            _ = try writer.add(.resumed(.plan, "x"), on: "2027-01-01", note: "\(turn)")
                        }
                    }
                }
            }
        }
        let notes = try OfficeStore.open(at: path).read { try $0.events().map(\.note) }
        #expect(notes.sorted() == (0..<40).map(String.init).sorted())
    }
}
