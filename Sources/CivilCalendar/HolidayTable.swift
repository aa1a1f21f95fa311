import Wording

/// The rows of a holiday file, read once, with everything wrong in them.
struct HolidayTable {
    private(set) var problems: [HolidayDataProblem] = []
    private var entries: [HolidayEntry] = []
    private var provisionalDays: Set<Day> = []
    private var firstRows: [Day: Int] = [:]

    init(csv: String) {
        let lines = CSVLines.split(csv)
        guard let heading = lines.first else {
            problems = [HolidayDataProblem(row: 0, reason: .noRows)]
            return
        }
        guard let columns = columns(of: heading) else { return }
        for line in lines.dropFirst() { read(line, columns: columns, width: heading.fields.count) }
        if lines.count == 1 { problems.append(HolidayDataProblem(row: 0, reason: .noRows)) }
    }

    /// The entries by year, each year with its status.
    func years(source: Wording) -> [HolidayYear] {
        let januaries = Set(entries.map(\.day).filter { $0.month == 1 }.map(\.year))
        let grouped = Dictionary(grouping: entries) { entry in
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

    private enum Column: String, CaseIterable {
        case date, name, kind, status

        init?(heading: String) {
            let alias: [String: Column] = ["日期": .date, "名称": .name, "节日": .name, "类型": .kind, "状态": .status]
            guard let column = alias[heading] ?? Column(rawValue: heading.lowercased()) else { return nil }
            self = column
        }
    }

    private mutating func columns(of heading: CSVLines.Line) -> [Column: Int]? {
        var columns: [Column: Int] = [:]
        for (index, text) in heading.fields.enumerated() {
            guard let column = Column(heading: text) else {
                problems.append(HolidayDataProblem(row: heading.row, reason: .unknownColumn(text)))
                continue
            }
            if columns.updateValue(index, forKey: column) != nil {
                problems.append(HolidayDataProblem(row: heading.row, reason: .repeatedColumn(text)))
            }
        }
        for column in Column.allCases where columns[column] == nil && column != .status {
            problems.append(HolidayDataProblem(row: heading.row, reason: .missingColumn(column.rawValue)))
        }
        return problems.isEmpty ? columns : nil
    }

    private mutating func read(_ line: CSVLines.Line, columns: [Column: Int], width: Int) {
        func note(_ reason: HolidayDataProblem.Reason) {
            problems.append(HolidayDataProblem(row: line.row, reason: reason))
        }
        guard line.fields.count == width else {
            return note(.fieldCount(found: line.fields.count, expected: width))
        }
        func field(_ column: Column) -> String { columns[column].map { line.fields[$0] } ?? "" }
        let day = Day(field(.date))
        if day == nil { note(.notADate(field(.date))) }
        if field(.name).isEmpty { note(.emptyName) }
        let kind = Self.kind(field(.kind))
        if kind == nil { note(.unknownKind(field(.kind))) }
        let certainty = Certainty(field(.status))
        if certainty == nil { note(.unknownStatus(field(.status))) }
        guard let day, let kind, let certainty else { return }
        if let first = firstRows[day] { return note(.repeatedDay(day, firstRow: first)) }
        if kind == .makeupWorkday, !day.weekday.isWeekend { return note(.makeupOnWeekday(day)) }
        firstRows[day] = line.row
        if certainty != .published { provisionalDays.insert(day) }
        entries.append(HolidayEntry(day: day, name: field(.name), kind: kind, isEstimate: certainty == .estimated))
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
