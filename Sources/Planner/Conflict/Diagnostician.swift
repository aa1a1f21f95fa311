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
            switch try probe.ask(.init(scenario: scenario)) {
            case .possible(let plan, _, _): return .possible(plan)
            case .unknown: return .unknown
            case .impossible: break
            }
        }
        let (conflicts, hasEveryCause) = try causes(known)
        var finder = RepairFinder(scenario: scenario, conflicts: conflicts, limit: options.repairs, probe: probe)
        try finder.find()
        return .infeasible(
            Diagnosis(
                conflicts: conflicts, shortages: CountingCheck(scenario).shortages, hasEveryCause: hasEveryCause,
                repairs: finder.repairs,
                hasEveryRepair: finder.isComplete, solves: finder.gauge.probe.solves, seconds: clock.elapsed))
    }

    /// Conflicts, each with what can be changed of the earlier ones left out.
    private mutating func causes(_ known: Conflict?) throws -> (conflicts: [Conflict], isComplete: Bool) {
        var instances = ConflictFinder.instances(of: scenario)
        var conflicts: [Conflict] = []
        while conflicts.count < options.causes {
            let conflict = try known.flatMap { conflicts.isEmpty ? $0 : nil } ?? find(within: instances)
            conflicts.append(conflict)
            instances.subtract(Self.changeable(in: conflict))
            switch try probe.ask(.init(scenario: scenario, enforced: instances)) {
            case .possible: return (conflicts, true)
            case .unknown: return (conflicts, false)
            case .impossible: continue
            }
        }
        return (conflicts, false)
    }

    private mutating func find(within instances: Set<RuleInstance>) throws -> Conflict {
        var finder = ConflictFinder(scenario: scenario, probe: probe)
        let conflict = try finder.conflict(within: instances)
        probe = finder.probe
        return conflict
    }

    /// What an office could change so that the conflict is gone: rows of its tables; where there are none, what holds
    /// for all; never that visits take place.
    static func changeable(in conflict: Conflict) -> Set<RuleInstance> {
        let origins = Dictionary(grouping: conflict.instances) { instance in
            Catalogue.rules.first { $0.id == instance.rule }?.origin(of: instance) ?? .term
        }
        return Set(origins[.row] ?? origins[.term] ?? conflict.instances)
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
