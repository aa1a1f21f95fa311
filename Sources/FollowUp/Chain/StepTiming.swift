import CivilCalendar
import InspectionDomain
import Wording

/// How a step's date is found.
public enum StepTiming: Sendable, Hashable {
    /// The step takes place on a day of the plan or of the record.
    case on(ChainDay)
    /// It is due within a period after something.
    case after(StepOrigin, StepPeriod)
    /// It is due a period before something.
    case before(StepOrigin, StepPeriod)

    /// What it counts from; `nil` where it is not counted.
    public var origin: StepOrigin? {
        switch self {
        case .on: nil
        case .after(let origin, _), .before(let origin, _): origin
        }
    }

    /// The period, where it is counted.
    public var period: StepPeriod? {
        switch self {
        case .on: nil
        case .after(_, let period), .before(_, let period): period
        }
    }
}

/// What a period is counted from.
public enum StepOrigin: Sendable, Hashable {
    /// Another step of the chain.
    case step(StepKey)
    /// A day of the plan or of the record.
    case day(ChainDay)
}

/// Days that stand by themselves, from which chains begin.
public enum ChainDay: String, Sendable, Hashable, CaseIterable, Codable {
    /// The plan's first notice or training.
    case firstAction = "first_action_day"
    /// The round's first training day.
    case training = "training_day"
    /// The visit's first day.
    case entry = "entry_day"
    /// The visit's last day.
    case exit = "exit_day"
    /// The first day of the inspection from above; the office is ready the working day before.
    case inspection = "inspection_day"
    /// The day of the yearly assessment, or 31 December.
    case assessment = "assessment_day"
    /// The day on which the finding was made.
    case found = "found_day"
    /// The day on which the talk was held.
    case talk = "talk_day"
    /// The day on which the incident happened.
    case incident = "incident_day"

    /// What has such a day.
    public var scope: StepScope {
        switch self {
        case .firstAction, .assessment: .plan
        case .training: .round
        case .entry, .exit: .visit
        case .inspection: .cityInspection
        case .found: .finding
        case .talk: .talk
        case .incident: .incident
        }
    }
}

/// A day written in the scenario, or in a finding, that takes the place of a counted one.
public enum GivenDay: String, Sendable, Hashable, CaseIterable, Codable {
    /// R22.
    case submitted = "plan_dates.submitted"
    /// R22.
    case approved = "plan_dates.approved"
    /// R17.
    case issued = "plan_dates.issued"
    /// The deadline recorded with the finding.
    case findingDeadline = "finding.deadline"
}

/// A period as the chain states it.
public enum StepPeriod: Sendable, Hashable {
    /// A number and its unit.
    case literal(Period)
    /// What the scenario's settings say.
    case setting(PeriodSetting)
}

/// The periods of a scenario's settings, by the name the chain uses.
public enum PeriodSetting: String, Sendable, Hashable, CaseIterable {
    /// R27, in working days.
    case notice = "notice_working_days"
    /// R30.
    case report = "follow_up.report"
    /// R31.
    case review = "follow_up.review"
    /// R32.
    case feedback = "follow_up.feedback"
    /// R35.
    case correction = "follow_up.correction"
    /// R36.
    case examination = "follow_up.examination"
    /// R38.
    case copies = "follow_up.copies"
    /// R39.
    case publication = "follow_up.publication"
    /// R34.
    case hazardListing = "follow_up.hazard_listing"
    /// R44.
    case talkFollowUp = "follow_up.talk_follow_up"

    /// The period a scenario's settings give.
    public func period(in settings: Settings) -> Period {
        switch self {
        case .notice: .workingDays(settings.noticeWorkingDays)
        case .report: settings.followUp.report
        case .review: settings.followUp.review
        case .feedback: settings.followUp.feedback
        case .correction: settings.followUp.correction
        case .examination: settings.followUp.examination
        case .copies: settings.followUp.copies
        case .publication: settings.followUp.publication
        case .hazardListing: settings.followUp.hazardListing
        case .talkFollowUp: settings.followUp.talkFollowUp
        }
    }
}
