import InspectionDomain

/// What is asked of plans beside the best one.
public struct AlternativesRequest: Sendable {
    /// Plans in all, the best one counted.
    public var count: Int
    /// What each two of them differ in.
    public var aspects: [PlanAspect]
    /// By how much at least, counted as `PlanRequirement.differing` does.
    public var distance: Int
    /// How much dearer than the best they may be.
    public var tolerance: Tolerance

    /// How much dearer a plan may be at each level of preferences; exceptions and disturbances may not be more.
    public enum Tolerance: Sendable, Hashable {
        /// By so many points.
        case points(Int)
        /// By such a part of the best plan's points: 0.05 is 5 %, rounded down.
        case part(Double)

        /// The most points allowed where the best plan has `points`.
        public func ceiling(over points: Int) -> Int {
            switch self {
            case .points(let more): points + max(0, more)
            case .part(let part): points + Int((Double(points) * max(0, part) + 1e-9).rounded(.down))
            }
        }
    }

    /// A request.
    public init(
        count: Int, aspects: [PlanAspect] = [.people], distance: Int = 1, tolerance: Tolerance = .points(0)
    ) {
        self.count = count
        self.aspects = Array(Set(aspects)).sorted()
        self.distance = max(1, distance)
        self.tolerance = tolerance
    }
}

/// Plans that are as good as the best, or nearly, and differ in what was asked.
public struct Alternatives: Sendable {
    /// The best plan.
    public let best: PlanReport
    /// The others in the order in which they were found. Each plan passes the audit.
    public let others: [PlanReport]
    /// Why there are not more.
    public let end: End

    /// All of them, the best first.
    public var plans: [PlanReport] { [best] + others }

    /// Why a search for further plans ended.
    public enum End: Sendable, Hashable {
        /// As many as asked for were found.
        case enough
        /// Proven: there is no further plan within the tolerance that differs from all of these as asked.
        case noMore
        /// Time ran out, or the search was stopped.
        case stopped(StopReason)
    }
}

/// What a search for several plans ended with.
public enum AlternativesOutcome: Sendable {
    /// Plans.
    case planned(Alternatives)
    /// No plan exists; these rules cannot hold together.
    case infeasible(Conflict)
    /// The search was stopped before any plan was found.
    case stopped(StopReason)
}
