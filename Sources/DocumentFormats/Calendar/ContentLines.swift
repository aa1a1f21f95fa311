/// The lines of an iCalendar file: escaping of texts, and folding of what is too long.
struct ContentLines {
    /// The file so far.
    private(set) var text = ""

    /// The octets a line may have without its line end, by RFC 5545, section 3.1.
    private static let longest = 75

    /// A property whose value is written as it is.
    mutating func add(_ name: String, _ value: String) {
        var room = Self.longest
        for scalar in "\(name):\(value)".unicodeScalars {
            let octets = UTF8.width(scalar)
            if octets > room {
                // The space that marks the continuation counts among its octets.
                text += "\r\n "
                room = Self.longest - 1
            }
            text.unicodeScalars.append(scalar)
            room -= octets
        }
        text += "\r\n"
    }

    /// A property whose value is a text.
    mutating func add(_ name: String, text value: String) {
        add(name, Self.escaped(value))
    }

    /// A text as a value: backslash, semicolon, comma and line break are escaped, other controls left out.
    static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ";", ",": result.append(contentsOf: ["\\", scalar])
            // CR LF is one break. Readers that split at Unicode's line ends would be misled by these.
            case "\n" where previous == "\r": break
            case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": result.append(contentsOf: ["\\", "n"])
            case "\t": result.append(scalar)
            case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}": break
            default: result.append(scalar)
            }
            previous = scalar
        }
        return String(result)
    }
}
