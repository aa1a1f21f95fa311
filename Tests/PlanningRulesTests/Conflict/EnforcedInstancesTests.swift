import InspectionDomain
import PlanningRules
import Testing

/// A program in which only some instances hold is what conflicts are looked for with. It must accept a plan exactly when
/// the plan breaks none of them, whatever else it breaks.
@Suite struct EnforcedInstancesTests {
    @Test(arguments: TinyWorlds.all) func onlyEnforcedInstancesBind(_ world: TinyWorld) {
        let scenario = world.scenario
        let formulation = Formulation(scenario, scope: FormulationScope(allowsExceptions: true))
        let universe = Set(formulation.exclusions.keys).union(formulation.postedInstances)
        var seen: Set<Set<RuleInstance>> = []
        for trial in world.trials where seen.count < 15 && !isStructure(trial, scenario) {
            let violations = Catalogue.violations(of: trial.plan, in: scenario)
            let broken = violations.reduce(into: Set<RuleInstance>()) {
                $0.formUnion($1.brokenInstances(by: trial.plan, in: scenario))
            }
            guard !broken.isEmpty, seen.insert(broken).inserted else { continue }
            let others = universe.subtracting(broken)
            let without = RowsJudge(scenario, allowsExceptions: true, enforced: others, preferences: false)
            let verdict = without.verdict(of: trial.plan)
            #expect(verdict.isAccepted, "without \(broken): \(verdict.summary)\n\(trial.plan.summary)")
            for instance in broken {
                let with = RowsJudge(
                    scenario, allowsExceptions: true, enforced: others.union([instance]), preferences: false)
                #expect(!with.verdict(of: trial.plan).isAccepted, "with \(instance)\n\(trial.plan.summary)")
            }
        }
    }

    /// Breaches that the variables exclude whatever rows there are, see `AgreementTests`; R41, whose rows take for
    /// granted that a round is trained and that nobody is in two teams; and what is fixed for a visit that is not held.
    /// What has happened (O5) stands in the variables, and other rules forgive it as it was, not as a trial changes it.
    private func isStructure(_ trial: Trial, _ scenario: Scenario) -> Bool {
        let rules = Set(trial.violations.map(\.rule.text))
        let isTrainedTogether = trial.plan.rounds.allSatisfy {
            TinyWorld.calendar.isWorkingDay($0.training.lowerBound)
        }
        let isDouble = trial.violations.contains {
            $0.rule.text == "R42" && trial.plan.round(RoundID($0.parts[1])) != nil
        }
        let isMissing = trial.plan.visits.count < scenario.visits.count && !scenario.pins.isEmpty
        return isMissing || !rules.isDisjoint(with: ["R14", "R23", "O5"]) || !isTrainedTogether || isDouble
            || (rules.contains("R41") && rules.contains("R28"))
    }
}
