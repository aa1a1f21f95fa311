import GLPKSolver
import InspectionDomain
import Planner
import PlanningRules
import Testing

/// Draws among equally good plans.
@Suite struct DrawTests {
    private let planner = Planner(solver: GLPKSolver())

    private func best(_ scenario: Scenario) throws -> PlanReport {
        guard case .planned(let report) = try planner.plan(scenario) else { throw NoPlan() }
        return report
    }

    private func drawn(_ scenario: Scenario, _ aspects: [PlanAspect] = [.people]) throws -> PlanReport {
        guard case .drawn(let report) = try planner.draw(among: best(scenario), aspects, in: scenario) else {
            throw NoPlan()
        }
        return report
    }
    private struct NoPlan: Error {}

    /// No best plan of the listing has a smaller sum of lots, and the draw says which lots they were.
    @Test(
        arguments: TinyWorlds.all.filter {
            ["plain", "two teams at once", "seats", "short visits and missing expertise"].contains($0.name)
        }, [1, 2, 3])
    func theSmallestSumOfAllBestPlansWins(_ world: TinyWorld, _ seed: UInt64) throws {
        let scenario = world.changed { $0.settings.seed = seed }
        for aspects in [[PlanAspect.people], [.dates, .leaders]] {
            let plans = world.listing.filter { world.obeys($0) }
            let least = try #require(plans.map { Points(of: $0, in: scenario) }.min())
            let lots = Lots(seed: seed)
            let sums = plans.filter { Points(of: $0, in: scenario) == least }.map { plan in
                aspects.flatMap { $0.choices(of: plan, in: scenario).made }.reduce(0) { $0 + lots.lot(of: $1) }
            }
            let report = try drawn(scenario, aspects)
            #expect(Points(of: report.plan, in: scenario) == least)
            #expect(report.status == .provenOptimal)
            let draw = try #require(report.draw)
            #expect(draw.seed == seed)
            #expect(draw.aspects == aspects)
            #expect(draw.sum == sums.min())
            #expect(draw.lots.allSatisfy { $0.choice.holds(in: report.plan) && $0.number == lots.lot(of: $0.choice) })
        }
    }

    @Test func theSameSeedDrawsTheSamePlan() throws {
        let scenario = TinyWorlds.all[0].scenario
        let once = try drawn(scenario)
        let twice = try drawn(scenario)
        #expect(once.plan == twice.plan)
        #expect(once.draw == twice.draw)
    }

    /// Two people of whom the scenario says the same have the same chance: over many seeds each is drawn about as often.
    @Test func interchangeablePeopleAreDrawnEquallyOften() throws {
        let twins = TinyWorlds.all[0].changed { tables in
            tables.settings.teamSize = 2...2
            tables.history = []
            tables.settings.preferences[.cost] = PreferenceSetting(weight: 0)
            tables.people = tables.people.filter { ["A", "E"].contains($0.id.text) }
            var twin = tables.people[1]
            twin.id = "Z"
            twin.name = "Z"
            tables.people.append(twin)
        }
        var counts: [PersonID: Int] = [:]
        for seed in 1...40 {
            let report = try drawn(twins.seeded(UInt64(seed)))
            for person in report.plan.rounds[0].teams[0].members.map(\.person) { counts[person, default: 0] += 1 }
        }
        #expect(counts["A"] == 40)
        #expect((10...30).contains(counts["E", default: 0]), "\(counts)")
        #expect(counts["E", default: 0] + counts["Z", default: 0] == 40)
    }

    @Test func lotsAreWhatTheDocumentationSays() {
        let lots = Lots(seed: 2027)
        let choice = PlanChoice.serves("王建国", "春季")
        #expect(choice.key == "serves,王建国,春季")
        #expect(lots.lot(of: choice) == DrawTests.documentedLot)
        let numbers = (0..<2_000).map { Lots(seed: 1).lot(of: .serves(PersonID("P\($0)"), "R")) }
        #expect(numbers.allSatisfy { (1...Lots.most).contains($0) })
        let mean = numbers.reduce(0, +) / numbers.count
        #expect((4_800...5_200).contains(mean), "\(mean)")
    }

    /// Computed by another program from the formula in docs/advice.md.
    static let documentedLot = 8_925

    @Test func aPlanThatIsNotProvenIsNotDrawnAmong() throws {
        let scenario = TinyWorlds.all[0].scenario
        let report = try best(scenario)
        let unproven = PlanReport(
            plan: report.plan, status: .withinGap(0.1, .timeLimit), levels: report.levels,
            exceptions: report.exceptions, points: report.points, strategy: report.strategy, seconds: 0)
        guard case .notProven = try planner.draw(among: unproven, [.people], in: scenario) else {
            Issue.record("nothing may be drawn")
            return
        }
        guard
            case .stopped = try planner.draw(
                among: report, [.people], in: scenario, options: PlanningOptions(timeLimit: 0))
        else {
            Issue.record("a draw without time is none")
            return
        }
    }
}
