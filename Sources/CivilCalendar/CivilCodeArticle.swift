import Wording

/// The articles of the Civil Code by which periods are counted. For an office's internal deadlines they are applied
/// by analogy.
public enum CivilCodeArticle: Int, Sendable, Hashable, CaseIterable, Comparable {
    /// Periods follow the Gregorian calendar.
    case gregorianCalendar = 200
    /// The day of the event is not counted.
    case startNotCounted = 201
    /// A period in months ends on the corresponding day, or on the month's last.
    case correspondingDay = 202
    /// A period that would end on a rest day ends on the day after the rest.
    case restDay = 203
    /// Another rule of counting, such as working days, goes before these.
    case otherRules = 204
    /// "以内" and "届满" include the number itself.
    case inclusive = 1259

    /// The article as documents cite it.
    public var wording: Wording {
        let numeral =
            switch self {
            case .gregorianCalendar: "二百"
            case .startNotCounted: "二百零一"
            case .correspondingDay: "二百零二"
            case .restDay: "二百零三"
            case .otherRules: "二百零四"
            case .inclusive: "一千二百五十九"
            }
        return Wording(zh: "民法典第\(numeral)条", en: "Civil Code art. \(rawValue)")
    }

    /// Lower numbers come first.
    public static func < (left: CivilCodeArticle, right: CivilCodeArticle) -> Bool { left.rawValue < right.rawValue }
}
