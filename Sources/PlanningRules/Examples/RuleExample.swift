import CivilCalendar
import InspectionDomain
import Wording

/// A scenario with a plan made for it.
public struct PlannedExample: Sendable {
    /// The scenario.
    public let scenario: Scenario
    /// The plan.
    public let plan: Plan
}

/// Two tiny plans that show a rule: they are run as tests and can be printed in documents.
public struct RuleExample: Sendable {
    /// Obeys every rule.
    public let obeying: PlannedExample
    /// Breaks the rule shown, and no other.
    public let breaking: PlannedExample

    /// An example from changes to the same small world: `setting` to both plans, `breaking` to the second alone.
    static func of(
        setting: (inout ExampleWorld) -> Void = { _ in }, breaking: (inout ExampleWorld) -> Void
    ) -> RuleExample {
        var world = ExampleWorld()
        setting(&world)
        let obeying = world.example
        breaking(&world)
        return RuleExample(obeying: obeying, breaking: world.example)
    }
}

/// Two streets, three units, six people, one spring round: small enough to read at a glance.
struct ExampleWorld {
    var tables: ScenarioTables
    var plan: Plan
    var calendar = ExampleWorld.weekendsOnly

    /// 2026 without holidays, so that an example shows its own rule and not the calendar.
    static let weekendsOnly = WorkingDayCalendar(
        years: [2026, 2027].map {
            HolidayYear(year: $0, status: .published(notice: Wording(same: "example")), entries: [])
        })

    var example: PlannedExample {
        PlannedExample(scenario: Scenario(tables: tables, calendar: calendar), plan: plan)
    }

    init() {
        tables = ScenarioTables(name: "example", title: "示例", year: 2026)
        tables.settings.teamSize = 2...3
        tables.streets = [Street(id: "东街道", name: "东街道"), Street(id: "西街道", name: "西街道")]
        tables.units = [
            MemberUnit(id: "甲局", name: "甲局", capacity: 2), MemberUnit(id: "乙局", name: "乙局", capacity: 2),
            MemberUnit(id: "专家库", name: "专家库", capacity: 2),
        ]
        tables.people = [
            Inspector(
                id: "王甲", name: "王甲", unit: "甲局", kind: .leadingCadre, rank: .sectionHead, knowsSafety: true),
            Inspector(
                id: "李乙", name: "李乙", unit: "乙局", kind: .leadingCadre, rank: .deputySectionHead, knowsSafety: true),
            Inspector(id: "赵丙", name: "赵丙", unit: "甲局", kind: .staff, rank: .staffMember),
            Inspector(id: "周己", name: "周己", unit: "乙局", kind: .staff, rank: .staffMember),
            Inspector(
                id: "钱丁", name: "钱丁", unit: "专家库", kind: .expert, rank: .expert, inPost: false, expertise: ["消防"]),
            Inspector(
                id: "孙戊", name: "孙戊", unit: "专家库", kind: .expert, rank: .expert, inPost: false, expertise: ["危险化学品"]),
        ]
        tables.rounds = [Round(id: "春季", name: "春季", window: Day(2026, 3, 2)...Day(2026, 5, 31))]
        plan = Plan(
            rounds: [
                PlannedRound(
                    id: "春季", training: Day(2026, 3, 2)...Day(2026, 3, 2),
                    teams: [PlannedTeam(number: 1, members: ExampleWorld.roster("王甲", "赵丙", "钱丁"))])
            ],
            visits: [
                ExampleWorld.visit("东街道", Day(2026, 3, 9), Day(2026, 3, 22)),
                ExampleWorld.visit("西街道", Day(2026, 4, 6), Day(2026, 4, 19)),
            ])
    }

    /// A roster whose first person leads.
    static func roster(_ people: PersonID...) -> [RosterEntry] {
        people.enumerated().map { RosterEntry(person: $1, seat: $0 == 0 ? .leader : .member) }
    }

    /// The first routine visit of `street`, by team 1 of the spring round.
    static func visit(_ street: StreetID, _ entry: Day, _ exit: Day, team: Int = 1) -> PlannedVisit {
        PlannedVisit(
            id: VisitID("\(street)#1"), street: street, round: "春季", team: team, entry: entry, exit: exit)
    }

    /// Sends a second team to the western street, beside the first.
    mutating func sendSecondTeam(_ roster: [RosterEntry]) {
        plan.rounds[0].teams.append(PlannedTeam(number: 2, members: roster))
        plan.visits[1].team = 2
    }
}

extension Day {
    /// A day written in code, known to exist.
    init(_ year: Int, _ month: Int, _ day: Int) {
        self = Day(year: year, month: month, day: day) ?? Day(number: 0)
    }
}
