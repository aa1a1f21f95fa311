import InspectionDomain
import PlanningRules
import Synchronization

extension TinyWorld {
    /// Every plan that can obey, see `PlanEnumerator`; listed once in a run.
    var listing: [Plan] { Listings.shared.plans(of: self) }

    /// Whether every check is silent.
    func obeys(_ plan: Plan) -> Bool { TinyWorld.obeys(plan, in: scenario) }

    /// Whether every check is silent.
    static func obeys(_ plan: Plan, in scenario: Scenario) -> Bool {
        Catalogue.rules.allSatisfy { $0.check(plan, in: scenario).isEmpty }
    }

    /// The plans on which rows and checks must agree: the listing (drawn from where it is long), plans one choice
    /// away from it, and plans drawn from everything. The same in every run.
    var trials: [Plan] {
        var random = SplitMix(seed: StableSeed.of(name))
        let space = PlanSpace(scenario, allowsExceptions: allowsExceptions)
        var listed = listing
        if listed.count > 800 { listed = Array(listed.shuffled(using: &random).prefix(800)) }
        let near = (0..<1_200).compactMap { _ in
            listed.randomElement(using: &random).flatMap { space.neighbour(of: $0, &random) }
        }
        // Two steps away, too: what one change breaks another may mend.
        let further = (0..<400).compactMap { _ in
            near.randomElement(using: &random).flatMap { space.neighbour(of: $0, &random) }
        }
        let wild = (0..<150).map { _ in space.draw(&random) }
        return listed + near + further + wild
    }
}

/// A seed from a name, the same in every run.
enum StableSeed {
    static func of(_ text: String) -> UInt64 {
        text.utf8.reduce(1_469_598_103_934_665_603) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
    }
}

/// Listings made so far: several suites use them.
private final class Listings: Sendable {
    static let shared = Listings()
    private let known = Mutex<[String: [Plan]]>([:])

    func plans(of world: TinyWorld) -> [Plan] {
        if let plans = known.withLock({ $0[world.name] }) { return plans }
        let plans = PlanEnumerator(world).plans()
        known.withLock { $0[world.name] = plans }
        return plans
    }
}
