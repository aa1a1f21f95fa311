import CivilCalendar
import Foundation

/// Numbers of cells, which are dates where their style shows one.
enum NumberCell {
    /// Digits a spreadsheet keeps of a number.
    private static let digits = 15
    private static let secondsADay = 86_400

    /// The value of a number as a sheet writes it.
    static func value(_ text: String, isDate: Bool, startsIn1904: Bool) -> CellValue {
        guard let number = Double(text), number.isFinite else { return .text(text) }
        if isDate, let date = date(number, startsIn1904: startsIn1904) { return date }
        guard number == number.rounded() else { return .decimal(decimals(number, text)) }
        guard let whole = Int(exactly: number), abs(number) < 1e15 else { return .imprecise(plain(number)) }
        return .number(whole)
    }

    /// Days since the beginning of the calendar, with the time of day behind the point; `nil` for times alone and for
    /// days no spreadsheet knows.
    private static func date(_ serial: Double, startsIn1904: Bool) -> CellValue? {
        guard serial >= 1, serial < 2_958_466 else { return nil }
        var (day, seconds) = (Int(serial), Int(((serial - serial.rounded(.down)) * Double(secondsADay)).rounded()))
        if seconds == secondsADay { (day, seconds) = (day + 1, 0) }
        let first: Int
        if startsIn1904 {
            first = CalendarStart.since1904
        } else {
            // 1900 counts as a leap year there: day 60 is 29 February, which never was.
            guard day != 60 else { return nil }
            first = day < 60 ? CalendarStart.since1900 + 1 : CalendarStart.since1900
        }
        let date = Day(number: day + first)
        return seconds == 0 ? .day(date) : .moment(date, seconds: seconds)
    }

    /// A date as newer workbooks may write it: 2027-03-08, with or without a time.
    static func isoDate(_ text: String) -> CellValue? {
        let parts = text.split(separator: "T", maxSplits: 1)
        guard let date = parts.first.flatMap({ Day(String($0)) }) else { return CellText.value(text) }
        guard parts.count == 2 else { return .day(date) }
        let numbers = parts[1].split(separator: ":").map { Int($0.prefix { $0.isNumber }) ?? 0 }
        let seconds = zip(numbers, [3600, 60, 1]).map { $0 * $1 }.reduce(0, +)
        return seconds == 0 || seconds >= secondsADay ? .day(date) : .moment(date, seconds: seconds)
    }

    /// A fraction without the digits that binary arithmetic leaves behind: 0.30000000000000004 is 0.3.
    private static func decimals(_ number: Double, _ text: String) -> String {
        guard text.utf8.count > digits else { return text }
        return String(format: "%.\(digits)g", number)
    }

    /// A large whole number as spreadsheets show it: its first 15 digits, then zeros.
    private static func plain(_ number: Double) -> String {
        let parts = String(format: "%.\(digits - 1)e", abs(number)).split(separator: "e")
        guard parts.count == 2, let exponent = Int(parts[1]), exponent < 30 else { return "\(number)" }
        let kept = parts[0].filter { $0 != "." }
        return (number < 0 ? "-" : "") + kept + String(repeating: "0", count: max(0, exponent + 1 - digits))
    }
}

/// What day 0 is, as days from 1970-01-01.
private enum CalendarStart {
    /// 1899-12-30.
    static let since1900 = -25_569
    /// 1904-01-01.
    static let since1904 = -24_107
}
