import CivilCalendar
import InspectionDomain

extension PeriodSetting {
    /// The period a scenario's settings give.
    public func period(in settings: FollowUpSettings) -> Period {
        switch self {
        case .report: settings.report
        case .review: settings.review
        case .feedback: settings.feedback
        case .correction: settings.correction
        case .examination: settings.examination
        case .copies: settings.copies
        case .publication: settings.publication
        case .hazardListing: settings.hazardListing
        case .talkFollowUp: settings.talkFollowUp
        }
    }
}
