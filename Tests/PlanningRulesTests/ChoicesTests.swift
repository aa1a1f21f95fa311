import InspectionDomain
import LinearModel
import PlanningRules
import Testing

/// What is asked of the rules once for many programs.
@Suite struct ChoicesTests {
    /// A program made from shared choices is the one that asks for itself, down to the names, whatever it keeps.
    @Test(arguments: TinyWorlds.all, [false, true])
    func sharingChoicesChangesNoProgram(_ world: TinyWorld, _ allowsExceptions: Bool) {
        let scenario = world.scenario
        let shared = Choices(scenario, scope: FormulationScope(allowsExceptions: allowsExceptions))
        for resolution in Resolution.allCases {
            var scope = FormulationScope(resolution: resolution, allowsExceptions: allowsExceptions)
            expectSame(scenario, scope, shared)
            scope.keepsOption = { _, option in option.entry.number.isMultiple(of: 2) }
            scope.keepsMember = { person, _, team in (person.text.unicodeScalars.count + team).isMultiple(of: 2) }
            expectSame(scenario, scope, shared)
        }
    }

    private func expectSame(_ scenario: Scenario, _ scope: FormulationScope, _ shared: Choices) {
        let (own, other) = (
            Formulation(scenario, scope: scope), Formulation(scenario, scope: scope, choices: shared)
        )
        #expect(own.model.variables == other.model.variables)
        #expect(own.model.rows == other.model.rows)
        #expect(own.exclusions == other.exclusions)
        #expect(own.postedInstances == other.postedInstances)
    }
}
