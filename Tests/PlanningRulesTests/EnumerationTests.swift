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

    /// Every rule is broken by some trial, alone, except those that no choice in the list can break.
    @Test func everyRuleIsBrokenAlone() {
        var broken: Set<String> = []
        for world in TinyWorlds.all {
            for trial in world.trials {
                let rules = Set(trial.violations.map(\.rule.text))
                if rules.count == 1 { broken.formUnion(rules) }
            }
        }
        let untried = Catalogue.rules.map(\.id.text).filter { !broken.contains($0) }
        // The exit of every visit follows from its entry.
        #expect(untried == ["R04", "R05"])
    }
}
