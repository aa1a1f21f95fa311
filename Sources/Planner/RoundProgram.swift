import InspectionDomain
import LinearModel
import PlanningRules

/// The small program in which the teams of a round are not told apart: it has no symmetry, and its optimum is a bound.
///
/// It is solved in three steps, each with only its own variables whole and the others relaxed: how many teams go out,
/// which closes nearly all of the gap between relaxation and optimum and gives the bound; then which round makes which
/// visit, with how many experts; then on which days. The dates and people found are where the search for plans begins.
struct RoundProgram {
    let task: LevelTask
    let levelled: LevelledModel

    /// What the steps found.
    enum Outcome {
        /// No plan exists: not even without telling teams apart.
        case infeasible
        case interrupted
        /// Stopped before any dates were found; no plan has fewer points than the bound.
        case undecided(bound: Int)
        case found(RoundDecisions)
    }

    init(_ task: LevelTask) {
        self.task = task
        levelled = task.model { $0.resolution = .rounds }
    }

    func solve() throws -> Outcome {
        let formulation = levelled.formulation
        let teams = try step(share: 0.4, gap: 0, whole: formulation.teamVariables, fixed: [:])
        switch teams.status {
        case .infeasible, .unbounded: return .infeasible
        case .stopped(.interrupted): return .interrupted
        case .optimal, .feasible, .stopped: break
        }
        let bound = max(0, teams.bound ?? 0)
        let coarse = Array(formulation.branchingPriorities.keys)
        let number = teams.solution.map { values(of: formulation.teamVariables, in: $0) } ?? [:]
        var rounds = try step(share: 0.3, gap: 0.003, whole: coarse, fixed: number)
        if rounds.solution == nil, !number.isEmpty {
            rounds = try step(share: 0.3, gap: 0.003, whole: coarse, fixed: [:])
        }
        guard let made = rounds.solution.map({ values(of: formulation.madeVariables, in: $0) }) else {
            return task.search.control.isStopped ? .interrupted : .undecided(bound: bound)
        }
        let dates = try step(share: 0.3, gap: 0.02, whole: formulation.dateVariables, fixed: made)
        guard let solution = dates.solution else {
            return task.search.control.isStopped ? .interrupted : .undecided(bound: bound)
        }
        return .found(
            RoundDecisions(
                bound: bound, dates: formulation.chosenOptions(in: solution),
                people: formulation.rosters(in: solution)))
    }

    /// One step: `whole` variables take whole numbers, the others any; some are fixed at what an earlier step found.
    private func step(
        share: Double, gap: Double, whole: [Variable], fixed: [Variable: Int]
    ) throws -> SolveOutcome {
        let kept = Set(whole)
        return try task.solve(
            levelled, timeLimit: task.search.clock.remaining.map { $0 * share }, gap: gap, phase: .bound
        ) { model in
            model = model.relaxed { kept.contains($0) }
            for (variable, value) in fixed { model.fix(variable, at: value) }
        }
    }

    private func values(of variables: [Variable], in solution: Solution) -> [Variable: Int] {
        Dictionary(uniqueKeysWithValues: variables.map { ($0, solution[$0]) })
    }
}

/// What the program by rounds says of a good plan.
struct RoundDecisions: Sendable {
    /// No plan has fewer points.
    let bound: Int
    /// When each visit may take place.
    let dates: [VisitID: VisitOption]
    /// Who may be on the rosters of each round.
    let people: [RoundID: Set<PersonID>]
}
