import CivilCalendar
import InspectionDomain
import Planner
import ScenarioGenerator
import Testing

@Suite("The plan a generated scenario was made around")
struct PlantedPlanTests {
    static let requests: [GeneratorRequest] =
        [AuthorityLevel.zone, .county, .city].flatMap { level in
            [0, 0.5, 1].flatMap { tightness in
                (1...3).map { GeneratorRequest(level: level, tightness: tightness, seed: $0) }
            }
        } + [GeneratorRequest(level: .county, streets: 52), GeneratorRequest(level: .largeCity)]

    @Test("passes the audit", arguments: requests)
    func planIsValid(request: GeneratorRequest) throws {
        let calendar = try WorkingDayCalendar.standard()
        let generated = ScenarioGenerator.make(request, calendar: calendar)
        let scenario = Scenario(tables: generated.tables, calendar: calendar)
        let plan = try #require(generated.planted)
        let audit = Audit(plan, in: scenario)
        #expect(audit.violations.prefix(5).map(\.facts.en) == [])
        #expect(audit.exceptions.isEmpty)
    }
}
