import InspectionDomain
import LinearModel
import PlanningRules

/// What the rows of a formulation say of a plan.
enum RowsVerdict {
    /// The plan uses a choice for which there is no variable.
    case noVariable
    /// These rows cannot hold.
    case rejected([String])
    /// All rows hold; the values are those with the least points.
    case accepted([Int])

    var isAccepted: Bool { if case .accepted = self { true } else { false } }
}

/// Fixes a plan's decisions in a formulation and completes the variables that rules have added, without a solver:
/// each starts at its lower bound and is raised only by a row that needs it, the cheapest first.
///
/// What it accepts is checked row by row. That it does not reject or overcharge is checked against the solver for
/// some plans of every world (`AgreementTests`).
struct RowsJudge {
    let formulation: Formulation
    let costs: [InstanceCost]
    private let model: Model
    private let isDecision: [Bool]
    private let price: [Int]
    /// Rows with variables of rules' own, and the others.
    private let open: [Int]
    private let closed: [Int]

    /// A judge with the rows of every rule except `relaxed`.
    init(_ scenario: Scenario, allowsExceptions: Bool, without relaxed: Set<RuleID> = [], preferences: Bool = true) {
        var scope = FormulationScope(allowsExceptions: allowsExceptions)
        scope.relaxedRules = relaxed
        var formulation = Formulation(scenario, scope: scope)
        var costs = formulation.exceptionCosts
        for preference in Catalogue.preferences where preferences {
            let weight = preference.setting(in: scenario).weight
            if weight > 0 { costs += preference.cost(in: &formulation, weight: weight) }
        }
        self.formulation = formulation
        self.costs = costs
        model = formulation.model
        var isDecision = [Bool](repeating: false, count: model.variables.count)
        for variable in formulation.decisionVariables { isDecision[variable.index] = true }
        self.isDecision = isDecision
        var price = [Int](repeating: 0, count: model.variables.count)
        for term in costs.flatMap(\.expression.terms) { price[term.variable.index] += term.coefficient }
        self.price = price
        open = model.rows.indices.filter { [model] row in model.rows[row].terms.contains { !isDecision[$0.variable.index] } }
        closed = model.rows.indices.filter { [model] row in model.rows[row].terms.allSatisfy { isDecision[$0.variable.index] } }
    }

    func verdict(of plan: Plan) -> RowsVerdict {
        guard let assignment = formulation.assignment(of: plan) else { return .noVariable }
        var values = model.variables.map(\.lower)
        for (variable, value) in assignment { values[variable.index] = value }
        let broken = closed.filter { !model.rows[$0].allows(model.rows[$0].activity(values)) }
        guard broken.isEmpty else { return .rejected(broken.map { model.rows[$0].name }) }
        var changed = true
        while changed {
            changed = false
            for row in open where raise(model.rows[row], &values) { changed = true }
        }
        let left = model.violatedRows(values).map(\.name) + model.violatedBounds(values).map { "\(model.variables[$0.index].name)" }
        return left.isEmpty ? .accepted(values) : .rejected(left)
    }

    /// Raises the cheapest variable that brings `row` nearer to its limits.
    private func raise(_ row: Row, _ values: inout [Int]) -> Bool {
        let activity = row.activity(values)
        let isLow = row.lower.map { activity < $0 } ?? false
        guard !row.allows(activity) else { return false }
        let missing = isLow ? (row.lower ?? 0) - activity : activity - (row.upper ?? 0)
        let helpers = row.terms.filter { term in
            let index = term.variable.index
            return !isDecision[index] && (term.coefficient > 0) == isLow
                && model.variables[index].upper.map { values[index] < $0 } ?? true
        }
        guard
            let helper = helpers.min(by: {
                (price[$0.variable.index], $0.variable) < (price[$1.variable.index], $1.variable)
            })
        else { return false }
        let index = helper.variable.index
        let size = abs(helper.coefficient)
        let wanted = values[index] + (missing + size - 1) / size
        values[index] = model.variables[index].upper.map { min($0, wanted) } ?? wanted
        return true
    }

    /// The model with the plan's decisions fixed and all points as its objective.
    func fixedModel(for plan: Plan) -> Model? {
        guard let assignment = formulation.assignment(of: plan) else { return nil }
        var fixed = model
        for (variable, value) in assignment { fixed.fix(variable, at: value) }
        fixed.objective = sum(costs.map(\.expression))
        return fixed
    }
}
