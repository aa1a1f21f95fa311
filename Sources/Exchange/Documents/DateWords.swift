import CivilCalendar
import Wording

/// Days as documents print them.
extension Day {
    /// 2027年3月8日.
    var wording: Wording { Wording(zh: chinese, en: description) }

    /// 2027年3月8日（星期一）.
    var wordingWithWeekday: Wording {
        let formal = weekday.wording.zh.replacing("周", with: "星期")
        return Wording(zh: "\(chinese)（\(formal)）", en: "\(description) (\(weekday.wording.en))")
    }
}

extension DayRange {
    /// 2027年3月8日至22日, both ends included.
    var wording: Wording {
        let en = lowerBound == upperBound ? "\(lowerBound)" : "\(lowerBound) to \(upperBound)"
        return Wording(zh: chinese, en: en)
    }
}
