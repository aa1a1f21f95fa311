import InspectionDomain

/// How a search for a plan is to be run.
public struct PlanningOptions: Sendable {
    /// Seconds after which the best plan found is taken; `nil`: no limit.
    public var timeLimit: Double?
    /// The relative gap with which the search may stop; 0 asks for a proof.
    public var gap: Double
    /// How to search; `nil` lets the planner choose.
    public var strategy: Strategy?
    /// A plan to begin with, of another scenario perhaps: used where it obeys every rule of this one. Of equally good
    /// plans it is the one that stays.
    public var start: Plan?
    /// What the plan is asked for beside the rules. It belongs to no rule: the audit does not know of it.
    public var requirements: [PlanRequirement] = []
    /// The most points the plan may have at a level, whatever the levels before it come to.
    public var ceilings: [Level: Int] = [:]

    /// Options.
    public init(timeLimit: Double? = 60, gap: Double = 0, strategy: Strategy? = nil) {
        self.timeLimit = timeLimit
        self.gap = gap
        self.strategy = strategy
    }
}

/// Ways to search.
public enum Strategy: String, Sendable, CaseIterable {
    /// The whole program at once.
    case whole
    /// Bound and dates from the small program by rounds, a plan team by team, then a few teams at a time anew.
    case decomposed
}

/// What can be told while a search runs.
public struct PlanningProgress: Sendable {
    /// What is being worked on.
    public enum Phase: Sendable, Hashable {
        /// One level of the order of importance.
        case level(Level)
        /// A bound from the small program.
        case bound
        /// Looking for the rules that cannot hold together.
        case conflict
    }
    /// What is being worked on.
    public let phase: Phase
    /// Points of the best plan so far.
    public let incumbent: Int?
    /// Points below which no plan can come.
    public let bound: Int?
    /// Relative gap between the two.
    public var gap: Double? {
        guard let incumbent, let bound else { return nil }
        return incumbent <= bound ? 0 : Double(incumbent - bound) / Double(max(1, incumbent))
    }
    /// Nodes of branch and bound visited in the current solve.
    public let nodes: Int
    /// Seconds since the search began.
    public let seconds: Double
}

/// How a search ended.
public enum PlanningOutcome: Sendable {
    /// A plan, checked, with what is proven of it.
    case planned(PlanReport)
    /// No plan exists; these rules cannot hold together.
    case infeasible(Conflict)
    /// The search was stopped before any plan was found, and none was proven impossible.
    case stopped(InspectionDomain.StopReason)
}

/// What must never happen, and is told with its facts when it does.
public enum PlannerError: Error, Sendable {
    /// A plan read from the model breaks rules in the audit: a defect of the program.
    case auditFailed([Violation])
    /// The model's points are not the plan's points at a level: a defect of the program.
    case pointsDiffer(level: Level, model: Int, plan: Int)
    /// A plan read from the model lacks what it was asked for: a defect of the program.
    case requirementMissed(PlanRequirement)
    /// The solver denies that a level has any solution although a plan in hand is one: a defect of the solver.
    case planDenied(level: Level)
}
