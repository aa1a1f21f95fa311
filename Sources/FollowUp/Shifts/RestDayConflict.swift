import CivilCalendar
import InspectionDomain
import Wording

/// A training or an arrival that is planned for a day on which nobody works.
public struct RestDayConflict: Sendable, Hashable {
    /// The step: it takes place on a day of the plan.
    public let entry: DeadlineEntry
    /// The holiday; `nil` for a plain weekend or a day the office itself closes.
    public let holiday: String?

    /// What is planned for which day, and why nobody works then, without a full stop.
    public var wording: Wording {
        let day = entry.target
        let reason = holiday.map(HolidayName.wording) ?? day.weekday.wording
        let subject = entry.subject.isEmpty ? Wording(same: "") : Wording(same: "\(entry.subject) ")
        return subject + entry.title
            + Wording(
                zh: "排在\(day.chinese)，当天休息（\(reason.zh)）", en: " is planned for \(day), a rest day (\(reason.en))")
    }
}

extension FollowUpState {
    /// The trainings and arrivals that are still to come and fall on a rest day: a rule of the plan is broken (R28,
    /// R29), and the plan must be changed.
    public var restDayConflicts: [RestDayConflict] {
        entries.filter { entry in
            guard entry.status.isPending, case .on(let day)? = plan.chain[entry.step]?.timing else { return false }
            return [.training, .entry].contains(day) && !calendar.isWorkingDay(entry.target)
        }.map { RestDayConflict(entry: $0, holiday: calendar.name(of: $0.target)) }
    }
}
