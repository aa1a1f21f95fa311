extension Day: CustomStringConvertible, LosslessStringConvertible {
    /// The date as offices write it: 2026-09-18, 2026.9.18, 2026/9/18 or 2026年9月18日 (or 号), with full-width digits
    /// and signs and with spaces around the parts; `nil` for anything else and for dates that do not exist.
    ///
    /// The year has four digits, and both signs of a date are the same: `2026-9/18` is refused.
    public init?(_ text: String) {
        guard let parts = DateText.parts(of: text) else { return nil }
        self.init(year: parts.year, month: parts.month, day: parts.day)
    }

    /// The date as ISO 8601 writes it: 2026-09-18.
    public var description: String {
        let date = date
        return "\(padded(date.year, 4))-\(padded(date.month, 2))-\(padded(date.day, 2))"
    }

    /// The date as a Chinese document writes it: 2026年9月18日.
    public var chinese: String {
        let date = date
        return "\(date.year)年\(date.month)月\(date.day)日"
    }

    private func padded(_ value: Int, _ width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}

extension Day: Codable {
    /// Reads the text `init(_:)` takes; throws `DecodingError.dataCorrupted` for any other.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let day = Day(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a date: \(text)")
        }
        self = day
    }

    /// Writes the day as 2026-09-18.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

/// Taking a written date apart.
enum DateText {
    static func parts(of text: String) -> (year: Int, month: Int, day: Int)? {
        var fields: [Substring] = []
        var signs: [Character] = []
        let plain = narrow(text)
        var start = plain.startIndex
        for index in plain.indices where "-./年月日号".contains(plain[index]) {
            fields.append(plain[start..<index])
            signs.append(plain[index])
            start = plain.index(after: index)
        }
        fields.append(plain[start...])
        switch String(signs) {
        case "--", "..", "//": break
        case "年月日", "年月号":
            guard trimmed(fields.removeLast()).isEmpty else { return nil }
        default: return nil
        }
        guard fields.count == 3, let year = number(fields[0], digits: 4...4),
            let month = number(fields[1], digits: 1...2), let day = number(fields[2], digits: 1...2)
        else { return nil }
        return (year, month, day)
    }

    /// Full-width digits, signs and spaces as their narrow forms.
    static func narrow(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            // The full-width block repeats ASCII 0x21–0x7E at this distance.
            case 0xFF01...0xFF5E: scalars.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
            case 0x3000, 0xA0: scalars.append(" ")
            case 0x2010...0x2015, 0x2212: scalars.append("-")
            default: scalars.append(scalar)
            }
        }
        return String(scalars)
    }

    static func trimmed(_ text: Substring) -> Substring {
        var rest = text
        while let character = rest.first, character.isWhitespace { rest.removeFirst() }
        while let character = rest.last, character.isWhitespace { rest.removeLast() }
        return rest
    }

    private static func number(_ text: Substring, digits: ClosedRange<Int>) -> Int? {
        let digitsOnly = trimmed(text)
        guard digits.contains(digitsOnly.count), digitsOnly.allSatisfy({ "0123456789".contains($0) }) else {
            return nil
        }
        return Int(digitsOnly)
    }
}
