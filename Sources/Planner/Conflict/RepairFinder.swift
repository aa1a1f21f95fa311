import InspectionDomain
import PlanningRules

/// Finds changes that make a plan possible: of several kinds, each as small as it can be, each verified by a plan.
struct RepairFinder {
    let scenario: Scenario
    let conflicts: [Conflict]
    let limit: Int
    var probe: FeasibilityProbe
    /// What was found, the cheapest first.
    private(set) var repairs: [Repair] = []
    /// Whether everything was tried.
    private(set) var isComplete = true

    init(scenario: Scenario, conflicts: [Conflict], limit: Int, probe: FeasibilityProbe) {
        self.scenario = scenario
        self.conflicts = conflicts
        self.limit = limit
        self.probe = probe
    }

    /// A remedy with the step that is enough.
    struct Measured: Sendable {
        let remedy: Remedy
        let step: Int
        let edits: [ScenarioEdit]
        let isMinimal: Bool
        var cost: Int { remedy.kind.cost(of: step) }
    }

    /// Fills `repairs`.
    mutating func find() throws {
        let remedies = conflicts.map { Remedies.all(against: Set($0.instances), in: scenario) }
        var partial: [[Measured]] = conflicts.map { _ in [] }
        for (cause, tried) in remedies.enumerated() {
            let others = conflicts.indices.filter { $0 != cause }
            let relaxed = others.reduce(into: Set<RuleInstance>()) {
                $0.formUnion(Diagnostician.changeable(in: conflicts[$1]))
            }
            for remedy in tried where wants(remedy, among: partial[cause]) {
                if probe.isOver { isComplete = false }
                if let found = try measure(remedy, without: relaxed) { partial[cause].append(found) }
            }
            partial[cause].sort { $0.cost < $1.cost }
        }
        try combine(partial)
    }

    /// At most two of a kind, and no further kind once there are plenty.
    private func wants(_ remedy: Remedy, among found: [Measured]) -> Bool {
        found.filter { $0.remedy.kind == remedy.kind }.count < 2 && found.count < 2 * limit
    }

    /// One measured remedy for each cause: the cheapest of all, then each of the others in turn beside the cheapest.
    private mutating func combine(_ partial: [[Measured]]) throws {
        guard partial.allSatisfy({ !$0.isEmpty }) else { return }
        var choices = [partial.map { $0[0] }]
        for (cause, measured) in partial.enumerated() {
            for other in measured.dropFirst() {
                var choice = choices[0]
                choice[cause] = other
                choices.append(choice)
            }
        }
        for choice in choices.sorted(by: { $0.map(\.cost).reduce(0, +) < $1.map(\.cost).reduce(0, +) }) {
            guard repairs.count < limit else { return }
            if let repair = try verified(choice) { repairs.append(repair) }
        }
    }

    /// The choice as a repair, where the changed scenario has a plan that passes the audit.
    private mutating func verified(_ choice: [Measured]) throws -> Repair? {
        let edits = choice.flatMap(\.edits)
        let changed = scenario.edited(edits)
        switch try probe.ask(.init(scenario: changed)) {
        case .unknown:
            isComplete = false
            return nil
        case .impossible: return nil
        case .possible(let plan, _, _):
            let audit = Audit(plan, in: changed)
            guard audit.violations.isEmpty else { throw PlannerError.auditFailed(audit.violations) }
            return Repair(
                kinds: choice.map(\.remedy.kind), edits: edits, cost: choice.map(\.cost).reduce(0, +),
                isProvenMinimal: choice.allSatisfy(\.isMinimal), plan: plan, exceptions: audit.exceptions)
        }
    }

    // MARK: Measuring

    /// How far `remedy` must go, with the instances of other causes left out; `nil`: it does not help, or nobody knows.
    private mutating func measure(_ remedy: Remedy, without relaxed: Set<RuleInstance>) throws -> Measured? {
        switch remedy.course {
        case .steps(let most, let edits): try measure(remedy, steps: most, edits, relaxed)
        case .least(let freed, let weight, let edits):
            try measure(remedy, freed, weight: weight, edits, relaxed)
        }
    }

    /// The smallest step that helps, by halving.
    private mutating func measure(
        _ remedy: Remedy, steps most: Int, _ edits: (Int) -> [ScenarioEdit], _ relaxed: Set<RuleInstance>
    ) throws -> Measured? {
        guard try helps(edits(most), relaxed) == true else { return nil }
        // Below `least` nothing is known or the step is too small; `enough` helps.
        var (enough, least, isMinimal) = (most, 0, true)
        // Small steps are the likely ones: double before halving.
        var next = 1
        while next < enough {
            switch try helps(edits(next), relaxed) {
            case true: enough = next
            case false: least = next
            case nil:
                isMinimal = false
                least = next
            }
            next *= 2
        }
        while enough - least > 1 {
            let middle = (least + enough) / 2
            switch try helps(edits(middle), relaxed) {
            case true: enough = middle
            case false: least = middle
            case nil:
                isMinimal = false
                least = middle
            }
        }
        return Measured(remedy: remedy, step: enough, edits: edits(enough), isMinimal: isMinimal)
    }

    private mutating func helps(_ edits: [ScenarioEdit], _ relaxed: Set<RuleInstance>) throws -> Bool? {
        switch try probe.ask(.init(scenario: scenario.edited(edits), relaxed: relaxed)) {
        case .possible: return true
        case .impossible: return false
        case .unknown:
            isComplete = false
            return nil
        }
    }

    /// The plan that needs the least of it.
    private mutating func measure(
        _ remedy: Remedy, _ freed: Set<RuleInstance>, weight: @escaping @Sendable (VisitID, VisitOption) -> Int,
        _ edits: (Plan) -> [ScenarioEdit], _ relaxed: Set<RuleInstance>
    ) throws -> Measured? {
        let question = FeasibilityProbe.Question(
            scenario: scenario, relaxed: relaxed.union(freed), weight: weight)
        switch try probe.ask(question) {
        case .impossible: return nil
        case .unknown:
            isComplete = false
            return nil
        case .possible(let plan, let needed, let isLeast):
            let changes = edits(plan)
            guard needed > 0, !changes.isEmpty else { return nil }
            return Measured(remedy: remedy, step: needed, edits: changes, isMinimal: isLeast)
        }
    }
}
