import Wording

/// A day that two holiday calendars arrange differently.
public struct DayChange: Sendable, Hashable {
    /// What one calendar makes of the day.
    public struct Arrangement: Sendable, Hashable {
        /// Rest or work by the notices alone; the office's own days play no part.
        public let kind: DayKind
        /// The holiday; `nil` for a day of the plain week.
        public let name: String?
        /// Whether somebody estimated it.
        public let isEstimate: Bool

        /// 放假（春节，估计）, 工作日.
        public var wording: Wording {
            guard let name = name.map(HolidayName.wording) else { return kind.wording }
            let kind = kind == .holiday ? Wording(zh: "放假", en: "rest") : kind.wording
            return isEstimate
                ? Wording(zh: "\(kind.zh)（\(name.zh)，估计）", en: "\(kind.en) (\(name.en), estimated)")
                : Wording(zh: "\(kind.zh)（\(name.zh)）", en: "\(kind.en) (\(name.en))")
        }
    }

    /// The day.
    public let day: Day
    /// What the first calendar makes of it.
    public let before: Arrangement
    /// What the second calendar makes of it.
    public let after: Arrangement

    /// Whether the day turns from rest to work or back: only then can a date depend on it.
    public var changesWork: Bool { before.kind.isWorking != after.kind.isWorking }

    /// The day and both arrangements in one sentence, without a full stop.
    public var wording: Wording {
        Wording(
            zh: "\(day.chinese)（\(day.weekday.wording.zh)）：\(before.wording.zh) → \(after.wording.zh)",
            en: "\(day) (\(day.weekday.wording.en)): \(before.wording.en) → \(after.wording.en)")
    }
}

extension DayChange {
    /// Changes in order, neighbouring days of one holiday as one: 2027年10月6日至7日由工作日改为放假（国庆节）.
    public static func summary(of changes: [DayChange]) -> [Wording] {
        var groups: [[DayChange]] = []
        for change in changes {
            if let last = groups.last?.last, last.day.adding(days: 1) == change.day, last.before == change.before,
                last.after == change.after
            {
                groups[groups.count - 1].append(change)
            } else {
                groups.append([change])
            }
        }
        return groups.map { group in
            let days = group[0].day...group[group.count - 1].day
            let (before, after) = (group[0].before.wording, group[0].after.wording)
            let english = days.dayCount == 1 ? "\(days.lowerBound)" : "\(days.lowerBound) to \(days.upperBound)"
            return Wording(
                zh: "\(days.chinese)由\(before.zh)改为\(after.zh)", en: "\(english): \(after.en) instead of \(before.en)")
        }
    }
}

extension WorkingDayCalendar {
    /// The days that `other` arranges differently by the notices, in order; both calendars' own office days are left
    /// out of it.
    ///
    /// Only days named in one of the two differ, as every other day follows the week in both.
    public func changes(to other: WorkingDayCalendar) -> [DayChange] {
        let named = Set((years + other.years).flatMap(\.entries).map(\.day))
        return named.sorted().compactMap { day in
            let change = DayChange(day: day, before: arrangement(of: day), after: other.arrangement(of: day))
            return change.before.kind == change.after.kind ? nil : change
        }
    }

    private func arrangement(of day: Day) -> DayChange.Arrangement {
        DayChange.Arrangement(
            kind: statutory.kind(of: day), name: noticeName(of: day),
            isEstimate: noticeEntry(of: day)?.isEstimate ?? false)
    }
}
