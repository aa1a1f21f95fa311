import InspectionDomain

/// A generated scenario with what is known of it.
public struct GeneratedScenario: Sendable {
    /// What was asked for.
    public let request: GeneratorRequest
    /// The tables, valid as `Scenario.init` expects them.
    public let tables: ScenarioTables
    /// A plan that obeys every rule; `nil` where none exists.
    public let planted: Plan?
}
