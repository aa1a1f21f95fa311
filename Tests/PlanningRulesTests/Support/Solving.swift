import GLPKSolver
import InspectionDomain
import LinearModel
import PlanningRules

/// Points at the two levels that matter here: exceptions, then all preferences together.
struct Points: Hashable, Comparable, CustomStringConvertible {
    var exceptions: Int
    var preferences: Int

    static func < (left: Points, right: Points) -> Bool {
        (left.exceptions, left.preferences) < (right.exceptions, right.preferences)
    }

    var description: String { "\(exceptions) + \(preferences)" }

    /// The points of a plan, counted from the plan alone.
    init(of plan: Plan, in scenario: Scenario) {
        exceptions = Catalogue.exceptions(of: plan, in: scenario)
            .reduce(0) { $0 + scenario.settings.exceptionWeights[$1.kind]! }
        preferences = Catalogue.preferences.flatMap { $0.points(of: plan, in: scenario) }.reduce(0) { $0 + $1.points }
    }

    init(exceptions: Int, preferences: Int) {
        self.exceptions = exceptions
        self.preferences = preferences
    }
}

/// The best a formulation can do, and the plan where teams are told apart.
struct Optimum: Sendable {
    let points: Points
    let plan: Plan?

    /// Solves `scenario` level by level; `nil`: it has no plan.
    static func of(
        _ scenario: Scenario, allowsExceptions: Bool, resolution: Resolution = .teams,
        solver: some Solver = GLPKSolver()
    ) throws -> Optimum? {
        var formulation = Formulation(
            scenario, scope: FormulationScope(resolution: resolution, allowsExceptions: allowsExceptions))
        var costs: [InstanceCost] = []
        for preference in Catalogue.preferences {
            let weight = preference.setting(in: scenario).weight
            if weight > 0 { costs += preference.cost(in: &formulation, weight: weight) }
        }
        var options = SolveOptions()
        options.presolve = true
        options.cuts = .all
        options.timeLimit = 20
        var exceptions = 0
        if allowsExceptions {
            var model = formulation.model
            model.objective = sum(formulation.exceptionCosts.map(\.expression))
            let outcome = try solver.solve(model, options: options)
            if outcome.status == .infeasible { return nil }
            guard outcome.status == .optimal, let objective = outcome.objective else {
                throw Unsolved(status: outcome.status)
            }
            exceptions = objective
            formulation.hold("exceptions", sum(formulation.exceptionCosts.map(\.expression)) <= objective)
        }
        var model = formulation.model
        model.objective = sum(costs.map(\.expression))
        let outcome = try solver.solve(model, options: options)
        if outcome.status == .infeasible { return nil }
        guard outcome.status == .optimal, let solution = outcome.solution, let objective = outcome.objective else {
            throw Unsolved(status: outcome.status)
        }
        return Optimum(
            points: Points(exceptions: exceptions, preferences: objective),
            plan: resolution == .teams ? formulation.decode(solution) : nil)
    }

    /// The optimum of a world as it is, solved once in a run.
    static func of(_ world: TinyWorld) throws -> Optimum? {
        try known.value(of: world.name) { try of(world.scenario, allowsExceptions: world.allowsExceptions) }
    }
    private static let known = Cache<Optimum?>()

    /// A model that should have been solved was not.
    struct Unsolved: Error { let status: SolveStatus }
}
