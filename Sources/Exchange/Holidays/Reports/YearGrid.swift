import CivilCalendar
import Wording

/// A year as months side by side, every day that does not follow the plain week marked by a sign.
struct YearGrid {
    let year: Int
    let calendar: WorkingDayCalendar
    let language: Language
    let isColoured: Bool

    /// Columns between two months.
    private static let gap = 3

    /// The grid in lines of at most `width` columns, down to one month's.
    func lines(width: Int) -> [String] {
        let perRow = max(1, min(4, (width + Self.gap) / (monthWidth + Self.gap)))
        return stride(from: 1, through: 12, by: perRow).flatMap { first in
            row(Array(first...min(12, first + perRow - 1))) + [""]
        }.dropLast()
    }

    private func row(_ months: [Int]) -> [String] {
        let blocks = months.map(block)
        let height = blocks.map(\.count).max() ?? 0
        return (0..<height).map { line in
            let cells = blocks.map { $0.indices.contains(line) ? $0[line] : blank }
            return trimmed(cells.joined(separator: String(repeating: " ", count: Self.gap)))
        }
    }

    /// A month: its name, the weekdays, and a line a week.
    private func block(_ month: Int) -> [String] {
        let title = Wording(zh: "\(year)年\(month)月", en: "\(Self.english[month - 1]) \(year)")(language)
        let room = max(0, monthWidth - ColumnText.width(title)) / 2
        let heading = ColumnText.padded(String(repeating: " ", count: room) + title, to: monthWidth)
        let names = Weekday.allCases.map { name in
            ColumnText.padded(
                " " + String(language == .zh ? name.wording.zh.suffix(1) : name.wording.en.prefix(2)), to: cellWidth)
        }
        return [heading, names.joined(separator: " ")] + weeks(of: month)
    }

    private func weeks(of month: Int) -> [String] {
        guard let first = Day(year: year, month: month, day: 1) else { return [] }
        let monday = first.adding(days: 1 - first.weekday.rawValue)
        return (0..<6).compactMap { week -> String? in
            let days = (0..<7).map { monday.adding(days: week * 7 + $0) }
            guard days.contains(where: { $0.month == month }) else { return nil }
            return days.map { $0.month == month ? cell($0) : String(repeating: " ", count: cellWidth) }
                .joined(separator: " ")
        }
    }

    private func cell(_ day: Day) -> String {
        let number = (day.day < 10 ? " " : "") + "\(day.day)"
        guard let mark = calendar.mark(of: day) else { return ColumnText.padded(number, to: cellWidth) }
        let text = number + mark.sign(language)
        return isColoured ? "\u{1B}[\(mark.colour)m\(text)\u{1B}[0m" : text
    }

    private var cellWidth: Int { 2 + ColumnText.width(DayMark.rest.sign(language)) }
    private var monthWidth: Int { 7 * cellWidth + 6 }
    private var blank: String { String(repeating: " ", count: monthWidth) }

    private func trimmed(_ line: String) -> String {
        var line = line
        while line.last == " " { line.removeLast() }
        return line
    }

    private static let english = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}

extension DayMark {
    /// The colour of a terminal that repeats what the sign says.
    fileprivate var colour: String {
        switch self {
        case .rest: "31"
        case .statutory: "1;31"
        case .estimated: "35"
        case .makeup: "34"
        case .closure: "36"
        case .extraWork: "33"
        }
    }
}
