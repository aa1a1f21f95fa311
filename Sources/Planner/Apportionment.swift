import InspectionDomain

/// Things shared out among parts so that each part gets its share of everything that counts.
///
/// Of every kind a part should have what is in proportion to its size there; what a part departs from that, in thousandths
/// of what it should have, is squared and weighed; what it lacks of its need weighs more than all that. Things are handed
/// out one by one, the weightiest first, each to where it helps most, and then moved and exchanged while that helps.
struct Apportionment {
    /// How much of each kind each thing brings.
    let things: [[Int]]
    /// What a departure weighs, by kind.
    let weights: [Int]
    /// How much of each kind all parts together need, in proportion to their sizes.
    let needs: [Int]
    /// The size of each part, by kind. A part of no size should have nothing of the kind.
    let sizes: [[Int]]

    private let count: Int
    private let totals: [Int]
    private let wholes: [Int]

    init(things: [[Int]], weights: [Int], needs: [Int], sizes: [[Int]]) {
        self.things = things
        self.weights = weights
        self.needs = needs
        self.sizes = sizes
        totals = weights.indices.map { kind in things.reduce(0) { $0 + $1[kind] } }
        count = sizes.first?.count ?? 1
        wholes = sizes.map { max(1, $0.reduce(0, +)) }
    }

    /// The part of each thing.
    func parts(using random: inout SplitMix) -> [Int] {
        var share = Share(parts: [Int](repeating: 0, count: things.count), loads: (0..<count).map { _ in noLoad })
        for thing in order(using: &random) {
            let best = (0..<count).min { gain(thing, to: $0, share) < gain(thing, to: $1, share) } ?? 0
            share.parts[thing] = best
            share.loads[best] = sum(share.loads[best], things[thing], 1)
        }
        improve(&share, using: &random)
        return share.parts
    }

    private static let weightOfNeed = 10_000
    /// Thousandths beyond which a departure counts no more.
    private static let farthest = 20_000

    /// Who has what, and how much that comes to.
    private struct Share {
        var parts: [Int]
        var loads: [[Int]]
    }

    private var noLoad: [Int] { [Int](repeating: 0, count: weights.count) }

    private func sum(_ one: [Int], _ other: [Int], _ sign: Int) -> [Int] {
        zip(one, other).map { $0 + sign * $1 }
    }

    /// The weightiest first, equals as they are drawn.
    private func order(using random: inout SplitMix) -> [Int] {
        let weight = things.map { thing in
            thing.indices.reduce(0) { $0 + weights[$1] * thing[$1] * 1_000 / max(1, totals[$1]) }
        }
        let drawn = things.indices.shuffled(using: &random)
        return drawn.enumerated().sorted { (-weight[$0.element], $0.offset) < (-weight[$1.element], $1.offset) }
            .map(\.element)
    }

    /// How far a part with `load` departs from its share.
    private func departure(_ part: Int, _ load: [Int]) -> Int {
        var cost = 0
        for kind in weights.indices where totals[kind] > 0 {
            let (size, whole) = (sizes[kind][part], wholes[kind])
            let target = totals[kind] * size
            let off = min(Self.farthest, (load[kind] * whole - target) * 1_000 / max(1, target))
            cost += weights[kind] * off * off
            let need = (needs[kind] * size + whole - 1) / whole
            guard load[kind] < need else { continue }
            let lack = (need - load[kind]) * 1_000 / need
            cost += Self.weightOfNeed * lack * lack
        }
        return cost
    }

    private func gain(_ thing: Int, to part: Int, _ share: Share) -> Int {
        departure(part, sum(share.loads[part], things[thing], 1)) - departure(part, share.loads[part])
    }

    /// Moves a thing, or exchanges two, as they are drawn, where that brings all nearer to their shares.
    private func improve(_ share: inout Share, using random: inout SplitMix) {
        guard count > 1, things.count > 1 else { return }
        for _ in 0..<(40 * things.count) {
            let one = Int.random(in: things.indices, using: &random)
            let other = Int.random(in: things.indices, using: &random)
            let (from, to) = (share.parts[one], share.parts[other])
            guard from != to else { continue }
            let exchanges = Bool.random(using: &random)
            var (left, right) = (
                sum(share.loads[from], things[one], -1), sum(share.loads[to], things[one], 1)
            )
            if exchanges {
                left = sum(left, things[other], 1)
                right = sum(right, things[other], -1)
            }
            let before = departure(from, share.loads[from]) + departure(to, share.loads[to])
            guard departure(from, left) + departure(to, right) < before else { continue }
            (share.loads[from], share.loads[to]) = (left, right)
            share.parts[one] = to
            if exchanges { share.parts[other] = from }
        }
    }
}
