import CivilCalendar
import InspectionDomain
import Testing

/// One reason for which a tiny world has no plan, planted by a change.
struct PlantedCause: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// The world it is planted in.
    var base: @Sendable (inout ScenarioTables) -> Void = { _ in }
    /// The change that leaves no plan.
    let plant: @Sendable (inout ScenarioTables) -> Void
    /// Instances that any conflict with this cause names.
    let signature: [RuleInstance]

    private init(
        _ name: String, _ signature: [RuleInstance], plant: @escaping @Sendable (inout ScenarioTables) -> Void
    ) {
        testDescription = name
        self.signature = signature
        self.plant = plant
    }

    private static func of(_ rule: String, _ parts: String...) -> RuleInstance { RuleInstance(RuleID(rule), parts) }

    /// Causes of different kinds. None touches what another needs, so that any two can be planted together.
    static let all: [PlantedCause] = [
        PlantedCause("a street is closed", [of("R06", "S2", "2026-03-01..2026-03-31")]) { tables in
            tables.periods.append(StreetPeriod(street: "S2", days: march(1)...march(31), kind: .closed, reason: "X"))
        },
        PlantedCause("nobody may lead", [of("R13")]) { tables in
            for index in tables.people.indices where tables.people[index].kind != .expert {
                tables.people[index].knowsSafety = false
            }
        },
        PlantedCause("a unit spares nobody", [of("R41", "X", "R")]) { tables in
            for index in tables.units.indices where tables.units[index].id == "X" { tables.units[index].capacity = 0 }
        },
        PlantedCause("an entry is fixed before any training", [of("O4", "entry,S1#1,2026-03-02"), of("R28", "R")]) {
            $0.pins.append(.entry("S1#1", march(2)))
        },
        PlantedCause("a theme wants what the calendar refuses", [of("R07", "T", "S1")]) { tables in
            tables.themes.append(
                Theme(id: "T", name: "T", window: march(7)...march(8), streets: ["S1"], isBinding: true))
        },
        PlantedCause("an expertise nobody has", [of("R25", "S2#1", "steel")]) { tables in
            tables.settings.exceptionWeights[.missingExpertise] = nil
            for index in tables.streets.indices where tables.streets[index].id == "S2" {
                tables.streets[index].wantedExpertise = ["steel"]
            }
        },
        PlantedCause("everybody who leads is away", [of("R42", "A", "2026-03-01..2026-03-31")]) { tables in
            for person in ["A", "B"] {
                tables.absences.append(
                    Absence(person: PersonID(person), days: march(1)...march(31), reason: "study"))
            }
        },
        PlantedCause("no money", [of("R43")]) { $0.settings.budget.cap = 10 },
    ]

    /// The world with this cause planted in it.
    func planted(with other: PlantedCause? = nil) -> Scenario {
        var tables = TinyWorld.base
        tables.name = "planted"
        tables.rounds[0].window = march(2)...march(13)
        plant(&tables)
        other?.plant(&tables)
        return Scenario(tables: tables, calendar: TinyWorld.calendar)
    }

    /// Pairs that are independent: neither hides the other.
    static let pairs: [(PlantedCause, PlantedCause)] = all.indices.flatMap { first in
        all[(first + 1)...].map { (all[first], $0) }
    }.filter { one, other in
        // Without leaders nobody's absence matters, and a theme and an entry fixed for one street share its only day.
        let names = [one.testDescription, other.testDescription]
        return names != ["nobody may lead", "everybody who leads is away"]
    }
}
