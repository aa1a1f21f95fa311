import InspectionDomain
import PlanningRules

extension TinyWorld {
    /// Every plan that can obey, see `PlanEnumerator`; listed once in a run.
    var listing: [Plan] { listings.value(of: name) { PlanEnumerator(self).plans() } }

    /// Whether every check is silent.
    func obeys(_ plan: Plan) -> Bool { TinyWorld.obeys(plan, in: scenario) }

    /// Whether every check is silent.
    static func obeys(_ plan: Plan, in scenario: Scenario) -> Bool {
        Catalogue.violations(of: plan, in: scenario).isEmpty
    }

    /// The plans on which rows and checks must agree, see `Trial`; made once in a run.
    var trials: [Trial] { recordedTrials.value(of: name) { Trial.all(of: self) } }
}

/// A seed from a name, the same in every run.
enum StableSeed {
    static func of(_ text: String) -> UInt64 {
        text.utf8.reduce(1_469_598_103_934_665_603) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
    }
}

/// A plan with what the checks say of it.
struct Trial: Sendable {
    let plan: Plan
    /// Where it breaks a rule, sorted by rule.
    let violations: [RuleInstance]
    /// Where a principle gives way.
    let exceptions: [PlanException]

    init(_ plan: Plan, in scenario: Scenario) {
        self.plan = plan
        violations = Catalogue.rules.flatMap {
            Catalogue.violations(of: plan, in: scenario, rules: [$0]).map(\.instance)
        }
        exceptions = Catalogue.exceptions(of: plan, in: scenario)
    }

    /// The listing (drawn from where it is long), plans one and two choices away from it, and plans drawn from
    /// everything. The same in every run.
    static func all(of world: TinyWorld) -> [Trial] {
        var random = SplitMix(seed: StableSeed.of(world.name))
        let scenario = world.scenario
        let space = PlanSpace(scenario, allowsExceptions: world.allowsExceptions)
        var listed = world.listing
        if listed.count > 200 { listed = Array(listed.shuffled(using: &random).prefix(200)) }
        let near = (0..<280).compactMap { _ in
            listed.randomElement(using: &random).flatMap { space.neighbour(of: $0, &random) }
        }
        // What one change breaks another may mend.
        let further = (0..<70).compactMap { _ in
            near.randomElement(using: &random).flatMap { space.neighbour(of: $0, &random) }
        }
        let wild = (0..<20).map { _ in space.draw(&random) }
        return (listed + near + further + wild).map { Trial($0, in: scenario) }
    }
}

/// Listings made so far: several suites use them.
private let listings = Cache<[Plan]>()
/// Trials made so far.
private let recordedTrials = Cache<[Trial]>()
