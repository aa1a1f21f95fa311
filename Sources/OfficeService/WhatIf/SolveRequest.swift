import InspectionDomain
import Planner

/// How the variants of a scenario are solved; all of them alike, so that they can be compared.
public struct SolveRequest: Sendable, Hashable {
    /// Seconds after which the best plan of a variant so far is taken.
    public let timeLimit: Double
    /// The relative gap with which a search may stop; 0 asks for a proof.
    public let gap: Double
    /// How to search; `nil` lets the planner choose.
    public let strategy: Strategy?

    /// A request.
    public init(timeLimit: Double, gap: Double, strategy: Strategy?) {
        self.timeLimit = timeLimit
        self.gap = gap
        self.strategy = strategy
    }

    /// The options of the worker that obeys it.
    var arguments: [String] {
        ["--time-limit", "\(timeLimit)", "--gap", "\(gap)"] + (strategy.map { ["--strategy", $0.rawValue] } ?? [])
    }

    /// As the planner takes it, with a plan to begin with.
    func options(from start: Plan?) -> PlanningOptions {
        var options = PlanningOptions(timeLimit: timeLimit, gap: gap, strategy: strategy)
        options.start = start
        return options
    }
}
