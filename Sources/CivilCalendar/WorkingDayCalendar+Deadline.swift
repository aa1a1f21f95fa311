extension WorkingDayCalendar {
    /// The end of a period that starts with an event on `trigger`.
    ///
    /// Days and months are calendar days and months, and rest days inside them are not deducted; only the last day
    /// moves, past the rest it falls into. What counts as rest is the law's and the notice's: the office's own days
    /// change its target, never the latest day. A target never lies before the event.
    public func deadline(after trigger: Day, _ period: Period) -> CountedDeadline {
        var steps: [CountingStep] = [.startNotCounted(trigger: trigger)]
        let nominal = nominalEnd(after: trigger, period, steps: &steps)
        let latest = statutory.firstWorkingDay(from: nominal, step: 1)
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
