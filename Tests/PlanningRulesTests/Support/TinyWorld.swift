import CivilCalendar
import InspectionDomain
import PlanningRules
import Testing
import Wording

/// A scenario small enough that all its plans can be listed.
struct TinyWorld: Sendable, CustomTestStringConvertible {
    let name: String
    /// Whether principles may give way when it is planned.
    let allowsExceptions: Bool
    /// What it is made of, open to variations.
    let tables: ScenarioTables

    var scenario: Scenario { Scenario(tables: tables, calendar: TinyWorld.calendar) }
    var testDescription: String { name }

    init(_ name: String, allowsExceptions: Bool = false, change: (inout ScenarioTables) -> Void) {
        var tables = TinyWorld.base
        tables.name = name
        change(&tables)
        self.name = name
        self.allowsExceptions = allowsExceptions
        self.tables = tables
    }

    /// The same world with something changed.
    func changed(_ change: (inout ScenarioTables) -> Void) -> Scenario {
        var tables = tables
        change(&tables)
        return Scenario(tables: tables, calendar: TinyWorld.calendar)
    }

    /// Two years without holidays.
    static let calendar = WorkingDayCalendar(
        years: [2026, 2027].map {
            HolidayYear(year: $0, status: .published(notice: Wording(same: "test")), entries: [])
        })

    /// Two streets, five people of three units, one round of two weeks, one team, visits of three days.
    static let base: ScenarioTables = {
        var tables = ScenarioTables(name: "base", title: "Tiny", year: 2026)
        tables.settings.teamsAtOnce = 1
        tables.settings.teamSize = 2...3
        tables.settings.visit.calendarDays = 3
        tables.settings.visit.workingDays = 2
        tables.settings.visit.shortCalendarDays = 2
        tables.settings.visit.shortWorkingDays = 1
        tables.settings.gapWorkingDays = 1
        tables.settings.daysBetweenVisits = 4
        tables.settings.preferences[.stability] = PreferenceSetting(weight: 2)
        tables.settings.preferences[.cost] = PreferenceSetting(weight: 1)
        tables.streets = [Street(id: "S1", name: "S1", risk: 3), Street(id: "S2", name: "S2", risk: 1)]
        tables.units = [
            MemberUnit(id: "U", name: "U", headcount: 10, capacity: 2, carriedPersonDays: 5),
            MemberUnit(id: "V", name: "V", headcount: 5, capacity: 2), MemberUnit(id: "X", name: "X", capacity: 2),
        ]
        tables.people = [
            Inspector(id: "A", name: "A", unit: "U", kind: .leadingCadre, rank: .sectionHead, knowsSafety: true),
            Inspector(
                id: "B", name: "B", unit: "V", kind: .leadingCadre, rank: .principalStaff1, rankEquivalent: true,
                knowsSafety: true),
            Inspector(id: "C", name: "C", unit: "U", kind: .staff, expertise: ["fire"]),
            Inspector(id: "E", name: "E", unit: "X", kind: .expert, inPost: false, expertise: ["fire"]),
            Inspector(id: "F", name: "F", unit: "X", kind: .expert, inPost: false, expertise: ["gas"]),
        ]
        tables.rounds = [Round(id: "R", name: "R", window: march(2)...march(12))]
        tables.history = [
            HistoryEntry(year: 2025, street: "S1", person: "E", days: 3),
            HistoryEntry(year: 2024, street: "S2", person: "A", days: 3),
            HistoryEntry(year: 2020, street: "S1", person: "B", days: 3),
        ]
        return tables
    }()
}

/// A day of March 2026, whose second is a Monday.
func march(_ day: Int) -> Day { Day(year: 2026, month: 3, day: 1)!.adding(days: day - 1) }
