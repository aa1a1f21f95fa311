import FollowUp
import InspectionDomain
import Wording

/// A scenario with the variants to be compared with it.
public struct ReadVariants: Sendable {
    /// The scenario as it is.
    public let base: ReadVariant
    /// Its variants, in the order in which they were asked for.
    public let variants: [ReadVariant]
}

/// One variant, laid up and validated.
public struct ReadVariant: Sendable {
    /// What it is called.
    public let name: Wording
    /// What it changes, each a few words; none for the scenario as it is.
    public let changes: [Wording]
    /// The scenario.
    public let scenario: Scenario
    /// The steps behind plan and visits.
    public let chain: FollowUpChain
    /// What the office should look at that is not said of the unchanged scenario already.
    public let warnings: [InputProblem]
    /// The whole variant as one YAML file, without what no plan depends on: variants that lead to the same plan have the
    /// same text.
    public let text: String

    /// The same with its title, to be kept beside its plan and checked with it later.
    public var titledText: String { "title: \(YAMLScalar.quoted(scenario.title))\n" + text }
}
