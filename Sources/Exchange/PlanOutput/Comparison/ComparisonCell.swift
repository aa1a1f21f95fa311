import Wording

extension ComparisonMeasures.Cell {
    /// The cell in a few characters: `238（+12）`, `2027-10-12（+3天）`.
    var wording: Wording {
        switch self {
        case .none: Wording(same: "—")
        case .number(let number, let change):
            Wording(same: "\(number)") + Self.aside(change.flatMap { $0 == 0 ? nil : DifferenceWords.signed($0) })
        case .day(let day, let moved):
            Wording(same: day.description)
                + (moved.map { moved in
                    let days = DifferenceWords.signed(moved)
                    return moved == 0 ? Wording(same: "") : Self.aside(Wording(zh: "\(days)天", en: "\(days) d"))
                } ?? Wording(same: ""))
        case .words(let words): words
        }
    }

    private static func aside(_ text: String?) -> Wording {
        text.map { aside(Wording(same: $0)) } ?? Wording(same: "")
    }

    private static func aside(_ words: Wording) -> Wording {
        Wording(zh: "（\(words.zh)）", en: " (\(words.en))")
    }
}
