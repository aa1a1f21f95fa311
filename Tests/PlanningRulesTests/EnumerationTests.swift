import InspectionDomain
import PlanningRules
import Testing

/// The worlds themselves: small enough to list, and neither empty nor without conflicts.
@Suite struct EnumerationTests {
    @Test(arguments: TinyWorlds.all) func worldHasPlansButNotTooMany(_ world: TinyWorld) {
        let plans = world.listing
        #expect(plans.count <= 20_000)
        #expect(plans.contains { world.obeys($0) })
        #expect(Set(plans).count == plans.count)
        #expect(Set(world.scenario.visits.map(\.id)).count == world.scenario.visits.count)
    }

    /// A world that is to show exceptions has obeying plans with every kind it grants a cause for.
    @Test func everyKindOfExceptionOccurs() {
        var kinds: Set<ExceptionKind> = []
        for world in TinyWorlds.lenient {
            for plan in world.listing where world.obeys(plan) {
                kinds.formUnion(Catalogue.rules.flatMap { $0.exceptions(of: plan, in: world.scenario) }.map(\.kind))
            }
        }
        #expect(kinds == Set(ExceptionKind.allCases))
    }

    /// Every rule but those that only a plan made by hand can break is broken by some listed or drawn plan.
    @Test func everyRuleIsTried() {
        var broken: Set<String> = []
        for world in TinyWorlds.all {
            for plan in world.trials {
                for rule in Catalogue.rules where !broken.contains(rule.id.text) {
                    if !rule.check(plan, in: world.scenario).isEmpty { broken.insert(rule.id.text) }
                }
            }
        }
        let untried = Catalogue.rules.map(\.id.text).filter { !broken.contains($0) }
        // R09 and R14: no listed plan sends more teams than there are, or a team without a visit.
        #expect(untried == ["R09", "R14"])
    }
}
