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
/// That it does not wrongly accept, reject or overcharge is checked against model and solver for some plans of every
/// world (`AgreementTests`).
struct RowsJudge {
    let formulation: Formulation
    let costs: [InstanceCost]
    private let model: Model
    private let isDecision: [Bool]
    private let price: [Int]
    /// Where each variable stands: rows and coefficients.
    private let columns: [[(row: Int, coefficient: Int)]]
    /// Rows that do not allow zero: all others hold until one of their variables moves.
    private let demanding: [Int]

    /// A judge with the rows of every rule except `relaxed`; of `enforced` instances alone where they are given.
    init(
        _ scenario: Scenario, allowsExceptions: Bool, without relaxed: Set<RuleID> = [],
        enforced: Set<RuleInstance>? = nil, preferences: Bool = true
    ) {
        var scope = FormulationScope(allowsExceptions: allowsExceptions)
        scope.relaxedRules = relaxed
        scope.enforced = enforced
        var formulation = Formulation(scenario, scope: scope)
        var costs = formulation.exceptionCosts
        for measure in Catalogue.disturbances where preferences { costs += measure.cost(in: &formulation) }
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
        var columns = [[(row: Int, coefficient: Int)]](repeating: [], count: model.variables.count)
        for (row, content) in model.rows.enumerated() {
            for term in content.terms { columns[term.variable.index].append((row, term.coefficient)) }
        }
        self.columns = columns
        demanding = model.rows.indices.filter { [model] row in !model.rows[row].allows(0) }
    }

    func verdict(of plan: Plan) -> RowsVerdict {
        guard let assignment = formulation.assignment(of: plan) else { return .noVariable }
        var state = State(
            values: model.variables.map { _ in 0 }, activity: model.rows.map { _ in 0 }, touched: Set(demanding))
        for (index, declaration) in model.variables.enumerated() where !isDecision[index] && declaration.lower != 0 {
            set(index, to: declaration.lower, &state)
        }
        for (variable, value) in assignment where value != 0 { set(variable.index, to: value, &state) }
        var changed = true
        while changed {
            changed = false
            for row in state.touched.sorted() where raise(row, &state) { changed = true }
        }
        let left = state.touched.sorted().filter { !model.rows[$0].allows(state.activity[$0]) }.map {
            model.rows[$0].name
        }
        return left.isEmpty ? .accepted(state.values) : .rejected(left)
    }

    /// Values, what each row comes to with them, and the rows that may not hold.
    private struct State {
        var values: [Int]
        var activity: [Int]
        var touched: Set<Int>
    }

    private func set(_ index: Int, to value: Int, _ state: inout State) {
        let change = value - state.values[index]
        state.values[index] = value
        for (row, coefficient) in columns[index] {
            state.activity[row] += coefficient * change
            state.touched.insert(row)
        }
    }

    /// Raises the cheapest variable that brings the row nearer to its limits.
    private func raise(_ index: Int, _ state: inout State) -> Bool {
        let row = model.rows[index]
        let activity = state.activity[index]
        guard !row.allows(activity) else { return false }
        let isLow = row.lower.map { activity < $0 } ?? false
        let missing = isLow ? (row.lower ?? 0) - activity : activity - (row.upper ?? 0)
        let helpers = row.terms.filter { term in
            let index = term.variable.index
            return !isDecision[index] && (term.coefficient > 0) == isLow
                && model.variables[index].upper.map { state.values[index] < $0 } ?? true
        }
        guard
            let helper = helpers.min(by: {
                (price[$0.variable.index], $0.variable) < (price[$1.variable.index], $1.variable)
            })
        else { return false }
        let variable = helper.variable.index
        let size = abs(helper.coefficient)
        let wanted = state.values[variable] + (missing + size - 1) / size
        set(variable, to: model.variables[variable].upper.map { min($0, wanted) } ?? wanted, &state)
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
