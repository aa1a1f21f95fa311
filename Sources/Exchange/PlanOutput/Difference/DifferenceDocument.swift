import FollowUp
import InspectionDomain
import Wording

/// Everything the texts, files and pages about the difference of two plans are made from.
public struct DifferenceDocument: Sendable {
    /// One of the two plans.
    public struct Side: Sendable {
        /// What to call it: the file's name, or its part in what is done: 原方案.
        public let name: Wording
        /// The plan with its scenario and its dates.
        public let document: PlanDocument
        /// Rules it breaks, sorted.
        public let violations: [Violation]

        /// A side.
        public init(_ document: PlanDocument, named name: Wording, violations: [Violation] = []) {
            self.document = document
            self.name = name
            self.violations = violations
        }
    }

    /// The plan it starts from.
    public let before: Side
    /// The plan it ends with.
    public let after: Side
    /// What changes.
    public let difference: PlanDifference
    /// The dated steps that move: those of the plan and its rounds, then visit by visit.
    public let deadlines: [DeadlineDifference]
    /// What else a reader must know: why a person was replaced, what the scenario no longer holds.
    public let notes: [Wording]

    /// The difference of two plans. The second one's calendar counts working days.
    public init(from before: Side, to after: Side, notes: [Wording] = []) {
        self.before = before
        self.after = after
        self.notes = notes
        difference = PlanDifference(
            from: JudgedPlan(before.document.report), to: JudgedPlan(after.document.report),
            calendar: after.document.scenario.calendar)
        let moved = DeadlineDifference.all(from: before.document.deadlines, to: after.document.deadlines)
        let visits: [VisitID?] = [nil] + difference.visits.map(\.visit)
        deadlines = visits.flatMap { visit in moved.filter { $0.visit == visit } }
    }
}

extension DifferenceDocument {
    /// Names as the second scenario gives them, as the first does where the second no longer knows them.
    func name(_ id: PersonID) -> String { scenario { $0.person(id) != nil }.name(id) }
    /// The name of a street.
    func name(_ id: StreetID) -> String { scenario { $0.street(id) != nil }.name(id) }
    /// The name of a round.
    func name(_ id: RoundID) -> String { scenario { $0.round(id) != nil }.name(id) }
    /// The name of a person's unit, empty where neither scenario knows the person.
    func unit(of id: PersonID) -> String {
        let scenario = scenario { $0.person(id) != nil }
        return scenario.person(id).map { scenario.name($0.unit) } ?? ""
    }
    /// A visit as it is spoken of: its street, and which of its visits where there are several: 兴城街道#2, 兴城街道·专项1.
    func name(_ visit: VisitDifference) -> String {
        guard let street = visit.street else { return visit.visit.text }
        guard difference.visits.filter({ $0.street == street }).count > 1 else { return name(street) }
        let isRoutine = visit.visit.text.hasPrefix(street.text)
        return name(street) + (isRoutine ? String(visit.visit.text.dropFirst(street.text.count)) : "·\(visit.visit)")
    }

    private func scenario(_ knows: (Scenario) -> Bool) -> Scenario {
        knows(after.document.scenario) ? after.document.scenario : before.document.scenario
    }

    /// Points of a rule in both plans.
    struct RulePoints {
        let rule: RuleID
        let before: Int
        let after: Int
        /// Instances that differ, the largest change first.
        let instances: [PointDifference]
        var change: Int { after - before }
    }

    /// Rules some of whose points differ, by id.
    var points: [RulePoints] {
        Dictionary(grouping: difference.points, by: \.instance.rule).sorted { $0.key < $1.key }.map { rule, instances in
            func sum(_ side: Side) -> Int {
                side.document.report.points.filter { $0.instance.rule == rule }.reduce(0) { $0 + $1.points }
            }
            return RulePoints(
                rule: rule, before: sum(before), after: sum(after),
                instances: instances.sorted { (-abs($0.change), $0.instance) < (-abs($1.change), $1.instance) })
        }
    }

    /// All points of each plan.
    var totals: (before: Int, after: Int) {
        func sum(_ side: Side) -> Int { side.document.report.points.reduce(0) { $0 + $1.points } }
        return (sum(before), sum(after))
    }

    /// The title of a rule as the second document names it.
    func title(of rule: RuleID) -> Wording { after.document.title(of: rule) }

    /// Steps worth a line of their own; what lies between them moves with them.
    static let mainSteps: Set<StepKey> = [
        "training", "notice", "report", "review", "feedback", "correction", "examination",
    ]
}
