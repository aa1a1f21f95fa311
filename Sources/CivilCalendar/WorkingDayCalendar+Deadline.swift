extension WorkingDayCalendar {
    /// The end of a period that starts with an event on `trigger`.
    ///
    /// Days and months are calendar days and months, and rest days inside them are not deducted; only the last day
    /// moves, past the rest it falls into. What counts as rest is the law's and the notice's: the office's own days
    /// change its target, never the latest day. A target never lies before the event.
    ///
    /// - Parameter suspended: days on which the clock stood, both ends included. They are not counted: the end moves
    ///   by as many calendar days, or as many working days where the period is of these. Days before the period begins
    ///   or after it has ended have no effect.
    public func deadline(after trigger: Day, _ period: Period, suspended: [DayRange] = []) -> CountedDeadline {
        var steps: [CountingStep] = [.startNotCounted(trigger: trigger)]
        let counted = nominalEnd(after: trigger, period, steps: &steps)
        let nominal = end(counted, of: period, after: trigger, suspended: suspended, steps: &steps)
        let latest = lawfulEnd(nominal)
        let movedBy = restDays(from: nominal, before: latest)
        if latest > nominal {
            steps.append(.movedPastRest(from: nominal, to: latest, over: movedBy))
        } else {
            let isMakeup = statutory.kind(of: nominal) == .makeupWorkday
            steps.append(.endsOnWorkingDay(nominal, makeupFor: isMakeup ? noticeName(of: nominal) : nil))
        }
        if kind(of: latest) == .closure { steps.append(.officeClosed(on: latest, note: name(of: latest))) }
        let workedBefore = lastWorkingDay(onOrBefore: nominal)
        let target = workedBefore < trigger ? latest : workedBefore
        steps.append(target > nominal ? .targetIsLatest(target) : .targetSet(target))

        let used = usedRange(trigger: trigger, period, from: min(target, nominal), to: latest)
        let isProvisional = isProvisional(used)
        if isProvisional { steps += unpublishedYears(of: used).map { .provisional(year: $0) } }
        return CountedDeadline(
            trigger: trigger, period: period, nominal: nominal, latest: latest, target: target, steps: steps,
            movedBy: movedBy, calendarVersion: version, isProvisional: isProvisional)
    }

    private func nominalEnd(after trigger: Day, _ period: Period, steps: inout [CountingStep]) -> Day {
        let count = period.count
        switch period {
        case .days:
            let end = trigger.adding(days: count)
            steps.append(.daysCounted(count, to: end))
            return end
        case .months:
            let end = trigger.adding(months: count)
            let hasDay = end.day == trigger.day
            steps.append(
                hasDay ? .monthsCounted(count, to: end) : .monthEndReached(count, missingDay: trigger.day, to: end))
            return end
        case .workingDays:
            let end = statutory.adding(workingDays: count, to: trigger)
            steps.append(.workingDaysCounted(count, to: end, restDays: trigger.distance(to: end) - count))
            return end
        }
    }

    /// The nominal end with the days of suspension added.
    private func end(
        _ counted: Day, of period: Period, after trigger: Day, suspended: [DayRange], steps: inout [CountingStep]
    ) -> Day {
        var end = counted
        var total = 0
        for range in suspended.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            guard range.lowerBound <= lawfulEnd(end), range.upperBound > trigger else { continue }
            let standing = max(range.lowerBound, trigger.adding(days: 1))...range.upperBound
            if case .workingDays = period {
                let days = statutory.workingDays(in: standing)
                total += days
                end = statutory.adding(workingDays: days, to: end)
            } else {
                total += standing.dayCount
                end = end.adding(days: standing.dayCount)
            }
        }
        guard end > counted else { return end }
        if case .workingDays = period {
            steps.append(.suspensionAdded(.workingDays(total), to: end))
        } else {
            steps.append(.suspensionAdded(.days(total), to: end))
        }
        return end
    }

    /// The day itself, or the first working day by law after the rest it falls into (Civil Code, article 203).
    public func lawfulEnd(_ nominal: Day) -> Day { statutory.firstWorkingDay(from: nominal, step: 1) }

    /// The rest days by law from `first` to the day before `end`.
    private func restDays(from first: Day, before end: Day) -> [RestDay] {
        (first.number..<max(first.number, end.number)).map { number in
            let day = Day(number: number)
            return RestDay(day: day, kind: statutory.kind(of: day), name: noticeName(of: day))
        }
    }

    /// The days whose kind had a part in the dates: all that were counted, or only those around the end.
    private func usedRange(trigger: Day, _ period: Period, from: Day, to: Day) -> DayRange {
        if case .workingDays = period { return min(trigger, from)...to }
        return from...to
    }

    /// The years of a provisional range that lack a published notice; the year after, where only December is open.
    private func unpublishedYears(of range: DayRange) -> [Int] {
        let years = range.years.filter { status(of: $0)?.isProvisional ?? true }
        return years.isEmpty ? [range.upperBound.year + 1] : years
    }
}
