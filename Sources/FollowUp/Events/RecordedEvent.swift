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

    /// Whether this one was recorded before another: by moment, then by id, `e9` before `e10`.
    public func wasRecorded(before other: RecordedEvent) -> Bool {
        (recordedAt, id.text.utf8.count, id) < (other.recordedAt, other.id.text.utf8.count, other.id)
    }
}
