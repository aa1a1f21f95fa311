import InspectionDomain

/// Which teams to free, one batch after the other: what frees least first, and nothing again before it has changed.
///
/// A neighbourhood that brought nothing is left alone as long as its teams are, with the same visits on the same days and the
/// same people. What others do meanwhile may let it bring something after all, but far more seldom than one that is new.
///
/// Before all else may come teams of a round that make so few visits that one of them might not be needed: nothing costs as
/// much as a team, and no two teams alone would find that three could be two.
struct TeamNeighbourhoods {
    /// How many are tried at once, each on its own. The number does not depend on the machine, so neither does the plan.
    static let batch = 2

    /// The kinds in the order in which they are tried.
    private enum Kind: CaseIterable {
        /// Two teams, those of one round first.
        case pairs
        /// The people of all teams of a round, or the visits of all teams of a round or two.
        case rounds
        /// Three teams.
        case triples
        /// Four teams: with more a program takes as long as the whole.
        case quadruples
    }

    /// The neighbourhoods of one kind, gone through round and round.
    private struct Queue {
        let neighbourhoods: [TeamNeighbourhood]
        var position = 0
    }

    /// What a team is and does, whatever its number.
    private struct TeamState: Hashable {
        let round: RoundID
        let members: [RosterEntry]
        let visits: [PlannedVisit]
    }

    /// A neighbourhood and all that is decided in it.
    private struct Attempt: Hashable {
        let freed: TeamNeighbourhood.Freed
        let limit: Double?
        let teams: [Int]
    }

    private let keys: [TeamKey]
    private let seeksMergers: Bool
    private var random: SplitMix
    /// What might do with one team fewer, and then the kinds begun so far.
    private var queues: [Queue] = []
    private var kinds = Kind.allCases[...]
    /// Each state that any team was in, by its number in the order of their coming.
    private var states: [TeamState: Int] = [:]
    /// The state of each team now.
    private var current: [TeamKey: Int] = [:]
    private var vain: Set<Attempt> = []

    /// - Parameter seeksMergers: whether teams that make few visits come first. What they bring depends on how far the time they
    ///   are given goes, so this is for scenarios that are too large to be proven.
    init(of plan: Plan, in scenario: Scenario, seeksMergers: Bool) {
        self.seeksMergers = seeksMergers
        keys = plan.rounds.flatMap { round in round.teams.map { TeamKey(round.id, $0.number) } }
        random = SplitMix(seed: scenario.settings.seed)
        queues = [Queue(neighbourhoods: keys.count == 1 ? [TeamNeighbourhood(teams: Set(keys))] : [])]
        if keys.count == 1 { kinds = [] }
        note(plan)
    }

    /// The next ones to try on the plan, which have no team in common; `nil` when none may bring anything.
    mutating func next() -> [TeamNeighbourhood]? {
        while true {
            for index in queues.indices {
                if let batch = next(in: index) { return batch }
            }
            guard let kind = kinds.popFirst() else { return nil }
            queues.append(Queue(neighbourhoods: neighbourhoods(kind)))
        }
    }

    private mutating func next(in index: Int) -> [TeamNeighbourhood]? {
        let queue = queues[index]
        let count = queue.neighbourhoods.count
        var batch: [TeamNeighbourhood] = []
        var steps = 0
        while batch.count < Self.batch, steps < count {
            let candidate = queue.neighbourhoods[(queue.position + steps) % count]
            if !vain.contains(attempt(candidate)) {
                guard batch.allSatisfy({ $0.teams.isDisjoint(with: candidate.teams) }) else { break }
                batch.append(candidate)
            }
            steps += 1
        }
        queues[index].position = count == 0 ? 0 : (queue.position + steps) % count
        return batch.isEmpty ? nil : batch
    }

    /// Takes down that these have brought nothing.
    mutating func noteVain(_ batch: [TeamNeighbourhood]) {
        for neighbourhood in batch { vain.insert(attempt(neighbourhood)) }
    }

    /// Takes down what teams do in the plan now.
    mutating func note(_ plan: Plan) {
        let visits = Dictionary(grouping: plan.visits) { TeamKey($0.round, $0.team) }
        current = [:]
        for round in plan.rounds {
            for team in round.teams {
                let key = TeamKey(round.id, team.number)
                // A number says nothing of what a team does.
                let its = (visits[key] ?? []).map { visit in
                    var visit = visit
                    visit.team = 0
                    return visit
                }
                let state = TeamState(round: round.id, members: team.members, visits: its)
                current[key] = states[state, default: states.count + 1]
                states[state] = current[key]
            }
        }
        if seeksMergers, keys.count > 1 {
            queues[0] = Queue(neighbourhoods: mergers(of: plan, visits.mapValues(\.count)))
        }
    }

    /// Two or three teams of one round whose visits would fit one team fewer, if each made as many as the busiest team of the
    /// round does; those with the fewest visits first.
    private func mergers(of plan: Plan, _ visits: [TeamKey: Int]) -> [TeamNeighbourhood] {
        plan.rounds.flatMap { round -> [TeamNeighbourhood] in
            let teams = round.teams.map { TeamKey(round.id, $0.number) }.filter { visits[$0] != nil }
            let most = teams.compactMap { visits[$0] }.max() ?? 0
            return (2...3).flatMap { size in
                Self.subsets(of: teams, size: size)
                    .map { set in (visits: set.reduce(0) { $0 + visits[$1, default: 0] }, teams: set) }
                    .filter { $0.visits <= (size - 1) * most }
                    .sorted {
                        $0.visits != $1.visits
                            ? $0.visits < $1.visits : $0.teams.lexicographicallyPrecedes($1.teams)
                    }
                    .prefix(Self.mergersAtOnce)
                    .map { TeamNeighbourhood(teams: Set($0.teams), limit: 2) }
            }
        }
    }

    /// Of each round and size, so many are tried: more would take the time of what follows.
    private static let mergersAtOnce = 6

    private static func subsets(of teams: [TeamKey], size: Int) -> [[TeamKey]] {
        let sets = (0..<size).reduce([[]]) { sets, _ in extended(sets, in: teams.indices) }
        return sets.map { set in set.map { teams[$0] } }
    }

    /// Each set with one more element, which comes after its last.
    private static func extended(_ sets: [[Int]], in indices: Range<Int>) -> [[Int]] {
        sets.flatMap { set in indices.dropFirst((set.last ?? -1) + 1).map { set + [$0] } }
    }

    private func attempt(_ neighbourhood: TeamNeighbourhood) -> Attempt {
        Attempt(
            freed: neighbourhood.freed, limit: neighbourhood.limit,
            teams: neighbourhood.teams.map { current[$0] ?? 0 }.sorted())
    }

    private mutating func neighbourhoods(_ kind: Kind) -> [TeamNeighbourhood] {
        switch kind {
        case .pairs: sets(of: 2)
        case .rounds: wholeRounds()
        case .triples: sets(of: 3)
        case .quadruples: sets(of: 4)
        }
    }

    private func wholeRounds() -> [TeamNeighbourhood] {
        let rounds = Set(keys.map(\.round)).sorted()
        func teams(_ chosen: [RoundID]) -> Set<TeamKey> { Set(keys.filter { chosen.contains($0.round) }) }
        let people = rounds.map { TeamNeighbourhood(teams: teams([$0]), freed: .people) }
        let one = rounds.map { TeamNeighbourhood(teams: teams([$0]), freed: .visits) }
        let two = rounds.indices.flatMap { first in
            rounds.dropFirst(first + 1).map { TeamNeighbourhood(teams: teams([rounds[first], $0]), freed: .visits) }
        }
        return people + one + two
    }

    /// Sets of `size` teams in an order drawn from the seed, those of one round first, for these exchange most. More than
    /// two only where the whole is far larger: otherwise it is soon proven.
    private mutating func sets(of size: Int) -> [TeamNeighbourhood] {
        guard size == 2 || 2 * size < keys.count else { return [] }
        var chosen: [[Int]] = [[]]
        for _ in 0..<size {
            chosen = Self.extended(chosen, in: keys.indices)
            // Of very many a sample does: nobody gets through all of them.
            if chosen.count > Self.sample { chosen = Array(chosen.shuffled(using: &random).prefix(Self.sample)) }
        }
        chosen.shuffle(using: &random)
        let isWithin = { [keys] (set: [Int]) in Set(set.map { keys[$0].round }).count == 1 }
        return (chosen.filter(isWithin) + chosen.filter { !isWithin($0) })
            .map { set in TeamNeighbourhood(teams: Set(set.map { keys[$0] })) }
    }

    private static let sample = 20_000
}
