import CivilCalendar
import InspectionDomain

/// The dates of the plan itself: its way through the committee, and the assessment at the year's end.
struct YearForecast {
    let scenario: Scenario
    /// The rounds' and the visits' dates, from which the plan's own follow.
    let rounds: [DeadlineEntry]
    let visits: [DeadlineEntry]

    func entries(_ steps: [DeadlineStep]) -> [DeadlineEntry] {
        let milestones = PlanMilestones(
            dates: scenario.settings.planDates, firstAction: firstAction, calendar: scenario.calendar)
        return steps.filter { $0.scope == .plan }.compactMap { step in
            let dated: DatedStep? =
                switch step.timing {
                case .milestone(let milestone): milestones.dated(milestone)
                case .assessment: assessment
                default: nil
                }
            return dated.map { step.entry($0, subject: "", owner: step.owner.wording, calendar: scenario.calendar) }
        }
    }

    /// The first notice or training: the first thing done because of the plan.
    private var firstAction: Day? {
        (rounds.map(\.target) + visits.map(\.target)).min()
    }

    private var assessment: DatedStep {
        let given = scenario.settings.followUp.assessmentDay
        let day = given ?? Day.year(scenario.year).upperBound
        var explanation: [DateExplanation] = [given == nil ? .yearEnd(day) : .givenByOffice(day)]
        let late = visits.filter { $0.step == StepKey("examination") && $0.target > day }.compactMap(\.street)
        if !late.isEmpty { explanation.append(.notExaminedInTime(Set(late).sorted().map(scenario.name))) }
        let target = scenario.calendar.lastWorkingDay(onOrBefore: day)
        return DatedStep(on: day, target: target, basis: given == nil ? .proposed : .given, explanation)
            .checked(against: scenario.calendar, over: target...day)
    }
}
