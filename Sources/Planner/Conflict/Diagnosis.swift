import InspectionDomain
import LinearModel
import PlanningRules
import Wording

/// Why a scenario has no plan, and what would give it one.
public struct Diagnosis: Sendable {
    /// The causes, each a conflict of its own: the next one is looked for with what the office could change of those
    /// before it left out.
    public let conflicts: [Conflict]
    /// What simple counting already shows, with its numbers; empty where the reason is not that simple.
    public let shortages: [Wording]
    /// Whether it is proven that there is no further cause: without those named there is a plan.
    public let hasEveryCause: Bool
    /// Changes that make a plan possible, each verified by one, the cheapest first.
    public let repairs: [Repair]
    /// Whether every kind of repair was tried to its end; otherwise time ran out.
    public let hasEveryRepair: Bool
    /// Programs solved for all this.
    public let solves: Int
    /// Seconds it took. Not written to files that must not differ between equal runs.
    public let seconds: Double
}

/// Changes of a scenario that make a plan possible.
public struct Repair: Sendable, Hashable {
    /// Of what kinds, in the order of `edits`' causes: one where one change is enough.
    public let kinds: [RepairKind]
    /// What to change, in order.
    public let edits: [ScenarioEdit]
    /// What it takes, in points of effort that only rank repairs among each other; a point for each exception.
    public let cost: Int
    /// Whether it is proven that no smaller step of the same kind does.
    public let isProvenMinimal: Bool
    /// Whether a smaller step would do if principles gave way.
    public let isLeastWithoutExceptions: Bool
    /// A plan of the changed scenario, which passes the audit. The first one found, not a good one.
    public let plan: Plan
    /// Principles that give way in that plan.
    public let exceptions: [PlanException]

    /// The changed scenario.
    public func applied(to scenario: Scenario) -> Scenario { scenario.edited(edits) }
}

/// How a diagnosis is to be made.
public struct DiagnosisOptions: Sendable {
    /// Seconds for all of it; `nil`: as long as it takes.
    public var timeLimit: Double?
    /// Repairs to find, at most.
    public var repairs: Int
    /// Causes to look for, at most.
    public var causes: Int

    /// Options.
    public init(timeLimit: Double? = 60, repairs: Int = 8, causes: Int = 4) {
        self.timeLimit = timeLimit
        self.repairs = repairs
        self.causes = causes
    }
}

/// What a diagnosis ends with.
public enum DiagnosisOutcome: Sendable {
    /// There is no plan, and this is why.
    case infeasible(Diagnosis)
    /// There is a plan: here is one, the first found.
    case possible(Plan)
    /// Time ran out, or the search was stopped, before either was known.
    case unknown(InspectionDomain.StopReason)
}
