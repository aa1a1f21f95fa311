import GLPKSolver
import InspectionDomain
import LinearModel
import PlanningRules
import Testing

/// Rows and checks say the same of every plan: neither knows the other, and both are needed.
@Suite struct AgreementTests {
    /// With exceptions allowed, rows accept a plan exactly when the checks are silent; without, exactly when they are
    /// silent and no principle gives way.
    @Test(arguments: TinyWorlds.all, [false, true])
    func rowsAcceptExactlyWhatChecksAreSilentAbout(_ world: TinyWorld, allowsExceptions: Bool) {
        let judge = RowsJudge(world.scenario, allowsExceptions: allowsExceptions)
        var differences = 0
        var accepted = 0
        for trial in world.trials where differences < 3 {
            let isSilent = trial.violations.isEmpty && (allowsExceptions || trial.exceptions.isEmpty)
            let verdict = judge.verdict(of: trial.plan)
            if case .accepted(let values) = verdict {
                accepted += 1
                // What is read back from an accepted plan's values is that plan.
                #expect(judge.formulation.decode(Solution(values: values)) == trial.plan)
                let different = Self.differentPoints(trial, values, judge)
                if isSilent && !different.isEmpty {
                    differences += 1
                    Issue.record("\(different)\n\(trial.plan.summary)")
                }
            }
            guard verdict.isAccepted != isSilent else { continue }
            differences += 1
            Issue.record(
                "\(verdict.summary); checks: \(trial.violations), \(trial.exceptions.map(\.instance))\n\(trial.plan.summary)"
            )
        }
        #expect(accepted > 0 || world.allowsExceptions)
    }

    /// The points of an accepted plan are the same in the model and counted from the plan, instance by instance.
    private static func differentPoints(_ trial: Trial, _ values: [Int], _ judge: RowsJudge) -> [String] {
        let scenario = judge.formulation.scenario
        var model: [RuleInstance: Int] = [:]
        for cost in judge.costs { model[cost.instance, default: 0] += cost.expression.value(values) }
        var counted: [RuleInstance: Int] = [:]
        let disturbance = Catalogue.disturbances.flatMap { $0.points(of: trial.plan, in: scenario) }
        for entry in Catalogue.preferences.flatMap({ $0.points(of: trial.plan, in: scenario) }) + disturbance {
            counted[entry.instance, default: 0] += entry.points
        }
        for exception in trial.exceptions {
            counted[exception.instance, default: 0] += scenario.settings.exceptionWeights[exception.kind] ?? 0
        }
        return Set(model.keys).union(counted.keys).sorted()
            .filter { model[$0, default: 0] != counted[$0, default: 0] }
            .map { "\($0): model \(model[$0, default: 0]), plan \(counted[$0, default: 0])" }
    }

    /// A rule's rows are exactly the rule: left out, they let through what breaks this rule alone. Otherwise a search
    /// for rules that cannot hold together would blame the wrong ones.
    @Test(arguments: TinyWorlds.all) func withoutARulesRowsPlansThatBreakItAloneAreAccepted(_ world: TinyWorld) {
        var tried: [RuleID: [Plan]] = [:]
        for trial in world.trials {
            let rules = Set(trial.violations.map(\.rule))
            guard rules.count == 1, let rule = rules.first, tried[rule, default: []].count < 4 else { continue }
            if !Self.isStructure(trial) { tried[rule, default: []].append(trial.plan) }
        }
        for (rule, plans) in tried.sorted(by: { $0.key < $1.key }) {
            let judge = RowsJudge(world.scenario, allowsExceptions: true, without: [rule], preferences: false)
            for plan in plans {
                let verdict = judge.verdict(of: plan)
                #expect(verdict.isAccepted, "\(rule): \(verdict.summary)\n\(plan.summary)")
            }
        }
    }

    /// Breaches that the variables themselves exclude, whatever rows there are: visits of teams that do not exist
    /// (R14), people excused or substituting without cause (R23), what has happened (O5), training on days nobody works (R28), and somebody
    /// in two teams (R42), whom other rules' rows count twice.
    private static func isStructure(_ trial: Trial) -> Bool {
        trial.violations.contains { violation in
            switch violation.rule.text {
            case "R14", "R23", "O5": true
            case "R28": trial.plan.rounds.contains { !TinyWorld.calendar.isWorkingDay($0.training.lowerBound) }
            case "R42": trial.plan.round(RoundID(violation.parts[1])) != nil
            default: false
            }
        }
    }

    /// The judge that completes rules' own variables agrees with the solver, on verdict and least points.
    @Test(arguments: TinyWorlds.all) func judgeAgreesWithSolver(_ world: TinyWorld) throws {
        let judge = RowsJudge(world.scenario, allowsExceptions: world.allowsExceptions)
        var random = SplitMix(seed: 7)
        var seen: [Bool: Int] = [:]
        for trial in world.trials.shuffled(using: &random) where seen[true, default: 0] + seen[false, default: 0] < 12 {
            let plan = trial.plan
            let accepts = trial.violations.isEmpty
            guard seen[accepts, default: 0] < 6, let model = judge.fixedModel(for: plan) else { continue }
            seen[accepts, default: 0] += 1
            let outcome = try GLPKSolver().solve(model)
            switch judge.verdict(of: plan) {
            case .noVariable: Issue.record("a model without variables")
            case .rejected: #expect(outcome.status == .infeasible, "\(plan.summary)")
            case .accepted(let values):
                #expect(outcome.status == .optimal, "\(plan.summary)")
                #expect(model.isFeasible(values), "\(plan.summary)")
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
