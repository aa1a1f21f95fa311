import CivilCalendar
import Wording

/// How good a plan is known to be.
public enum PlanStatus: Sendable, Hashable {
    /// No plan is better: proven.
    case provenOptimal
    /// Proven to be within `gap` (0.03 is 3 %) of the best possible at the level where the search stopped.
    case withinGap(Double, StopReason)
    /// Counted and checked, but never searched for: a plan read from a file, or changed by hand.
    case checked
}

/// Why a search ended before a proof.
public enum StopReason: String, Sendable, Hashable {
    /// The gap asked for was reached.
    case gapReached = "gap_reached"
    /// The time was up.
    case timeLimit = "time_limit"
    /// Ctrl-C, or a closed tab.
    case interrupted
}

/// What was reached at one level of the order of importance.
public struct LevelResult: Sendable, Hashable {
    /// Which.
    public let level: Level
    /// The plan's points at this level, recomputed from the plan alone.
    public let points: Int
    /// No plan has fewer: proven lower bound.
    public let bound: Int
    /// Whether the bound was reached.
    public var isOptimal: Bool { points <= bound }

    /// A result.
    public init(level: Level, points: Int, bound: Int) {
        self.level = level
        self.points = points
        self.bound = bound
    }

    /// `(points − bound) / points`, 0 where both are 0.
    public var gap: Double { points <= bound ? 0 : Double(points - bound) / Double(points) }
}

/// A plan with all that is known about it. Every number here is recomputed from scenario and plan.
public struct PlanReport: Sendable {
    /// The plan.
    public let plan: Plan
    /// Proven optimal, or how far from it at most.
    public let status: PlanStatus
    /// The levels, in order.
    public let levels: [LevelResult]
    /// Principles that give way, sorted.
    public let exceptions: [PlanException]
    /// Points by rule and instance, sorted; zero entries left out.
    public let points: [PointEntry]
    /// Which way the program was solved, for the curious; stable key such as `whole` or `dates-then-people`.
    public let strategy: String
    /// Seconds of solving. Not written to files that must not differ between equal runs.
    public let seconds: Double
    /// The draw by which it was chosen among equally good plans; `nil`: none was made.
    public var draw: PlanDraw?

    /// A report.
    public init(
        plan: Plan, status: PlanStatus, levels: [LevelResult], exceptions: [PlanException], points: [PointEntry],
        strategy: String, seconds: Double
    ) {
        self.plan = plan
        self.status = status
        self.levels = levels
        self.exceptions = exceptions.sorted { ($0.kind, $0.instance) < ($1.kind, $1.instance) }
        self.points = points.sorted { $0.instance < $1.instance }
        self.strategy = strategy
        self.seconds = seconds
    }
}
