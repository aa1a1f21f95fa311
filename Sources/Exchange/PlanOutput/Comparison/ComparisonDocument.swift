import InspectionDomain
import Wording

/// Everything the texts, files and pages of one comparison are made from: a scenario as it is, and its variants.
public struct ComparisonDocument: Sendable {
    /// The scenario as it is.
    public let base: ComparedVariant
    /// Its variants, in the order in which they were asked for.
    public let variants: [ComparedVariant]
    /// The title of the scenario.
    public let title: String
    /// Its short name.
    public let name: String
    /// The program's version.
    public let programVersion: String
    /// What changes from the base's plan to each variant's, in the order of `all`; `nil` where either has no plan, and
    /// for the base itself.
    public let differences: [DifferenceDocument?]

    /// A comparison.
    public init(
        base: ComparedVariant, variants: [ComparedVariant], title: String, name: String, programVersion: String
    ) {
        self.base = base
        self.variants = variants
        self.title = title
        self.name = name
        self.programVersion = programVersion
        let before = base.document.map { DifferenceDocument.Side($0, named: base.name) }
        differences =
            [nil]
            + variants.map { variant in
                guard let before, let after = variant.document else { return nil }
                return DifferenceDocument(
                    from: before, to: DifferenceDocument.Side(after, named: variant.name))
            }
    }

    /// The base, then the variants.
    public var all: [ComparedVariant] { [base] + variants }
}

/// One variant and what became of it.
public struct ComparedVariant: Sendable {
    /// What became of it.
    public enum Outcome: Sendable {
        /// A plan with its dates.
        case planned(PlanDocument)
        /// No plan is possible: what is known of that as a whole, and the rules that cannot hold together.
        case impossible(summary: Wording, reasons: [Reason])
        /// The search was stopped before any plan was found.
        case stopped(StopReason)
        /// The solver gave no answer, twice; why.
        case failed(Wording)
    }

    /// A rule that takes part in a conflict.
    public struct Reason: Sendable, Hashable {
        /// The rule.
        public let rule: String
        /// Its title, article and sentence.
        public let sentence: Wording
        /// Where it binds here.
        public let places: [String]

        /// A reason.
        public init(rule: String, sentence: Wording, places: [String]) {
            self.rule = rule
            self.sentence = sentence
            self.places = places
        }
    }

    /// What it is called.
    public let name: Wording
    /// What it changes, a few words each; none for the base.
    public let changes: [Wording]
    /// What became of it.
    public let outcome: Outcome
    /// Seconds of solving, whenever that was; `nil` where nothing was solved.
    public let seconds: Double?

    /// A variant.
    public init(name: Wording, changes: [Wording], outcome: Outcome, seconds: Double?) {
        self.name = name
        self.changes = changes
        self.outcome = outcome
        self.seconds = seconds
    }

    /// Its plan, where it has one.
    public var document: PlanDocument? {
        if case .planned(let document) = outcome { document } else { nil }
    }
}
