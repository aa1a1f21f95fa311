import CivilCalendar
import InspectionDomain

/// The dates of one round: its training.
struct RoundForecast {
    let round: PlannedRound
    let scenario: Scenario

    func entries(_ steps: [DeadlineStep]) -> [DeadlineEntry] {
        steps.filter { $0.scope == .round && $0.timing == .training }.map { step in
            var explanation: [DateExplanation] = [.decidedByPlan(round.training.lowerBound)]
            if round.training.dayCount > 1 { explanation.append(.lastsUntil(round.training.upperBound)) }
            let dated = DatedStep(on: round.training.lowerBound, basis: .planned, explanation)
                .checked(against: scenario.calendar, over: round.training)
            return step.entry(
                dated, subject: round.id.text, owner: step.owner.wording, round: round.id, calendar: scenario.calendar)
        }
    }
}
