import InspectionDomain
import LinearModel
import PlanningRules

/// Finds rule instances that cannot hold together: a set without a plan, from which nothing can be taken.
///
/// Parts of the set are left out, large ones first; what can be left out without a plan becoming possible is not part of
/// the conflict. Structure and calendar are no instances and never blamed. A question that finds no answer in time
/// keeps what it asks about, and the conflict is then not proven irreducible.
struct ConflictFinder {
    let scenario: Scenario
    let requirements: [PlanRequirement]
    var probe: FeasibilityProbe
    private var isProven = true

    init(scenario: Scenario, requirements: [PlanRequirement] = [], probe: FeasibilityProbe) {
        self.scenario = scenario
        self.requirements = requirements
        self.probe = probe
    }

    /// Every instance that takes part in the program of `scenario` without those in `relaxed`: rows by name, and choices
    /// taken away.
    static func instances(of scenario: Scenario, without relaxed: Set<RuleInstance> = []) -> Set<RuleInstance> {
        var scope = FormulationScope(allowsExceptions: true)
        scope.relaxedInstances = relaxed
        let formulation = Formulation(scenario, scope: scope)
        return Set(formulation.exclusions.keys).union(formulation.postedInstances)
    }

    /// A conflict within `instances`, which are known to leave no plan.
    mutating func conflict(within instances: Set<RuleInstance>) throws -> Conflict {
        isProven = true
        var kept = instances
        let byRule = Dictionary(grouping: instances, by: \.rule)
        let rules = Self.fromIncidentalToBasic(Array(byRule.keys))
        // Whole rules first: what is left then makes small programs.
        for rule in rules {
            let others = kept.filter { $0.rule != rule }
            if try isImpossible(others) == true { kept = others }
        }
        for rule in rules {
            let part = kept.filter { $0.rule == rule }.sorted()
            let others = kept.subtracting(part)
            kept = others.union(try reduced(part, given: others, mayVanish: false))
        }
        return Conflict(instances: Array(kept), isProvenIrreducible: isProven, solves: probe.solves)
    }

    /// What of `part` is needed for the conflict beside `others`. `mayVanish`: whether all of it may be superfluous.
    private mutating func reduced(_ part: [RuleInstance], given others: Set<RuleInstance>, mayVanish: Bool) throws
        -> Set<RuleInstance>
    {
        guard !part.isEmpty else { return [] }
        if mayVanish || part.count == 1 {
            switch try isImpossible(others) {
            case true: return []
            case nil where part.count == 1: isProven = false
            default: break
            }
        }
        guard part.count > 1 else { return Set(part) }
        let (first, second) = (part.prefix(part.count / 2), part.suffix(from: part.count / 2))
        let one = try reduced(Array(first), given: others.union(second), mayVanish: true)
        return try one.union(reduced(Array(second), given: others.union(one), mayVanish: true))
    }

    /// Whether these alone leave no plan; `nil`: no answer in time.
    private mutating func isImpossible(_ instances: Set<RuleInstance>) throws -> Bool? {
        switch try probe.ask(.init(scenario: scenario, enforced: instances, requirements: requirements)) {
        case .impossible: true
        case .possible: false
        case .unknown: nil
        }
    }

    /// Rules in the order in which they are left out: what is incidental to most conflicts first, then what the office
    /// sets, then the basic ones that everybody knows and what stands in the tables, last of all that visits take
    /// place. So the reader is told of a closure and not of the seats that would not fit around it.
    private static func fromIncidentalToBasic(_ rules: [RuleID]) -> [RuleID] {
        let basic = [
            "R09", "O1", "R28", "O3", "R27", "R29", "R04", "R12", "R13", "R37", "R42", "R48", "R06", "R16", "O4",
            "R02", "R03",
        ].map { RuleID($0) }
        return rules.filter { !basic.contains($0) }.sorted() + basic.filter(rules.contains)
    }
}
