import InspectionDomain
import LinearModel
import PlanningRules

/// Whether a plan exists where only some rule instances hold: the question behind conflicts and repairs.
///
/// It is asked of the smallest program that can answer it. The program by rounds is a relaxation: if it has no
/// solution, neither has the whole; mostly its own linear relaxation has none already. Its dates, fixed in the whole program, usually leave people to be found; only where
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
        /// Whether principles may give way, as far as the scenario lets them.
        var allowsExceptions = true
        /// What is to be as small as possible.
        var least = Measure.nothing
    }

    /// What a plan is to have the least of.
    enum Measure: Sendable {
        /// Any plan will do.
        case nothing
        /// Exceptions, as the scenario weighs them.
        case exceptions
        /// The sum of a weight over the ways in which visits are held.
        case weight(@Sendable (VisitID, VisitOption) -> Int)

        var isNothing: Bool { if case .nothing = self { true } else { false } }
    }

    /// What is known.
    enum Answer: Sendable {
        /// There is a plan; `isLeast` says whether none has less of what was measured. With rules left out the plan may lack
        /// what they ask for.
        case possible(Plan, amount: Int, isLeast: Bool)
        /// Proven: there is none.
        case impossible
        /// Time ran out, or the search was stopped.
        case unknown
    }

    /// Goes on counting where another probe has come to.
    mutating func count(from other: FeasibilityProbe) { solves = other.solves }

    /// Whether no more programs should be solved.
    var isOver: Bool { clock.isOver || control.isStopped }

    /// Asks.
    mutating func ask(_ question: Question) throws -> Answer {
        guard !isOver else { return .unknown }
        let rounds = formulation(of: question, .rounds)
        if try isImpossibleRelaxed(rounds) { return .impossible }
        if question.allowsExceptions, question.least.isNothing, let plan = try planWithoutExceptions(question) {
            return .possible(plan, amount: 0, isLeast: true)
        }
        let relaxation = try solve(rounds, question)
        switch relaxation.status {
        case .infeasible: return .impossible
        case .optimal, .feasible:
            guard let solution = relaxation.solution else { break }
            let found = try askForPeople(question, rounds, solution)
            if case .possible(let plan, let amount, _) = found {
                // Both programs measure the same: what the relaxation cannot undercut nothing can.
                let least = relaxation.status == .optimal ? relaxation.objective : relaxation.bound
                if question.least.isNothing || amount <= least ?? .min {
                    return .possible(plan, amount: amount, isLeast: true)
                }
            }
        case .unbounded, .stopped: break
        }
        return try askWhole(question, rounds, relaxation)
    }

    /// A plan in which no principle gives way, where a small program finds one: most scenarios need no exceptions, whose
    /// variables make up most of a large program.
    private mutating func planWithoutExceptions(_ question: Question) throws -> Plan? {
        var strict = question
        strict.allowsExceptions = false
        let rounds = formulation(of: strict, .rounds)
        guard let solution = try solve(rounds, strict).solution,
            case .possible(let plan, _, _) = try askForPeople(strict, rounds, solution)
        else { return nil }
        return plan
    }

    /// Whether the linear relaxation of a program proves that it has no solution. Most of what is impossible is so
    /// already where a third of a visit may be held: no search is needed.
    mutating func isImpossibleRelaxed(_ rounds: Formulation) throws -> Bool {
        onSolve?(solves)
        solves += 1
        let model = rounds.model.relaxed
        var options = SolveOptions()
        options.timeLimit = clock.atMost(patience)
        return try solver.solve(model, options: options, control: control, progress: nil).status == .infeasible
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
        var scope = FormulationScope(resolution: resolution, allowsExceptions: question.allowsExceptions)
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
        var model = formulation.model
        switch question.least {
        case .nothing:
            // The first solution is as good as any: measured on the scenarios without a plan, diving with the
            // feasibility pump finds one in two thirds of the time, and no program is left open.
            options.relativeGap = 1e9
            options.backtracking = .depthFirst
            options.heuristics.feasibilityPump = true
        case .exceptions: model.objective = sum(formulation.exceptionCosts.map(\.expression))
        case .weight(let weight): model.objective = formulation.weighted(by: weight)
        }
        return try solver.solve(model, options: options, control: control, progress: nil)
    }

    private func answer(_ outcome: SolveOutcome, of formulation: Formulation, isComplete: Bool) -> Answer {
        switch outcome.status {
        case .infeasible: isComplete ? .impossible : .unknown
        case .optimal, .feasible:
            if let solution = outcome.solution {
                .possible(
                    formulation.decode(solution), amount: outcome.objective ?? 0,
                    isLeast: isComplete && outcome.status == .optimal)
            } else {
                .unknown
            }
        case .unbounded, .stopped: .unknown
        }
    }
}
