import CivilCalendar
import InspectionDomain

/// Everything a scenario holds, to compare two of them.
struct Facts: Equatable {
    let title: String
    let year: Int
    let settings: Settings
    let calendar: WorkingDayCalendar
    let places: [AnyHashable]
    let people: [AnyHashable]
    let times: [AnyHashable]

    init(_ scenario: Scenario) {
        title = scenario.title
        year = scenario.year
        settings = scenario.settings
        calendar = scenario.calendar
        places = [scenario.streets, scenario.enterprises, scenario.themes, scenario.periods, scenario.visits]
        people = [
            scenario.units, scenario.people, scenario.absences, scenario.recusals, scenario.separations,
            scenario.history,
        ]
        times = [scenario.rounds, scenario.specialVisits, scenario.pins]
    }
}
