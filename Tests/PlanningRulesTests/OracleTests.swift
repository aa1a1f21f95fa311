import InspectionDomain
import PlanningRules
import Testing

/// The best plan found by listing all plans, judged by checks and points alone, is the solver's best.
@Suite struct OracleTests {
    @Test(arguments: TinyWorlds.all) func bruteForceOptimumIsTheSolversOptimum(_ world: TinyWorld) throws {
        let scenario = world.scenario
        let best = world.listing.filter { world.obeys($0) }.map { Points(of: $0, in: scenario) }.min()
        // Without exceptions first, as the planner does; they are allowed only where there is no plan without.
        let optimum = try Optimum.of(world)
        #expect(optimum?.points == best)
        if let plan = optimum?.plan {
            #expect(world.obeys(plan))
            #expect(Points(of: plan, in: scenario) == best, "\(plan.summary)")
        }
    }

    /// All teams of a round together are a relaxation: never dearer, and possible wherever the whole is.
    @Test(arguments: TinyWorlds.all) func roundsTogetherAreABound(_ world: TinyWorld) throws {
        let whole = try Optimum.of(world)
        let bound = try Optimum.of(world.scenario, allowsExceptions: world.allowsExceptions, resolution: .rounds)
        guard let whole else { return }
        let points = try #require(bound?.points)
        #expect(points.exceptions <= whole.points.exceptions)
        if points.exceptions == whole.points.exceptions { #expect(points.preferences <= whole.points.preferences) }
    }

    /// A scenario that asks for too much has no plan, and both sides say so.
    @Test func impossibleWorldHasNoPlan() throws {
        let scenario = TinyWorlds.all[0].changed { $0.rounds[0].window = march(2)...march(6) }
        #expect(PlanEnumerator(scenario, allowsExceptions: false).plans().isEmpty)
        #expect(try Optimum.of(scenario, allowsExceptions: false) == nil)
    }
}
