import Exchange
import InspectionDomain

/// What a sweep is asked for.
public struct SweepRequest: Sendable {
    /// The scenario.
    public let scenario: ReadVariant
    /// The plan made for it, which obeys every rule.
    public let plan: Plan
    /// What is drawn.
    public let description: SweepDescription
    /// The part to do; `nil`: the whole.
    public let shard: SweepRecord.Shard?
    /// Seconds that one program may take; a future that needs more is undecided.
    public let patience: Double

    /// A request.
    public init(
        scenario: ReadVariant, plan: Plan, description: SweepDescription, shard: SweepRecord.Shard?, patience: Double
    ) {
        self.scenario = scenario
        self.plan = plan
        self.description = description
        self.shard = shard
        self.patience = patience
    }
}

/// How a sweep ended.
public enum SweepOutcome: Sendable {
    /// Every future of it has a verdict.
    case swept(SweepRecord)
    /// It was stopped; so many futures of so many are done and need not be done again.
    case interrupted(done: Int, of: Int)
}
