import Wording

extension HolidayYear {
    /// The same year with another source.
    ///
    /// A published year takes a notice: its number, `国办发明电〔2026〕9号`, alone or behind the notice's title, gives
    /// the title in both languages; any other text stands as it is. A provisional year stays provisional, as a source cannot make a notice of it.
    public func cited(as source: String) -> HolidayYear {
        let status: Status =
            switch status {
            case .published: .published(notice: Self.notice(source, year: year))
            case .provisional: .provisional(source: Wording(same: source))
            }
        return HolidayYear(year: year, status: status, entries: entries)
    }

    private static func notice(_ citation: String, year: Int) -> Wording {
        let title = StateCouncilNotice.wording(year: year, number: "")
        var number = Substring(citation)
        // The full title, as the program itself writes it, holds the number in brackets.
        if number.hasPrefix(title.zh.dropLast()), number.hasSuffix("）") {
            number = number.dropFirst(title.zh.count - 1).dropLast()
        }
        let isNumber = number.contains("〔") && number.hasSuffix("号") && !number.contains("《")
        return isNumber ? StateCouncilNotice.wording(year: year, number: String(number)) : Wording(same: citation)
    }
}
