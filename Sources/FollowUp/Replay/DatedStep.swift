import CivilCalendar

/// The dates of a step before they are told of whom and what they are.
struct DatedStep: Sendable {
    var trigger: DeadlineTrigger?
    var period: Period?
    var countsBackward = false
    var nominal: Day
    var latest: Day
    var target: Day
    var basis: DateBasis
    var explanation: [DateExplanation]
    var isProvisional = false
    var missingYear: Int?

    /// A day with a target of its own, or none but itself.
    init(on day: Day, target: Day? = nil, basis: DateBasis, _ explanation: [DateExplanation]) {
        nominal = day
        latest = day
        self.target = target ?? day
        self.basis = basis
        self.explanation = explanation
    }

    /// The end of a period after an event.
    init(_ counted: CountedDeadline, after trigger: DeadlineTrigger, basis: DateBasis, _ reasons: [DateExplanation]) {
        self.trigger = trigger
        period = counted.period
        nominal = counted.nominal
        latest = counted.latest
        target = counted.target
        self.basis = basis
        explanation = reasons + counted.steps.map { .counted($0) }
        isProvisional = counted.isProvisional
    }

    /// Says what the calendar lacks for the days from the first to the last that had a part in the dates.
    ///
    /// A year without data speaks for itself; the calendar's own remark that its notice is to come goes.
    func checked(against calendar: WorkingDayCalendar, over days: DayRange) -> DatedStep {
        var checked = self
        checked.isProvisional = isProvisional || calendar.isProvisional(days)
        checked.missingYear = missingYear ?? days.years.first { !calendar.covers($0) }
        guard let missing = checked.missingYear else { return checked }
        checked.explanation.removeAll { step in
            if case .counted(.provisional(let year)) = step { !calendar.covers(year) } else { false }
        }
        checked.explanation.removeAll { $0 == .missingYear(missing) }
        checked.explanation.append(.missingYear(missing))
        return checked
    }
}
