import InspectionDomain
import PlanningRules

/// Finds changes that make a plan possible: of several kinds, each as small as it can be, each verified by a plan.
///
/// Where there are several causes, each remedy is measured with what could be changed of the other causes left out, and
/// then one remedy for each cause is combined and verified as a whole; so is any single change that repairs them all.
struct RepairFinder {
    let scenario: Scenario
    let conflicts: [Conflict]
    /// What could be changed about each conflict.
    let changeable: [Set<RuleInstance>]
    let limit: Int
    private(set) var gauge: RemedyGauge
    /// What was found, the cheapest first.
    private(set) var repairs: [Repair] = []

    init(
        scenario: Scenario, conflicts: [Conflict], changeable: [Set<RuleInstance>], limit: Int, probe: FeasibilityProbe
    ) {
        self.scenario = scenario
        self.conflicts = conflicts
        self.changeable = changeable
        self.limit = limit
        gauge = RemedyGauge(scenario: scenario, probe: probe)
    }

    /// Whether everything was tried.
    var isComplete: Bool { gauge.isComplete }

    /// Fills `repairs`.
    mutating func find() throws {
        guard limit > 0 else { return }
        let remedies = conflicts.map { Remedies.all(against: Set($0.instances), in: scenario) }
        let enough =
            conflicts.count > 1
            ? try measured(distinct(remedies.flatMap(\.self)), without: []).map { [$0] } : []
        let single = try remedies.enumerated().map { cause, remedies in
            try measured(remedies, without: changeable(exceptFor: cause))
        }
        try verify((enough + Self.combinations(of: single)).sorted { Self.effort(of: $0) < Self.effort(of: $1) })
        repairs.sort { ($0.cost, $0.edits.count) < ($1.cost, $1.edits.count) }
    }

    /// What could be changed of every cause but one.
    private func changeable(exceptFor cause: Int) -> Set<RuleInstance> {
        changeable.indices.filter { $0 != cause }.reduce(into: []) { $0.formUnion(changeable[$1]) }
    }

    /// The remedies that help, measured; at most two of a kind. A remedy that helps only with exceptions is measured
    /// without them too.
    private mutating func measured(_ remedies: [Remedy], without relaxed: Set<RuleInstance>) throws
        -> [MeasuredRemedy]
    {
        var found: [MeasuredRemedy] = []
        var helpful: [RepairKind: Int] = [:]
        for remedy in remedies where helpful[remedy.kind, default: 0] < 2 {
            let ways = try gauge.measure(remedy, without: relaxed)
            if !ways.isEmpty { helpful[remedy.kind, default: 0] += 1 }
            found += ways
        }
        return found.sorted { Self.effort(of: [$0]) < Self.effort(of: [$1]) }
    }

    private func distinct(_ remedies: [Remedy]) -> [Remedy] {
        var seen: Set<[ScenarioEdit]> = []
        return remedies.filter { remedy in
            guard case .steps(_, let edits) = remedy.course else { return true }
            return seen.insert(edits(1)).inserted
        }
    }

    /// What is known of the cost before a plan is: at least one exception where some are needed.
    private static func effort(of choice: [MeasuredRemedy]) -> Int {
        choice.reduce(0) { $0 + $1.cost + ($1.needsExceptions ? 1 : 0) }
    }

    /// One remedy for each cause: the cheapest of each, then each of the others in turn beside the cheapest.
    private static func combinations(of causes: [[MeasuredRemedy]]) -> [[MeasuredRemedy]] {
        guard causes.allSatisfy({ !$0.isEmpty }) else { return [] }
        let cheapest = causes.map { $0[0] }
        return [cheapest]
            + causes.enumerated().flatMap { cause, remedies in
                remedies.dropFirst().map { other in
                    var choice = cheapest
                    choice[cause] = other
                    return choice
                }
            }
    }

    // MARK: Verifying

    private mutating func verify(_ choices: [[MeasuredRemedy]]) throws {
        // Different kinds first: an office wants a choice, not eight dates for one change.
        var seen: Set<[RepairKind]> = []
        let (first, others) = choices.reduce(into: ([[MeasuredRemedy]](), [[MeasuredRemedy]]())) { parts, choice in
            if seen.insert(choice.map(\.kind)).inserted { parts.0.append(choice) } else { parts.1.append(choice) }
        }
        for choice in first + others where repairs.count < limit {
            // What some changes do needs no further one beside them.
            let edits = Set(choice.flatMap(\.edits))
            guard !repairs.contains(where: { edits.isSuperset(of: $0.edits) }), let repair = try verified(choice) else {
                continue
            }
            repairs.removeAll { edits.isSubset(of: $0.edits) }
            repairs.append(repair)
        }
    }

    /// The choice as a repair, where the changed scenario has a plan that passes the audit.
    private mutating func verified(_ choice: [MeasuredRemedy]) throws -> Repair? {
        let edits = choice.flatMap(\.edits)
        guard scenario.isConsistent(edits) else { return nil }
        let changed = scenario.edited(edits)
        // Nor are a longer round and a further one in the same days: rules take for granted that rounds share none.
        guard changed.hasDisjointRounds,
            let plan = try gauge.plan(of: changed, needsExceptions: choice.contains(where: \.needsExceptions))
        else {
            return nil
        }
        let audit = Audit(plan, in: changed)
        guard audit.violations.isEmpty else { throw PlannerError.auditFailed(audit.violations) }
        return Repair(
            kinds: choice.map(\.kind), edits: edits,
            cost: choice.map(\.cost).reduce(0, +) + audit.exceptions.count,
            isProvenMinimal: choice.allSatisfy(\.isMinimal),
            isLeastWithoutExceptions: choice.contains(where: \.isLeastWithoutExceptions), plan: plan,
            exceptions: audit.exceptions)
    }
}
