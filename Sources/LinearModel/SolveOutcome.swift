/// Why a solve ended before its proof.
public enum StopReason: String, Sendable, Hashable, Codable, CaseIterable {
    /// ``SolveOptions/timeLimit`` was reached.
    case timeLimit
    /// ``SolveOptions/relativeGap`` was reached.
    case gapReached
    /// ``SolveControl/stop()`` was called.
    case interrupted
}

/// What a solve has shown.
public enum SolveStatus: Sendable, Hashable {
    /// The solution is proven to be a best one.
    case optimal
    /// There is a solution, and perhaps a better one.
    case feasible(StopReason)
    /// Proven: there is no solution (none within ``SolveOptions/cutoff``, if one was set).
    case infeasible
    /// The objective has no lower limit.
    case unbounded
    /// Stopped before any solution was found: nothing is known of whether there is one.
    case stopped(StopReason)

    /// Whether there is a solution to read.
    public var hasSolution: Bool {
        switch self {
        case .optimal, .feasible: true
        case .infeasible, .unbounded, .stopped: false
        }
    }
}

/// How far a solve has come.
public struct SolveProgress: Sendable, Hashable {
    /// The objective of the best solution so far.
    public let incumbent: Int?
    /// The proven lower bound so far.
    public let bound: Double?
    /// (incumbent − bound) / |incumbent|, once both are known; 0 when they are equal.
    public let gap: Double?
    /// Nodes of the search tree made so far.
    public let nodes: Int
    /// Nodes still open.
    public let openNodes: Int
    /// Seconds since the solve began.
    public let seconds: Double

    /// A report; the gap is computed.
    public init(incumbent: Int?, bound: Double?, nodes: Int, openNodes: Int, seconds: Double) {
        self.incumbent = incumbent
        self.bound = bound
        self.nodes = nodes
        self.openNodes = openNodes
        self.seconds = seconds
        gap = Self.gap(incumbent: incumbent, bound: bound)
    }

    private static func gap(incumbent: Int?, bound: Double?) -> Double? {
        guard let incumbent, let bound else { return nil }
        let difference = max(0, Double(incumbent) - bound)
        return difference == 0 ? 0 : difference / max(1, Double(incumbent.magnitude))
    }
}

/// The result of a solve: what was proven, and what was found.
public struct SolveOutcome: Sendable, Hashable {
    /// What was shown.
    public let status: SolveStatus
    /// The best solution found, checked against the model in integers.
    public let solution: Solution?
    /// The objective of ``solution``; rounded up if continuous variables make it fractional.
    public let objective: Int?
    /// A proven lower bound of the objective: rounded up when the objective can only be a whole number
    /// (see ``Model/hasIntegerObjective``), else down. Nil if nothing was proven.
    public let bound: Int?
    /// Nodes of the search tree.
    public let nodes: Int
    /// Seconds of wall-clock time.
    public let seconds: Double
    /// The progress reports, in order.
    public let trace: [SolveProgress]
    /// The positions in ``SolveOptions/starts`` of the starts that do not fit the model and were not used.
    public let rejectedStarts: [Int]

    /// A result.
    public init(
        status: SolveStatus, solution: Solution? = nil, objective: Int? = nil, bound: Int? = nil, nodes: Int = 0,
        seconds: Double = 0, trace: [SolveProgress] = [], rejectedStarts: [Int] = []
    ) {
        self.status = status
        self.solution = solution
        self.objective = objective
        self.bound = bound
        self.nodes = nodes
        self.seconds = seconds
        self.trace = trace
        self.rejectedStarts = rejectedStarts
    }

    /// (objective − bound) / |objective|, once both are known; 0 for a proven optimum.
    public var gap: Double? {
        SolveProgress(incumbent: objective, bound: bound.map(Double.init), nodes: 0, openNodes: 0, seconds: 0).gap
    }
}
