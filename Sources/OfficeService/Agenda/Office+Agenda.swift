import CivilCalendar
import Exchange
import FollowUp
import InspectionDomain

extension Office {
    /// The agenda of a plan that no store knows: every entry is the first of its kind.
    ///
    /// - Parameters:
    ///   - chain: The scenario's steps, as it was read with them.
    ///   - day: The day stamped into the files; `nil` takes one from the scenario, so that the same scenario gives the
    ///     same bytes on any day.
    public func agenda(
        of plan: Plan, in scenario: Scenario, chain: FollowUpChain, on day: Day? = nil
    ) -> AgendaBook {
        AgendaBook(
            of: plan, in: scenario, chain: chain,
            deadlines: DeadlineForecast.entries(for: plan, in: scenario, chain: chain),
            programVersion: ProgramVersion.current, on: day ?? Self.stampDay(of: scenario))
    }

    /// The day stamped into what must not differ between equal runs.
    static func stampDay(of scenario: Scenario) -> Day {
        let dates = scenario.settings.planDates
        return dates.submitted ?? dates.issued ?? Day.year(scenario.year).lowerBound
    }
}
