import CivilCalendar
import InspectionDomain

extension Draft {
    /// Takes away what every plan needs.
    mutating func plant(_ cause: PlantedCause) {
        switch cause {
        case .noLeader:
            for index in tables.people.indices { tables.people[index].knowsSafety = false }
        case .streetClosed:
            let street = draw.pick(tables.streets).id
            tables.periods.append(
                StreetPeriod(street: street, days: Day.year(request.year), kind: .closed, reason: "全年封闭改造"))
        case .tooFewTeams:
            keepOneShortRound()
        case .noLiaison:
            for index in tables.units.indices where tables.units[index].providesLiaison {
                tables.units[index].capacity = 0
                tables.units[index].capacityChanges = []
            }
        }
    }

    /// One round, with fewer days for each visit of its only team than the shortest visit has.
    private mutating func keepOneShortRound() {
        guard let round = tables.rounds.first else { return }
        let visits = tables.streets.reduce(0) { $0 + $1.routineVisits }
        let days = min(round.window.dayCount, max(1, tables.settings.visit.calendarDays * visits - 1))
        tables.settings.teamsAtOnce = 1
        tables.rounds = [
            Round(
                id: round.id, name: round.name,
                window: round.window.lowerBound...round.window.lowerBound.adding(days: days - 1))
        ]
    }
}
