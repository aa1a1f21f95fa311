import InspectionDomain
import PlanningRules

/// Plans of the parts of a split, found side by side. Parts that have none are put together with others and drawn anew
/// between them.
struct PartPlans {
    private let task: LevelTask
    private let split: ScenarioSplit
    private let until: Double?
    private var batches: [Batch]

    /// Some of the parts, perhaps drawn anew between them, with their plans as far as they have any.
    private struct Batch {
        let members: [Int]
        let scenarios: [Scenario]
        var plans: [Plan?] = []

        var isPlanned: Bool { !plans.isEmpty && !plans.contains(nil) }
    }

    init(of split: ScenarioSplit, for task: LevelTask, within seconds: Double?) {
        self.task = task
        self.split = split
        until = seconds.map { task.search.clock.elapsed + $0 }
        batches = split.teams.indices.map { Batch(members: [$0], scenarios: [split.scenario(of: [$0])]) }
    }

    /// A plan of each part; `nil` where some have none, however they were drawn.
    mutating func find() throws -> [Plan]? {
        for draw in 1...Self.draws where !task.search.isOver {
            try plan()
            if batches.allSatisfy(\.isPlanned) { return batches.flatMap { $0.plans.compactMap(\.self) } }
            guard batches.count > 1 else { return nil }
            redraw(draw)
        }
        return nil
    }

    /// How often parts are drawn before the search gives up.
    private static let draws = 6
    /// Draws that keep the number of parts. Later ones make fewer and larger ones, which have more to choose from.
    private static let drawsOfAsMany = 2
    /// Plans of parts are the beginning of a search that makes them better faster than a longer search of each would.
    private static let haste = 15.0

    /// Looks for the plans that batches lack.
    private mutating func plan() throws {
        let open = batches.indices.filter { !batches[$0].isPlanned }
        let scenarios = open.flatMap { batches[$0].scenarios }
        let (task, limit) = (self.task, limit(for: scenarios.count))
        let plans = try Parallel.map(scenarios) { try Self.plan($0, within: limit, for: task) }
        var next = 0
        for index in open {
            let count = batches[index].scenarios.count
            batches[index].plans = Array(plans[next..<(next + count)])
            next += count
        }
    }

    /// Few parts need long: three times a fair share stops those that would take it from others.
    private func limit(for count: Int) -> Double? {
        let left = until.map { max(1, $0 - task.search.clock.elapsed) }
        return left.map { min($0, max(6, 3 * $0 / Double((count + 1) / 2))) }
    }

    /// A plan of one part, as a scenario of its size is begun.
    private static func plan(_ part: Scenario, within seconds: Double?, for whole: LevelTask) throws -> Plan? {
        guard !whole.search.isOver else { return nil }
        let task = whole.task(for: part, within: seconds)
        guard let decisions = try RoundProgram(task).decisions(within: seconds, haste: haste) else { return nil }
        return try TeamByTeam(task: task, decisions: decisions, haste: haste).build()
    }

    /// Puts each batch without plans together with the one after it, in other parts.
    private mutating func redraw(_ draw: Int) {
        var kept: [Batch] = []
        var rest = batches[...]
        while let batch = rest.popFirst() {
            guard !batch.isPlanned else {
                kept.append(batch)
                continue
            }
            // The last one has none after it.
            let other = rest.popFirst() ?? kept.popLast()
            let members = batch.members + (other?.members ?? [])
            let union = split.scenario(of: members)
            let count = draw > Self.drawsOfAsMany ? max(1, members.count - 1) : members.count
            let anew = ScenarioSplit(
                union, choices: Choices(union, scope: FormulationScope(allowsExceptions: task.allowsExceptions)),
                into: count, draw: draw)
            kept.append(Batch(members: members, scenarios: anew.teams.indices.map { anew.scenario(of: [$0]) }))
        }
        batches = kept
    }
}

extension LevelTask {
    /// The same level of another scenario, a part of this one, for at most so many seconds and never longer than this.
    func task(for part: Scenario, within seconds: Double?) -> LevelTask {
        var options = search.options
        options.timeLimit = seconds.map(search.clock.atMost) ?? search.clock.remaining
        let own = Search(
            scenario: part, solver: search.solver, options: options, control: search.control, progress: nil)
        return LevelTask(search: own, level: level, held: [], allowsExceptions: allowsExceptions, start: nil)
    }
}
