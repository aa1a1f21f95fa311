/// Text as offices type it, made comparable.
enum OfficeText {
    /// Full-width digits and letters and the wide space as their narrow forms, invisible characters removed, ends trimmed.
    ///
    /// Chinese punctuation stays: it belongs to the prose of reasons and titles.
    static func plain(_ text: String) -> String {
        if isCommon(text) { return text }
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A:
                scalars.append(narrow(scalar))
            case 0x3000, 0xA0, 0x09: scalars.append(" ")
            case 0x200B...0x200F, 0x2060, 0xFEFF: continue
            default: scalars.append(scalar)
            }
        }
        return trimmed(String(scalars))
    }

    /// `plain`, with every full-width sign narrow too: for numbers, dates, flags, headings, ids.
    static func narrowed(_ text: String) -> String {
        if isCommon(text) { return text }
        var scalars = String.UnicodeScalarView()
        for scalar in plain(text).unicodeScalars {
            scalars.append((0xFF01...0xFF5E).contains(scalar.value) ? narrow(scalar) : scalar)
        }
        return String(scalars)
    }

    /// A name as it is kept: `plain`, without the spaces that align two-character names (张 三) and the like.
    ///
    /// Spaces between other letters stay, as in a foreign name, each run of them as one.
    static func name(_ text: String) -> String {
        if isCommon(text) { return text }
        let characters = Array(plain(text))
        var result: [Character] = []
        for (index, character) in characters.enumerated() {
            guard character.isWhitespace else {
                result.append(character)
                continue
            }
            let next = characters[(index + 1)...].first { !$0.isWhitespace }
            guard let last = result.last, let next, last != " ", !(isHan(last) && isHan(next)) else { continue }
            result.append(" ")
        }
        return String(result)
    }

    /// What two writings of one name have in common: signs narrow, no spaces, no difference of case.
    static func key(_ text: String) -> String {
        isCommon(text) ? text.lowercased() : String(narrowed(text).filter { !$0.isWhitespace }).lowercased()
    }

    /// The items of a list in one field, separated by 、 ; | or a comma of either width.
    static func items(_ text: String) -> [String] {
        text.split { "、；;|｜，,/\n".contains($0) }.map { name(String($0)) }.filter { !$0.isEmpty }
    }

    /// Without white space at both ends.
    static func trimmed(_ text: String) -> String {
        if isCommon(text) { return text }
        var rest = Substring(text)
        while let first = rest.first, first.isWhitespace { rest.removeFirst() }
        while let last = rest.last, last.isWhitespace { rest.removeLast() }
        return String(rest)
    }

    /// Whether a text holds nothing but printed ASCII and common Chinese characters, as nearly every field does: nothing
    /// of it need be looked at twice. Reading a city of 580 people takes little more than half the time for it.
    private static func isCommon(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { (0x21...0x7E).contains($0.value) || (0x4E00...0x9FFF).contains($0.value) }
    }

    private static func narrow(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        // The full-width block repeats ASCII 0x21–0x7E at this distance.
        Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    }

    private static func isHan(_ character: Character) -> Bool {
        character.unicodeScalars.allSatisfy { $0.properties.isIdeographic }
    }
}
