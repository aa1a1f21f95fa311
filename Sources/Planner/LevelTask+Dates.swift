import CivilCalendar
import InspectionDomain
import LinearModel
import PlanningRules
import Foundation

func debug(_ text: String) {
    if ProcessInfo.processInfo.environment["XDEBUG"] != nil { FileHandle.standardError.write(Data((text + "\n").utf8)) }
}

/// Dates first, then people, then neighbourhoods.
///
/// With all teams of a round in one group the program is small and has no symmetry, and its optimum is a proven lower
/// bound. Its dates, fixed in the whole program, leave the people to decide; then stretches of the plan are freed and
/// solved again while that helps. The bound and the best plan give the gap.
extension LevelTask {
    func solveDatesThenPeople() throws -> Search.LevelOutcome {
        let relaxation = model { $0.resolution = .rounds }
        let outcome = try solve(
            relaxation, timeLimit: search.clock.remaining.map { $0 * 0.4 }, gap: 0, phase: .bound)
        switch outcome.status {
        case .infeasible, .unbounded: return .infeasible
        case .stopped(let reason) where reason == .interrupted: return .stopped(.interrupted)
        case .stopped: return try solveWhole()
        case .optimal, .feasible: break
        }
        guard let solution = outcome.solution else { return try solveWhole() }
        let bound = max(0, outcome.bound ?? 0)
        let dates = relaxation.formulation.chosenOptions(in: solution)
        debug("A \(outcome.status) bound \(bound) points \(relaxation.minimising(level).objectiveValue(solution.values)) at \(search.clock.elapsed)")
        var improvement = Improvement(task: self, bound: bound)
        if start == nil, let built = try TeamByTeam(task: self, dates: dates, people: relaxation.formulation.rosters(in: solution)).build() {
            debug("built \(built.points) at \(search.clock.elapsed)")
            improvement.adopt(built.plan)
        }
        if let start { improvement.adopt(start) }
        if improvement.best == nil { try improvement.findFirst(near: dates) }
        guard improvement.best != nil else {
            // The dates found fit no rosters at all: only the whole program can tell whether others do.
            return try solveWhole()
        }
        try improvement.improve()
        return improvement.outcome
    }
}

/// A best plan that gets better by solving parts of it again.
struct Improvement {
    let task: LevelTask
    /// No plan has fewer points.
    private(set) var bound: Int
    private(set) var best: (plan: Plan, points: Int)?
    private var stop: InspectionDomain.StopReason?

    init(task: LevelTask, bound: Int) {
        self.task = task
        self.bound = bound
    }

    mutating func adopt(_ plan: Plan) {
        best = (plan, Audit(plan, in: task.scenario).points(at: task.level))
    }

    /// People for the given dates; wider and wider around them where no roster fits.
    mutating func findFirst(near dates: [VisitID: VisitOption]) throws {
        for days in [0, 5, 12] where best == nil && !isOver {
            try solve(seconds: 20) { scope in
                scope.keepsOption = { visit, option in Improvement.isNear(option, dates[visit], days: days) }
            }
        }
        for _ in 0..<1 where best == nil && !isOver {
            try solve(seconds: 30) { scope in
                scope.keepsOption = { visit, option in option.round == dates[visit]?.round }
            }
        }
    }

    /// Frees one stretch after another around the best plan until none helps, the gap is reached or the time is up.
    mutating func improve() throws {
        var round = 0
        var idle = 0
        let neighbourhoods = Neighbourhood.all(of: task.scenario)
        while !neighbourhoods.isEmpty, idle < neighbourhoods.count, !isGoodEnough, !isOver {
            let before = best?.points
            try solve(neighbourhoods[round % neighbourhoods.count])
            round += 1
            idle = best?.points == before ? idle + 1 : 0
        }
        if !isGoodEnough, !isOver { try proveWhole() }
        if isGoodEnough, gap > 0 { stop = .gapReached }
    }

    private mutating func solve(_ neighbourhood: Neighbourhood) throws {
        guard let current = best?.plan else { return }
        let dates = Dictionary(uniqueKeysWithValues: current.visits.map { ($0.id, $0) })
        let people = Dictionary(
            uniqueKeysWithValues: current.rounds.map { ($0.id, Set($0.teams.flatMap { $0.members.map(\.person) })) })
        let rounds = task.scenario.rounds.map(\.id)
        try solve(seconds: 8) { scope in
            scope.keepsOption = { visit, option in
                guard let held = dates[visit] else { return true }
                if option.entry == held.entry, option.exit == held.exit { return true }
                return neighbourhood.frees(held, to: option, in: rounds)
            }
            scope.keepsPerson = { person, round in
                neighbourhood.freesPeople(of: round) || people[round]?.contains(person) ?? true
            }
            scope.keepsTeam = { visit, round, team in
                guard let held = dates[visit], held.round == round else { return true }
                return neighbourhood.freesTeams(of: round) || held.team == team
            }
        }
    }

    /// With time left, the whole program may raise the bound or find what no neighbourhood did.
    private mutating func proveWhole() throws {
        let levelled = task.model()
        let outcome = try task.solve(
            levelled, timeLimit: task.search.clock.remaining, gap: task.search.options.gap,
            cutoff: best.map { $0.points - 1 }, phase: .level(task.level), known: (best?.points, bound))
        if let solution = outcome.solution { take(try task.plan(of: solution, in: levelled)) }
        switch outcome.status {
        case .infeasible, .optimal: bound = best?.points ?? bound
        case .feasible(let reason), .stopped(let reason):
            bound = max(bound, min(outcome.bound ?? bound, best?.points ?? bound))
            stop = reason.planReason
        case .unbounded: break
        }
    }

    private mutating func solve(seconds: Double, _ change: (inout FormulationScope) -> Void) throws {
        let levelled = task.model(change)
        let outcome = try task.solve(
            levelled, timeLimit: task.search.clock.atMost(seconds), gap: 0,
            cutoff: best.map { $0.points - 1 }, phase: .level(task.level), known: (best?.points, bound))
        if let solution = outcome.solution { take(try task.plan(of: solution, in: levelled)) }
        if task.search.control.isStopped { stop = .interrupted }
    }

    private mutating func take(_ found: (plan: Plan, points: Int)) {
        if best.map({ found.points < $0.points }) ?? true { best = found }
    }

    private var gap: Double {
        guard let best else { return 1 }
        return LevelResult(level: task.level, points: best.points, bound: bound).gap
    }

    private var isGoodEnough: Bool { best != nil && gap <= task.search.options.gap }

    private var isOver: Bool { task.search.control.isStopped || task.search.clock.isOver }

    var outcome: Search.LevelOutcome {
        guard let best else { return .stopped(stop ?? .timeLimit) }
        var reason = stop
        if best.points > bound, reason == nil { reason = task.search.control.isStopped ? .interrupted : .timeLimit }
        if best.points <= bound { reason = nil }
        return .found(
            best.plan, LevelResult(level: task.level, points: best.points, bound: min(bound, best.points)), reason)
    }

    static func isNear(_ option: VisitOption, _ wanted: VisitOption?, days: Int) -> Bool {
        guard let wanted else { return true }
        if option.entry == wanted.entry, option.exit == wanted.exit { return true }
        return days > 0 && option.round == wanted.round && abs(option.entry.number - wanted.entry.number) <= days
    }
}

/// What is freed of a plan while the rest keeps its dates, its teams or its people.
enum Neighbourhood: Sendable {
    /// Everything in one round: dates within it, teams, people.
    case round(RoundID)
    /// People and teams everywhere, dates by a few days.
    case nearDates(days: Int)
    /// People of two rounds, with the dates kept.
    case people(RoundID, RoundID)

    /// Neighbourhoods in the order in which they are tried.
    static func all(of scenario: Scenario) -> [Neighbourhood] {
        let rounds = scenario.rounds.map(\.id)
        let pairs = zip(rounds, rounds.dropFirst()).map { Neighbourhood.people($0, $1) }
        return rounds.map { .round($0) } + pairs + [.nearDates(days: 4)]
    }

    func frees(_ held: PlannedVisit, to option: VisitOption, in rounds: [RoundID]) -> Bool {
        switch self {
        case .round(let round): held.round == round && rounds[option.round] == round
        case .nearDates(let days):
            rounds[option.round] == held.round && abs(option.entry.number - held.entry.number) <= days
        case .people: false
        }
    }

    func freesPeople(of round: RoundID) -> Bool {
        switch self {
        case .round(let freed): freed == round
        case .nearDates: true
        case .people(let one, let other): round == one || round == other
        }
    }

    func freesTeams(of round: RoundID) -> Bool {
        freesPeople(of: round)
    }
}
