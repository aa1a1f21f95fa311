import CivilCalendar
import GLPKSolver
import InspectionDomain
import LinearModel
import PlanningRules
import ScenarioGenerator
import Testing

@testable import Planner

/// Scenarios taken apart, and plans joined again.
@Suite("Planning in parts")
struct PlanningInPartsTests {
    private func county(streets: Int = 16, seed: UInt64 = 4) throws -> Scenario {
        let calendar = try WorkingDayCalendar.standard()
        let request = GeneratorRequest(level: .county, streets: streets, teams: 4, tightness: 0.3, seed: seed)
        return Scenario(tables: ScenarioGenerator.make(request, calendar: calendar).tables, calendar: calendar)
    }

    private func task(for scenario: Scenario) -> LevelTask {
        let search = Search(
            scenario: scenario, solver: GLPKSolver(), options: PlanningOptions(timeLimit: 120), control: SolveControl(),
            progress: nil)
        return LevelTask(search: search, level: .preferences(1), held: [], allowsExceptions: false, start: nil)
    }

    private func split(_ scenario: Scenario, into count: Int = 2, draw: Int = 0) -> ScenarioSplit {
        ScenarioSplit(scenario, choices: Choices(scenario, scope: FormulationScope()), into: count, draw: draw)
    }

    @Test("everything there is to share is in the parts once", arguments: [1, 2, 3, 4])
    func partsHaveEverythingOnce(count: Int) throws {
        let scenario = try county()
        let split = split(scenario, into: count)
        let parts = (0..<count).map { split.scenario(of: [$0]) }
        #expect(parts.flatMap(\.streets).map(\.id).sorted() == scenario.streets.map(\.id))
        #expect(parts.flatMap(\.visits).map(\.id).sorted() == scenario.visits.map(\.id).sorted())
        #expect(parts.flatMap(\.people).map(\.id).sorted() == scenario.people.filter(\.mayServe).map(\.id).sorted())
        #expect(parts.reduce(0) { $0 + $1.settings.teamsAtOnce } == scenario.settings.teamsAtOnce)
        #expect(parts.reduce(0) { $0 + $1.settings.reportsPerWeek } == scenario.settings.reportsPerWeek)
        #expect(parts.flatMap(\.absences).count == scenario.absences.count)
        #expect(parts.flatMap(\.history).count == scenario.history.count)
        for unit in scenario.units where scenario.people.contains(where: { $0.unit == unit.id }) {
            let shares = parts.compactMap { $0.unit(unit.id) }
            #expect(shares.reduce(0) { $0 + $1.capacity } == unit.capacity)
            #expect(shares.reduce(0) { $0 + $1.carriedPersonDays } == unit.carriedPersonDays)
            for change in unit.capacityChanges.indices {
                let capacity = shares.reduce(0) { $0 + $1.capacityChanges[change].capacity }
                #expect(capacity == unit.capacityChanges[change].capacity)
            }
        }
    }

    @Test("the same seed and draw split alike, whatever the order of the tables; another draw does not")
    func splitsAreDrawnFromTheSeed() throws {
        let scenario = try county()
        var tables = scenario.tables
        tables.people.reverse()
        tables.streets.reverse()
        tables.units.reverse()
        let shuffled = Scenario(tables: tables, calendar: scenario.calendar)
        let one = split(scenario)
        #expect(one.partOfStreet == split(shuffled).partOfStreet)
        #expect(one.partOfPlace == split(shuffled).partOfPlace)
        #expect(one.partOfStreet != split(scenario, draw: 1).partOfStreet)
    }

    @Test("no part is given a street that wants what nobody there can do")
    func streetsGoWhereTheirExpertiseIs() throws {
        let scenario = try county()
        for draw in 0..<3 {
            let split = split(scenario, draw: draw)
            for part in [split.scenario(of: [0]), split.scenario(of: [1])] {
                let known = Set(part.people.flatMap(\.expertise))
                for street in part.streets {
                    #expect(part.expertiseDemands(of: street.id).allSatisfy { known.contains($0.expertise) })
                }
            }
        }
    }

    @Test("plans of parts join to a plan of the whole, which gets better few teams at a time")
    func joinedPlansHoldAndImprove() throws {
        let scenario = try county()
        let task = task(for: scenario)
        let plan = try #require(try task.plan(joinedFrom: split(scenario), within: nil))
        #expect(Audit(plan, in: scenario).violations.isEmpty)
        var excerpts = ExcerptSearch(task: task, plan: plan)
        let before = excerpts.best.points
        var turns = 0
        try excerpts.run { _ in
            turns += 1
            return turns > 3
        }
        let audit = Audit(excerpts.best.plan, in: scenario)
        #expect(audit.violations.isEmpty)
        #expect(audit.points(at: .preferences(1)) == excerpts.best.points)
        #expect(excerpts.best.points < before)
    }

    @Test("what binds parts to each other is noticed by the audit of the whole")
    func couplingsAreNoticed() throws {
        let scenario = try county()
        let split = split(scenario)
        let plan = try #require(try task(for: scenario).plan(joinedFrom: split, within: nil))
        // Two people who serve, each in another part, must now serve together: no part knows both of them.
        let parts = [split.scenario(of: [0]), split.scenario(of: [1])]
        let serving = plan.rounds[0].listed
        let one = try #require(serving.first { parts[0].person($0) != nil })
        let other = try #require(serving.first { parts[1].person($0) != nil })
        var tables = scenario.tables
        tables.pins = [.together(one, other)]
        let bound = Scenario(tables: tables, calendar: scenario.calendar)
        #expect(try task(for: bound).plan(joinedFrom: self.split(bound), within: nil) == nil)
    }

    @Test("an excerpt of all teams of a round is as valid as the plan, and merges back to it")
    func excerptsMergeBack() throws {
        let scenario = try county()
        let plan = try #require(try task(for: scenario).plan(joinedFrom: split(scenario), within: nil))
        let census = PlanCensus(plan, of: scenario)
        for round in plan.rounds {
            let teams = round.teams.dropFirst().map { TeamKey(round.id, $0.number) }
            guard !teams.isEmpty else { continue }
            let excerpt = PlanExcerpt(of: teams, units: [], from: plan, census, in: scenario)
            #expect(Audit(excerpt.plan, in: excerpt.scenario).violations.isEmpty)
            #expect(excerpt.merged(excerpt.plan, into: plan) == plan)
        }
    }

    @Test("what a round's teams cannot take goes to later rounds, instead of no plan being found")
    func crowdedRoundsOverflow() throws {
        let calendar = try WorkingDayCalendar.standard()
        let request = GeneratorRequest(level: .county, streets: 12, teams: 2, tightness: 0.3, seed: 4)
        let scenario = Scenario(tables: ScenarioGenerator.make(request, calendar: calendar).tables, calendar: calendar)
        let task = task(for: scenario)
        var dates: [VisitID: VisitOption] = [:]
        for (visit, options) in zip(scenario.visits, task.choices.options) {
            dates[visit.id] = options.first { $0.round == 0 } ?? options.first
        }
        #expect(dates.values.count { $0.round == 0 } > 8, "more than two teams can take")
        let everybody = Set(scenario.people.map(\.id))
        let people = Dictionary(uniqueKeysWithValues: scenario.rounds.map { ($0.id, everybody) })
        let crowded = RoundDecisions(dates: dates, people: people)
        let plan = try #require(try TeamByTeam(task: task, decisions: crowded, haste: 10).build())
        #expect(Audit(plan, in: scenario).violations.isEmpty)
        #expect(Set(plan.visits.map(\.round)).count > 1)
    }
}
