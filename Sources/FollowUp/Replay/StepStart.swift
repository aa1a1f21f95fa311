import CivilCalendar

/// From what the dates of an attempt are made.
enum StepStart {
    /// A day that is not counted, dated already.
    case fixed(DatedStep)
    /// A period after an event.
    case after(DeadlineTrigger, Period, DateBasis, [DateExplanation])
    /// A period before an event.
    case before(DeadlineTrigger, Period, DateBasis, notBefore: Day?)
}

extension StepStart {
    /// The same, counted from another day where one is given: what it counts from has been returned since.
    func counted(from day: Day?) -> StepStart {
        guard let day, case .after(let trigger, let period, _, _) = self else { return self }
        let earlier = DeadlineTrigger(title: trigger.title, day: day, hasHappened: true, entry: trigger.entry)
        return .after(earlier, period, .counted, [.happened(trigger.title, on: day)])
    }
}

/// Makes the dates of an attempt from its start and from what was recorded of it.
struct AttemptDating {
    let calendar: WorkingDayCalendar
    /// The day asked about.
    let on: Day

    /// The dates, with suspensions counted and extensions applied.
    func dated(_ start: StepStart, _ attempt: AttemptLog) -> DatedStep {
        var dated = dated(start, suspended: attempt.suspensions.compactMap { $0.days(asOf: on) })
        dated.explanation += attempt.suspensions.map {
            .suspended(from: $0.from, until: $0.until, reason: $0.reason, approver: $0.approver)
        }
        return extended(dated, attempt)
    }

    private func dated(_ start: StepStart, suspended: [DayRange]) -> DatedStep {
        switch start {
        case .fixed(let step): return moved(step, by: suspended)
        case .after(let trigger, let period, let basis, let reasons):
            let deadline = calendar.deadline(after: trigger.day, period, suspended: suspended)
            return DatedStep(deadline, after: trigger, basis: basis, reasons)
                .checked(against: calendar, over: countedDays(deadline))
        case .before(let event, let period, let basis, let bound):
            return moved(before(event, period, basis, notBefore: bound), by: suspended)
        }
    }

    /// Days that are not counted from an event after it move by as many calendar days as the clock stood.
    private func moved(_ step: DatedStep, by suspended: [DayRange]) -> DatedStep {
        let days = suspended.map(\.dayCount).reduce(0, +)
        guard days > 0 else { return step }
        var step = step
        step.nominal = step.nominal.adding(days: days)
        step.latest = calendar.lawfulEnd(step.nominal)
        step.target = calendar.lastWorkingDay(onOrBefore: step.nominal)
        step.explanation.append(.counted(.suspensionAdded(.days(days), to: step.nominal)))
        return step.checked(against: calendar, over: step.target...max(step.latest, step.target))
    }

    private func before(
        _ event: DeadlineTrigger, _ period: Period, _ basis: DateBasis, notBefore bound: Day?
    ) -> DatedStep {
        let day = start(of: period, before: event.day)
        let isFirstNotice = event.title == ChainDay.firstAction.wording && period == .workingDays(1)
        var chosen = day
        var explanation: [DateExplanation] = [
            isFirstNotice
                ? .beforeFirstNotice(day, first: event.day)
                : .periodBefore(period, event: event.title, on: event.day, to: day)
        ]
        if let bound, bound > day {
            chosen = bound
            explanation.append(.notBefore(given: bound))
        }
        var dated = DatedStep(on: chosen, basis: basis, explanation)
        dated.trigger = event
        dated.period = period
        dated.countsBackward = true
        return dated.checked(against: calendar, over: chosen...max(chosen, event.day))
    }

    /// The last working day on which as much time as the period is left before the event.
    private func start(of period: Period, before event: Day) -> Day {
        switch period {
        case .workingDays(let count): calendar.adding(workingDays: -count, to: event)
        case .days(let count): calendar.lastWorkingDay(onOrBefore: event.adding(days: -count))
        case .months(let count): calendar.lastWorkingDay(onOrBefore: event.adding(months: -count))
        }
    }

    private func extended(_ dated: DatedStep, _ attempt: AttemptLog) -> DatedStep {
        guard let granted = attempt.extensions.max(by: { $0.until < $1.until }) else { return dated }
        var until = granted.until
        var standing = 0
        for suspension in attempt.suspensions where suspension.from >= granted.granted {
            standing += suspension.days(asOf: on)?.dayCount ?? 0
        }
        until = until.adding(days: standing)
        guard until > dated.latest else {
            var dated = dated
            dated.explanation.append(.extensionOvertaken(until: granted.until, by: dated.latest))
            return dated
        }
        var extended = dated
        extended.explanation.append(
            .extended(
                from: dated.latest, until: granted.until, reason: granted.reason, approver: granted.approver))
        if standing > 0 { extended.explanation.append(.counted(.suspensionAdded(.days(standing), to: until))) }
        extended.nominal = until
        // A granted day is a date, not a period: nothing moves it but the clock that stood.
        extended.latest = standing > 0 ? calendar.lawfulEnd(until) : until
        extended.target = calendar.lastWorkingDay(onOrBefore: until)
        extended.basis = .granted
        return extended.checked(against: calendar, over: extended.target...max(extended.target, extended.latest))
    }

    /// The days whose kind mattered: all of them where working days were counted, otherwise those around the end.
    private func countedDays(_ deadline: CountedDeadline) -> DayRange {
        let first = min(deadline.target, deadline.nominal)
        guard case .workingDays = deadline.period else { return first...max(first, deadline.latest) }
        return min(first, deadline.trigger)...deadline.latest
    }
}
