import CivilCalendar
import Exchange
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

    static let phone = "13905550123"

    static func day(_ text: String) -> Day { Day(text)! }

    var plan: Plan {
        Plan(
            rounds: [
                PlannedRound(
                    id: RoundID("秋"), training: training...training,
                    teams: [PlannedTeam(number: 1, members: [RosterEntry(person: "p1", seat: .leader)])])
            ],
            visits: [
                PlannedVisit(
                    id: VisitID("兴仁街道#1"), street: StreetID("兴仁街道"), round: RoundID("秋"), team: 1, entry: entry,
                    exit: exit)
            ])
    }

    func scenario() throws -> Scenario {
        var tables = ScenarioTables(name: "t", title: "试验", year: year)
        tables.settings = settings
        tables.streets = [Street(id: StreetID("兴仁街道"), name: "兴仁街道")]
        tables.enterprises = [Enterprise(name: "某化工", street: StreetID("兴仁街道"))]
        tables.units = [MemberUnit(id: "u1", name: "应急管理局")]
        tables.people = [
            Inspector(id: "p1", name: "王建国", unit: "u1", kind: .leadingCadre, rank: .sectionHead, phone: Self.phone)
        ]
        tables.rounds = [Round(id: RoundID("秋"), name: "秋季", window: min(training, exit)...max(training, exit))]
        tables.periods = periods
        // A Wednesday in summer: no date of the tests hangs on it.
        let closed = OfficeDay(day: Self.day("2026-07-01"), isWorking: false, note: "停电")
        return Scenario(tables: tables, calendar: try WorkingDayCalendar.standard().adding(officeDays: [closed]))
    }

    func entries(chain: FollowUpChain? = nil) throws -> [DeadlineEntry] {
        DeadlineForecast.entries(
            for: plan, in: try scenario(), chain: try chain ?? ScenarioReader.deliveredChain())
    }

    func entry(_ step: String) throws -> DeadlineEntry {
        try #require(try entries().first { $0.step.text == step })
    }
}
