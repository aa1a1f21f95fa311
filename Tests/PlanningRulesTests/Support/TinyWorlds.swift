import CivilCalendar
import InspectionDomain

/// The worlds over whose plans rows and checks are held against each other: every feature in turn.
enum TinyWorlds {
    static let all: [TinyWorld] = strict + pinned + lenient + replanned

    /// No principle gives way here.
    static let strict: [TinyWorld] = [
        TinyWorld("plain") { _ in },
        TinyWorld("people away, recused, kept apart") { tables in
            tables.people.append(Inspector(id: "D", name: "D", unit: "V", kind: .staff))
            tables.absences = [
                Absence(person: "A", days: march(4)...march(4)), Absence(person: "E", days: march(10)...march(11)),
                Absence(person: "B", days: march(1)...march(2)),
            ]
            tables.recusals = [Recusal(person: "B", street: "S1")]
            tables.separations = [Separation("C", "F")]
        },
        TinyWorld("long absences") { tables in
            tables.rounds[0].window = march(2)...march(13)
            tables.absences = [
                Absence(person: "A", days: march(3)...march(11)), Absence(person: "E", days: march(4)...march(10)),
                Absence(person: "E", days: march(12)...march(12)),
            ]
        },
        TinyWorld("long absences under two teams") { tables in
            // One team's visit may lie wholly within the other's absences.
            tables.settings.teamsAtOnce = 2
            tables.settings.teamSize = 2...2
            tables.rounds[0].window = march(2)...march(12)
            tables.absences = [
                Absence(person: "A", days: march(3)...march(10)), Absence(person: "E", days: march(4)...march(8)),
            ]
        },
        TinyWorld("two teams at once") { tables in
            tables.settings.teamsAtOnce = 2
            tables.rounds[0].window = march(2)...march(10)
            tables.people.append(Inspector(id: "D", name: "D", unit: "V", kind: .staff))
            tables.absences = [Absence(person: "A", days: march(9)...march(9))]
            tables.recusals = [Recusal(person: "E", street: "S2")]
            tables.separations = [Separation("A", "F")]
            tables.settings.reportsPerWeek = 1
        },
        TinyWorld("three streets, two teams") { tables in
            tables.settings.teamsAtOnce = 2
            tables.settings.teamSize = 2...2
            tables.settings.visit.calendarDays = 2
            tables.rounds[0].window = march(2)...march(6)
            tables.streets.append(Street(id: "S3", name: "S3"))
            tables.settings.gapWorkingDays = 0
            tables.settings.reportsPerWeek = 1
        },
        TinyWorld("a unit's capacity dips") { tables in
            tables.units[0].capacity = 3
            tables.units[0].capacityChanges = [
                CapacityChange(days: march(5)...march(5), capacity: 1),
                CapacityChange(days: march(3)...march(3), capacity: 0),
                CapacityChange(days: march(2)...march(3), capacity: 2),
            ]
            tables.people.append(Inspector(id: "D", name: "D", unit: "U", kind: .expert, expertise: ["gas"]))
        },
        TinyWorld("a capacity dips under two teams") { tables in
            tables.settings.teamsAtOnce = 2
            tables.rounds[0].window = march(2)...march(10)
            tables.units[2].capacityChanges = [CapacityChange(days: march(5)...march(5), capacity: 1)]
            tables.units[0].capacity = 1
        },
        TinyWorld("themes and wanted expertise") { tables in
            tables.settings.exceptionWeights[.missingExpertise] = nil
            tables.settings.contentExpertise = [3: ["fire"]]
            tables.rounds[0].window = march(2)...march(16)
            tables.themes = [
                Theme(
                    id: "T1", name: "T1", window: march(9)...march(10), streets: ["S1"], wantedExpertise: ["gas"],
                    isBinding: true),
                Theme(id: "T2", name: "T2", window: march(1)...march(5), wantedExpertise: ["gas", "fire"]),
            ]
            tables.streets[1].wantedExpertise = ["gas"]
            tables.enterprises = [Enterprise(name: "N", street: "S1", wantedExpertise: ["fire"])]
        },
        TinyWorld("people who do not qualify, no notice before the plan is issued") { tables in
            tables.rounds[0].window = march(2)...march(13)
            tables.settings.noticeWorkingDays = 2
            tables.settings.planDates.issued = march(2)
            tables.people[3].inPost = true
            tables.people.append(Inspector(id: "G", name: "G", unit: "V", kind: .staff, inPost: false))
            tables.people.append(
                Inspector(id: "H", name: "H", unit: "V", kind: .staff, conditions: PersonalConditions(health: false)))
        },
        TinyWorld("closed, busy and inspected from above") { tables in
            tables.rounds[0].window = march(2)...march(18)
            tables.periods = [
                StreetPeriod(street: "S1", days: march(4)...march(5), kind: .closed),
                StreetPeriod(street: nil, days: march(10)...march(11), kind: .cityInspection),
                StreetPeriod(street: "S2", days: march(12)...march(17), kind: .busy),
            ]
            tables.enterprises = [Enterprise(name: "N", street: "S2", extraWorkingDays: 1)]
        },
        TinyWorld("seats") { tables in
            tables.settings.teamSize = 4...5
            tables.settings.seats.deputy = true
            tables.settings.seats.liaison = true
            tables.settings.seats.reportWriter = true
            tables.settings.seats.reportExpertise = "fire"
            tables.units[1].providesLiaison = true
            tables.settings.composition.staff = 1
            tables.settings.composition.maximumExperts = 1
            tables.people.append(Inspector(id: "D", name: "D", unit: "V", kind: .staff))
            tables.rounds[0].window = march(2)...march(11)
        },
        TinyWorld("two visits of one street and a special one") { tables in
            tables.streets[0].routineVisits = 2
            tables.streets.removeLast()
            tables.specialVisits = [SpecialVisit(id: "special", street: "S1", window: march(9)...march(19))]
            tables.rounds[0].window = march(2)...march(22)
            tables.settings.daysBetweenVisits = 3
            tables.settings.teamSize = 2...2
            tables.people.removeLast()
        },
        TinyWorld("budget") { tables in
            tables.settings.budget.cap = 5_100
            tables.people[3].dailyCost = 450
            tables.people[1].dailyCost = 170
            tables.enterprises = [Enterprise(name: "N", street: "S2", extraWorkingDays: 1)]
        },
        TinyWorld("two rounds, training of two days, exit on a working day, no gap") { tables in
            tables.rounds = [
                Round(id: "R1", name: "R1", window: march(2)...march(12)),
                Round(id: "R2", name: "R2", window: march(13)...march(20), maximumTeams: 1),
            ]
            tables.settings.training.workingDays = 2
            tables.settings.training.withinWorkingDays = 2
            tables.settings.visit.exitOnWorkingDay = true
            tables.settings.gapWorkingDays = 0
            tables.settings.noticeWorkingDays = 2
            tables.settings.planDates.issued = march(4)
            tables.absences = [Absence(person: "A", days: march(16)...march(16))]
            tables.settings.teamSize = 2...2
        },
        TinyWorld("the end of the year") { tables in
            let december = Day(year: 2026, month: 12, day: 22)!
            tables.rounds[0].window = december...december.adding(days: 12)
            tables.history = []
        },
        TinyWorld("the assessment") { tables in
            tables.settings.followUp.correctionBeforeAssessment = true
            tables.settings.followUp.assessmentDay = Day(year: 2026, month: 6, day: 16)!
        },
    ]

    /// Pins of every kind. Those that number a team need two teams.
    static let pinned: [TinyWorld] = [
        pins("a person", [.person("C", round: "R", team: nil)]),
        pins("a person in team 2", [.person("A", round: "R", team: 2)], teams: 2),
        pins("not a person", [.notPerson("E", round: "R", team: nil)]),
        pins(
            "not a person in team 1", [.notPerson("E", round: "R", team: 1), .notPerson("A", round: "R", team: 2)],
            teams: 2),
        pins("a person to a street", [.personToStreet("C", "S1")], teams: 2),
        pins("the leader's seat", [.seat(.leader, "B", round: "R")]),
        pins("a member's seat", [.seat(.member, "A", round: "R")]),
        pins("together and apart", [.together("C", "F"), .apart("A", "E")], teams: 2),
        pins("a visit with team 2", [.visit("S1#1", round: "R", team: 2), .entry("S2#1", march(5))], teams: 2),
        pins("days", [.entry("S1#1", march(10)), .training("R", march(2))]),
        pins("teams", [.teams("R", 2), .visit("S1#1", round: "R", team: nil)], teams: 2),
        TinyWorld("no team in a round") { tables in
            tables.rounds = [
                Round(id: "R1", name: "R1", window: march(2)...march(6)),
                Round(id: "R2", name: "R2", window: march(10)...march(19)),
            ]
            tables.settings.teamSize = 2...2
            tables.pins = [.teams("R1", 0)]
        },
    ]

    private static func pins(_ name: String, _ pins: [Pin], teams: Int = 1) -> TinyWorld {
        TinyWorld("pin: " + name) { tables in
            tables.pins = pins
            tables.settings.teamsAtOnce = teams
            if teams == 2 {
                tables.rounds[0].window = march(2)...march(9)
                tables.settings.gapWorkingDays = 0
            }
        }
    }

    /// Principles may give way here.
    static let lenient: [TinyWorld] = [
        TinyWorld("short visits and missing expertise", allowsExceptions: true) { tables in
            tables.rounds[0].window = march(2)...march(8)
            tables.streets[0].wantedExpertise = ["gas"]
            tables.streets[1].wantedExpertise = ["fire", "steel"]
            tables.settings.teamSize = 2...2
            tables.absences = [Absence(person: "F", days: march(4)...march(4))]
        },
        TinyWorld("excused members and substitutes", allowsExceptions: true) { tables in
            tables.rounds[0].window = march(2)...march(9)
            tables.settings.gapWorkingDays = 0
            tables.settings.exceptionWeights[.shortVisit] = nil
            tables.settings.exceptionWeights[.missingExpertise] = nil
            tables.recusals = [Recusal(person: "E", street: "S1"), Recusal(person: "F", street: "S2")]
            tables.absences = [Absence(person: "C", days: march(5)...march(5))]
            tables.streets[1].wantedExpertise = ["fire"]
            tables.pins = [.personToStreet("C", "S2")]
        },
        TinyWorld("substitutes of two teams", allowsExceptions: true) { tables in
            tables.settings.teamsAtOnce = 2
            tables.rounds[0].window = march(2)...march(6)
            tables.settings.exceptionWeights[.shortVisit] = nil
            tables.settings.gapWorkingDays = 0
            tables.people.append(Inspector(id: "G", name: "G", unit: "X", kind: .expert))
            tables.people.append(Inspector(id: "D", name: "D", unit: "V", kind: .staff))
            tables.settings.teamSize = 2...3
            tables.units[2].capacity = 3
            tables.units[2].capacityChanges = [CapacityChange(days: march(4)...march(4), capacity: 2)]
            tables.recusals = [Recusal(person: "E", street: "S1"), Recusal(person: "B", street: "S2")]
            tables.absences = [
                Absence(person: "F", days: march(5)...march(5)), Absence(person: "D", days: march(4)...march(5)),
            ]
            tables.separations = [Separation("A", "G")]
            tables.settings.budget.cap = 9_000
        },
        TinyWorld("a budget with exceptions", allowsExceptions: true) { tables in
            tables.rounds[0].window = march(2)...march(9)
            tables.settings.gapWorkingDays = 0
            tables.settings.budget.cap = 4_000
            tables.recusals = [Recusal(person: "E", street: "S1"), Recusal(person: "A", street: "S2")]
            tables.settings.composition.maximumExperts = 1
        },
        TinyWorld("excused but never replaced", allowsExceptions: true) { tables in
            tables.rounds[0].window = march(2)...march(9)
            tables.settings.exceptionWeights[.substitute] = nil
            tables.settings.teamSize = 2...3
            tables.settings.composition.experts = 0
            tables.recusals = [Recusal(person: "C", street: "S1"), Recusal(person: "A", street: "S2")]
            tables.units[0].capacityChanges = [CapacityChange(days: march(5)...march(5), capacity: 1)]
        },
    ]
}
