import CivilCalendar
import DocumentFormats
import Exchange
import FollowUp
import InspectionDomain
import Planner
import PlanningRules

extension Office {
    /// The holidays delivered with the program.
    public func holidays() throws(CalendarError) -> HolidayShelf {
        HolidayShelf(calendar: try WorkingDayCalendar.standard(), origins: [:])
    }

    /// The holidays a scenario is planned with: its own table before the program's.
    public func holidays(of scenario: Scenario) throws(CalendarError) -> HolidayShelf {
        let base = try WorkingDayCalendar.standard()
        let own = scenario.calendar.years.filter { year in base.years.first { $0.year == year.year } != year }
        return HolidayShelf(
            calendar: scenario.calendar,
            origins: Dictionary(own.map { ($0.year, .scenario) }) { first, _ in first })
    }

    /// What loading `years` over `calendar` would change: the days, a plan's dates, and the rules it would break.
    ///
    /// - Parameters:
    ///   - plan: The plan whose dates are counted anew, with its scenario; `nil` where there is none.
    ///   - isReplacing: Whether a published year may be replaced by another arrangement.
    /// - Throws: `HolidayImportRefusal` where one would be and may not.
    public func preview(
        loading years: [HolidayYear], over calendar: WorkingDayCalendar, plan: (plan: Plan, read: ReadScenario)?,
        isReplacing: Bool
    ) throws(HolidayImportRefusal) -> HolidayImport {
        let updates = try calendar.updates(loading: years).accepted(isReplacing: isReplacing)
        guard let (plan, read) = plan else { return HolidayImport(updates: updates, consequences: nil) }
        let (scenario, chain) = (read.scenario, read.chain)
        let loaded = updates.filter { $0.effect != .unchanged }.map(\.after)
        let later = scenario.with(scenario.calendar.loading(loaded))
        let (old, new) = (audit(plan, in: scenario), audit(plan, in: later))
        let (broken, excepted) = (Set(old.violations.map(\.instance)), Set(old.exceptions.map(\.instance)))
        return HolidayImport(
            updates: updates,
            consequences: HolidayConsequences(
                shifts: DeadlineShifts.between(
                    DeadlineForecast.entries(for: plan, in: scenario, chain: chain),
                    DeadlineForecast.entries(for: plan, in: later, chain: chain),
                    changes: scenario.calendar.changes(to: later.calendar)),
                problems: new.violations.filter { !broken.contains($0.instance) }.map(HolidayConsequences.Problem.init)
                    + new.exceptions.filter { !excepted.contains($0.instance) }.map(HolidayConsequences.Problem.init)))
    }
}

extension Scenario {
    /// The same scenario with another calendar.
    func with(_ calendar: WorkingDayCalendar) -> Scenario { Scenario(tables: tables, calendar: calendar) }
}
