import InspectionDomain
import LinearModel
import PlanningRules

/// Finds out why a scenario has no plan: one cause after another, then what would repair them.
struct Diagnostician {
    let scenario: Scenario
    let options: DiagnosisOptions
    private var probe: FeasibilityProbe
    private let clock: SearchClock

    init(
        scenario: Scenario, solver: any Solver, options: DiagnosisOptions, control: SolveControl,
        progress: (@Sendable (PlanningProgress) -> Void)?
    ) {
        self.scenario = scenario
        self.options = options
        let clock = SearchClock(limit: options.timeLimit)
        self.clock = clock
        probe = FeasibilityProbe(solver: solver, control: control, clock: clock) { solves in
            progress?(
                PlanningProgress(phase: .conflict, incumbent: nil, bound: nil, nodes: solves, seconds: clock.elapsed))
        }
    }

    /// `known`: the first cause, where a search has found it already.
    mutating func run(known: Conflict?) throws -> DiagnosisOutcome {
        if known == nil {
            // Everything hangs on this one; later questions are many.
            var patient = probe
            patient.patience = max(probe.patience, (options.timeLimit ?? 240) / 4)
            let answer = try patient.ask(.init(scenario: scenario))
            probe.count(from: patient)
            switch answer {
            case .possible(let plan, _, _): return .possible(plan)
            case .unknown: return .unknown(probe.control.isStopped ? .interrupted : .timeLimit)
            case .impossible: break
            }
        }
        let causes = try causes(known)
        var finder = RepairFinder(
            scenario: scenario, conflicts: causes.conflicts, changeable: causes.changeable, limit: options.repairs,
            probe: probe)
        try finder.find()
        return .infeasible(
            Diagnosis(
                conflicts: causes.conflicts, shortages: CountingCheck(scenario).shortages,
                hasEveryCause: causes.areAll, repairs: finder.repairs, hasEveryRepair: finder.isComplete,
                solves: finder.gauge.probe.solves, seconds: clock.elapsed))
    }

    /// Conflicts, each with what could be changed about it.
    private struct Causes {
        var conflicts: [Conflict] = []
        var changeable: [Set<RuleInstance>] = []
        var areAll = false
    }

    /// One conflict after another, with what could be changed of the earlier ones left out.
    private mutating func causes(_ known: Conflict?) throws -> Causes {
        var causes = Causes()
        var relaxed: Set<RuleInstance> = []
        while causes.conflicts.count < options.causes {
            // What earlier causes hid takes part now: a street that is closed wants no expertise.
            let instances = ConflictFinder.instances(of: scenario, without: relaxed)
            let conflict = try known.flatMap { causes.conflicts.isEmpty ? $0 : nil } ?? find(within: instances)
            let changeable = changeable(in: conflict, among: instances)
            causes.conflicts.append(conflict)
            causes.changeable.append(changeable)
            relaxed.formUnion(changeable)
            switch try probe.ask(.init(scenario: scenario, relaxed: relaxed)) {
            case .possible:
                causes.areAll = true
                return causes
            case .unknown: return causes
            case .impossible: continue
            }
        }
        return causes
    }

    private mutating func find(within instances: Set<RuleInstance>) throws -> Conflict {
        var finder = ConflictFinder(scenario: scenario, probe: probe)
        let conflict = try finder.conflict(within: instances)
        probe = finder.probe
        return conflict
    }

    /// What an office could change so that the conflict is gone: rows of its tables, with everything that stands on
    /// them; where there are none, what holds for all; never that visits take place.
    private func changeable(in conflict: Conflict, among instances: Set<RuleInstance>) -> Set<RuleInstance> {
        let rules = Dictionary(uniqueKeysWithValues: Catalogue.rules.map { ($0.id, $0) })
        let origins = Dictionary(grouping: conflict.instances) { rules[$0.rule]?.origin(of: $0) ?? .term }
        let chosen = origins[.row] ?? origins[.term] ?? conflict.instances
        let bases = Set(chosen.compactMap { rules[$0.rule]?.basis(of: $0, in: scenario) })
        return instances.union(chosen).filter { instance in
            rules[instance.rule].map { bases.contains($0.basis(of: instance, in: scenario)) } ?? false
        }
    }
}

extension Planner {
    /// Why `scenario` has no plan, and what would give it one. Synchronous and long.
    ///
    /// - Parameter known: the first cause, where a search has found it already.
    /// - Throws: `PlannerError` if a plan fails its audit, or what the solver throws.
    public func diagnose(
        _ scenario: Scenario, options: DiagnosisOptions = DiagnosisOptions(), known: Conflict? = nil,
        control: SolveControl = SolveControl(), progress: (@Sendable (PlanningProgress) -> Void)? = nil
    ) throws -> DiagnosisOutcome {
        var diagnostician = Diagnostician(
            scenario: scenario, solver: solver, options: options, control: control, progress: progress)
        return try diagnostician.run(known: known)
    }
}
