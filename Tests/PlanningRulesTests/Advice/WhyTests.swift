import GLPKSolver
import InspectionDomain
import LinearModel
import Planner
import PlanningRules
import Testing

/// Questions about plans, held against the listing of all plans.
@Suite struct WhyTests {
    private let planner = Planner(solver: GLPKSolver())

    /// Worlds of different kinds: one team and two, exceptions, several rounds, things fixed by hand.
    private static let worlds = TinyWorlds.all.filter {
        [
            "plain", "people away, recused, kept apart", "two teams at once",
            "two rounds, training of two days, exit on a working day, no gap",
            "short visits and missing expertise", "pin: a person to a street",
        ].contains($0.name)
    }

    private static func questions(in scenario: Scenario) -> [PlanQuestion] {
        let round = scenario.rounds[0].id
        let days = [2, 5, 9].map { scenario.rounds[0].window.lowerBound.adding(days: $0) }
        return scenario.people.map { .person($0.id) } + scenario.people.prefix(3).map { .round($0.id, round) }
            + [.seat(.leader, "A", round), .seat(.leader, "B", round), .team("C", round, 1), .street("E", "S1")]
            + days.map { .entry("S1", $0) } + [.visit("S2", round), .training(round, days[0].adding(days: -1))]
    }

    private func bestPlan(of world: TinyWorld) throws -> Plan {
        guard case .planned(let report) = try planner.plan(world.scenario) else { throw NoPlan() }
        return report.plan
    }
    private struct NoPlan: Error {}

    /// The difference shown is the difference of the two brute-force optima; where none of the listed plans is as asked,
    /// it is impossible.
    @Test(arguments: worlds) func theForcedDifferenceIsThatOfTheBruteForceOptima(_ world: TinyWorld) throws {
        let scenario = world.scenario
        let plans = world.listing.filter { world.obeys($0) }
        // Where principles need not give way the listing has no plan in which they do; a question may ask for that.
        let lenient = PlanEnumerator(scenario, allowsExceptions: true).plans().filter { world.obeys($0) }
        let plan = try bestPlan(of: world)
        let before = Points(of: plan, in: scenario)
        #expect(plans.map { Points(of: $0, in: scenario) }.min() == before)
        var possible = 0
        for question in Self.questions(in: scenario) {
            let isInPlan = question.holds(in: plan, of: scenario)
            let requirements = question.requirements(!isInPlan, in: plan, of: scenario)
            let best = Self.least(of: plans, requirements, scenario) ?? Self.least(of: lenient, requirements, scenario)
            let explanation = try planner.explain(question, of: plan, in: scenario)
            #expect(explanation.isInPlan == isInPlan)
            switch explanation.outcome {
            case .possible(let report, let changes):
                possible += 1
                #expect(Points(of: report.plan, in: scenario) == best, "\(question)")
                #expect(requirements.allSatisfy { $0.holds(in: report.plan) })
                #expect(TinyWorld.obeys(report.plan, in: scenario))
                if best?.exceptions == before.exceptions {
                    let equals = plans.filter { plan in
                        Points(of: plan, in: scenario) == best && requirements.allSatisfy { $0.holds(in: plan) }
                    }
                    let distance = PlanDistance(from: plan, in: scenario)
                    #expect(
                        distance.distance(of: report.plan) == equals.map(distance.distance(of:)).min(), "\(question)")
                }
                let points = changes.first { $0.level != .exceptions }
                #expect(points?.change == best.map { $0.preferences - before.preferences }, "\(question)")
                #expect(
                    explanation.outcome.verdict == (best == before ? .equal : .costs(isProven: true)), "\(question)")
            case .impossible(let conflict):
                #expect(best == nil, "\(question): \(conflict.instances)")
                try expectExclusion(of: requirements, by: conflict, scenario)
            case .unknown: Issue.record("\(question): no answer")
            }
        }
        #expect(possible > 5)
    }

    /// The fewest points of the plans that are as asked; `nil` where there are none.
    private static func least(
        of plans: [Plan], _ requirements: [PlanRequirement], _ scenario: Scenario
    ) -> Points? {
        plans.filter { plan in requirements.allSatisfy { $0.holds(in: plan) } }.map { Points(of: $0, in: scenario) }
            .min()
    }

    /// The rules named exclude what was asked, and without any one of them it could be.
    private func expectExclusion(
        of requirements: [PlanRequirement], by conflict: Conflict, _ scenario: Scenario
    ) throws {
        func isImpossible(_ instances: [RuleInstance]) throws -> Bool {
            var scope = FormulationScope(allowsExceptions: true)
            scope.enforced = Set(instances)
            scope.requirements = requirements
            return try GLPKSolver().solve(Formulation(scenario, scope: scope).model).status == .infeasible
        }
        #expect(conflict.isProvenIrreducible)
        #expect(try isImpossible(conflict.instances))
        for member in conflict.instances {
            #expect(try !isImpossible(conflict.instances.filter { $0 != member }), "\(member) is not needed")
        }
    }

    /// A plan that is not the best one: the question brings that to light.
    @Test func aPlanThatIsNotTheBestIsCalledSo() throws {
        let world = TinyWorlds.all[0]
        let scenario = world.scenario
        let plans = world.listing.filter { world.obeys($0) }
        let worst = try #require(plans.max { Points(of: $0, in: scenario) < Points(of: $1, in: scenario) })
        let best = try bestPlan(of: world)
        let person = try #require(
            best.rounds[0].teams[0].members.first { entry in
                !PlanQuestion.person(entry.person).holds(in: worst, of: scenario)
            }
        ).person
        let explanation = try planner.explain(.person(person), of: worst, in: scenario)
        #expect(explanation.outcome.verdict == .better)
        guard case .possible(_, let changes) = explanation.outcome else { return }
        #expect(changes.contains { $0.change < 0 })
    }

    @Test func withoutTimeThereIsNoAnswer() throws {
        let world = TinyWorlds.all[0]
        let explanation = try planner.explain(
            .person("F"), of: bestPlan(of: world), in: world.scenario, options: PlanningOptions(timeLimit: 0))
        guard case .unknown(.timeLimit) = explanation.outcome else {
            Issue.record("\(explanation.outcome)")
            return
        }
    }

    /// What lies outside every round no rule is to blame for.
    @Test func aDayOfNoRoundBlamesNobody() throws {
        let world = TinyWorlds.all[0]
        let explanation = try planner.explain(
            .entry("S1", march(31)), of: bestPlan(of: world), in: world.scenario)
        guard case .impossible(let conflict) = explanation.outcome else {
            Issue.record("\(explanation.outcome)")
            return
        }
        #expect(conflict.instances.isEmpty)
        #expect(conflict.isProvenIrreducible)
    }
}
