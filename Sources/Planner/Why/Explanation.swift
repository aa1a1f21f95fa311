import InspectionDomain
import LinearModel

/// What became of a question about a plan.
public struct Explanation: Sendable {
    /// What was asked.
    public let question: PlanQuestion
    /// Whether the plan has it already: then the plan was made again without it, otherwise with it.
    public let isInPlan: Bool
    /// The plan asked about, with its exceptions and points.
    public let before: JudgedPlan
    /// What happens otherwise.
    public let outcome: Outcome
    /// Seconds it took. Not written to files that must not differ between equal runs.
    public let seconds: Double

    /// What happens otherwise.
    public enum Outcome: Sendable {
        /// The best plan otherwise, as far as the search came, and what it costs level by level. Of equally good plans
        /// it is the one nearest to the plan asked about, see `PlanDistance`, as far as time sufficed.
        case possible(PlanReport, [LevelChange])
        /// No plan is possible otherwise; these rules exclude it together with what was asked.
        case impossible(Conflict)
        /// Time ran out, or the search was stopped, before either was known.
        case unknown(InspectionDomain.StopReason)
    }

    /// Points of one level in the plan asked about and in the best plan otherwise.
    public struct LevelChange: Sendable, Hashable {
        /// Which.
        public let level: Level
        /// In the plan asked about.
        public let before: Int
        /// In the best plan found otherwise.
        public let after: Int
        /// No plan otherwise has fewer, given the levels before: proven.
        public let bound: Int

        /// By how much it gets dearer; negative: cheaper.
        public var change: Int { after - before }
    }

    /// Whether it costs anything otherwise.
    public enum Verdict: Sendable, Hashable {
        /// It does: the first level that differs is dearer. Proven where even the bound is dearer.
        case costs(isProven: Bool)
        /// It does not: another plan is as good.
        case equal
        /// It is better otherwise: the plan asked about is not the best one.
        case better
    }
}

extension Explanation.Outcome {
    /// What the comparison comes to; `nil` where there is none.
    public var verdict: Explanation.Verdict? {
        guard case .possible(_, let changes) = self else { return nil }
        guard let first = changes.first(where: { $0.change != 0 }) else { return .equal }
        return first.change < 0 ? .better : .costs(isProven: first.bound > first.before)
    }
}
