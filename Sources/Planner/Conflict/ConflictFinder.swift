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
    /// What was kept for want of an answer.
    private var unanswered: Set<Set<RuleInstance>> = []

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

    /// A conflict within `instances`, which are known to leave no plan. Empty where structure alone leaves none: then no
    /// rule is to blame.
    mutating func conflict(within instances: Set<RuleInstance>) throws -> Conflict {
        let byRule = Dictionary(grouping: instances, by: \.rule)
        let rules = Self.fromIncidentalToBasic(Array(byRule.keys))
        // Whole rules first: what is left then makes small programs.
        let parts = try needed(of: rules.map { Set(byRule[$0] ?? []) }, given: [])
        var kept = Self.union(parts)
        for part in parts where part.count > 1 {
            unanswered.remove(part)
            let others = kept.subtracting(part)
            kept = others.union(Self.union(try divided(part.sorted().map { [$0] }, given: others)))
        }
        return Conflict(
            instances: Array(kept), isProvenIrreducible: unanswered.isEmpty, solves: probe.solves)
    }

    /// Those of `groups` that are needed for the conflict beside `others`; none where the others suffice. What comes
    /// first is left out before what comes later.
    private mutating func needed(of groups: [Set<RuleInstance>], given others: Set<RuleInstance>) throws
        -> [Set<RuleInstance>]
    {
        let answer = try isImpossible(others)
        if answer == true { return [] }
        guard groups.count > 1 else {
            if answer == nil { unanswered.formUnion(groups) }
            return groups
        }
        return try divided(groups, given: others)
    }

    /// The same where the others are known not to suffice: halves are left out, which saves many questions.
    private mutating func divided(_ groups: [Set<RuleInstance>], given others: Set<RuleInstance>) throws
        -> [Set<RuleInstance>]
    {
        let first = Array(groups.prefix(groups.count / 2))
        let second = Array(groups.suffix(from: groups.count / 2))
        let one = try needed(of: first, given: others.union(Self.union(second)))
        return try one + needed(of: second, given: others.union(Self.union(one)))
    }

    private static func union(_ groups: [Set<RuleInstance>]) -> Set<RuleInstance> {
        groups.reduce(into: []) { $0.formUnion($1) }
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
