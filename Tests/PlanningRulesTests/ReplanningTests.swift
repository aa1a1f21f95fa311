import GLPKSolver
import InspectionDomain
import LinearModel
import Planner
import PlanningRules
import Testing

/// Making a plan again, held against the listing of all plans.
@Suite struct ReplanningTests {
    private func points(_ plan: Plan, in scenario: Scenario) -> [Int] {
        let audit = Audit(plan, in: scenario)
        return Audit.levels(of: scenario).map { audit.points(at: $0) }
    }

    /// Level by level, in their order, no plan in the whole listing departs less.
    @Test(arguments: TinyWorlds.replanned, Strategy.allCases)
    func everyStrategyProvesTheBruteForceOptimumOfAllLevels(_ world: TinyWorld, _ strategy: Strategy) throws {
        let scenario = world.scenario
        let best = world.listing.filter { world.obeys($0) }.map { points($0, in: scenario) }.min {
            $0.lexicographicallyPrecedes($1)
        }
        let outcome = try Planner(solver: GLPKSolver()).plan(scenario, options: PlanningOptions(strategy: strategy))
        guard case .planned(let report) = outcome else {
            Issue.record("no plan, although the best one has \(best ?? [])")
            return
        }
        #expect(report.levels.map(\.points) == best, "\(report.plan.summary)")
        #expect(report.levels.map(\.level) == Audit.levels(of: scenario))
        #expect(report.status == .provenOptimal)
        #expect(Audit(report.plan, in: scenario).violations.isEmpty)
    }

    /// What has happened is in every plan, as it was.
    @Test(arguments: TinyWorlds.replanned) func whatHasHappenedStays(_ world: TinyWorld) throws {
        let replanning = try #require(world.scenario.replanning)
        for plan in world.listing where world.obeys(plan) {
            for held in replanning.settledVisits {
                let visit = try #require(plan.visit(held.id))
                #expect(visit.isAsHeld(held, by: plan.roster(of: visit)))
                #expect(plan.attendance(of: visit) == replanning.baseline.attendance(of: held))
            }
            #expect(plan.visits.allSatisfy { $0.entry >= replanning.asOf || world.scenario.isSettled($0.id) })
        }
    }

    /// A plan that needs no change is not changed, whatever could be better.
    @Test func withoutAReasonNothingChanges() throws {
        for world in TinyWorlds.strict.prefix(8) {
            // Any plan that obeys, not the best.
            guard let plan = world.listing.last(where: { world.obeys($0) }) else { continue }
            let day = world.tables.rounds[0].window.lowerBound.adding(days: -40)
            let scenario = world.changed { $0.replanning = Replanning(of: plan, asOf: day) }
            guard case .planned(let report) = try Planner(solver: GLPKSolver()).plan(scenario) else {
                Issue.record("\(world.name): no plan")
                continue
            }
            #expect(report.plan == plan, "\(world.name)\n\(report.plan.summary)\n\(plan.summary)")
        }
    }

    /// What was done and now breaks a rule is told, and never blamed on the plan.
    @Test func thePastIsToldButNotBlamed() throws {
        let world = try #require(TinyWorlds.replanned.first { $0.name.contains("breaks rules now") })
        guard case .planned(let report) = try Planner(solver: GLPKSolver()).plan(world.scenario) else {
            Issue.record("no plan")
            return
        }
        let audit = Audit(report.plan, in: world.scenario)
        #expect(audit.violations.isEmpty)
        let rules = Set(audit.pastBreaches.map(\.instance.rule.text))
        #expect(rules.isSuperset(of: ["R06", "R48"]), "\(rules)")
    }
}
