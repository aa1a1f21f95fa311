import CivilCalendar
import InspectionDomain

/// The office's task for each inspection of the zone from above.
struct CityInspectionForecast {
    let scenario: Scenario

    func entries(_ steps: [DeadlineStep]) -> [DeadlineEntry] {
        let calendar = scenario.calendar
        let inspections = scenario.periods.filter { $0.kind == .cityInspection }
        return steps.filter { $0.scope == .cityInspection && $0.timing == .cityInspection }.flatMap { step in
            inspections.enumerated().map { index, period in
                let first = period.days.lowerBound
                let ready = calendar.lastWorkingDay(onOrBefore: first.adding(days: -1))
                let dated = DatedStep(
                    on: first, target: ready, basis: .given, [.readyBefore(ready, inspection: first)]
                ).checked(against: calendar, over: min(ready, first)...first)
                return step.entry(
                    dated, subject: "\(first)/\(index + 1)", owner: step.owner.wording, street: period.street,
                    calendar: calendar)
            }
        }
    }
}
