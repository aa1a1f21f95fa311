import CivilCalendar
import InspectionDomain

/// When the plan is submitted, approved and issued: as the office says, or counted back from what the plan first does.
///
/// The leads are the office's usual ones; the regulation only gives the order (articles 二(三) and 三(三)1).
struct PlanMilestones {
    /// Working days from approval to issue.
    static let approvalLead = 5
    /// Working days from submission to approval.
    static let submissionLead = 10

    let dates: PlanDates
    /// The first notice or training; `nil` for a plan in which nothing happens.
    let firstAction: Day?
    let calendar: WorkingDayCalendar

    /// The date of a milestone; `nil` where it is neither given nor can be proposed.
    func dated(_ milestone: PlanMilestone) -> DatedStep? {
        switch milestone {
        case .issued: issued
        case .approved: approved
        case .submitted: submitted
        }
    }

    private var issued: DatedStep? {
        if let day = dates.issued { return given(day) }
        guard let firstAction else { return nil }
        let day = calendar.adding(workingDays: -1, to: firstAction)
        return proposed(
            day, notBefore: dates.approved ?? dates.submitted, until: firstAction,
            [.beforeFirstNotice(day, first: firstAction)])
    }

    private var approved: DatedStep? {
        if let day = dates.approved { return given(day) }
        guard let issue = issued?.target else { return nil }
        return proposed(
            back: Self.approvalLead, from: StepKey("plan_issued"), on: issue, notBefore: dates.submitted)
    }

    private var submitted: DatedStep? {
        if let day = dates.submitted { return given(day) }
        guard let approval = approved?.target else { return nil }
        return proposed(back: Self.submissionLead, from: StepKey("plan_approved"), on: approval, notBefore: nil)
    }

    private func given(_ day: Day) -> DatedStep {
        DatedStep(on: day, basis: .given, [.givenByOffice(day)]).checked(against: calendar, over: day...day)
    }

    private func proposed(back count: Int, from step: StepKey, on event: Day, notBefore given: Day?) -> DatedStep {
        let day = calendar.adding(workingDays: -count, to: event)
        let title = DeadlineStep.table.first { $0.key == step }?.title ?? .init(same: step.text)
        return proposed(
            day, notBefore: given, until: event, [.workingDaysBefore(count, event: title, on: event, to: day)])
    }

    private func proposed(
        _ day: Day, notBefore given: Day?, until end: Day, _ explanation: [DateExplanation]
    ) -> DatedStep {
        var explanation = explanation
        var chosen = day
        if let given, given > day {
            chosen = given
            explanation.append(.notBefore(given: given))
        }
        return DatedStep(on: chosen, basis: .proposed, explanation)
            .checked(against: calendar, over: chosen...max(chosen, end))
    }
}
