import InspectionDomain

/// A measure of how far a plan departs from the one in force: the same shape as a preference, but a level of its own.
public protocol DisturbanceMeasure: Sendable {
    /// The sentence and the formula.
    var statement: RuleStatement { get }
    /// The level it is.
    var key: Disturbance { get }

    /// The points in the model, one expression for each instance.
    func cost(in formulation: inout Formulation, against replanning: Replanning) -> [InstanceCost]
    /// The points of `plan`; zero entries may be left out.
    func cost(of plan: Plan, in scenario: Scenario, against replanning: Replanning) -> [PointEntry]

    /// A tiny plan that departs in nothing this measures, and one that does. Both obey every rule.
    var example: RuleExample { get }
}

extension DisturbanceMeasure {
    /// The measure's id.
    public var id: RuleID { statement.id }

    /// The points in the model; none where no plan is in force.
    public func cost(in formulation: inout Formulation) -> [InstanceCost] {
        formulation.scenario.replanning.map { cost(in: &formulation, against: $0) } ?? []
    }

    /// The points of `plan`, sorted, zero entries left out; none where no plan is in force.
    public func points(of plan: Plan, in scenario: Scenario) -> [PointEntry] {
        guard let replanning = scenario.replanning else { return [] }
        return cost(of: plan, in: scenario, against: replanning).filter { $0.points != 0 }.sorted {
            $0.instance < $1.instance
        }
    }

    /// An instance of this measure.
    func instance(_ parts: String...) -> RuleInstance { RuleInstance(id, parts) }

    /// Visits of the plan in force that have not begun and are still asked for, with their place in the scenario.
    func openVisits(_ scenario: Scenario, _ replanning: Replanning) -> [(index: Int, was: PlannedVisit)] {
        scenario.visits.enumerated().compactMap { index, request in
            guard replanning.settledVisit(request.id) == nil else { return nil }
            return replanning.baseline.visit(request.id).map { (index, $0) }
        }
    }

    /// Rounds of the plan in force whose training has not been held and that are still there.
    public func openTrainings(_ scenario: Scenario, _ replanning: Replanning) -> [(index: Int, was: PlannedRound)] {
        scenario.rounds.enumerated().compactMap { index, round in
            guard replanning.trainedRound(round.id) == nil else { return nil }
            return replanning.baseline.round(round.id).map { (index, $0) }
        }
    }
}
