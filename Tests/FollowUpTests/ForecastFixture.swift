import CivilCalendar
import FollowUp
import InspectionDomain
import Testing

/// One street, one visit, one training, in a year of choice.
struct ForecastFixture {
    var year = 2026
    var training = ForecastFixture.day("2026-08-31")
    var entry = ForecastFixture.day("2026-09-07")
    var exit = ForecastFixture.day("2026-09-18")
    var settings = Settings()
    var periods: [StreetPeriod] = []

    static func day(_ text: String) -> Day { Day(text)! }

    func entries(
        steps: [DeadlineStep] = DeadlineStep.table, calendar: WorkingDayCalendar? = nil
    ) throws -> [DeadlineEntry] {
        var tables = ScenarioTables(name: "t", title: "试验", year: year)
        tables.settings = settings
        tables.streets = [Street(id: StreetID("兴仁街道"), name: "兴仁街道")]
        tables.rounds = [Round(id: RoundID("秋"), name: "秋季", window: training...exit)]
        tables.periods = periods
        let scenario = Scenario(tables: tables, calendar: try calendar ?? WorkingDayCalendar.standard())
        let plan = Plan(
            rounds: [PlannedRound(id: RoundID("秋"), training: training...training, teams: [])],
            visits: [
                PlannedVisit(
                    id: VisitID("兴仁街道#1"), street: StreetID("兴仁街道"), round: RoundID("秋"), team: 1, entry: entry,
                    exit: exit)
            ])
        return DeadlineForecast.entries(for: plan, in: scenario, steps: steps)
    }

    func entry(_ step: String) throws -> DeadlineEntry {
        try #require(try entries().first { $0.step.text == step })
    }
}
