import InspectionDomain

/// Which teams to free, one batch after the other, each kind until a whole turn of it has brought nothing.
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

    private let keys: [TeamKey]
    private var random: SplitMix
    private var kinds = Kind.allCases[...]
    private var queue: [TeamNeighbourhood] = []
    private var position = 0
    private var idle = 0

    init(of plan: Plan, in scenario: Scenario) {
        keys = plan.rounds.flatMap { round in round.teams.map { TeamKey(round.id, $0.number) } }
        random = SplitMix(seed: scenario.settings.seed)
        if keys.count == 1 {
            queue = [TeamNeighbourhood(teams: Set(keys))]
            kinds = []
        }
    }

    /// The next ones to try on one plan, which have no team in common; `nil` when no kind has brought anything.
    mutating func next() -> [TeamNeighbourhood]? {
        while idle >= queue.count {
            guard let kind = kinds.popFirst() else { return nil }
            queue = neighbourhoods(kind)
            (position, idle) = (0, 0)
        }
        var batch = [queue[position]]
        var steps = 1
        while batch.count < Self.batch, steps < queue.count {
            let candidate = queue[(position + steps) % queue.count]
            guard batch.allSatisfy({ $0.teams.isDisjoint(with: candidate.teams) }) else { break }
            batch.append(candidate)
            steps += 1
        }
        position = (position + steps) % queue.count
        idle += steps
        return batch
    }

    /// Begins a new turn: something has changed.
    mutating func noteImprovement() { idle = 0 }

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
            chosen = chosen.flatMap { set in
                keys.indices.dropFirst((set.last ?? -1) + 1).map { set + [$0] }
            }
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
