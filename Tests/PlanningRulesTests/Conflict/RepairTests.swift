import GLPKSolver
import InspectionDomain
import Planner
import PlanningRules
import Testing

/// Repairs, held against the listing of all plans of the changed scenario.
@Suite struct RepairTests {
    /// The plan passes the audit of the changed scenario.
    static func expectSound(_ repair: Repair, _ scenario: Scenario) {
        let changed = repair.applied(to: scenario)
        let audit = Audit(repair.plan, in: changed)
        #expect(audit.violations.isEmpty, "\(repair.edits): \(audit.violations)")
        #expect(audit.exceptions == repair.exceptions)
        #expect(repair.edits.allSatisfy { !$0.wording(in: scenario).zh.isEmpty })
    }

    /// Whether any plan of all that can be listed obeys.
    static func isPossible(_ scenario: Scenario, allowsExceptions: Bool) -> Bool {
        PlanEnumerator(scenario, allowsExceptions: allowsExceptions).plans().contains {
            TinyWorld.obeys($0, in: scenario)
        }
    }

    @Test(arguments: PlantedCause.all) func everyRepairMakesThePlanPossible(_ cause: PlantedCause) throws {
        let scenario = cause.planted()
        let diagnosis = try ConflictTests.diagnosis(scenario)
        #expect(diagnosis.hasEveryRepair)
        #expect(!diagnosis.repairs.isEmpty)
        #expect(diagnosis.repairs.map(\.cost) == diagnosis.repairs.map(\.cost).sorted())
        #expect(Set(diagnosis.repairs.map(\.edits)).count == diagnosis.repairs.count)
        for repair in diagnosis.repairs {
            Self.expectSound(repair, scenario)
            #expect(repair.isProvenMinimal)
        }
    }

    /// Both causes are gone with each repair that is offered, and there are several kinds.
    @Test(arguments: [(0, 2), (1, 3), (2, 5), (3, 5), (0, 6)]) func repairsOfTwoCausesRepairBoth(_ pair: (Int, Int))
        throws
    {
        let scenario = PlantedCause.all[pair.0].planted(with: PlantedCause.all[pair.1])
        let diagnosis = try ConflictTests.diagnosis(scenario)
        #expect(!diagnosis.repairs.isEmpty)
        for repair in diagnosis.repairs {
            Self.expectSound(repair, scenario)
            let further = diagnosis.repairs.filter { Set($0.edits).isStrictSuperset(of: repair.edits) }
            #expect(further.isEmpty, "\(further.map(\.edits)) do more than \(repair.edits)")
        }
    }

    /// One step less does not do: by listing every plan.
    @Test(arguments: PlantedCause.all) func aSmallerStepIsNotEnough(_ cause: PlantedCause) throws {
        let scenario = cause.planted()
        for repair in try ConflictTests.diagnosis(scenario).repairs where repair.edits.count == 1 {
            guard let smaller = Self.oneStepLess(repair.edits[0], in: scenario) else { continue }
            let changed = scenario.edited(smaller)
            #expect(
                !Self.isPossible(changed, allowsExceptions: !repair.isLeastWithoutExceptions),
                "\(smaller) instead of \(repair.edits)")
        }
    }

    /// The same kind of change, one day or one number smaller; `nil`: there is no smaller one.
    private static func oneStepLess(_ edit: ScenarioEdit, in scenario: Scenario) -> [ScenarioEdit]? {
        switch edit {
        case .number(let setting, let value):
            guard let old = setting.value(in: scenario.settings) else { return nil }
            return [.number(setting, value + (value > old ? -1 : 1))]
        case .roundWindow(let id, let window):
            guard let old = scenario.round(id)?.window else { return nil }
            let smaller =
                window.upperBound > old.upperBound
                ? window.lowerBound...window.upperBound.adding(days: -1)
                : window.lowerBound.adding(days: 1)...window.upperBound
            return [.roundWindow(id, smaller)]
        case .period(let period, let left):
            // One of the opened days stays closed, at either end.
            guard let opened = period.days.without(left).first, opened.dayCount > 1 else { return nil }
            let smaller = opened.lowerBound.adding(days: 1)...opened.upperBound
            return [.period(period, left: period.days.without([smaller]))]
        case .absence(let absence, let left):
            guard let rest = left.first, left.count == 1 else { return nil }
            let more =
                rest.lowerBound > absence.days.lowerBound
                ? rest.lowerBound.adding(days: -1)...rest.upperBound
                : rest.lowerBound...rest.upperBound.adding(days: 1)
            return [.absence(absence, left: [more])]
        case .unitCapacity(let id, let capacity): return [.unitCapacity(id, capacity - 1)]
        case .themeWindow(let id, let window):
            guard let old = scenario.themes.first(where: { $0.id == id })?.window else { return nil }
            return [
                .themeWindow(
                    id,
                    window.upperBound > old.upperBound
                        ? window.lowerBound...window.upperBound.adding(days: -1)
                        : window.lowerBound.adding(days: 1)...window.upperBound)
            ]
        default: return nil
        }
    }

    /// What must never be asked for is never offered.
    @Test func recusalsAndHealthAreNeverRepaired() throws {
        let scenario = TinyWorlds.all[0].changed { tables in
            for person in ["A", "B"] { tables.recusals.append(Recusal(person: PersonID(person), street: "S1")) }
        }
        let diagnosis = try ConflictTests.diagnosis(scenario)
        #expect(diagnosis.conflicts.first?.rules.contains(RuleID("R48")) ?? false)
        #expect(!diagnosis.repairs.isEmpty)
        for repair in diagnosis.repairs {
            #expect(repair.applied(to: scenario).recusals == scenario.recusals)
            Self.expectSound(repair, scenario)
        }
    }
}
