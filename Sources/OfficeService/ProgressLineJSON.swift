import InspectionDomain
import Planner

/// One line of `plan --trace`: what was known at one moment of a search.
public struct ProgressLineJSON: Encodable {
    private let seconds: Double
    private let phase: String
    private let level: String?
    private let incumbent: Int?
    private let bound: Int?
    private let nodes: Int?

    /// What `progress` tells. While a bound is sought whatever the solver holds is no plan, and is left out.
    public init(_ progress: PlanningProgress) {
        seconds = Self.rounded(progress.seconds)
        bound = progress.bound
        nodes = progress.nodes
        switch progress.phase {
        case .level(let level):
            phase = "level"
            self.level = level.key
            incumbent = progress.incumbent
        case .bound:
            phase = "bound"
            level = nil
            incumbent = nil
        case .conflict:
            phase = "conflict"
            level = nil
            incumbent = progress.incumbent
        }
    }

    /// How the search ended: what was reached at its last level, audited.
    public init(endOf report: PlanReport) {
        seconds = Self.rounded(report.seconds)
        phase = "end"
        level = report.levels.last?.level.key
        incumbent = report.levels.last?.points
        bound = report.levels.last?.bound
        nodes = nil
    }

    private static func rounded(_ seconds: Double) -> Double { (seconds * 1000).rounded() / 1000 }

    /// The JSON text, one line.
    public func text() throws -> String { try LineJSON.text(self) }
}
