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

/// Random numbers that are the same in every run.
struct FixedRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
