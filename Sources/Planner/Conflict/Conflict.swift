import InspectionDomain

/// Rule instances that cannot hold together.
public struct Conflict: Sendable, Hashable {
    /// The instances, sorted.
    public let instances: [RuleInstance]
    /// Whether it is proven that without any one of them the others can hold together.
    public let isProvenIrreducible: Bool
    /// How many programs were solved to find them.
    public let solves: Int

    /// A conflict.
    public init(instances: [RuleInstance], isProvenIrreducible: Bool, solves: Int) {
        self.instances = instances.sorted()
        self.isProvenIrreducible = isProvenIrreducible
        self.solves = solves
    }

    /// The rules involved, sorted.
    public var rules: [RuleID] { Set(instances.map(\.rule)).sorted() }
}
