import CivilCalendar
import InspectionDomain
import Wording

/// The chain of dates around one visit, from the notice to the publication of its correction.
struct VisitForecast {
    let visit: PlannedVisit
    let scenario: Scenario

    func entries(_ steps: [DeadlineStep]) -> [DeadlineEntry] {
        var known: [StepKey: DeadlineTrigger] = [:]
        var starts: [StepKey: Day] = [:]
        var entries: [DeadlineEntry] = []
        for step in steps where step.scope == .visit {
            guard let dated = dated(step, known: known, starts: starts) else { continue }
            known[step.key] = DeadlineTrigger(title: step.title, day: dated.target)
            starts[step.key] = dated.trigger?.day
            entries.append(
                step.entry(
                    dated, subject: visit.id.text, owner: owner(of: step), street: visit.street, round: visit.round,
                    visit: visit.id, calendar: scenario.calendar))
        }
        return entries
    }

    private func dated(
        _ step: DeadlineStep, known: [StepKey: DeadlineTrigger], starts: [StepKey: Day]
    ) -> DatedStep? {
        let calendar = scenario.calendar
        switch step.timing {
        case .entry:
            return DatedStep(on: visit.entry, basis: .planned, [.decidedByPlan(visit.entry)])
                .checked(against: calendar, over: visit.entry...visit.entry)
        case .exit:
            return DatedStep(on: visit.exit, basis: .planned, [.decidedByPlan(visit.exit)])
                .checked(against: calendar, over: visit.days)
        case .noticeBeforeEntry:
            let entry = DeadlineTrigger(title: Wording(zh: "进驻", en: "arrival"), day: visit.entry)
            return counted(back: scenario.settings.noticeWorkingDays, from: entry, basis: .planned)
        case .after(let earlier, let setting):
            guard let trigger = known[earlier] else { return nil }
            let deadline = calendar.deadline(after: trigger.day, setting.period(in: scenario.settings.followUp))
            return DatedStep(deadline, after: trigger)
                .checked(against: calendar, over: countedDays(deadline))
        case .workingDaysBefore(let later, let count):
            guard let event = known[later] else { return nil }
            let dated = counted(back: count, from: event, basis: .forecast)
            // A short period leaves no room for an early reminder.
            guard let start = starts[later], dated.target > start else { return nil }
            return dated
        case .milestone, .training, .assessment, .cityInspection:
            return nil
        }
    }

    private func counted(back count: Int, from event: DeadlineTrigger, basis: DateBasis) -> DatedStep {
        let day = scenario.calendar.adding(workingDays: -count, to: event.day)
        var dated = DatedStep(
            on: day, basis: basis, [.workingDaysBefore(count, event: event.title, on: event.day, to: day)])
        dated.trigger = event
        dated.period = .workingDays(count)
        dated.countsBackward = true
        return dated.checked(against: scenario.calendar, over: day...max(day, event.day))
    }

    /// The days whose kind mattered: all of them where working days were counted, otherwise those around the end.
    private func countedDays(_ deadline: CountedDeadline) -> DayRange {
        let first = min(deadline.target, deadline.nominal)
        guard case .workingDays = deadline.period else { return first...deadline.latest }
        return min(first, deadline.trigger)...deadline.latest
    }

    private func owner(of step: DeadlineStep) -> Wording {
        switch step.owner {
        case .team:
            Wording(
                zh: "\(scenario.name(visit.round))第\(visit.team)巡查组",
                en: "team \(visit.team), \(scenario.name(visit.round))")
        case .street: Wording(same: scenario.name(visit.street))
        case .committee, .office: step.owner.wording
        }
    }
}
