import Wording

/// Judges the rows of a holiday file, whatever kind of file they stood in, and finds everything wrong in them.
struct HolidayTable {
    private(set) var problems: [HolidayDataProblem] = []
    private var entries: [HolidayEntry] = []
    private var provisionalDays: Set<Day> = []
    private var firstRows: [Day: Int] = [:]
    /// The year whose notice the file says it is; `nil` where the days themselves tell.
    private let noticeYear: Int?

    init(_ rows: [HolidayRow], noticeYear: Int? = nil) {
        self.noticeYear = noticeYear
        for row in rows { read(row) }
    }

    /// The entries by year, each year with its status.
    func years(source: Wording) -> [HolidayYear] {
        let januaries = Set(entries.map(\.day).filter { $0.month == 1 }.map(\.year))
        let grouped = Dictionary(grouping: entries) { entry in
            if let noticeYear { return noticeYear }
            // 元旦 2023 began on 2022-12-31: the day is in the notice for 2023.
            let belongsToNext =
                entry.day.month == 12 && entry.name.contains("元旦") && januaries.contains(entry.day.year + 1)
            return belongsToNext ? entry.day.year + 1 : entry.day.year
        }
        return grouped.sorted { $0.key < $1.key }.map { year, entries in
            let isProvisional = entries.contains { provisionalDays.contains($0.day) }
            return HolidayYear(
                year: year, status: isProvisional ? .provisional(source: source) : .published(notice: source),
                entries: entries)
        }
    }

    private mutating func read(_ row: HolidayRow) {
        func note(_ reason: HolidayDataProblem.Reason) {
            problems.append(HolidayDataProblem(row: row.row, reason: reason))
        }
        let day = Day(row.date)
        if day == nil { note(.notADate(row.date)) }
        if row.name.isEmpty { note(.emptyName) }
        let kind = Self.kind(row.kind)
        if kind == nil { note(.unknownKind(row.kind)) }
        let certainty = Certainty(row.status)
        if certainty == nil { note(.unknownStatus(row.status)) }
        guard let day, let kind, let certainty else { return }
        if let first = firstRows[day] { return note(.repeatedDay(day, firstRow: first)) }
        if kind == .makeupWorkday, !day.weekday.isWeekend { return note(.makeupOnWeekday(day)) }
        if let noticeYear, !Self.mayArrange(day, year: noticeYear) { return note(.outsideYear(day, noticeYear)) }
        firstRows[day] = row.row
        if certainty != .published { provisionalDays.insert(day) }
        entries.append(HolidayEntry(day: day, name: row.name, kind: kind, isEstimate: certainty == .estimated))
    }

    /// A notice arranges its year, and may begin with the last week of the December before.
    private static func mayArrange(_ day: Day, year: Int) -> Bool {
        day.year == year || (day.year == year - 1 && day.month == 12 && day.day >= 25)
    }

    private enum Certainty {
        case published, statutory, estimated

        init?(_ text: String) {
            switch text.lowercased() {
            case "", "published", "已发布": self = .published
            case "statutory", "法定": self = .statutory
            case let other where other.hasPrefix("estimated") || other.hasPrefix("估计"): self = .estimated
            default: return nil
            }
        }
    }

    private static func kind(_ text: String) -> HolidayEntry.Kind? {
        switch text.lowercased() {
        case "holiday", "放假", "休": .holiday
        case "makeup_workday", "上班", "调休上班", "班": .makeupWorkday
        default: nil
        }
    }
}
