import InspectionDomain
import LinearModel
import PlanningRules

/// What a draw ended with.
public enum DrawOutcome: Sendable {
    /// The plan drawn, as good as the one given at every level; its report holds the draw.
    case drawn(PlanReport)
    /// The plan given is not proven to be a best one, so there is nothing to draw among.
    case notProven
    /// Time ran out, or the search was stopped: what there is cannot be repeated and is no draw.
    case stopped(InspectionDomain.StopReason)
}

extension Planner {
    /// Draws among the plans that are as good as `report`'s, a proven best one, at every level: the one with the smallest
    /// sum of lots, which follow from the scenario's seed. Synchronous and long.
    ///
    /// - Throws: `PlannerError` if a plan fails its audit, or what the solver throws.
    public func draw(
        among report: PlanReport, _ aspects: [PlanAspect], in scenario: Scenario,
        options: PlanningOptions = PlanningOptions(), control: SolveControl = SolveControl(),
        progress: (@Sendable (PlanningProgress) -> Void)? = nil
    ) throws -> DrawOutcome {
        guard report.status == .provenOptimal else { return .notProven }
        let aspects = Array(Set(aspects)).sorted()
        var asked = options
        for level in report.levels { asked.ceilings[level.level] = level.points }
        let search = Search(scenario: scenario, solver: solver, options: asked, control: control, progress: progress)
        let task = LevelTask(
            search: search, level: report.levels.last?.level ?? .preferences(1), held: [],
            allowsExceptions: !report.exceptions.isEmpty, start: nil)
        let levelled = task.model()
        let lots = Lots(seed: scenario.settings.seed)
        let objective = sum(
            aspects.flatMap { aspect -> [LinearExpression] in
                aspect.everyChoice(in: levelled.formulation).map {
                    lots.lot(of: $0) * levelled.formulation.expression(of: $0)
                }
            })
        let outcome = try task.solve(levelled, minimising: objective)
        switch outcome.status {
        case .infeasible, .unbounded: throw PlannerError.planDenied(level: task.level)
        case .stopped(let reason), .feasible(let reason): return .stopped(reason.planReason)
        case .optimal:
            guard let solution = outcome.solution else { return .stopped(.interrupted) }
            let (plan, _) = try task.plan(of: solution, in: levelled)
            let made = aspects.flatMap { $0.choices(of: plan, in: scenario).made }
            let audit = Audit(plan, in: scenario)
            var drawn = PlanReport(
                plan: plan, status: .provenOptimal, levels: report.levels, exceptions: audit.exceptions,
                points: audit.points, strategy: report.strategy, seconds: report.seconds + search.clock.elapsed)
            drawn.draw = PlanDraw(
                seed: scenario.settings.seed, aspects: aspects,
                lots: made.map { PlanDraw.Lot($0, number: lots.lot(of: $0)) })
            return .drawn(drawn)
        }
    }
}

extension PlanAspect {
    /// Every choice of this aspect that a program can make.
    func everyChoice(in formulation: Formulation) -> [PlanChoice] {
        let scenario = formulation.scenario
        switch self {
        case .dates:
            return scenario.visits.enumerated().flatMap { index, visit in
                Set(formulation.options[index].map(\.entry)).sorted().map { PlanChoice.entry(visit.id, $0) }
            }
        case .people:
            return scenario.rounds.flatMap { round in scenario.people.map { PlanChoice.serves($0.id, round.id) } }
        case .leaders:
            return scenario.rounds.flatMap { round in
                scenario.people.filter { scenario.mayLead($0) }.map { PlanChoice.seat(.leader, $0.id, round.id) }
            }
        }
    }
}
