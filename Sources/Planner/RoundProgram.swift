import InspectionDomain
import LinearModel
import PlanningRules

/// The small program in which the teams of a round are not told apart: it has no symmetry, and its optimum is a bound.
///
/// It is solved in steps, each with only its own variables whole and the others relaxed: how many teams go out, which
/// closes nearly all of the gap between relaxation and optimum and gives the bound; then which round makes which visit,
/// with how many experts; then on which days. The dates and people found are where the search for plans begins.
struct RoundProgram {
    let task: LevelTask
    let levelled: LevelledModel

    /// What is known of the bound.
    enum Bound: Sendable {
        /// No plan exists: not even without telling teams apart.
        case infeasible
        /// No plan has fewer points.
        case points(Int)
    }

    /// A program by rounds in which visits may begin on the days `keeps` allows; `nil`: all.
    init(_ task: LevelTask, keepsOption: (@Sendable (VisitID, VisitOption) -> Bool)? = nil) {
        self.task = task
        levelled = task.model {
            $0.resolution = .rounds
            $0.keepsOption = keepsOption
        }
    }

    /// How few points any plan may have.
    func bound(within seconds: Double?) throws -> Bound {
        let teams = try step(
            seconds, gap: 0, whole: levelled.formulation.teamVariables, fixed: [:], telling: .bound)
        switch teams.status {
        case .infeasible, .unbounded: return .infeasible
        case .optimal, .feasible, .stopped: return .points(max(0, teams.bound ?? 0))
        }
    }

    /// Dates and people of a good plan, as far as they can be told without telling teams apart; `nil` where none were
    /// found in time.
    ///
    /// - Parameter haste: by how much farther from the best each step may end; 1 where the plan is to be near it. In haste the
    ///   number of teams is not settled first.
    func decisions(within seconds: Double?, haste: Double = 1) throws -> RoundDecisions? {
        let formulation = levelled.formulation
        let share = seconds.map { $0 / 3 }
        let coarse = Array(formulation.branchingPriorities.keys)
        let number = haste > 1 ? [:] : try numberOfTeams(within: share)
        var rounds = try step(share, gap: 0.003 * haste, whole: coarse, fixed: number)
        if rounds.solution == nil, !number.isEmpty {
            rounds = try step(share, gap: 0.003 * haste, whole: coarse, fixed: [:])
        }
        guard let made = rounds.solution.map({ values(of: formulation.madeVariables, in: $0) }) else { return nil }
        let dates = try step(share, gap: 0.02 * haste, whole: formulation.dateVariables, fixed: made)
        return dates.solution.map {
            RoundDecisions(dates: formulation.chosenOptions(in: $0), people: formulation.rosters(in: $0))
        }
    }

    /// How many teams go out, the first of what is decided.
    private func numberOfTeams(within seconds: Double?) throws -> [Variable: Int] {
        let variables = levelled.formulation.teamVariables
        let teams = try step(seconds, gap: 0.001, whole: variables, fixed: [:])
        return teams.solution.map { values(of: variables, in: $0) } ?? [:]
    }

    /// One step: `whole` variables take whole numbers, the others any; some are fixed at what an earlier step found.
    private func step(
        _ seconds: Double?, gap: Double, whole: [Variable], fixed: [Variable: Int],
        telling: LevelTask.Telling = .nothing
    ) throws -> SolveOutcome {
        let kept = Set(whole)
        return try task.solve(
            levelled, timeLimit: seconds ?? task.search.clock.remaining, gap: gap, phase: .bound,
            telling: telling
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
    /// When each visit may take place.
    let dates: [VisitID: VisitOption]
    /// Who may be on the rosters of each round.
    let people: [RoundID: Set<PersonID>]
}
