import InspectionDomain
import PlanningRules

/// A remedy with how far it must go.
struct MeasuredRemedy: Sendable {
    let kind: RepairKind
    /// Steps, or what the plan that needs the least of it needs.
    let amount: Int
    let edits: [ScenarioEdit]
    /// Whether it is proven that less does not do.
    let isMinimal: Bool
    /// Whether principles must give way even so.
    let needsExceptions: Bool
    /// Whether less would do with exceptions.
    let isLeastWithoutExceptions: Bool

    var cost: Int { kind.cost(of: amount) }
}

/// Measures how far remedies must go.
struct RemedyGauge {
    let scenario: Scenario
    private(set) var probe: FeasibilityProbe
    /// Whether every question found its answer.
    private(set) var isComplete = true

    init(scenario: Scenario, probe: FeasibilityProbe) {
        self.scenario = scenario
        self.probe = probe
    }

    /// The least of `remedy` that helps, with the instances of other causes left out; and where that takes exceptions,
    /// the least that helps without any. Empty: it does not help, or nobody knows.
    mutating func measure(_ remedy: Remedy, without relaxed: Set<RuleInstance>) throws -> [MeasuredRemedy] {
        guard let lenient = try least(of: remedy, relaxed, allowsExceptions: true) else { return [] }
        let strict = try least(of: remedy, relaxed, allowsExceptions: false, from: lenient.amount)
        func way(_ found: Found, needsExceptions: Bool, isLeastWithout: Bool) -> MeasuredRemedy {
            MeasuredRemedy(
                kind: remedy.kind, amount: found.amount, edits: found.edits, isMinimal: found.isMinimal,
                needsExceptions: needsExceptions, isLeastWithoutExceptions: isLeastWithout)
        }
        guard let strict else { return [way(lenient, needsExceptions: true, isLeastWithout: false)] }
        if strict.amount <= lenient.amount {
            return [way(strict, needsExceptions: false, isLeastWithout: false).with(isMinimal: lenient.isMinimal)]
        }
        return [
            way(lenient, needsExceptions: true, isLeastWithout: false),
            way(strict, needsExceptions: false, isLeastWithout: true),
        ]
    }

    /// A plan of a changed scenario, with the fewest exceptions that can be found where some are needed; `nil`: none.
    mutating func plan(of changed: Scenario, needsExceptions: Bool) throws -> Plan? {
        if !needsExceptions, case .possible(let plan, _, _) = try ask(.init(scenario: changed, allowsExceptions: false))
        {
            return plan
        }
        guard case .possible(let plan, _, _) = try ask(.init(scenario: changed, least: .exceptions)) else { return nil }
        return plan
    }

    private struct Found {
        let amount: Int
        let edits: [ScenarioEdit]
        let isMinimal: Bool
    }

    private mutating func least(
        of remedy: Remedy, _ relaxed: Set<RuleInstance>, allowsExceptions: Bool, from start: Int = 1
    ) throws -> Found? {
        switch remedy.course {
        case .steps(let most, let edits):
            return try leastStep(upTo: most, from: start) { gauge, step in
                try gauge.helps(edits(step), relaxed, allowsExceptions)
            }.map { Found(amount: $0.step, edits: edits($0.step), isMinimal: $0.isMinimal) }
        case .least(let freed, let weight, let edits):
            let question = FeasibilityProbe.Question(
                scenario: scenario, relaxed: relaxed.union(freed), allowsExceptions: allowsExceptions,
                least: .weight(weight))
            guard case .possible(let plan, let amount, let isLeast) = try ask(question), amount > 0 else { return nil }
            let changes = edits(plan)
            return changes.isEmpty ? nil : Found(amount: amount, edits: changes, isMinimal: isLeast)
        }
    }

    /// The smallest step that helps: doubling first, for small steps are the likely ones, then halving.
    private mutating func leastStep(
        upTo most: Int, from start: Int, helps: (inout RemedyGauge, Int) throws -> Bool?
    ) throws -> (step: Int, isMinimal: Bool)? {
        guard start <= most, try helps(&self, most) == true else { return nil }
        // Steps up to `tooSmall` do not help, or nobody knows; `enough` helps.
        var (tooSmall, enough, isMinimal) = (start - 1, most, true)
        var width = 1
        while enough - tooSmall > 1 {
            let step = min(tooSmall + width, (tooSmall + enough) / 2)
            switch try helps(&self, step) {
            case true:
                enough = step
                width = max(1, (enough - tooSmall) / 2)
            case false:
                tooSmall = step
                width *= 2
            case nil:
                isMinimal = false
                tooSmall = step
                width *= 2
            }
        }
        return (enough, isMinimal)
    }

    private mutating func helps(
        _ edits: [ScenarioEdit], _ relaxed: Set<RuleInstance>, _ allowsExceptions: Bool
    ) throws -> Bool? {
        let question = FeasibilityProbe.Question(
            scenario: scenario.edited(edits), relaxed: relaxed, allowsExceptions: allowsExceptions)
        switch try ask(question) {
        case .possible: return true
        case .impossible: return false
        case .unknown: return nil
        }
    }

    private mutating func ask(_ question: FeasibilityProbe.Question) throws -> FeasibilityProbe.Answer {
        let answer = try probe.ask(question)
        if case .unknown = answer { isComplete = false }
        return answer
    }
}

extension MeasuredRemedy {
    fileprivate func with(isMinimal: Bool) -> MeasuredRemedy {
        MeasuredRemedy(
            kind: kind, amount: amount, edits: edits, isMinimal: isMinimal, needsExceptions: needsExceptions,
            isLeastWithoutExceptions: isLeastWithoutExceptions)
    }
}
