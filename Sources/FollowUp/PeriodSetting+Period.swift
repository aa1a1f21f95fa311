import CivilCalendar
import InspectionDomain

extension PeriodSetting {
    /// The period a scenario's settings give.
    func period(in followUp: FollowUpSettings) -> Period {
        var settings = Settings()
        settings.followUp = followUp
        return period(in: settings)
    }
}
