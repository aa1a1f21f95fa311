import InspectionDomain
import FollowUp
import Foundation
import Testing

@testable import OfficeStore

/// A process that records is killed at moments nobody chose; what it had acknowledged is there.
@Suite(.serialized) struct KillTests {
    /// How often; XUNCHA_KILLS sets another number.
    static let kills = ProcessInfo.processInfo.environment["XUNCHA_KILLS"].flatMap { Int($0) } ?? 200

    @Test func whateverWasAcknowledgedSurvives() throws {
        var random = SplitMix(seed: 20_270_322)
        var place = try Place()
        var events = 0
        for round in 0..<Self.kills {
            // A new store now and then: being killed while it is made must do no harm either.
            if round % 20 == 0 { place = try Place() }
            let before = FileManager.default.fileExists(atPath: place.store) ? events : 0
            let hammer = try Hammer(place.store, count: 1_000_000, name: "r\(round)")
            Thread.sleep(forTimeInterval: Double(random.next() % 1000) / 1000 * 0.08)
            let acknowledged = hammer.kill()

            let store = try OfficeStore.openOrMake(at: place.store, heading: Hammer.heading)
            #expect(try store.check().isEmpty)
            let recorded = try store.read { try $0.events() }
            let mine = recorded.filter { $0.recordedBy == "r\(round)" }
            #expect(acknowledged.allSatisfy { id in mine.contains { $0.id.text == id } }, "round \(round)")
            // The last one may have been written and not acknowledged: it was killed in between.
            #expect(mine.count - acknowledged.count <= 1)
            #expect(recorded.count - mine.count == before || round % 20 == 0, "an earlier record is gone")
            #expect(recorded.map(\.id.text) == recorded.indices.map { "e\($0 + 1)" })
            events = recorded.count
        }
    }
}
