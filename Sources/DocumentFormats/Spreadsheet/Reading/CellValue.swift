import CivilCalendar

/// What a cell shows, as far as its type goes. Formulas are never worked out: their last result counts.
public enum CellValue: Sendable, Hashable {
    /// A text; never empty.
    case text(String)
    /// A whole number.
    case number(Int)
    /// Any other number, as decimals: `2.5`, `1e-05`.
    case decimal(String)
    /// A whole number of more than 15 digits, which spreadsheets keep only the first 15 of: an identity number that
    /// should have been text.
    case imprecise(String)
    /// A date.
    case day(Day)
    /// A date with a time of day, in seconds since midnight; 0 is `day`.
    case moment(Day, seconds: Int)
    /// TRUE or FALSE.
    case flag(Bool)
    /// An error such as `#REF!`.
    case error(String)
    /// A formula that no program has worked out yet.
    case uncomputed

    /// The value as text, the way an office writes it: days as 2026-09-18; `nil` for errors and formulas without a
    /// result.
    public var text: String? {
        switch self {
        case .text(let text), .decimal(let text), .imprecise(let text): text
        case .number(let number): String(number)
        case .day(let day): day.description
        case .moment(let day, let seconds):
            "\(day) \(seconds / 3600):\(Self.two(seconds / 60 % 60))"
                + (seconds % 60 == 0 ? "" : ":\(Self.two(seconds % 60))")
        case .flag(let flag): flag ? "TRUE" : "FALSE"
        case .error, .uncomputed: nil
        }
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
