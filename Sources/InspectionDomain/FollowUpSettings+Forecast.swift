import CivilCalendar

extension FollowUpSettings {
    /// The latest day of the correction report when a visit ends on `exit` and every step before it takes place on
    /// its target day: report, review, feedback received, then the correction period (R30 to R35).
    public func forecastCorrection(after exit: Day, in calendar: WorkingDayCalendar) -> Day {
        let reported = calendar.deadline(after: exit, report).target
        let reviewed = calendar.deadline(after: reported, review).target
        let received = calendar.deadline(after: reviewed, feedback).target
        return calendar.deadline(after: received, correction).latest
    }
}
