extension DayTable {
    /// The first working day met from `day`, itself included, going forward or back.
    ///
    /// Where a whole end of time is closed, the walk stops at the last day there is.
    func firstWorkingDay(from day: Day, step: Int) -> Day {
        var day = day
        while !kind(of: day).isWorking {
            let next = day.adding(days: step)
            if next == day { break }
            day = next
        }
        return day
    }

    /// The `n`th working day after `day`, before it where negative; `day` itself for 0.
    func adding(workingDays n: Int, to day: Day) -> Day {
        let step = n.signum()
        var day = day
        for _ in 0..<n.magnitude {
            let next = day.adding(days: step)
            if next == day { break }
            day = firstWorkingDay(from: next, step: step)
        }
        return day
    }
}
