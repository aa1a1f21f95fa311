import CivilCalendar
import InspectionDomain

/// Every date that follows from a plan, before anything of it has happened: the replay of no events.
///
/// A step that counts from another starts on the day on which that one is planned to happen, which is its target.
/// Dates in a year without holiday data are counted with weekends only and say so.
public enum DeadlineForecast {
    /// The dates of a plan without what is optional, by target day, then in the order of the chain, then by subject.
    public static func entries(
        for plan: Plan, in scenario: Scenario, chain: FollowUpChain
    ) -> [DeadlineEntry] {
        let adopted = AdoptedPlan(plan, in: scenario, chain: chain)
        let state = Replay.state(of: adopted, calendar: scenario.calendar, events: [], on: .earliest)
        return state.entries.filter { $0.status != .optional }
    }
}
