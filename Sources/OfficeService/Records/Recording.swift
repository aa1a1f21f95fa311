import FollowUp

/// What was recorded, and what follows from it.
public struct Recording: Sendable {
    /// The events, in order.
    public let events: [RecordedEvent]
    /// What they move.
    public let consequences: Consequences
    /// Where everything stands now.
    public let state: FollowUpState
}
