/// A day the office itself closes or works, whatever the State Council's notice says.
public struct OfficeDay: Sendable, Hashable {
    /// The day.
    public let day: Day
    /// Whether the office works on it.
    public let isWorking: Bool
    /// Why, in the office's own words.
    public let note: String

    /// A day of the office's own.
    public init(day: Day, isWorking: Bool, note: String) {
        self.day = day
        self.isWorking = isWorking
        self.note = note
    }
}
