import CivilCalendar
import InspectionDomain

/// Worlds in which a plan is in force, and something has changed since.
extension TinyWorlds {
    static let replanned: [TinyWorld] = [
        TinyWorld("again: nothing begun, somebody away, some told") { tables in
            tables.absences = [Absence(person: "E", days: march(10)...march(10))]
            tables.settings.noticeWorkingDays = 1
            tables.replanning = Replanning(
                of: plan, asOf: march(2).adding(days: -7),
                notified: Notified(visits: ["S1#1"], people: ["R": ["A", "E"]]))
        },
        TinyWorld("again: dates first") { tables in
            tables.absences = [Absence(person: "C", days: march(3)...march(5))]
            tables.periods = [StreetPeriod(street: "S2", days: march(9)...march(9), kind: .closed)]
            tables.settings.noticeWorkingDays = 1
            tables.replanning = Replanning(
                of: plan, asOf: march(2).adding(days: -7), notified: Notified(people: ["R": ["C"]]), order: .datesFirst)
        },
        TinyWorld("again: under way, somebody left, a unit can spare fewer") { tables in
            tables.people.removeAll { $0.id == "C" }
            tables.people.append(Inspector(id: "D", name: "D", unit: "U", kind: .staff, expertise: ["fire"]))
            tables.units[0].capacity = 1
            // A Saturday: visits end there, none begins.
            tables.units[0].capacityChanges = [CapacityChange(days: march(14)...march(14), capacity: 0)]
            tables.rounds[0].window = march(2)...march(14)
            tables.streets[0].wantedExpertise = ["fire"]
            // The street knows of the 9th, and can be told of the 11th at the earliest.
            tables.settings.noticeWorkingDays = 3
            tables.replanning = Replanning(
                of: plan, asOf: march(6), notified: Notified(visits: ["S2#1"], people: ["R": ["A", "C", "E"]]))
        },
        TinyWorld("again: on a visit, what was done breaks rules now") { tables in
            // The street was closed, the team grew too small and may no longer mix so, its leader must stay away.
            tables.periods = [StreetPeriod(street: "S1", days: march(4)...march(6), kind: .closed)]
            tables.settings.teamSize = 3...4
            tables.settings.training.workingDays = 2
            tables.recusals = [Recusal(person: "A", street: "S1"), Recusal(person: "F", street: "S1")]
            tables.units[0].capacityChanges = [CapacityChange(days: march(4)...march(11), capacity: 1)]
            tables.settings.noticeWorkingDays = 0
            tables.rounds[0].window = march(3)...march(14)
            tables.people.append(Inspector(id: "D", name: "D", unit: "V", kind: .staff))
            var small = plan
            small.rounds[0].teams[0].members.removeAll { $0.person == "C" }
            tables.replanning = Replanning(of: small, asOf: march(5))
        },
        TinyWorld("again: two teams, one has finished") { tables in
            twoTeams(&tables)
            tables.absences = [Absence(person: "A", days: march(10)...march(12))]
            tables.replanning = Replanning(of: twoTeamsPlan, asOf: march(6), notified: Notified(visits: ["S3#1"]))
        },
        TinyWorld("again: two teams on visits, only one may go now") { tables in
            twoTeams(&tables)
            tables.settings.teamsAtOnce = 1
            tables.settings.teamSize = 2...2
            tables.rounds[0].window = march(2)...march(14)
            tables.streets.append(Street(id: "S4", name: "S4"))
            tables.pins = [.teams("R", 1), .entry("S1#1", march(5)), .person("B", round: "R", team: nil)]
            // Both teams had more to do, at the same time: now they take turns.
            var plan = twoTeamsPlan
            plan.visits.append(visit("S4", "R", 2, 11))
            tables.replanning = Replanning(of: plan, asOf: march(5))
        },
        TinyWorld("again: the second team on a visit, the first may go no more") { tables in
            twoTeams(&tables)
            tables.settings.teamsAtOnce = 1
            tables.settings.teamSize = 2...2
            tables.streets.removeLast()
            var plan = twoTeamsPlan
            plan.visits = [visit("S2", "R", 2, 3), visit("S1", "R", 1, 10)]
            tables.replanning = Replanning(of: plan, asOf: march(5), notified: Notified(people: ["R": ["A"]]))
        },
        TinyWorld("again: a third street for two teams") { tables in
            twoTeams(&tables)
            tables.settings.preferences[.stability] = PreferenceSetting(weight: 0)
            tables.people.append(
                Inspector(
                    id: "D", name: "D", unit: "U", kind: .leadingCadre, rank: .sectionHead, knowsSafety: true))
            tables.rounds[0].window = march(2)...march(11)
            var plan = twoTeamsPlan
            plan.visits.removeAll { $0.id == "S3#1" }
            tables.replanning = Replanning(of: plan, asOf: march(4), notified: Notified(people: ["R": ["E", "B"]]))
        },
        TinyWorld("again: the first days are frozen") { tables in
            tables.absences = [Absence(person: "F", days: march(10)...march(11))]
            tables.separations = [Separation("A", "F")]
            tables.settings.noticeWorkingDays = 1
            tables.rounds[0].window = march(2)...march(13)
            tables.replanning = Replanning(of: plan, asOf: march(2).adding(days: -5), frozenUntil: march(4))
        },
        TinyWorld("again: a round gone by, another to come, a street no longer listed") { tables in
            tables.rounds = [
                Round(id: "R", name: "R", window: march(2)...march(6)),
                Round(id: "R2", name: "R2", window: march(9)...march(20)),
            ]
            tables.settings.teamSize = 2...2
            tables.settings.noticeWorkingDays = 0
            tables.streets[0] = Street(id: "S4", name: "S4", risk: 3)
            tables.themes = [Theme(id: "T", name: "T", window: march(2)...march(12), wantedExpertise: ["gas"])]
            tables.settings.budget.cap = 20_000
            var plan = plan
            plan.rounds.append(
                PlannedRound(
                    id: "R2", training: march(9)...march(9),
                    teams: [PlannedTeam(number: 1, members: roster("B", "F"))]))
            plan.rounds[0].teams[0].members = roster("A", "E")
            plan.visits[1] = visit("S2", "R2", 1, 10)
            tables.replanning = Replanning(of: plan, asOf: march(9), notified: Notified(people: ["R2": ["F"]]))
        },
        TinyWorld("again: trained, but nobody has gone yet") { tables in
            tables.periods = [StreetPeriod(street: nil, days: march(3)...march(8), kind: .cityInspection)]
            tables.rounds[0].window = march(2)...march(17)
            tables.settings.training.withinWorkingDays = 1
            tables.settings.noticeWorkingDays = 1
            tables.absences = [Absence(person: "F", days: march(2)...march(2))]
            tables.replanning = Replanning(of: plan, asOf: march(3))
        },
        TinyWorld("again: exceptions under way", allowsExceptions: true) { tables in
            tables.rounds[0].window = march(2)...march(10)
            tables.settings.gapWorkingDays = 0
            tables.settings.noticeWorkingDays = 0
            tables.settings.exceptionWeights[.missingExpertise] = nil
            tables.streets[1].wantedExpertise = ["fire"]
            tables.recusals = [Recusal(person: "E", street: "S1"), Recusal(person: "C", street: "S2")]
            tables.absences = [Absence(person: "F", days: march(10)...march(10))]
            var plan = plan
            plan.visits[0].excused = ["E"]
            plan.visits[0].substitutes = ["F"]
            plan.visits[1] = visit("S2", "R", 1, 8)
            tables.replanning = Replanning(of: plan, asOf: march(4))
        },
    ]

    /// One team makes both visits.
    private static let plan = Plan(
        rounds: [
            PlannedRound(
                id: "R", training: march(2)...march(2),
                teams: [PlannedTeam(number: 1, members: roster("A", "C", "E"))])
        ],
        visits: [visit("S1", "R", 1, 3), visit("S2", "R", 1, 9)])

    private static func twoTeams(_ tables: inout ScenarioTables) {
        tables.settings.teamsAtOnce = 2
        tables.settings.teamSize = 2...3
        tables.settings.gapWorkingDays = 1
        tables.settings.noticeWorkingDays = 0
        tables.rounds[0].window = march(2)...march(13)
        tables.streets.append(Street(id: "S3", name: "S3"))
        tables.settings.reportsPerWeek = 1
    }

    /// The first team makes two visits, the second one.
    private static let twoTeamsPlan = Plan(
        rounds: [
            PlannedRound(
                id: "R", training: march(2)...march(2),
                teams: [
                    PlannedTeam(number: 1, members: roster("A", "E")),
                    PlannedTeam(number: 2, members: roster("B", "F")),
                ])
        ],
        visits: [visit("S1", "R", 1, 3), visit("S2", "R", 2, 4), visit("S3", "R", 1, 10)])

    /// A roster whose first person leads.
    private static func roster(_ people: PersonID...) -> [RosterEntry] {
        people.enumerated().map { RosterEntry(person: $1, seat: $0 == 0 ? .leader : .member) }
    }

    /// The first routine visit of a street: three days of March.
    private static func visit(_ street: StreetID, _ round: RoundID, _ team: Int, _ day: Int) -> PlannedVisit {
        PlannedVisit(
            id: VisitID("\(street)#1"), street: street, round: round, team: team, entry: march(day),
            exit: march(day + 2))
    }
}
