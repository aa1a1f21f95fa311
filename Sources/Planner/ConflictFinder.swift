import InspectionDomain
import LinearModel
import PlanningRules

/// Finds rule instances that cannot hold together, by leaving out one after another: what can be left out without a
/// plan becoming possible is not part of the conflict (deletion filter).
///
/// Structure and calendar are background and never blamed. Whole rules are tried first, then the instances of those
/// that remain; within a time limit of its own, after which what is left is reported as not proven irreducible.
struct ConflictFinder {
    let search: Search
    private let clock: SearchClock
    private var solves = 0

    init(search: Search, seconds: Double = 20) {
        self.search = search
        clock = SearchClock(limit: seconds)
    }

    /// The conflict of a scenario that is known to have no plan.
    func find() throws -> Conflict {
        var finder = self
        return try finder.run()
    }

    private mutating func run() throws -> Conflict {
        var relaxedRules: Set<RuleID> = []
        var kept: [RuleID] = []
        var complete = true
        // General rules are tried first, so that what remains speaks of the scenario's own data.
        for rule in Self.order(Catalogue.rules.map(\.id)) {
            guard !isOver else {
                complete = false
                kept.append(rule)
                continue
            }
            if try isInfeasible(relaxedRules.union([rule]), []) {
                relaxedRules.insert(rule)
            } else {
                kept.append(rule)
            }
        }
        var instances = instances(of: Set(kept), relaxedRules)
        var relaxed: Set<RuleInstance> = []
        // Large parts first: halves that can be left out together save many solves.
        var step = max(1, instances.count / 4)
        while step >= 1 {
            var index = 0
            while index < instances.count {
                guard !isOver else {
                    complete = false
                    break
                }
                let part = Set(instances[index..<min(index + step, instances.count)])
                if part.count < instances.count, try isInfeasible(relaxedRules, relaxed.union(part)) {
                    relaxed.formUnion(part)
                    instances.removeAll { part.contains($0) }
                } else {
                    index += step
                }
            }
            if step == 1 || isOver { break }
            step = max(1, step / 4)
        }
        return Conflict(instances: instances.sorted(), isProvenIrreducible: complete && !isOver, solves: solves)
    }

    private var isOver: Bool { clock.isOver || search.control.isStopped }

    /// Whether no plan exists with these rules and instances left out. A time-out counts as "maybe one exists".
    private mutating func isInfeasible(_ rules: Set<RuleID>, _ instances: Set<RuleInstance>) throws -> Bool {
        search.progress?(
            PlanningProgress(phase: .conflict, incumbent: nil, bound: nil, nodes: solves, seconds: search.clock.elapsed)
        )
        // Instances are named after teams, so only the whole program can leave them out; rules have one name in both.
        for resolution in instances.isEmpty ? [Resolution.rounds, .teams] : [.teams] {
            var scope = FormulationScope(resolution: resolution, allowsExceptions: true)
            scope.relaxedRules = rules
            scope.relaxedInstances = instances
            let levelled = LevelledModel(search.scenario, scope: scope, preferences: false)
            var options = SolveOptions()
            options.timeLimit = clock.atMost(3)
            options.presolve = true
            options.relativeGap = 1e9
            solves += 1
            let outcome = try search.solver.solve(
                levelled.formulation.model, options: options, control: search.control, progress: nil)
            if outcome.status == .infeasible { return true }
        }
        return false
    }

    /// Every instance that takes part in the program of the kept rules: rows by name, and choices taken away.
    private func instances(of kept: Set<RuleID>, _ relaxedRules: Set<RuleID>) -> [RuleInstance] {
        var scope = FormulationScope(resolution: .teams, allowsExceptions: true)
        scope.relaxedRules = relaxedRules
        let formulation = Formulation(search.scenario, scope: scope)
        let all = Set(formulation.exclusions.keys).union(formulation.postedInstances)
        return all.filter { kept.contains($0.rule) }.sorted { Self.before($0, $1) }
    }

    /// Rules from the general to the particular.
    private static func order(_ rules: [RuleID]) -> [RuleID] {
        let particular = ["R48", "R41", "R06", "R16", "R42", "R13", "R03", "R02"].map { RuleID($0) }
        return rules.filter { !particular.contains($0) } + particular
    }

    private static func before(_ left: RuleInstance, _ right: RuleInstance) -> Bool {
        let order = order(Catalogue.rules.map(\.id))
        let keys = [left, right].map { order.firstIndex(of: $0.rule) ?? 0 }
        return keys[0] == keys[1] ? left < right : keys[0] < keys[1]
    }
}
