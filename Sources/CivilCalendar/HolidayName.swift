import Wording

/// The names of holidays in both languages.
public enum HolidayName {
    /// A name as the notices write it, also joined (中秋节、国庆节) or with an addition (春节(初一)).
    ///
    /// A name unknown here stays as it is in both languages.
    public static func wording(_ name: String) -> Wording {
        let parts = name.split(separator: "、").map { part in
            english.first { part.hasPrefix($0.zh) }?.en ?? String(part)
        }
        return Wording(zh: name, en: parts.joined(separator: " and "))
    }

    /// The name without an addition in brackets: 春节 for 春节(初一) and 春节（补假）.
    static func base(_ name: String) -> String {
        let base = name.prefix { !"(（".contains($0) }
        return base.isEmpty ? name : String(DateText.trimmed(base))
    }

    private static let english: [(zh: String, en: String)] = [
        ("元旦", "New Year's Day"),
        ("春节", "Spring Festival"),
        ("清明节", "Qingming Festival"),
        ("劳动节", "Labour Day"),
        ("端午节", "Dragon Boat Festival"),
        ("中秋节", "Mid-Autumn Festival"),
        ("国庆节", "National Day"),
    ]
}
