/// A plan with what gives way in it and what it costs, as far as that is known.
public struct JudgedPlan: Sendable, Hashable {
    /// The plan.
    public let plan: Plan
    /// Principles that give way.
    public let exceptions: [PlanException]
    /// Points by rule and instance.
    public let points: [PointEntry]

    /// A plan; nothing is known of it beside its decisions unless given.
    public init(_ plan: Plan, exceptions: [PlanException] = [], points: [PointEntry] = []) {
        self.plan = plan
        self.exceptions = exceptions
        self.points = points
    }

    /// What a report says of its plan.
    public init(_ report: PlanReport) {
        self.init(report.plan, exceptions: report.exceptions, points: report.points)
    }
}
