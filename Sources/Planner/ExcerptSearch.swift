import InspectionDomain
import LinearModel
import PlanningRules

/// A plan of a large scenario that gets better by deciding a few teams anew, each few as a scenario of their own.
///
/// In a turn all teams are in one excerpt each, drawn from the scenario's seed: a few of one round, or of two. The
/// excerpts are decided side by side; what they find is taken where the plan stays valid and has fewer points.
struct ExcerptSearch {
    let task: LevelTask
    private(set) var best: (plan: Plan, points: Int)
    private var random: SplitMix
    private var turns = 0
    private var idle = 0

    init(task: LevelTask, plan: Plan) {
        self.task = task
        best = (plan, task.points(of: plan))
        random = SplitMix(seed: task.scenario.settings.seed)
    }

    /// Turns until the time is up or `isEnough` says that the plan is good enough; where there is no limit, until some in
    /// a row bring nothing.
    mutating func run(isEnough: (Int) -> Bool) throws {
        let hasLimit = task.search.clock.remaining != nil
        while hasLimit || idle < Self.patience, !task.search.isOver, !isEnough(best.points) {
            idle = try turn() ? 0 : idle + 1
        }
    }

    /// Turns without success before a search without limit ends.
    private static let patience = 6
    /// Teams by which an excerpt may grow.
    private static let growth = 3
    /// Teams of an excerpt to begin with.
    private static let teamsAtOnce = 3
    /// How long one excerpt may take. Most take a tenth of that.
    private static let seconds = 4.0

    private struct Found: Sendable {
        let excerpt: PlanExcerpt
        let plan: Plan
    }

    /// One turn; whether it brought anything.
    private mutating func turn() throws -> Bool {
        let census = PlanCensus(best.plan, of: task.scenario)
        let (task, plan) = (task, best.plan)
        let found = try Parallel.map(excerpts()) { chosen -> Found? in
            guard !task.search.isOver else { return nil }
            let excerpt = PlanExcerpt(of: chosen.teams, units: chosen.units, from: plan, census, in: task.scenario)
            return try Self.better(excerpt, task).map { Found(excerpt: excerpt, plan: $0) }
        }
        turns += 1
        let before = best.points
        adopt(found.compactMap(\.self)[...])
        return best.points < before
    }

    /// A plan of the excerpt with fewer points than it has.
    private static func better(_ excerpt: PlanExcerpt, _ task: LevelTask) throws -> Plan? {
        let audit = Audit(excerpt.plan, in: excerpt.scenario)
        guard audit.violations.isEmpty else { return nil }
        let own = task.task(for: excerpt.scenario, within: seconds)
        let levelled = own.model()
        let outcome = try own.solve(
            levelled, timeLimit: own.search.clock.remaining, gap: 0, cutoff: audit.points(at: task.level) - 1,
            phase: .level(task.level), telling: .nothing)
        return outcome.solution.map { levelled.formulation.decode($0) }
    }

    /// Takes what was found: all of it, or, where that does not go together, one half and then the other.
    private mutating func adopt(_ found: ArraySlice<Found>) {
        guard !found.isEmpty else { return }
        let merged = found.reduce(best.plan) { $1.excerpt.merged($1.plan, into: $0) }
        let audit = Audit(merged, in: task.scenario)
        let points = audit.points(at: task.level)
        if audit.violations.isEmpty, points < best.points {
            best = (merged, points)
            task.tell(incumbent: points)
        } else if found.count > 1, !task.search.isOver {
            let middle = found.startIndex + found.count / 2
            adopt(found[..<middle])
            adopt(found[middle...])
        }
    }

    /// Teams by excerpt, those that share rounds together: of one round in even turns, of two in odd ones. The longer
    /// turns bring nothing, the more teams are decided at once.
    private mutating func draw() -> [[[TeamKey]]] {
        var teams = best.plan.rounds.map { round in
            round.teams.map { TeamKey(round.id, $0.number) }.shuffled(using: &random)
        }
        let size = Self.teamsAtOnce + min(idle, Self.growth)
        guard turns % 2 == 1 else { return teams.map { Self.chunks($0, of: size) } }
        teams.shuffle(using: &random)
        return stride(from: 0, to: teams.count, by: 2).map { index in
            guard index + 1 < teams.count else { return Self.chunks(teams[index], of: size) }
            let (one, other) = (
                Self.chunks(teams[index], of: (size + 1) / 2), Self.chunks(teams[index + 1], of: (size + 1) / 2)
            )
            return (0..<max(one.count, other.count)).map { chunk in
                (chunk < one.count ? one[chunk] : []) + (chunk < other.count ? other[chunk] : [])
            }
        }
    }

    private static func chunks(_ teams: [TeamKey], of size: Int) -> [[TeamKey]] {
        stride(from: 0, to: teams.count, by: size).map { Array(teams[$0..<min(teams.count, $0 + size)]) }
    }

    /// The excerpts of a turn. Of those that share rounds each has some units for itself, from which it may send others
    /// than now: so no two call the same person, nor both fill what a unit can spare.
    private mutating func excerpts() -> [Excerpted] {
        draw().flatMap { rivals -> [Excerpted] in
            var units = [Set<UnitID>](repeating: [], count: rivals.count)
            for unit in task.scenario.units where !rivals.isEmpty {
                units[Int.random(in: rivals.indices, using: &random)].insert(unit.id)
            }
            return zip(rivals, units).map { Excerpted(teams: $0, units: $1) }
        }
    }

    private struct Excerpted: Sendable {
        let teams: [TeamKey]
        let units: Set<UnitID>
    }
}
