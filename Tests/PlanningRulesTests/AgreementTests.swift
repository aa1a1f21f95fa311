import GLPKSolver
import InspectionDomain
import LinearModel
import PlanningRules
import Testing

/// Rows and checks say the same of every plan: neither knows the other, and both are needed.
@Suite struct AgreementTests {
    @Test(arguments: TinyWorlds.all) func rowsAcceptExactlyWhatChecksAreSilentAbout(_ world: TinyWorld) {
        agree(world, allowsExceptions: world.allowsExceptions)
    }

    /// Where exceptions are not allowed, plans with exceptions have no place in the model.
    @Test(arguments: TinyWorlds.lenient) func strictRowsAcceptOnlyPlansWithoutExceptions(_ world: TinyWorld) {
        agree(world, allowsExceptions: false)
    }

    /// Where exceptions are allowed but none is needed, they change nothing.
    @Test(arguments: TinyWorlds.strict) func lenientRowsAgreeInStrictWorlds(_ world: TinyWorld) {
        agree(world, allowsExceptions: true)
    }

    private func agree(_ world: TinyWorld, allowsExceptions: Bool) {
        let scenario = world.scenario
        let judge = RowsJudge(scenario, allowsExceptions: allowsExceptions)
        var differences = 0
        var accepted = 0
        for plan in world.trials where differences < 3 {
            let violations = Catalogue.rules.flatMap { $0.check(plan, in: scenario) }
            let exceptions = Catalogue.rules.flatMap { $0.exceptions(of: plan, in: scenario) }
            let isSilent = violations.isEmpty && (allowsExceptions || exceptions.isEmpty)
            let verdict = judge.verdict(of: plan)
            if case .accepted(let values) = verdict {
                accepted += 1
                // What is read back from an accepted plan's values is that plan.
                #expect(judge.formulation.decode(Solution(values: values)) == plan)
            }
            guard verdict.isAccepted != isSilent else { continue }
            differences += 1
            Issue.record("\(verdict.summary); checks: \(violations.map(\.instance)), \(exceptions.map(\.instance))\n\(plan.summary)")
        }
        #expect(accepted > 0 || world.allowsExceptions != allowsExceptions)
    }

    /// The points of an accepted plan are the same in the model and counted from the plan, instance by instance.
    @Test(arguments: TinyWorlds.all) func pointsAreTheSameInModelAndPlan(_ world: TinyWorld) {
        let scenario = world.scenario
        let judge = RowsJudge(scenario, allowsExceptions: world.allowsExceptions)
        var differences = 0
        for plan in world.trials where differences < 3 {
            guard case .accepted(let values) = judge.verdict(of: plan) else { continue }
            var model: [RuleInstance: Int] = [:]
            for cost in judge.costs { model[cost.instance, default: 0] += cost.expression.value(values) }
            var counted: [RuleInstance: Int] = [:]
            for entry in Catalogue.preferences.flatMap({ $0.points(of: plan, in: scenario) }) {
                counted[entry.instance, default: 0] += entry.points
            }
            for exception in Catalogue.rules.flatMap({ $0.exceptions(of: plan, in: scenario) }) {
                counted[exception.instance, default: 0] += scenario.settings.exceptionWeights[exception.kind] ?? 0
            }
            let instances = Set(model.keys).union(counted.keys).sorted()
            let different = instances.filter { model[$0, default: 0] != counted[$0, default: 0] }
            guard !different.isEmpty else { continue }
            differences += 1
            let facts = different.map { "\($0): model \(model[$0, default: 0]), plan \(counted[$0, default: 0])" }
            Issue.record("\(facts)\n\(plan.summary)")
        }
    }

    /// The judge that completes rules' own variables agrees with the solver, on verdict and least points.
    @Test(arguments: TinyWorlds.all) func judgeAgreesWithSolver(_ world: TinyWorld) throws {
        let judge = RowsJudge(world.scenario, allowsExceptions: world.allowsExceptions)
        var random = SplitMix(seed: 7)
        var seen: [Bool: Int] = [:]
        for plan in world.trials.shuffled(using: &random) {
            let verdict = judge.verdict(of: plan)
            // Some of each verdict.
            guard let model = judge.fixedModel(for: plan), seen[verdict.isAccepted, default: 0] < 12 else { continue }
            seen[verdict.isAccepted, default: 0] += 1
            let outcome = try GLPKSolver().solve(model)
            switch verdict {
            case .noVariable: Issue.record("a model without variables")
            case .rejected: #expect(outcome.status == .infeasible, "\(verdict.summary)\n\(plan.summary)")
            case .accepted(let values):
                #expect(outcome.status == .optimal, "\(plan.summary)")
                #expect(outcome.objective == model.objectiveValue(values), "\(plan.summary)")
            }
        }
        #expect(seen[true, default: 0] > 0)
    }

    @Test(arguments: TinyWorlds.all) func modelIsSound(_ world: TinyWorld) {
        for resolution in Resolution.allCases {
            for allowsExceptions in [false, true] {
                let scope = FormulationScope(resolution: resolution, allowsExceptions: allowsExceptions)
                var formulation = Formulation(world.scenario, scope: scope)
                for preference in Catalogue.preferences { _ = preference.cost(in: &formulation, weight: 1) }
                #expect(formulation.model.problems().isEmpty)
            }
        }
    }
}
