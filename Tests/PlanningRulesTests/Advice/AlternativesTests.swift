import GLPKSolver
import InspectionDomain
import Planner
import PlanningRules
import Testing

/// Plans as good as each other, held against the listing of all plans.
@Suite struct AlternativesTests {
    private let planner = Planner(solver: GLPKSolver())

    private static let worlds = TinyWorlds.all.filter {
        [
            "plain", "people away, recused, kept apart", "two teams at once", "three streets, two teams",
            "themes and wanted expertise", "short visits and missing expertise", "seats",
        ].contains($0.name)
    }

    /// What a plan chooses in some aspects: plans that choose the same are no alternatives to each other.
    private static func choices(_ plan: Plan, _ aspects: [PlanAspect], _ scenario: Scenario) -> Set<PlanChoice> {
        Set(aspects.flatMap { $0.choices(of: plan, in: scenario).made })
    }

    private func found(
        _ scenario: Scenario, _ request: AlternativesRequest, options: PlanningOptions = PlanningOptions()
    ) throws -> Alternatives {
        guard case .planned(let alternatives) = try planner.alternatives(scenario, request, options: options) else {
            throw NoPlan()
        }
        return alternatives
    }
    private struct NoPlan: Error {}

    /// As many as brute force finds, and that there are no more is proven.
    @Test(arguments: worlds, [[PlanAspect.people], [.dates], [.leaders], [.dates, .leaders]])
    func asManyAreFoundAsTheListingHas(_ world: TinyWorld, _ aspects: [PlanAspect]) throws {
        let scenario = world.scenario
        let plans = world.listing.filter { world.obeys($0) }
        let best = try #require(plans.map { Points(of: $0, in: scenario) }.min())
        let optima = Set(
            plans.filter { Points(of: $0, in: scenario) == best }.map { Self.choices($0, aspects, scenario) })
        // Where there are very many, some must do.
        let count = min(optima.count + 1, 12)
        let alternatives = try found(scenario, AlternativesRequest(count: count, aspects: aspects))
        #expect(alternatives.plans.count == min(optima.count, 12))
        #expect(alternatives.end == (optima.count < 12 ? .noMore : .enough))
        let chosen = alternatives.plans.map { Self.choices($0.plan, aspects, scenario) }
        #expect(Set(chosen).count == chosen.count)
        for (plan, choices) in zip(alternatives.plans, chosen) {
            #expect(optima.contains(choices))
            #expect(Points(of: plan.plan, in: scenario) == best)
            #expect(plan.status == .provenOptimal)
            #expect(Audit(plan.plan, in: scenario).violations.isEmpty)
        }
    }

    /// Within a tolerance: none is dearer, each is as far from the others as asked, and no plan of the listing would still
    /// be far enough from all of them.
    @Test(arguments: worlds.prefix(5), [2, 3]) func nearlyEqualPlansKeepTheirDistance(_ world: TinyWorld, _ least: Int)
        throws
    {
        let scenario = world.scenario
        let plans = world.listing.filter { world.obeys($0) }
        let best = try #require(plans.map { Points(of: $0, in: scenario) }.min())
        let request = AlternativesRequest(count: 8, aspects: [.people], distance: least, tolerance: .points(4))
        let alternatives = try found(scenario, request)
        let allowed = plans.filter {
            let points = Points(of: $0, in: scenario)
            return points.exceptions <= best.exceptions && points.preferences <= best.preferences + 4
        }
        func differs(_ one: Plan, _ other: Plan) -> Bool {
            let distance = Self.choices(one, [.people], scenario).symmetricDifference(
                Self.choices(other, [.people], scenario)
            ).count
            return distance >= least
        }
        for (index, plan) in alternatives.plans.enumerated() {
            #expect(Points(of: plan.plan, in: scenario).preferences <= best.preferences + 4)
            for other in alternatives.plans[(index + 1)...] { #expect(differs(plan.plan, other.plan)) }
        }
        let isFull = !allowed.contains { candidate in alternatives.plans.allSatisfy { differs(candidate, $0.plan) } }
        #expect(alternatives.end == .noMore ? isFull : alternatives.plans.count == 8)
    }

    @Test func tolerancesAreCountedAsDocumented() {
        #expect(AlternativesRequest.Tolerance.points(5).ceiling(over: 100) == 105)
        #expect(AlternativesRequest.Tolerance.part(0.02).ceiling(over: 226) == 230)
        #expect(AlternativesRequest.Tolerance.part(0.05).ceiling(over: 100) == 105)
        #expect(AlternativesRequest.Tolerance.part(0).ceiling(over: 7) == 7)
    }

    @Test func withoutTimeNothingIsSaidOfHowManyThereAre() throws {
        let scenario = TinyWorlds.all[0].scenario
        guard
            case .stopped(.timeLimit) = try planner.alternatives(
                scenario, AlternativesRequest(count: 3), options: PlanningOptions(timeLimit: 0))
        else {
            Issue.record("no time, no plan")
            return
        }
    }
}
