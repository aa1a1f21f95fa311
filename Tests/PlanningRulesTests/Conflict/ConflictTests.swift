import GLPKSolver
import InspectionDomain
import LinearModel
import Planner
import PlanningRules
import Testing

/// Conflicts, held against programs solved directly: nothing can be taken from them, and they suffice.
@Suite struct ConflictTests {
    /// Whether these instances alone leave no plan, asked of the whole program without any of the finder's shortcuts.
    static func isImpossible(_ instances: some Sequence<RuleInstance>, _ scenario: Scenario) throws -> Bool {
        var scope = FormulationScope(allowsExceptions: true)
        scope.enforced = Set(instances)
        var options = SolveOptions()
        options.presolve = true
        options.relativeGap = 1e9
        return try GLPKSolver().solve(Formulation(scenario, scope: scope).model, options: options).status == .infeasible
    }

    static func diagnosis(
        _ scenario: Scenario, _ options: DiagnosisOptions = DiagnosisOptions(timeLimit: nil),
        solver: any Solver = GLPKSolver()
    ) throws -> Diagnosis {
        guard case .infeasible(let diagnosis) = try Planner(solver: solver).diagnose(scenario, options: options) else {
            throw NoDiagnosis()
        }
        return diagnosis
    }

    struct NoDiagnosis: Error {}

    @Test(arguments: PlantedCause.all) func aPlantedCauseIsNamedAndNothingElse(_ cause: PlantedCause) throws {
        let scenario = cause.planted()
        #expect(
            PlanEnumerator(scenario, allowsExceptions: true).plans().allSatisfy { !TinyWorld.obeys($0, in: scenario) })
        let diagnosis = try Self.diagnosis(scenario, DiagnosisOptions(timeLimit: nil, repairs: 0))
        #expect(diagnosis.conflicts.count == 1)
        #expect(diagnosis.hasEveryCause)
        let conflict = try #require(diagnosis.conflicts.first)
        for instance in cause.signature { #expect(conflict.instances.contains(instance), "\(conflict.instances)") }
        try Self.expectIrreducible(conflict, scenario)
    }

    static func expectIrreducible(_ conflict: Conflict, _ scenario: Scenario) throws {
        #expect(conflict.isProvenIrreducible)
        #expect(try isImpossible(conflict.instances, scenario), "\(conflict.instances) leave a plan")
        for member in conflict.instances {
            let others = conflict.instances.filter { $0 != member }
            #expect(try !isImpossible(others, scenario), "\(member) is not needed among \(conflict.instances)")
        }
    }

    /// Two causes that have nothing to do with each other are both reported, each by a conflict of its own.
    @Test(arguments: PlantedCause.pairs.map { [$0.0, $0.1] }) func twoPlantedCausesAreBothReported(
        _ causes: [PlantedCause]
    ) throws {
        let scenario = causes[0].planted(with: causes[1])
        let diagnosis = try Self.diagnosis(scenario, DiagnosisOptions(timeLimit: nil, repairs: 0))
        #expect(diagnosis.conflicts.count >= 2)
        #expect(diagnosis.hasEveryCause)
        for cause in causes {
            let isNamed = diagnosis.conflicts.contains { conflict in
                cause.signature.allSatisfy(conflict.instances.contains)
            }
            #expect(isNamed, "\(cause.testDescription): \(diagnosis.conflicts.map(\.instances))")
        }
        for conflict in diagnosis.conflicts { try Self.expectIrreducible(conflict, scenario) }
    }

    /// Structure and calendar have no instances: every instance belongs to a rule of the catalogue and can tell what
    /// it asks in both languages.
    @Test(arguments: TinyWorlds.all) func everyInstanceTellsWhatItAsks(_ world: TinyWorld) throws {
        let formulation = Formulation(world.scenario, scope: FormulationScope(allowsExceptions: true))
        for instance in Set(formulation.exclusions.keys).union(formulation.postedInstances) {
            let rule = try #require(Catalogue.rules.first { $0.id == instance.rule })
            let demands = rule.demands(at: [instance], in: world.scenario)
            #expect(demands.count == 1, "\(instance)")
            for demand in demands {
                #expect(!demand.zh.isEmpty && demand.zh != demand.en, "\(instance)")
                #expect(demand.zh.hasSuffix("。") && demand.en.hasSuffix("."), "\(demand)")
            }
        }
    }

    /// A probe that finds no answer keeps what it asked about, and the result says that it is not proven.
    @Test(arguments: [2, 3, 5]) func questionsWithoutAnswerLeaveAConflictThatIsNotProven(_ every: Int) throws {
        let scenario = PlantedCause.all[0].planted(with: PlantedCause.all[2])
        let solver = FalteringSolver(every: every)
        let diagnosis = try Self.diagnosis(scenario, DiagnosisOptions(timeLimit: nil, repairs: 3), solver: solver)
        for conflict in diagnosis.conflicts {
            #expect(try Self.isImpossible(conflict.instances, scenario), "what is reported is a conflict even so")
            if conflict.isProvenIrreducible { try Self.expectIrreducible(conflict, scenario) }
        }
        #expect(
            diagnosis.conflicts.contains { !$0.isProvenIrreducible } || !diagnosis.hasEveryCause
                || !diagnosis.hasEveryRepair)
        for repair in diagnosis.repairs { RepairTests.expectSound(repair, scenario) }
    }

    @Test func withoutTimeNothingIsClaimed() throws {
        let scenario = PlantedCause.all[0].planted()
        let planner = Planner(solver: GLPKSolver())
        guard case .unknown = try planner.diagnose(scenario, options: DiagnosisOptions(timeLimit: 0)) else {
            Issue.record("no time, no answer")
            return
        }
        let known = Conflict(instances: PlantedCause.all[0].signature, isProvenIrreducible: false, solves: 7)
        guard
            case .infeasible(let diagnosis) = try planner.diagnose(
                scenario, options: DiagnosisOptions(timeLimit: 0), known: known)
        else {
            Issue.record("a known conflict stays one")
            return
        }
        #expect(diagnosis.conflicts == [known])
        #expect(!diagnosis.hasEveryCause)
        #expect(!diagnosis.hasEveryRepair)
        #expect(diagnosis.repairs.isEmpty)
    }

    @Test func aScenarioWithAPlanHasNoConflict() throws {
        let scenario = TinyWorlds.all[0].scenario
        guard case .possible(let plan) = try Planner(solver: GLPKSolver()).diagnose(scenario) else {
            Issue.record("there is a plan")
            return
        }
        #expect(TinyWorld.obeys(plan, in: scenario))
    }
}

/// GLPK, which now and then runs out of time.
struct FalteringSolver: Solver {
    let every: Int
    private let count = Counter()

    init(every: Int) { self.every = every }

    var name: String { "faltering" }

    func solve(
        _ model: Model, options: SolveOptions, control: SolveControl, progress: (@Sendable (SolveProgress) -> Void)?
    ) throws -> SolveOutcome {
        // The first question has to be answered, or there is no diagnosis at all. A question has several programs to
        // fall back on, so they fail one after another.
        let number = count.next()
        if number > 8, number % (8 * every) < 8 { return SolveOutcome(status: .stopped(.timeLimit)) }
        return try GLPKSolver().solve(model, options: options, control: control, progress: progress)
    }
}
