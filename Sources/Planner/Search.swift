import InspectionDomain
import LinearModel
import PlanningRules

/// One search for one scenario.
struct Search: Sendable {
    let scenario: Scenario
    let solver: any Solver
    let options: PlanningOptions
    let control: SolveControl
    let progress: (@Sendable (PlanningProgress) -> Void)?
    let clock: SearchClock

    init(
        scenario: Scenario, solver: any Solver, options: PlanningOptions, control: SolveControl,
        progress: (@Sendable (PlanningProgress) -> Void)?
    ) {
        self.scenario = scenario
        self.solver = solver
        self.options = options
        self.control = control
        self.progress = progress
        clock = SearchClock(limit: options.timeLimit)
    }

    /// Exceptions first, then the preference levels.
    ///
    /// - Parameter start: the plan to begin with; see ``start``.
    func run(from start: Plan? = nil) throws -> Ending {
        let strategy = options.strategy ?? Self.strategy(for: scenario)
        var allowsExceptions = false
        // Where one visit can be held in no way, or the small program has no solution, exceptions are needed.
        var first = try level(firstLevel, held: [], allowsExceptions: false, strategy: strategy, start: start)
        var results: [LevelResult] = []
        var held: [LevelResult] = []
        if case .infeasible = first {
            // Where no exception is allowed there is nothing more to try.
            if options.ceilings[.exceptions] == 0 { return .infeasible }
            allowsExceptions = true
            first = try level(.exceptions, held: [], allowsExceptions: true, strategy: strategy)
        } else {
            held.append(LevelResult(level: .exceptions, points: 0, bound: 0))
        }
        var best: Plan
        switch first {
        case .infeasible:
            return .infeasible
        case .stopped(let reason):
            return .stopped(reason)
        case .found(let plan, let result, _):
            best = plan
            results.append(result)
            held.append(result)
        }
        var stop = first.stopReason
        for next in Audit.levels(of: scenario).dropFirst() where next != results[0].level {
            if stop != nil && stop != .gapReached {
                break
            }
            switch try level(next, held: held, allowsExceptions: allowsExceptions, strategy: strategy, start: best) {
            case .found(let plan, let result, let reason):
                best = plan
                results.append(result)
                held.append(result)
                stop = reason ?? stop
            case .stopped(let reason):
                stop = reason
            case .infeasible:
                // The plan in hand satisfies every row; a solver that denies it has failed.
                throw PlannerError.planDenied(level: next)
            }
        }
        return .planned(report(best, results: results, stop: stop, strategy: strategy))
    }

    /// The plan to begin with, where it is one of this scenario, without exceptions and with all that is asked for.
    var start: Plan? {
        guard options.requirements.isEmpty, options.ceilings.isEmpty, let plan = options.start else { return nil }
        let audit = Audit(plan, in: scenario)
        return audit.violations.isEmpty && audit.exceptions.isEmpty ? plan : nil
    }

    /// The first level that has anything to minimise when no principle gives way.
    private var firstLevel: Level { Audit.levels(of: scenario).dropFirst().first ?? .preferences(1) }

    /// What is known of the plan, counted from the plan alone.
    private func report(
        _ plan: Plan, results: [LevelResult], stop: InspectionDomain.StopReason?, strategy: Strategy
    ) -> PlanReport {
        let audit = Audit(plan, in: scenario)
        let reached = Dictionary(uniqueKeysWithValues: results.map { ($0.level, $0.bound) })
        let levels = Audit.levels(of: scenario).map { level in
            // A level that was not reached has the bound that points are never negative.
            let points = audit.points(at: level)
            return LevelResult(level: level, points: points, bound: min(points, reached[level] ?? 0))
        }
        let open = levels.first { !$0.isOptimal }
        let status: PlanStatus = open.map { .withinGap($0.gap, stop ?? .gapReached) } ?? .provenOptimal
        return PlanReport(
            plan: plan, status: status, levels: levels, exceptions: audit.exceptions, points: audit.points,
            strategy: strategy.rawValue, seconds: clock.elapsed)
    }

    /// Whether the program by rounds is so large that a first plan had better look at a part of it.
    var isLarge: Bool { scenario.visits.count > 40 }

    /// Whether the search must end: its time is up, or somebody wants it to stop.
    var isOver: Bool { control.isStopped || clock.isOver }

    /// What a search ended with.
    enum Ending {
        case planned(PlanReport)
        case infeasible
        case stopped(InspectionDomain.StopReason)
    }

    /// What one level ended with.
    enum LevelOutcome {
        case found(Plan, LevelResult, InspectionDomain.StopReason?)
        case infeasible
        case stopped(InspectionDomain.StopReason)

        var stopReason: InspectionDomain.StopReason? {
            switch self {
            case .found(_, _, let reason): reason
            case .infeasible: nil
            case .stopped(let reason): reason
            }
        }
    }

    private func level(
        _ level: Level, held: [LevelResult], allowsExceptions: Bool, strategy: Strategy, start: Plan? = nil
    ) throws -> LevelOutcome {
        let task = LevelTask(
            search: self, level: level, held: held, allowsExceptions: allowsExceptions, start: start)
        switch strategy {
        case .whole: return try task.solveWhole()
        case .decomposed: return try task.solveDecomposed()
        }
    }

    /// The whole program for small scenarios; from there on in parts.
    static func strategy(for scenario: Scenario) -> Strategy {
        let days = scenario.rounds.reduce(0) { total, round in
            total + scenario.calendar.workingDays(in: round.window) * scenario.maximumTeams(in: round)
        }
        let oneTeam = scenario.rounds.allSatisfy { scenario.maximumTeams(in: $0) <= 1 }
        return oneTeam || days * scenario.visits.count <= 1_500 ? .whole : .decomposed
    }
}
