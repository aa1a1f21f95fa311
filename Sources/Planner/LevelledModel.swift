import InspectionDomain
import LinearModel
import PlanningRules

/// A formulation with the points of every level as expressions.
struct LevelledModel {
    var formulation: Formulation
    private(set) var objectives: [Level: LinearExpression] = [:]

    /// Formulates `scenario` in `scope`, with preferences unless only feasibility is asked for.
    init(_ scenario: Scenario, scope: FormulationScope, preferences: Bool = true) {
        formulation = Formulation(scenario, scope: scope)
        if preferences {
            for measure in Catalogue.disturbances where scenario.replanning != nil {
                let costs = measure.cost(in: &formulation)
                objectives[.disturbance(measure.key)] = sum(costs.map(\.expression))
            }
            for preference in Catalogue.preferences {
                let setting = preference.setting(in: scenario)
                guard setting.weight > 0 else { continue }
                let costs = preference.cost(in: &formulation, weight: setting.weight)
                objectives[.preferences(setting.level), default: LinearExpression()] += sum(costs.map(\.expression))
            }
        }
        if scope.allowsExceptions {
            objectives[.exceptions] = sum(formulation.exceptionCosts.map(\.expression))
        }
    }

    /// Asks for no more points at `level` than `points` from now on, by a row of that name.
    mutating func hold(level: Level, at points: Int, as name: String = "level") {
        guard let objective = objectives[level] else { return }
        formulation.hold("\(name)[\(level.key)]", objective, atMost: points)
    }

    /// The model that minimises the points of `level`.
    func minimising(_ level: Level) -> Model {
        var model = formulation.model
        model.objective = objectives[level] ?? LinearExpression()
        return model
    }
}
