import CivilCalendar
import InspectionDomain

/// How long a visit lasts: its exit follows from its entry (R04, R05; reading 2 of the rule book).
public struct VisitLength: Sendable {
    /// Calendar days at least, both ends counted.
    public let calendarDays: Int
    /// Working days at least, both ends counted.
    public let workingDays: Int
    /// Whether the exit must be a working day.
    public let exitOnWorkingDay: Bool

    /// The usual length of a visit to `street`: the scenario's minima and what its key enterprises add.
    public static func usual(for street: StreetID, in scenario: Scenario) -> VisitLength {
        usual(withExtra: extraWorkingDays(for: street, in: scenario), in: scenario)
    }

    /// The usual length with `extra` working days.
    static func usual(withExtra extra: Int, in scenario: Scenario) -> VisitLength {
        let visit = scenario.settings.visit
        return VisitLength(
            calendarDays: visit.calendarDays, workingDays: visit.workingDays + extra,
            exitOnWorkingDay: visit.exitOnWorkingDay)
    }

    /// The length of a visit shortened as an exception. Key enterprises still add their days.
    static func short(withExtra extra: Int, in scenario: Scenario) -> VisitLength {
        let visit = scenario.settings.visit
        return VisitLength(
            calendarDays: min(visit.shortCalendarDays, visit.calendarDays),
            workingDays: min(visit.shortWorkingDays, visit.workingDays) + extra,
            exitOnWorkingDay: visit.exitOnWorkingDay)
    }

    /// What is left without R04: a day, and `extra` working days.
    static func least(withExtra extra: Int, in scenario: Scenario) -> VisitLength {
        VisitLength(
            calendarDays: 1, workingDays: extra, exitOnWorkingDay: scenario.settings.visit.exitOnWorkingDay)
    }

    /// Working days that the key enterprises of `street` add to each visit, R05.
    public static func extraWorkingDays(for street: StreetID, in scenario: Scenario) -> Int {
        scenario.enterprises.filter { $0.street == street }.reduce(0) { $0 + $1.extraWorkingDays }
    }

    /// The first day on which both minima are met when the visit begins on `entry`.
    public func exit(from entry: Day, in calendar: WorkingDayCalendar) -> Day {
        var exit = entry.adding(days: max(calendarDays, 1) - 1)
        let counted = calendar.workingDays(in: entry...exit)
        if counted < workingDays {
            exit = calendar.adding(workingDays: workingDays - counted, to: exit)
        }
        return exitOnWorkingDay ? calendar.firstWorkingDay(onOrAfter: exit) : exit
    }

    /// Whether a visit on `days` is long enough.
    public func isMet(by days: DayRange, in calendar: WorkingDayCalendar) -> Bool {
        days.dayCount >= calendarDays && calendar.workingDays(in: days) >= workingDays
            && (!exitOnWorkingDay || calendar.isWorkingDay(days.upperBound))
    }
}
