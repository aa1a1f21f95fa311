import CivilCalendar
import InspectionDomain

/// What becomes of a recorded event: events are never overwritten, only replaced or revoked by later ones.
public enum EventStanding: Sendable, Hashable {
    /// It counts.
    case counts
    /// A correction stands in its place.
    case replaced(by: EventID)
    /// It never counted.
    case revoked(by: EventID)
}

/// All events with what became of each, and those that count in the order in which they take effect.
///
/// The order in which events are handed in has no effect; of two with one id the first counts.
public struct EventHistory: Sendable, Hashable {
    /// Every event by the moment of recording, then by id, shorter ids first.
    public let events: [RecordedEvent]
    /// What became of each.
    public let standings: [EventID: EventStanding]
    /// The events that count, by day; on one day in the order of recording, corrections in the place of what they correct.
    public let effective: [RecordedEvent]

    /// The history of some events.
    public init(_ recorded: [RecordedEvent]) {
        // Of two texts the shorter first: e9 was recorded before e10.
        let sorted = recorded.sorted { $0.wasRecorded(before: $1) }
        var seen: Set<EventID> = []
        events = sorted.filter { seen.insert($0.id).inserted }
        var standing = StandingResolver(events)
        var standings: [EventID: EventStanding] = [:]
        for event in events { standings[event.id] = standing.standing(of: event.id) }
        self.standings = standings
        let places = standing.places
        effective = events.filter { standings[$0.id] == .counts }.sorted { one, other in
            (one.day, places[one.id] ?? 0) < (other.day, places[other.id] ?? 0)
        }
    }

    /// The history as it was known at a moment.
    public func known(at moment: Moment) -> EventHistory {
        EventHistory(events.filter { $0.recordedAt <= moment })
    }

    /// The event with that id.
    public func event(_ id: EventID) -> RecordedEvent? { events.first { $0.id == id } }
}

/// Follows corrections and revocations; what refers to itself in a circle does not count.
private struct StandingResolver {
    private let events: [EventID: RecordedEvent]
    /// Corrections of an event, latest last.
    private var corrections: [EventID: [EventID]] = [:]
    private var revocations: [EventID: [EventID]] = [:]
    private var known: [EventID: EventStanding] = [:]
    private var open: Set<EventID> = []
    private var openRevocations: Set<EventID> = []
    /// The place of each event in the order of recording; a correction has the place of what it corrects.
    private(set) var places: [EventID: Int] = [:]

    init(_ sorted: [RecordedEvent]) {
        events = Dictionary(sorted.map { ($0.id, $0) }) { first, _ in first }
        for event in sorted {
            if let target = event.replaces, target != event.id { corrections[target, default: []].append(event.id) }
            if case .revoked(let target, _) = event.happening, target != event.id {
                revocations[target, default: []].append(event.id)
            }
        }
        let order = Dictionary(sorted.enumerated().map { ($1.id, $0) }) { first, _ in first }
        for event in sorted { places[event.id] = order[root(of: event)] }
    }

    private func root(of event: RecordedEvent) -> EventID {
        var root = event
        var seen: Set<EventID> = [event.id]
        while let target = root.replaces, let earlier = events[target], seen.insert(target).inserted { root = earlier }
        return root.id
    }

    mutating func standing(of id: EventID) -> EventStanding {
        if let standing = known[id] { return standing }
        guard open.insert(id).inserted else { return .revoked(by: id) }
        defer { open.remove(id) }
        let standing = resolved(id)
        known[id] = standing
        return standing
    }

    private mutating func resolved(_ id: EventID) -> EventStanding {
        if let correction = standingCorrection(of: id) { return .replaced(by: correction) }
        for revocation in revocations[id] ?? [] where standing(of: revocation) == .counts {
            return .revoked(by: revocation)
        }
        // Of two corrections of one event the later stands.
        if let target = events[id]?.replaces, let last = standingCorrection(of: target), last != id {
            return .replaced(by: last)
        }
        return .counts
    }

    /// The latest correction of an event that was not revoked; it may itself have been corrected since.
    private mutating func standingCorrection(of id: EventID) -> EventID? {
        for correction in (corrections[id] ?? []).reversed() where !isRevoked(correction) { return correction }
        return nil
    }

    /// Whether a correction was taken back. One that was itself corrected was not.
    private mutating func isRevoked(_ id: EventID) -> Bool {
        guard openRevocations.insert(id).inserted else { return true }
        defer { openRevocations.remove(id) }
        if standingCorrection(of: id) != nil { return false }
        for revocation in revocations[id] ?? [] where standing(of: revocation) == .counts { return true }
        return false
    }
}
