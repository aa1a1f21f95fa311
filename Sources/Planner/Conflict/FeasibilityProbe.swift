import InspectionDomain
import LinearModel
import PlanningRules

/// Whether a plan exists where only some rule instances hold: the question behind conflicts and repairs.
///
/// It is asked of the smallest program that can answer it. The program by rounds is a relaxation: if it has no
/// solution, neither has the whole. Its dates, fixed in the whole program, usually leave people to be found; only where
/// they do not is the whole program asked.
struct FeasibilityProbe {
    let solver: any Solver
    let control: SolveControl
    let clock: SearchClock
    /// Seconds one program may take; an answer that needs more is unknown.
    var patience = 4.0
    /// Called before each solve with the number of solves so far.
    var onSolve: (@Sendable (Int) -> Void)?
    /// Programs solved so far.
    private(set) var solves = 0

    init(solver: any Solver, control: SolveControl, clock: SearchClock, onSolve: (@Sendable (Int) -> Void)? = nil) {
        self.solver = solver
        self.control = control
        self.clock = clock
        self.onSolve = onSolve
    }

    /// What is asked.
    struct Question: Sendable {
        var scenario: Scenario
        /// The only instances that hold; `nil`: all.
        var enforced: Set<RuleInstance>?
        /// Instances left out.
        var relaxed: Set<RuleInstance> = []
        /// What has to hold besides, see `PlanRequirement`.
        var requirements: [PlanRequirement] = []
        /// What is to be as small as possible, summed over the ways in which visits are held; `nil`: any plan will do.
        var weight: (@Sendable (VisitID, VisitOption) -> Int)?
    }

    /// What is known.
    enum Answer: Sendable {
        /// There is a plan; `isLeast` says whether none has a smaller weight. With rules left out the plan may lack
        /// what they ask for.
        case possible(Plan, weight: Int, isLeast: Bool)
        /// Proven: there is none.
        case impossible
        /// Time ran out, or the search was stopped.
        case unknown
    }

    /// Whether no more programs should be solved.
    var isOver: Bool { clock.isOver || control.isStopped }

    /// Asks.
    mutating func ask(_ question: Question) throws -> Answer {
        guard !isOver else { return .unknown }
        let rounds = formulation(of: question, .rounds)
        let relaxation = try solve(rounds, question)
        switch relaxation.status {
        case .infeasible: return .impossible
        case .optimal, .feasible:
            guard let solution = relaxation.solution else { break }
            let found = try askForPeople(question, rounds, solution)
            if case .possible(let plan, let weight, _) = found {
                // Both programs count the same weight: what the relaxation cannot undercut nothing can.
                let least = relaxation.status == .optimal ? relaxation.objective : relaxation.bound
                if question.weight == nil || weight <= least ?? .min {
                    return .possible(plan, weight: weight, isLeast: true)
                }
            }
        case .unbounded, .stopped: break
        }
        return try askWhole(question, rounds, relaxation)
    }

    /// With the dates that the program by rounds has chosen.
    private mutating func askForPeople(_ question: Question, _ rounds: Formulation, _ solution: Solution) throws
        -> Answer
    {
        let dates = rounds.chosenOptions(in: solution)
        let teams = rounds.teams(in: solution)
        let narrow = formulation(of: question, .teams) { scope in
            scope.looseTeams = teams
            scope.keepsOption = { visit, option in
                dates[visit].map { $0.round == option.round && $0.entry == option.entry } ?? false
            }
        }
        return answer(try solve(narrow, question), of: narrow, isComplete: false)
    }

    private mutating func askWhole(_ question: Question, _ rounds: Formulation, _ relaxation: SolveOutcome) throws
        -> Answer
    {
        guard !isOver else { return .unknown }
        let teams = relaxation.solution.map(rounds.teams(in:)) ?? [:]
        let whole = formulation(of: question, .teams) { $0.looseTeams = teams.mapValues { $0 + 1 } }
        return answer(try solve(whole, question), of: whole, isComplete: whole.hasEveryTeam)
    }

    private func formulation(
        of question: Question, _ resolution: Resolution, _ change: (inout FormulationScope) -> Void = { _ in }
    ) -> Formulation {
        var scope = FormulationScope(resolution: resolution, allowsExceptions: true)
        scope.enforced = question.enforced
        scope.relaxedInstances = question.relaxed
        scope.requirements = question.requirements
        change(&scope)
        return Formulation(question.scenario, scope: scope)
    }

    private mutating func solve(_ formulation: Formulation, _ question: Question) throws -> SolveOutcome {
        onSolve?(solves)
        solves += 1
        var options = SolveOptions()
        options.timeLimit = clock.atMost(patience)
        options.presolve = true
        // Without a weight the first solution is as good as any.
        if question.weight == nil { options.relativeGap = 1e9 }
        var model = formulation.model
        if let weight = question.weight { model.objective = formulation.weighted(by: weight) }
        return try solver.solve(model, options: options, control: control, progress: nil)
    }

    private func answer(_ outcome: SolveOutcome, of formulation: Formulation, isComplete: Bool) -> Answer {
        switch outcome.status {
        case .infeasible: isComplete ? .impossible : .unknown
        case .optimal, .feasible:
            if let solution = outcome.solution {
                .possible(
                    formulation.decode(solution), weight: outcome.objective ?? 0,
                    isLeast: isComplete && outcome.status == .optimal)
            } else {
                .unknown
            }
        case .unbounded, .stopped: .unknown
        }
    }
}
