/// The kind of every day, and running counts, so that questions about a day or a range take constant time.
///
/// Days outside the table follow the week alone.
struct DayTable: Sendable {
    private let first: Int
    private let kinds: [DayKind]
    /// Working days of the table before each of its days, and before the day after its last.
    private let workingBefore: [Int]

    /// A table over the days from the first to the last of `changes`; days without a change follow the week.
    init(_ changes: [Day: DayKind]) {
        guard let start = changes.keys.min(), let end = changes.keys.max() else {
            (first, kinds, workingBefore) = (0, [], [0])
            return
        }
        first = start.number
        kinds = (start...end).map { changes[$0] ?? DayTable.weekKind(of: $0) }
        var counts = [0]
        counts.reserveCapacity(kinds.count + 1)
        var count = 0
        for kind in kinds {
            count += kind.isWorking ? 1 : 0
            counts.append(count)
        }
        workingBefore = counts
    }

    func kind(of day: Day) -> DayKind {
        let index = day.number - first
        return kinds.indices.contains(index) ? kinds[index] : DayTable.weekKind(of: day)
    }

    /// Working days, both ends of the range counted.
    func workingDays(in range: DayRange) -> Int {
        working(before: range.upperBound.number + 1) - working(before: range.lowerBound.number)
    }

    static func weekKind(of day: Day) -> DayKind { day.weekday.isWeekend ? .weekend : .workday }

    /// Working days before a day, counted from an origin that cancels out in differences.
    private func working(before number: Int) -> Int {
        let index = number - first
        if index <= 0 { return DayTable.mondaysToFridays(before: number) }
        let inside = workingBefore[min(index, kinds.count)]
        let end = first + kinds.count
        let beyond =
            number > end ? DayTable.mondaysToFridays(before: number) - DayTable.mondaysToFridays(before: end) : 0
        return DayTable.mondaysToFridays(before: first) + inside + beyond
    }

    private static func mondaysToFridays(before number: Int) -> Int {
        let sinceMonday = number + 3
        return sinceMonday.flooredQuotient(7) * 5 + min(sinceMonday.modulo(7), 5)
    }
}
