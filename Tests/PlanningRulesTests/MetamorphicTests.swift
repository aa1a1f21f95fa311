import CivilCalendar
import InspectionDomain
import LinearModel
import PlanningRules
import Testing

/// What a change of the scenario may and may not do to its optimum, whatever the optimum is.
@Suite struct MetamorphicTests {
    /// Worlds planned without exceptions.
    private static let worlds = TinyWorlds.strict

    private func optimum(_ scenario: Scenario) throws -> Points? {
        try Optimum.of(scenario, allowsExceptions: false)?.points
    }

    @Test(arguments: worlds) func oneMorePersonNeverMakesItWorse(_ world: TinyWorld) throws {
        let before = try #require(try Optimum.of(world)?.points)
        let after = try #require(
            try optimum(
                world.changed { tables in
                    tables.people.append(
                        Inspector(
                            id: "Z", name: "Z", unit: "V", kind: .leadingCadre, rank: .sectionHead, knowsSafety: true,
                            expertise: ["fire", "gas"], dailyCost: 10))
                }))
        #expect(after <= before)
    }

    @Test(arguments: worlds) func moreCapacityNeverMakesItWorse(_ world: TinyWorld) throws {
        let before = try #require(try Optimum.of(world)?.points)
        let after = try #require(
            try optimum(
                world.changed { tables in
                    for index in tables.units.indices {
                        tables.units[index].capacity += 1
                        for change in tables.units[index].capacityChanges.indices {
                            tables.units[index].capacityChanges[change].capacity += 1
                        }
                    }
                }))
        #expect(after <= before)
    }

    /// Without exceptions, that is: with them a recusal is also a cause for being excused.
    @Test(arguments: worlds) func oneMoreRecusalNeverMakesItBetter(_ world: TinyWorld) throws {
        let before = try #require(try Optimum.of(world)?.points)
        for person in ["A", "E"] {
            let after = try optimum(
                world.changed { $0.recusals.append(Recusal(person: PersonID(person), street: "S1")) })
            if let after { #expect(before <= after) }
        }
    }

    @Test(arguments: worlds) func oneMoreAbsenceNeverMakesItBetter(_ world: TinyWorld) throws {
        let before = try #require(try Optimum.of(world)?.points)
        let day = world.tables.rounds[0].window.lowerBound.adding(days: 3)
        let after = try optimum(world.changed { $0.absences.append(Absence(person: "E", days: day...day)) })
        if let after { #expect(before <= after) }
    }

    /// The order of the tables reaches neither the model nor the plan.
    @Test(arguments: TinyWorlds.all) func shuffledTablesGiveTheSameModelAndPlan(_ world: TinyWorld) throws {
        let shuffled = world.changed { $0.shuffle(seed: StableSeed.of(world.name)) }
        let texts = [world.scenario, shuffled].map { scenario in
            let judge = RowsJudge(scenario, allowsExceptions: true)
            var model = judge.formulation.model
            model.objective = sum(judge.costs.map(\.expression))
            return LPText(model).text
        }
        #expect(texts[0] == texts[1])
        let plan = try Optimum.of(shuffled, allowsExceptions: world.allowsExceptions)?.plan
        #expect(try Optimum.of(world)?.plan == plan)
    }

    /// Four weeks later, where no holiday tells the weeks apart, everything is the same.
    @Test(arguments: worlds.filter { !$0.name.hasPrefix("the end of the year") })
    func wholeWeeksLaterThePointsAreTheSame(_ world: TinyWorld) throws {
        let before = try #require(try Optimum.of(world))
        let later = world.changed { $0.shift(days: 28) }
        let after = try #require(try Optimum.of(later, allowsExceptions: false))
        #expect(before.points == after.points)
        // The very same plan, moved, is worth the same.
        let moved = try #require(before.plan).shifted(days: 28)
        #expect(TinyWorld.obeys(moved, in: later))
        #expect(Points(of: moved, in: later) == before.points)
    }

    /// Another seed breaks ties in another way and changes no points.
    @Test(arguments: worlds.prefix(6)) func seedChangesNoPoints(_ world: TinyWorld) throws {
        let before = try Optimum.of(world)?.points
        let after = try optimum(world.changed { $0.settings.seed = 99 })
        #expect(before == after)
    }
}
