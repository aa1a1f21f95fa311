import CivilCalendar

/// The dates of a step before they are told of whom and what they are.
struct DatedStep {
    var trigger: DeadlineTrigger?
    var period: Period?
    var countsBackward = false
    let nominal: Day
    let latest: Day
    let target: Day
    let basis: DateBasis
    var explanation: [DateExplanation]
    var isProvisional = false
    var missingYear: Int?

    /// A day that is not counted from anything.
    init(on day: Day, basis: DateBasis, _ explanation: [DateExplanation]) {
        nominal = day
        latest = day
        target = day
        self.basis = basis
        self.explanation = explanation
    }

    /// A day with a target of its own.
    init(on day: Day, target: Day, basis: DateBasis, _ explanation: [DateExplanation]) {
        nominal = day
        latest = day
        self.target = target
        self.basis = basis
        self.explanation = explanation
    }

    /// The end of a period after an expected event.
    init(_ counted: CountedDeadline, after trigger: DeadlineTrigger) {
        self.trigger = trigger
        period = counted.period
        nominal = counted.nominal
        latest = counted.latest
        target = counted.target
        basis = .forecast
        explanation = [.chained(from: trigger.title, on: trigger.day)] + counted.steps.map { .counted($0) }
        isProvisional = counted.isProvisional
    }

    /// Says what the calendar lacks for the days from the first to the last that had a part in the dates.
    ///
    /// A year without data speaks for itself; the calendar's own remark that its notice is to come goes.
    func checked(against calendar: WorkingDayCalendar, over days: DayRange) -> DatedStep {
        var checked = self
        checked.isProvisional = isProvisional || calendar.isProvisional(days)
        checked.missingYear = days.years.first { !calendar.covers($0) }
        guard let missing = checked.missingYear else { return checked }
        checked.explanation.removeAll { step in
            if case .counted(.provisional(let year)) = step { !calendar.covers(year) } else { false }
        }
        checked.explanation.append(.missingYear(missing))
        return checked
    }
}
