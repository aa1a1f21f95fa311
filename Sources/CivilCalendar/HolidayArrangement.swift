import Wording

/// One holiday of a year as a notice puts it: when it rests, and which weekend days are worked for it.
public struct HolidayArrangement: Sendable, Hashable {
    /// The holiday's name without additions: 春节, whatever its single days are called.
    public let name: String
    /// The rest days, neighbouring ones as one range, in order.
    public let rest: [DayRange]
    /// The Saturdays and Sundays worked in exchange, in order.
    public let makeup: [Day]
    /// How many of these days are somebody's estimate.
    public let estimates: Int

    /// The sentence of the notice, without a full stop: 元旦：2027年1月1日至3日放假，共3天；2027年1月4日上班.
    public var wording: Wording {
        let title = HolidayName.wording(name)
        var parts: [Wording] = []
        if !rest.isEmpty {
            let count = rest.map(\.dayCount).reduce(0, +)
            parts.append(
                Wording(
                    zh: "\(rest.map(\.chinese).joined(separator: "、"))放假，共\(count)天",
                    en: "rest \(rest.map(Self.english).joined(separator: ", ")), \(count) day\(count == 1 ? "" : "s")"))
        }
        if !makeup.isEmpty {
            parts.append(
                Wording(
                    zh: makeup.map { "\($0.chinese)（\($0.weekday.wording.zh)）" }.joined(separator: "、") + "上班",
                    en: "work on " + makeup.map { "\($0) (\($0.weekday.wording.en))" }.joined(separator: ", ")))
        }
        if estimates > 0 {
            parts.append(Wording(zh: "其中\(estimates)天为估计", en: "\(estimates) of these estimated"))
        }
        return Wording(zh: "\(title.zh)：", en: "\(title.en): ") + parts.joined(Wording(zh: "；", en: "; "))
    }

    private static func english(_ range: DayRange) -> String {
        range.dayCount == 1 ? "\(range.lowerBound)" : "\(range.lowerBound) to \(range.upperBound)"
    }
}

extension HolidayYear {
    /// The year holiday by holiday, in the order in which they begin.
    public var arrangements: [HolidayArrangement] {
        let grouped = Dictionary(grouping: entries) { HolidayName.base($0.name) }
        return grouped.sorted { ($0.value[0].day, $0.key) < ($1.value[0].day, $1.key) }.map { name, entries in
            HolidayArrangement(
                name: name, rest: Self.ranges(entries.filter { $0.kind == .holiday }.map(\.day)),
                makeup: entries.filter { $0.kind == .makeupWorkday }.map(\.day),
                estimates: entries.filter(\.isEstimate).count)
        }
    }

    /// Days in order, neighbours joined.
    private static func ranges(_ days: [Day]) -> [DayRange] {
        days.reduce(into: []) { ranges, day in
            if let last = ranges.last, last.upperBound.adding(days: 1) == day {
                ranges[ranges.count - 1] = last.lowerBound...day
            } else {
                ranges.append(day...day)
            }
        }
    }
}
