import CivilCalendar
import GLPKSolver
import InspectionDomain
import Planner
import PlanningRules
import Testing

/// What becomes of a plan in a future, held against the listing of all plans there.
@Suite struct FutureJudgeTests {
    /// Worlds whose plans are few, with exceptions allowed and not.
    private static let worlds = TinyWorlds.all.filter {
        ["plain", "people away, recused, kept apart", "two teams at once", "a unit's capacity dips"].contains($0.name)
    }

    /// Contingencies that hit worlds as small as these.
    private static func contingencies(_ random: inout SplitMix, in scenario: Scenario) -> [Contingency] {
        let (person, street) = (
            scenario.people.randomElement(using: &random)!.id, scenario.streets.randomElement(using: &random)!.id
        )
        let first = march(Int.random(in: 1...11, using: &random))
        let days = first...first.adding(days: Int.random(in: 0...4, using: &random))
        let all: [Contingency] = [
            .personAway(person, days), .personLeaves(person, first), .personRecused(person, street),
            .unitShort("U", days, capacity: 0), .streetClosed(street, days), .cityInspection(days),
        ]
        return Array(all.shuffled(using: &random).prefix(Int.random(in: 1...2, using: &random)))
    }

    @Test func theWorldsAreThere() { #expect(Self.worlds.count == 4) }

    @Test(arguments: worlds)
    func theVerdictIsThatOfTheListing(_ world: TinyWorld) throws {
        var random = SplitMix(seed: StableSeed.of(world.name))
        let scenario = world.scenario
        let plans = world.listing.filter(world.obeys)
        var seen: Set<FutureVerdict> = []
        for _ in 0..<12 {
            let plan = try #require(plans.randomElement(using: &random))
            let happening = Self.contingencies(&random, in: scenario)
            let judge = FutureJudge(plan, in: scenario, solver: GLPKSolver(), patience: 30)
            let finding = try judge.finding(on: happening)
            let expected = Self.verdict(of: plan, in: scenario.befallen(by: happening))
            #expect(finding.verdict == expected, "\(happening) for \(plan)")
            #expect(finding.culprits.isEmpty == (expected == .holds))
            seen.insert(expected)
        }
        #expect(seen.count >= 3, "the futures drawn are too much alike: \(seen)")
    }

    /// The verdict by trying every plan.
    private static func verdict(of plan: Plan, in future: Scenario) -> FutureVerdict {
        if TinyWorld.obeys(plan, in: future) { return .holds }
        let possible = PlanEnumerator(future, allowsExceptions: true).plans().filter {
            TinyWorld.obeys($0, in: future)
        }
        let dates = Set(plan.visits.map(Dates.init))
        let trainings = Dictionary(uniqueKeysWithValues: plan.rounds.map { ($0.id, $0.training.lowerBound) })
        let hasKept = possible.contains { other in
            Set(other.visits.map(Dates.init)) == dates
                && other.rounds.allSatisfy { trainings[$0.id] == $0.training.lowerBound }
        }
        return hasKept ? .people : possible.isEmpty ? .impossible : .dates
    }

    private struct Dates: Hashable {
        let id: VisitID
        let days: DayRange
        init(_ visit: PlannedVisit) { (id, days) = (visit.id, visit.days) }
    }

    private static let plain = TinyWorlds.all.first { $0.name == "plain" }!

    private static func member(of plan: Plan) throws -> PersonID {
        try #require(plan.rounds.first?.teams.first?.members.first { $0.seat != .leader }?.person)
    }

    /// Nobody is blamed for what somebody else has done, and who does nothing is not blamed at all.
    @Test func eachCulpritIsJudgedByItself() throws {
        let scenario = Self.plain.scenario
        let plan = try #require(Self.plain.listing.first(where: Self.plain.obeys))
        let person = try Self.member(of: plan)
        let outsider = try #require(
            scenario.people.map(\.id).first { id in
                !plan.rounds.contains { $0.teams.contains { $0.members.contains { $0.person == id } } }
            })
        let closed = Contingency.cityInspection(march(1)...march(31))
        let away = Contingency.personAway(person, march(1)...march(31))
        let judge = FutureJudge(plan, in: scenario, solver: GLPKSolver(), patience: 30)
        let finding = try judge.finding(on: [.personAway(outsider, march(4)...march(4)), away, closed])
        #expect(finding.verdict == .impossible)
        #expect(finding.culprits.map(\.place) == [1, 2])
        #expect(finding.culprits[1].verdict == .impossible)
        #expect(finding.culprits[0].verdict == (try judge.finding(on: [away]).verdict))
        #expect(finding.culprits[0].verdict < .impossible)
    }

    @Test func whatCannotBeToldInTimeIsUndecided() throws {
        let plan = try #require(Self.plain.listing.first(where: Self.plain.obeys))
        let away = Contingency.personAway(try Self.member(of: plan), march(1)...march(31))
        let judge = FutureJudge(plan, in: Self.plain.scenario, solver: GLPKSolver(), patience: 0)
        #expect(try judge.finding(on: [away]).verdict == .undecided)
    }
}
