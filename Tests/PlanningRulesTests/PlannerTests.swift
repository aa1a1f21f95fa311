import CivilCalendar
import GLPKSolver
import InspectionDomain
import LinearModel
import Planner
import PlanningRules
import Synchronization
import Testing

/// The planner as a whole, held against the listing of all plans.
@Suite struct PlannerTests {
    private func outcome(
        _ scenario: Scenario, _ strategy: Strategy? = nil, control: SolveControl = SolveControl(), limit: Double? = 60
    ) throws -> PlanningOutcome {
        try Planner(solver: GLPKSolver()).plan(
            scenario, options: PlanningOptions(timeLimit: limit, strategy: strategy), control: control)
    }

    private func report(_ scenario: Scenario, _ strategy: Strategy? = nil) throws -> PlanReport? {
        guard case .planned(let report) = try outcome(scenario, strategy) else { return nil }
        return report
    }

    @Test(arguments: TinyWorlds.strict + TinyWorlds.pinned + TinyWorlds.lenient, Strategy.allCases)
    func everyStrategyProvesTheBruteForceOptimum(_ world: TinyWorld, _ strategy: Strategy) throws {
        let scenario = world.scenario
        let best = world.listing.filter { world.obeys($0) }.map { Points(of: $0, in: scenario) }.min()
        let report = try report(scenario, strategy)
        #expect(report.map { Points(of: $0.plan, in: scenario) } == best)
        guard let report else { return }
        #expect(report.status == .provenOptimal)
        #expect(report.levels.allSatisfy { $0.bound == $0.points })
        #expect(Audit(report.plan, in: scenario).violations.isEmpty)
    }

    /// A later level never costs an earlier one anything, and is as good as it can be then.
    @Test(arguments: TinyWorlds.strict)
    func levelsAreSolvedInSequence(_ world: TinyWorld) throws {
        let scenario = world.changed { tables in
            for (key, setting) in tables.settings.preferences where setting.weight > 0 {
                tables.settings.preferences[key]?.level = key < .personBurden ? 1 : 2
            }
        }
        let plans = world.listing.filter { world.obeys($0) }.map { Audit($0, in: scenario) }
        let best = plans.map { [$0.points(at: 0), $0.points(at: 1), $0.points(at: 2)] }.min {
            $0.lexicographicallyPrecedes($1)
        }
        let report = try report(scenario)
        let audit = report.map { Audit($0.plan, in: scenario) }
        #expect(audit.map { [$0.points(at: 0), $0.points(at: 1), $0.points(at: 2)] } == best)
    }

    /// Of equally good plans the one in hand stays; one that is worse, or none of this scenario, changes nothing.
    @Test(arguments: TinyWorlds.strict, Strategy.allCases)
    func aPlanToBeginWithStaysWhereNoneIsBetter(_ world: TinyWorld, _ strategy: Strategy) throws {
        let scenario = world.scenario
        let plans = world.listing.filter { world.obeys($0) && Audit($0, in: scenario).exceptions.isEmpty }
        guard let best = plans.map({ Points(of: $0, in: scenario) }).min() else { return }
        let worst = plans.max { Points(of: $0, in: scenario) < Points(of: $1, in: scenario) }
        for start in [plans.last { Points(of: $0, in: scenario) == best }, worst, Plan(rounds: [], visits: [])] {
            var options = PlanningOptions(strategy: strategy)
            options.start = start
            guard case .planned(let report) = try Planner(solver: GLPKSolver()).plan(scenario, options: options) else {
                Issue.record("there are plans")
                continue
            }
            #expect(report.status == .provenOptimal)
            #expect(Points(of: report.plan, in: scenario) == best)
            if let start, start.rounds.count > 0, Points(of: start, in: scenario) == best {
                #expect(report.plan == start)
            }
        }
    }

    @Test func equalRunsGiveEqualPlansAndOneThreadOrTwoTheSame() async throws {
        let scenario = TinyWorlds.all[0].scenario
        let plans = try await withThrowingTaskGroup(of: Plan?.self) { group in
            for _ in 0..<3 { group.addTask { try self.report(scenario)?.plan } }
            return try await group.reduce(into: Set<Plan?>()) { $0.insert($1) }
        }
        #expect(plans.count == 1)
    }

    @Test func aStoppedControlGivesNoPlanAndSaysSo() throws {
        let control = SolveControl()
        control.stop()
        guard case .stopped(.interrupted) = try outcome(TinyWorlds.all[0].scenario, control: control) else {
            Issue.record("a search that was stopped before it began has no plan")
            return
        }
    }

    @Test func progressNeverLosesGround() throws {
        let seen = Mutex<[PlanningProgress]>([])
        _ = try Planner(solver: GLPKSolver()).plan(TinyWorlds.all[0].scenario) { step in
            seen.withLock { $0.append(step) }
        }
        for step in seen.withLock(\.self) {
            if let incumbent = step.incumbent, let bound = step.bound { #expect(bound <= incumbent) }
        }
    }

    /// The conflict of a scenario without any plan: every member is needed, by brute force over the rules.
    @Test func aConflictIsIrreducible() throws {
        let scenario = TinyWorlds.all[0].changed { $0.rounds[0].window = march(2)...march(6) }
        guard case .infeasible(let conflict) = try outcome(scenario) else {
            Issue.record("the window is too short for any plan")
            return
        }
        #expect(conflict.isProvenIrreducible)
        #expect(!conflict.instances.isEmpty)
        func isPossible(_ instances: some Sequence<RuleInstance>) throws -> Bool {
            var scope = FormulationScope(allowsExceptions: true)
            scope.enforced = Set(instances)
            return try GLPKSolver().solve(Formulation(scenario, scope: scope).model).status != .infeasible
        }
        #expect(try !isPossible(conflict.instances), "the conflict alone must exclude every plan")
        for member in conflict.instances {
            #expect(
                try isPossible(conflict.instances.filter { $0 != member }), "without \(member) there must be a plan")
        }
    }
}
