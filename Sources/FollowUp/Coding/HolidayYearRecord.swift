import CivilCalendar
import Wording

/// A holiday year as JSON holds it.
struct HolidayYearRecord: Codable {
    var year: Int
    var provisional: Bool
    var source: WordingRecord
    var days: [HolidayDayRecord]

    init(_ year: HolidayYear) {
        self.year = year.year
        provisional = year.status.isProvisional
        source = WordingRecord(year.status.source)
        days = year.entries.map(HolidayDayRecord.init)
    }

    var holidayYear: HolidayYear {
        HolidayYear(
            year: year, status: provisional ? .provisional(source: source.wording) : .published(notice: source.wording),
            entries: days.map(\.entry))
    }
}

struct HolidayDayRecord: Codable {
    var day: Day
    var name: String
    var kind: HolidayEntry.Kind
    var estimate: Bool?

    init(_ entry: HolidayEntry) {
        (day, name, kind) = (entry.day, entry.name, entry.kind)
        estimate = entry.isEstimate ? true : nil
    }

    var entry: HolidayEntry { HolidayEntry(day: day, name: name, kind: kind, isEstimate: estimate ?? false) }
}

/// A text in both languages.
struct WordingRecord: Codable {
    var zh: String
    var en: String

    init(_ wording: Wording) { (zh, en) = (wording.zh, wording.en) }

    var wording: Wording { Wording(zh: zh, en: en) }
}
