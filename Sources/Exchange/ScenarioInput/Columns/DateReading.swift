import CivilCalendar

/// Dates as offices and spreadsheets write them, and why a text is none.
enum DateReading {
    static func read(_ text: String) -> Reading<Day> {
        let plain = withoutMidnight(OfficeText.narrowed(text))
        if let day = Day(plain) { return .value(day) }
        if let serial = Int(plain), (36_526...73_050).contains(serial) {
            // Spreadsheets count from 1899-12-30; these are the years 2000 to 2099.
            return .bad(.dateSerial(meaning: Day(number: serial - 25_569).description))
        }
        return .bad(looksLikeDate(plain) ? .impossibleDate : .notADate)
    }

    /// `2027/3/1 0:00`, as a spreadsheet may save a date.
    private static func withoutMidnight(_ text: String) -> String {
        guard let space = text.firstIndex(where: { $0 == " " || $0 == "T" }) else { return text }
        let time = text[text.index(after: space)...].filter { !$0.isWhitespace }
        let isMidnight = !time.isEmpty && time.contains(":") && time.allSatisfy { "0:".contains($0) }
        return isMidnight ? String(text[..<space]) : text
    }

    /// Year, month and day in one of the writings, whatever their numbers.
    private static func looksLikeDate(_ text: String) -> Bool {
        let parts = text.split { "-./年月日号".contains($0) }.map { $0.filter { !$0.isWhitespace } }
        let signs = String(text.filter { "-./年月日号".contains($0) })
        return ["--", "..", "//", "年月日", "年月号"].contains(signs) && parts.count == 3 && parts[0].utf8.count == 4
            && parts.allSatisfy { (1...4).contains($0.utf8.count) && $0.utf8.allSatisfy { (48...57).contains($0) } }
    }
}
