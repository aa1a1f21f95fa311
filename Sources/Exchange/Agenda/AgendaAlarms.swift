import DocumentFormats
import Wording

/// When calendar programs remind of an entry.
public struct AgendaAlarms: Sendable, Hashable {
    /// Days before the first day, each once, the longest first; 0 for the day itself.
    public let daysBefore: [Int]
    /// The hour of the day at which they remind, 0 to 23.
    public let hour: Int

    /// Reminders so many days before; days beyond ten years are held there.
    public init(daysBefore: [Int], hour: Int = 9) {
        self.daysBefore = Set(daysBefore.map { min(max($0, 0), 3650) }).sorted(by: >)
        self.hour = min(max(hour, 0), 23)
    }

    /// A week and a day before, at nine in the morning.
    public static let usual = AgendaAlarms(daysBefore: [7, 1])
    /// None.
    public static let none = AgendaAlarms(daysBefore: [])

    func alarms(for title: String, _ language: Language) -> [ICalendar.Alarm] {
        daysBefore.map { days in
            let when: Wording =
                switch days {
                case 0: Wording(zh: "今天", en: "today")
                case 1: Wording(zh: "明天", en: "tomorrow")
                default: Wording(zh: "还有\(days)天", en: "in \(days) days")
                }
            return ICalendar.Alarm(
                daysBefore: days, atHour: hour,
                text: Wording(zh: "\(when.zh)：\(title)", en: "\(title), \(when.en)")(language))
        }
    }
}
