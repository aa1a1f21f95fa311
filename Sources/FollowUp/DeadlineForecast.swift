import CivilCalendar
import InspectionDomain
import Wording

/// Every date that follows from a plan, before anything of it has happened.
///
/// A step that counts from another starts on the day on which that one is planned to happen, which is its target.
/// Dates in a year without holiday data are counted with weekends only and say so.
public enum DeadlineForecast {
    /// The dates of a plan, by target day, then in the order of the table, then by subject.
    ///
    /// A step that counts from one that the table does not hold before it has no date and is left out.
    public static func entries(
        for plan: Plan, in scenario: Scenario, steps: [DeadlineStep] = DeadlineStep.table
    ) -> [DeadlineEntry] {
        let visits = plan.visits.flatMap { VisitForecast(visit: $0, scenario: scenario).entries(steps) }
        let rounds = plan.rounds.flatMap { RoundForecast(round: $0, scenario: scenario).entries(steps) }
        let above = CityInspectionForecast(scenario: scenario).entries(steps)
        let year = YearForecast(scenario: scenario, rounds: rounds, visits: visits).entries(steps)

        let order = Dictionary(steps.enumerated().map { ($1.key, $0) }) { first, _ in first }
        return (year + above + rounds + visits).sorted {
            ($0.target, order[$0.step] ?? 0, $0.subject) < ($1.target, order[$1.step] ?? 0, $1.subject)
        }
    }
}

extension DeadlineStep {
    /// The entry of this step for one subject.
    func entry(
        _ dated: DatedStep, subject: String, owner: Wording, street: StreetID? = nil, round: RoundID? = nil,
        visit: VisitID? = nil, calendar: WorkingDayCalendar
    ) -> DeadlineEntry {
        DeadlineEntry(
            rule: rule, step: key, subject: subject, title: title, street: street, round: round, visit: visit,
            owner: owner, trigger: dated.trigger, period: dated.period, countsBackward: dated.countsBackward,
            numberSource: numberSource, nominal: dated.nominal, latest: dated.latest, target: dated.target,
            basis: dated.basis, article: article, explanation: dated.explanation, isProvisional: dated.isProvisional,
            missingYear: dated.missingYear, calendarVersion: calendar.version)
    }
}

extension DeadlineStep.Owner {
    /// The owner where no team and no street is meant.
    var wording: Wording {
        switch self {
        case .committee: Wording(zh: "安委会", en: "the committee")
        case .office: Wording(zh: "安委会办公室", en: "the committee's office")
        case .team: Wording(zh: "巡查组", en: "the team")
        case .street: Wording(zh: "被巡查街道", en: "the street")
        }
    }
}
