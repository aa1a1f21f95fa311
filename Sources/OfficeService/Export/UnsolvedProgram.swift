import InspectionDomain
import LinearModel
import PlanningRules

extension Office {
    /// The first program of a search as text that other solvers read, before anything is solved: the first level of
    /// preferences, with no principle giving way. Where a plan obeys every principle and there is one level only, as in
    /// generated scenarios, it is the whole problem.
    ///
    /// - Parameter resolution: teams told apart, or all teams of a round together: the relaxation that gives the bound.
    public func unsolvedModel(
        of scenario: Scenario, resolution: Resolution, as format: ModelFormat
    ) -> ExportedModel {
        var formulation = Formulation(scenario, scope: FormulationScope(resolution: resolution))
        let asked = Catalogue.preferences.map { ($0, $0.setting(in: scenario)) }.filter { $0.1.weight > 0 }
        let first = asked.map(\.1.level).min()
        var points: [LinearExpression] = []
        for (preference, setting) in asked {
            // Preferences of later levels have their rows and variables too, as in every program of the search.
            let costs = preference.cost(in: &formulation, weight: setting.weight)
            if setting.level == first { points += costs.map(\.expression) }
        }
        var model = formulation.model
        model.objective = sum(points)
        return format.exported(model)
    }
}
