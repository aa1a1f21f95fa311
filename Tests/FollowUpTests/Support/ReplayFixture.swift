import CivilCalendar
import Exchange
import FollowUp
import InspectionDomain
import Testing

/// Two visits of one round in the autumn of 2026, on the published calendar.
struct ReplayFixture {
    static let first: VisitID = "兴仁街道#1"
    static let second: VisitID = "兴城街道#1"

    let plan: AdoptedPlan

    init(chain: FollowUpChain? = nil, settings: Settings = Settings()) throws {
        var tables = ScenarioTables(name: "t", title: "试验区2026年安全生产巡查", year: 2026)
        tables.settings = settings
        tables.streets = ["兴仁街道", "兴城街道"].map { Street(id: StreetID($0), name: $0) }
        tables.units = [MemberUnit(id: "u1", name: "应急管理局"), MemberUnit(id: "u2", name: "消防救援大队")]
        tables.people = [
            Inspector(id: "p1", name: "王建国", unit: "u1", kind: .leadingCadre, rank: .sectionHead),
            Inspector(id: "p2", name: "李海燕", unit: "u2", kind: .leadingCadre, rank: .sectionHead),
        ]
        let days = ForecastFixture.day("2026-08-31")...ForecastFixture.day("2026-10-31")
        tables.rounds = [Round(id: RoundID("秋"), name: "秋季", window: days)]
        let scenario = Scenario(tables: tables, calendar: try WorkingDayCalendar.standard())
        plan = AdoptedPlan(
            Self.planned, in: scenario, chain: try chain ?? ScenarioReader.deliveredChain())
    }

    private static var planned: Plan {
        let training = ForecastFixture.day("2026-08-31")
        func visit(_ id: VisitID, _ street: String, _ team: Int, _ entry: String, _ exit: String) -> PlannedVisit {
            PlannedVisit(
                id: id, street: StreetID(street), round: RoundID("秋"), team: team, entry: ForecastFixture.day(entry),
                exit: ForecastFixture.day(exit))
        }
        return Plan(
            rounds: [
                PlannedRound(
                    id: RoundID("秋"), training: training...training,
                    teams: [
                        PlannedTeam(number: 1, members: [RosterEntry(person: "p1", seat: .leader)]),
                        PlannedTeam(number: 2, members: [RosterEntry(person: "p2", seat: .leader)]),
                    ])
            ],
            visits: [
                visit(first, "兴仁街道", 1, "2026-09-07", "2026-09-20"),
                visit(second, "兴城街道", 2, "2026-09-07", "2026-09-20"),
            ])
    }

    /// The state on a day.
    func state(_ events: [RecordedEvent], on day: String) -> FollowUpState {
        Replay.state(of: plan, calendar: plan.calendar, events: events, on: ForecastFixture.day(day))
    }
}

extension FollowUpState {
    /// A date of the first visit, or of another subject.
    func date(_ step: StepKey, _ subject: FollowUpSubject = .visit(ReplayFixture.first)) throws -> DeadlineEntry {
        try #require(entry(step, subject), "\(step) of \(subject)")
    }
}

extension DeadlineEntry {
    /// Nominal, latest and target in one text.
    var days: String { "\(nominal) \(latest) \(target)" }
}
