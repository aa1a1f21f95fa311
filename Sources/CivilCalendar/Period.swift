import Wording

/// A period of time, in the unit in which the rule states it. Never negative; a negative one counts as zero.
public enum Period: Hashable, Sendable {
    /// Calendar days.
    case days(Int)
    /// Calendar months, counted from day to corresponding day.
    case months(Int)
    /// Working days: only where the rule says so.
    case workingDays(Int)

    /// The number of units, at least 0.
    public var count: Int {
        switch self {
        case .days(let count), .months(let count), .workingDays(let count): max(0, count)
        }
    }

    /// The period as a sentence holds it: 15日, 2个月, 20个工作日.
    public var wording: Wording {
        let plural = count == 1 ? "" : "s"
        return switch self {
        case .days: Wording(zh: "\(count)日", en: "\(count) day\(plural)")
        case .months: Wording(zh: "\(count)个月", en: "\(count) month\(plural)")
        case .workingDays: Wording(zh: "\(count)个工作日", en: "\(count) working day\(plural)")
        }
    }
}

extension Period: LosslessStringConvertible {
    /// The period of a text: `15d`, `2m`, `20wd`, `15 days`, `2 months`, `20 working days`, or 15日 (天), 2个月,
    /// 20个工作日; `nil` for any other.
    ///
    /// At most four digits, which no period of an office exceeds.
    public init?(_ text: String) {
        let plain = DateText.narrow(text).filter { !$0.isWhitespace }.lowercased()
        let digits = plain.prefix { "0123456789".contains($0) }
        guard (1...4).contains(digits.count), let count = Int(digits) else { return nil }
        switch plain.dropFirst(digits.count) {
        case "d", "day", "days", "日", "天": self = .days(count)
        case "m", "month", "months", "月", "个月": self = .months(count)
        case "wd", "workingday", "workingdays", "工作日", "个工作日": self = .workingDays(count)
        default: return nil
        }
    }

    /// The short form: `15d`, `2m`, `20wd`.
    public var description: String {
        switch self {
        case .days: "\(count)d"
        case .months: "\(count)m"
        case .workingDays: "\(count)wd"
        }
    }
}

extension Period: Codable {
    /// Reads the text `init(_:)` takes; throws `DecodingError.dataCorrupted` for any other.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let period = Period(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a period: \(text)")
        }
        self = period
    }

    /// Writes the short form.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
