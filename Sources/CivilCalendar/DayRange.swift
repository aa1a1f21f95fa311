/// Days from the first to the last, both ends included.
///
/// Because a day strides, a range is a collection of its days: `for day in range`.
public typealias DayRange = ClosedRange<Day>

extension ClosedRange<Day> {
    /// The number of days, both ends counted; at least 1.
    public var dayCount: Int { upperBound.number - lowerBound.number + 1 }

    /// The days in order.
    public func days() -> [Day] { Array(self) }

    /// The calendar years the range touches.
    public var years: ClosedRange<Int> { lowerBound.year...upperBound.year }

    /// The range of two days in order, or `nil` where `last` is before `first`.
    public static func between(_ first: Day, _ last: Day) -> DayRange? { first <= last ? first...last : nil }

    /// `dayCount` days from `first` on, itself counted; `nil` for less than one day.
    public static func starting(_ first: Day, dayCount: Int) -> DayRange? {
        dayCount >= 1 ? first...first.adding(days: dayCount - 1) : nil
    }

    /// The days both ranges hold, or `nil` where they share none.
    public func intersection(_ other: DayRange) -> DayRange? {
        .between(Swift.max(lowerBound, other.lowerBound), Swift.min(upperBound, other.upperBound))
    }

    /// The range as a Chinese document writes it, repeating neither year nor month: 2026年4月5日至18日.
    public var chinese: String {
        let (first, last) = (lowerBound, upperBound)
        if first == last { return first.chinese }
        if first.year != last.year { return "\(first.chinese)至\(last.chinese)" }
        if first.month != last.month { return "\(first.chinese)至\(last.month)月\(last.day)日" }
        return "\(first.chinese)至\(last.day)日"
    }
}
