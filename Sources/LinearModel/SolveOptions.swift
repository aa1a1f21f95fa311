/// Which families of cutting planes a solver may add. A solver that lacks one ignores it.
public struct CutOptions: Sendable, Hashable {
    /// Gomory's mixed-integer cuts.
    public var gomory: Bool
    /// Mixed-integer rounding cuts.
    public var mir: Bool
    /// Cover cuts of knapsack rows.
    public var cover: Bool
    /// Clique cuts of 0-1 rows.
    public var clique: Bool

    /// A choice of families.
    public init(gomory: Bool = false, mir: Bool = false, cover: Bool = false, clique: Bool = false) {
        self.gomory = gomory
        self.mir = mir
        self.cover = cover
        self.clique = clique
    }

    /// What suits 0-1 scheduling models: see ``SolveOptions``.
    public static let scheduling = CutOptions(mir: true, cover: true, clique: true)
    /// No cutting planes.
    public static let none = CutOptions()
    /// Every family.
    public static let all = CutOptions(gomory: true, mir: true, cover: true, clique: true)
}

/// How the variable to branch on is chosen.
public enum Branching: String, Sendable, Hashable, CaseIterable {
    /// The first fractional variable.
    case firstFractional
    /// The last fractional variable.
    case lastFractional
    /// The variable nearest to one half.
    case mostFractional
    /// The heuristic of Driebeek and Tomlin.
    case driebeekTomlin
    /// By what branching on each variable has cost so far.
    case pseudoCost
}

/// How the next open node is chosen.
public enum Backtracking: String, Sendable, Hashable, CaseIterable {
    /// The newest node: finds solutions early, little memory.
    case depthFirst
    /// The oldest node.
    case breadthFirst
    /// The node with the best bound: moves the bound.
    case bestBound
    /// The node with the best projected solution.
    case bestProjection
}

/// Which of several fractional variables of the same priority is branched on.
public enum PriorityOrder: String, Sendable, Hashable, CaseIterable {
    /// The one furthest from a whole number: it leads to a first solution.
    case furthest
    /// The one on which most hangs, by the dual values of its rows: it moves the bound, and proves with fewer nodes.
    case weightiest
}

/// Which searches for a first or better solution are switched on.
public struct HeuristicOptions: Sendable, Hashable {
    /// The feasibility pump, at the root.
    public var feasibilityPump: Bool
    /// The proximity search, after each new solution.
    public var proximity: Bool
    /// Simple rounding of each node's relaxation.
    public var rounding: Bool

    /// A choice of searches.
    public init(feasibilityPump: Bool = false, proximity: Bool = false, rounding: Bool = true) {
        self.feasibilityPump = feasibilityPump
        self.proximity = proximity
        self.rounding = rounding
    }
}

/// How a model is to be solved. The defaults suit 0-1 scheduling models and prove the optimum.
///
/// They were measured with GLPK 5.0 on generated models, one run each (nodes, seconds to the proof; empty: not measured):
///
/// | rows × columns | no cuts | MIR | MIR, cover, clique | all | MIR, cover, clique, pseudo-cost |
/// |-|-|-|-|-|-|
/// | rosters with workloads, 4 teams, 142 × 300 | 935, 0.37 | 39, 0.01 | 43, 0.02 | 3, 0.02 | 35, 0.04 |
/// | the same, 6 teams | | 1285, 0.91 | 493, 0.54 | | 507, 0.66 |
/// | dates and rosters tied, 1454 × 1080 | 17, 0.09 | 17, 0.10 | 7, 0.09 | 23, 0.52 | 5, 0.25 |
/// | dates only, 280 × 5668 | 3, 0.53 | 3, 0.62 | | 1, 0.68 | |
///
/// Rosters of 8 teams (292 × 780) were proven by no choice within 6 s.
/// Cuts move the bound and delay the first solution: in rosters of 12 teams (472 × 1380) no cuts found one within 6 s,
/// and MIR did not. So give a start, or no cuts where any solution will do. Gomory's cuts make the relaxations of large
/// models slow. Presolve took the dates from 0.53 s to 0.15 s, when `GLPKSolver` still began with the dual method; its
/// first relaxation alone has since gone from 0.42 s to 0.08 s without presolve.
public struct SolveOptions: Sendable {
    /// Seconds of wall-clock time; nil for no limit.
    public var timeLimit: Double?
    /// Stop when (objective − bound) / |objective| is at most this; 0 asks for a proof.
    public var relativeGap: Double
    /// Solutions to begin with. Each is checked against the model first; wrong ones are reported, not used.
    public var starts: [Solution]
    /// Whether the solver may simplify the model before it branches, where that is safe.
    public var presolve: Bool
    /// Cutting planes.
    public var cuts: CutOptions
    /// The choice of the branching variable.
    public var branching: Branching
    /// The choice of the next node.
    public var backtracking: Backtracking
    /// Variables to branch on before all others, where they are fractional: the highest number first, for decisions on
    /// which others hang. Without effect on a solver's presolved model, in which variables lose their identity.
    public var priorities: [Variable: Int]
    /// Which variable of the highest priority is taken.
    public var priorityOrder: PriorityOrder
    /// Searches for solutions.
    public var heuristics: HeuristicOptions
    /// Only solutions with an objective of at most this are wanted; nil for all. With a cutoff,
    /// ``SolveStatus/infeasible`` means that no solution is that good.
    public var cutoff: Int?
    /// Seconds between two reports of progress.
    public var progressInterval: Double

    /// Options; every one has a default.
    public init(
        timeLimit: Double? = nil, relativeGap: Double = 0, starts: [Solution] = [], presolve: Bool = false,
        cuts: CutOptions = .scheduling, branching: Branching = .driebeekTomlin, backtracking: Backtracking = .bestBound,
        priorities: [Variable: Int] = [:], priorityOrder: PriorityOrder = .furthest,
        heuristics: HeuristicOptions = HeuristicOptions(), cutoff: Int? = nil, progressInterval: Double = 0.5
    ) {
        self.timeLimit = timeLimit
        self.relativeGap = relativeGap
        self.starts = starts
        self.presolve = presolve
        self.cuts = cuts
        self.branching = branching
        self.backtracking = backtracking
        self.priorities = priorities
        self.priorityOrder = priorityOrder
        self.heuristics = heuristics
        self.cutoff = cutoff
        self.progressInterval = progressInterval
    }
}
