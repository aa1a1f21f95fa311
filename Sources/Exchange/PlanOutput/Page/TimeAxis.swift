import CivilCalendar

/// Days laid out from left to right, in the units of a drawing.
struct TimeAxis {
    /// First to last day shown.
    let days: DayRange
    /// The drawing's width.
    let width: Double

    /// An axis over whole months that hold `days`.
    init(months days: DayRange, width: Double) {
        self.days = days.lowerBound.firstOfMonth...days.upperBound.lastOfMonth
        self.width = width
    }

    /// The width of one day.
    var dayWidth: Double { width / Double(days.dayCount) }

    /// Where a day begins.
    func start(_ day: Day) -> Double {
        Double(min(max(day.number - days.lowerBound.number, 0), days.dayCount)) * dayWidth
    }

    /// Where a day ends.
    func end(_ day: Day) -> Double { start(day.adding(days: 1)) }

    /// The middle of a day.
    func middle(_ day: Day) -> Double { (start(day) + end(day)) / 2 }

    /// Whether a day is shown.
    func contains(_ day: Day) -> Bool { days.contains(day) }

    /// The first days of the months shown.
    var months: [Day] {
        var months: [Day] = []
        var month = days.lowerBound
        while month <= days.upperBound {
            months.append(month)
            month = month.adding(months: 1)
        }
        return months
    }
}
