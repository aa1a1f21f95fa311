import CivilCalendar
import InspectionDomain

/// The identifier of a recorded event, unique in its store and stable when the store is exported and read back.
public typealias EventID = Identifier<RecordedEvent>

/// One thing the office has recorded. Events are only ever added: a wrong one is replaced or revoked by another.
public struct RecordedEvent: Sendable, Hashable {
    /// Which.
    public let id: EventID
    /// When it was written down.
    public let recordedAt: Moment
    /// Who wrote it down.
    public let recordedBy: String
    /// The day on which it happened, which may lie before the day of recording, never behind it.
    public let day: Day
    /// What happened.
    public let happening: Happening
    /// The earlier event that this one corrects: from now on this one stands in its place.
    public let replaces: EventID?
    /// What else the office wants to remember; empty where nothing.
    public let note: String

    /// An event.
    public init(
        id: EventID, recordedAt: Moment, recordedBy: String, day: Day, happening: Happening, replaces: EventID? = nil,
        note: String = ""
    ) {
        self.id = id
        self.recordedAt = recordedAt
        self.recordedBy = recordedBy
        self.day = day
        self.happening = happening
        self.replaces = replaces
        self.note = note
    }
}

/// A point in time, in whole seconds since 1970-01-01T00:00:00Z. Given by an injected clock.
public struct Moment: Sendable, Hashable, Comparable {
    /// Seconds since 1970, leap seconds not counted.
    public let secondsSince1970: Int

    /// A moment.
    public init(secondsSince1970: Int) { self.secondsSince1970 = secondsSince1970 }

    /// Earlier before later.
    public static func < (left: Moment, right: Moment) -> Bool { left.secondsSince1970 < right.secondsSince1970 }
}
