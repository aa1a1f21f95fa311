import CivilCalendar
import GLPKSolver
import InspectionDomain
import Planner
import ScenarioGenerator
import Testing

@Suite("Generated scenarios")
struct GeneratedScenarioTests {
    private func scenario(_ request: GeneratorRequest) throws -> Scenario {
        let calendar = try WorkingDayCalendar.standard()
        return Scenario(tables: ScenarioGenerator.make(request, calendar: calendar).tables, calendar: calendar)
    }

    @Test("with a planted cause have no plan", arguments: PlantedCause.allCases)
    func causesLeaveNoPlan(cause: PlantedCause) throws {
        let scenario = try scenario(GeneratorRequest(level: .zone, streets: 6, seed: 3, causes: [cause]))
        let outcome = try Planner(solver: GLPKSolver()).plan(scenario, options: PlanningOptions(timeLimit: 30))
        guard case .infeasible = outcome else {
            Issue.record("a plan was found, or none was proven impossible: \(outcome)")
            return
        }
    }

    @Test(
        "with two independent causes are diagnosed with both",
        arguments: [
            [PlantedCause.streetClosed, .noLeader], [.noLiaison, .streetClosed], [.noLeader, .noLiaison],
        ])
    func twoCausesAreBothReported(causes: [PlantedCause]) throws {
        let scenario = try scenario(GeneratorRequest(level: .zone, streets: 3, seed: 5, causes: causes))
        let outcome = try Planner(solver: GLPKSolver()).diagnose(
            scenario, options: DiagnosisOptions(timeLimit: nil, repairs: 0))
        guard case .infeasible(let diagnosis) = outcome else {
            Issue.record("no diagnosis: \(outcome)")
            return
        }
        #expect(diagnosis.hasEveryCause)
        for cause in causes {
            let naming = diagnosis.conflicts.filter { conflict in
                conflict.instances.contains { cause.isNamed(by: $0, in: scenario) }
            }
            #expect(naming.count == 1, "\(cause): \(diagnosis.conflicts.map(\.instances))")
        }
    }

    @Test("of a zone are planned at least as well as the planted plan", arguments: [UInt64(11), 12, 13])
    func plansBeatThePlanted(seed: UInt64) throws {
        let calendar = try WorkingDayCalendar.standard()
        let request = GeneratorRequest(level: .zone, tightness: 0.8, seed: seed)
        let generated = ScenarioGenerator.make(request, calendar: calendar)
        let scenario = Scenario(tables: generated.tables, calendar: calendar)
        let planted = Audit(try #require(generated.planted), in: scenario)
        let outcome = try Planner(solver: GLPKSolver()).plan(scenario, options: PlanningOptions(timeLimit: 30))
        guard case .planned(let report) = outcome else {
            Issue.record("no plan was found: \(outcome)")
            return
        }
        let audit = Audit(report.plan, in: scenario)
        #expect(audit.violations.isEmpty)
        #expect(audit.points(at: 1) <= planted.points(at: 1))
    }

    @Test("are the same for the same request, and others for another seed")
    func seedsDecide() throws {
        let calendar = try WorkingDayCalendar.standard()
        func people(_ seed: UInt64) -> [Inspector] {
            ScenarioGenerator.make(GeneratorRequest(level: .county, seed: seed), calendar: calendar).tables.people
        }
        #expect(people(5) == people(5))
        #expect(people(5) != people(6))
    }

    @Test("get tighter: fewer may lead, less can be spared")
    func tightnessTells() throws {
        func slack(_ tightness: Double) throws -> (leaders: Int, capacity: Int) {
            let scenario = try scenario(GeneratorRequest(level: .county, tightness: tightness, seed: 4))
            return (
                scenario.people.filter { scenario.mayLead($0) }.count, scenario.units.reduce(0) { $0 + $1.capacity }
            )
        }
        let (loose, tight) = (try slack(0), try slack(1))
        #expect(loose.leaders > tight.leaders)
        #expect(loose.capacity > tight.capacity)
    }
}

extension PlantedCause {
    /// Whether an instance is what was planted, and nothing that has to do with another cause.
    fileprivate func isNamed(by instance: RuleInstance, in scenario: Scenario) -> Bool {
        switch (self, instance.rule.text) {
        case (.noLeader, "R13"): true
        case (.streetClosed, "R06"): instance.parts.last == "\(scenario.year)-01-01..\(scenario.year)-12-31"
        case (.noLiaison, "R41"):
            scenario.units.contains { $0.providesLiaison && $0.id.text == instance.parts.first }
        case (.tooFewTeams, "R09"): true
        default: false
        }
    }
}
