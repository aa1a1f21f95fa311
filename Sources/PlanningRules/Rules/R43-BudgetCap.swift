import CivilCalendar
import InspectionDomain
import LinearModel
import Wording

/// R43: a budget of its own, with an optional cap. A person costs their daily rate on training days and on every
/// calendar day of the visits they attend.
struct BudgetCap: PlanningRule {
    let statement = RuleStatement(
        id: "R43", title: Wording(zh: "巡查经费", en: "Budget"), article: "四(一)", force: .office,
        sentence: Wording(
            zh: "巡查工作经费单独预算；办公室设定上限的，全年人员费用不超过上限。",
            en: "Inspection has a budget of its own; where the office sets a cap, the year's people cost no more."),
        formula: "k[v,g] ≥ l·Σ_p rate·(y − e + b)[p,g,v] − M·(1 − Σ_{o: l days} x[v,o,g]);  "
            + "Σ k + Σ_g training·Σ_p rate·y[p,g] ≤ cap")

    func post(in formulation: inout Formulation) {
        let scenario = formulation.scenario
        guard let cap = scenario.settings.budget.cap else { return }
        // Where teams are not told apart, only the training can be priced; the rest is left out, a relaxation.
        let training = max(1, scenario.settings.training.workingDays)
        var total = LinearExpression(spent(in: formulation))
        for group in formulation.groups {
            let daily = dailyCost(of: group, in: formulation)
            if formulation.heldTrainings[group.round] == nil { total += training * daily }
            guard group.isOneTeam else { continue }
            let rates = scenario.people.map { scenario.dailyCost(of: $0) }.sorted(by: >)
            // R10 bounds how many there are.
            let isBounded = formulation.boundsTeamSize(in: group.round)
            let mostDaily = (isBounded ? Array(rates.prefix(scenario.settings.teamSize.upperBound)) : rates).reduce(
                0, +)
            for (visit, request) in scenario.visits.enumerated() where formulation.settled[visit] == nil {
                let lengths = Set(
                    formulation.options[visit].filter { $0.round == group.round }.map(\.days.dayCount)
                ).sorted()
                guard let longest = lengths.last else { continue }
                let name = "\(request.id),\(formulation.name(group))"
                let spent = formulation.variable("k[\(name)]", .integer, upper: longest * mostDaily)
                total.add(1, spent)
                let change = weightedChange(visit, group, formulation)
                for length in lengths {
                    let there = formulation.held(visit, by: group) { $0.days.dayCount == length }
                    guard !there.terms.isEmpty else { continue }
                    formulation.row(
                        instance(), aspect: "\(name),\(length)",
                        LinearExpression(spent) >= length * (daily + change) - (length * mostDaily) * (1 - there))
                }
            }
        }
        formulation.row(id, [], total <= cap)
    }

    /// What trainings that have been held and visits that have begun cost, whatever is still decided.
    private func spent(in formulation: Formulation) -> Int {
        let scenario = formulation.scenario
        guard let baseline = scenario.replanning?.baseline else { return 0 }
        let visits = formulation.settled.compactMap { $0 }
        let rounds = zip(scenario.rounds, formulation.heldTrainings).compactMap { round, training in
            training == nil ? nil : baseline.round(round.id)
        }
        return Self.training(of: rounds, in: scenario)
            + visits.reduce(0) { $0 + $1.days.dayCount * Self.daily(baseline.attendance(of: $1), in: scenario) }
    }

    private func dailyCost(of group: TeamGroup, in formulation: Formulation) -> LinearExpression {
        var expression = LinearExpression()
        for person in formulation.candidates(for: group) {
            guard let member = formulation.member(person, group) else { continue }
            expression.add(rate(of: person, in: formulation), member)
        }
        return expression
    }

    private func rate(of person: Int, in formulation: Formulation) -> Int {
        formulation.scenario.dailyCost(of: formulation.scenario.people[person])
    }

    private func weightedChange(_ visit: Int, _ group: TeamGroup, _ formulation: Formulation) -> LinearExpression {
        var expression = LinearExpression()
        for (person, excused) in formulation.excusedVariables.on(visit, by: group) {
            expression.add(-rate(of: person, in: formulation), excused)
        }
        for (person, substitute) in formulation.substituteVariables.on(visit, by: group) {
            expression.add(rate(of: person, in: formulation), substitute)
        }
        return expression
    }

    /// What the people of `plan` cost, in whole units of the scenario's currency.
    static func cost(of plan: Plan, in scenario: Scenario) -> Int {
        plan.visits.reduce(training(of: plan.rounds, in: scenario)) {
            $0 + $1.days.dayCount * daily(plan.attendance(of: $1), in: scenario)
        }
    }

    private static func training(of rounds: [PlannedRound], in scenario: Scenario) -> Int {
        rounds.reduce(0) {
            $0 + scenario.calendar.workingDays(in: $1.training) * daily($1.trainees, in: scenario)
        }
    }

    private static func daily(_ people: [PersonID], in scenario: Scenario) -> Int {
        people.compactMap(scenario.person).reduce(0) { $0 + scenario.dailyCost(of: $1) }
    }

    func check(_ plan: Plan, in scenario: Scenario) -> [Violation] {
        let cost = Self.cost(of: plan, in: scenario)
        guard let cap = scenario.settings.budget.cap, cost > cap else { return [] }
        return [
            Violation(
                instance(),
                Wording(zh: "人员费用\(cost)元，超过上限\(cap)元。", en: "People cost \(cost), more than the cap of \(cap)."))
        ]
    }

    func demands(at instances: [RuleInstance], in scenario: Scenario) -> [Wording] {
        scenario.settings.budget.cap.map {
            [Wording(zh: "全年人员费用不超过\($0)元。", en: "People cost at most \($0) in the year.")]
        } ?? []
    }

    var example: RuleExample {
        .of(setting: { world in world.tables.settings.budget.cap = 24_000 }) { world in
            world.tables.settings.budget.cap = 20_000
        }
    }
}
