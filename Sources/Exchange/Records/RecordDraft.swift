import CivilCalendar
import FollowUp

/// A record that was understood, before it is checked against what was recorded before.
public struct RecordDraft: Sendable, Hashable {
    /// What happened.
    public let happening: Happening
    /// On which day.
    public let day: Day
    /// What else is to be remembered; empty where nothing.
    public let note: String

    /// A record.
    public init(happening: Happening, day: Day, note: String) {
        self.happening = happening
        self.day = day
        self.note = note
    }
}
