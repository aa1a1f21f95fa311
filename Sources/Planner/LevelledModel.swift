import InspectionDomain
import LinearModel
import PlanningRules

/// A formulation with the points of every level as expressions.
struct LevelledModel {
    var formulation: Formulation
    /// Level 0 is exceptions; preference levels follow.
    private(set) var objectives: [Int: LinearExpression] = [:]

    /// Formulates `scenario` in `scope`, with preferences unless only feasibility is asked for.
    init(_ scenario: Scenario, scope: FormulationScope, preferences: Bool = true) {
        formulation = Formulation(scenario, scope: scope)
        if preferences {
            for preference in Catalogue.preferences {
                let setting = preference.setting(in: scenario)
                guard setting.weight > 0 else { continue }
                let costs = preference.cost(in: &formulation, weight: setting.weight)
                objectives[setting.level, default: LinearExpression()] += sum(costs.map(\.expression))
            }
        }
        if scope.allowsExceptions {
            objectives[0] = sum(formulation.exceptionCosts.map(\.expression))
        }
    }

    /// Asks for no more points at `level` than `points` from now on.
    mutating func hold(level: Int, at points: Int) {
        guard let objective = objectives[level] else { return }
        formulation.hold("level[\(level)]", objective <= points)
    }

    /// The model that minimises the points of `level`.
    func minimising(_ level: Int) -> Model {
        var model = formulation.model
        model.objective = objectives[level] ?? LinearExpression()
        return model
    }
}
