/// A draw among equally good plans, so that anybody can repeat it: every choice of these aspects gets a lot, and the
/// plan with the smallest sum of lots is taken.
///
/// Lots of different choices are independent of each other and of the scenario. So two people who are interchangeable,
/// because the scenario says the same of both, have the same chance; whole plans need not.
public struct PlanDraw: Sendable, Hashable {
    /// The number from which the lots follow.
    public let seed: UInt64
    /// What was drawn.
    public let aspects: [PlanAspect]
    /// The lots of the choices the plan makes, in the order of the aspects.
    public let lots: [Lot]

    /// The sum of the lots: no equally good plan has a smaller one.
    public var sum: Int { lots.reduce(0) { $0 + $1.number } }

    /// A choice with its lot.
    public struct Lot: Sendable, Hashable {
        /// What the plan decides.
        public let choice: PlanChoice
        /// 1 to `Lots.most`.
        public let number: Int

        /// A lot.
        public init(_ choice: PlanChoice, number: Int) {
            self.choice = choice
            self.number = number
        }
    }

    /// A draw.
    public init(seed: UInt64, aspects: [PlanAspect], lots: [Lot]) {
        self.seed = seed
        self.aspects = aspects
        self.lots = lots
    }
}

/// The lots of a draw.
public struct Lots: Sendable {
    /// The largest lot.
    public static let most = 9_999

    private let seed: UInt64

    /// The lots that follow from `seed`.
    public init(seed: UInt64) { self.seed = seed }

    /// The lot of a choice, 1 to `most`: FNV-1a over the bytes of the seed (eight, the lowest first) and of the choice's
    /// key, mixed by the finaliser of SplitMix64. Everybody can compute it.
    public func lot(of choice: PlanChoice) -> Int {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        let bytes = (0..<8).map { UInt8(truncatingIfNeeded: seed >> (8 * $0)) } + Array(choice.key.utf8)
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        hash = (hash ^ (hash >> 30)) &* 0xbf58_476d_1ce4_e5b9
        hash = (hash ^ (hash >> 27)) &* 0x94d0_49bb_1331_11eb
        hash ^= hash >> 31
        return Int(hash % UInt64(Self.most)) + 1
    }
}
