/// Texts inside XML.
public enum XMLText {
    /// A text for the content of an element or the value of a quoted attribute.
    ///
    /// Line ends and tabs become references, so that they survive in attributes. Characters XML cannot hold at all
    /// (controls, U+FFFE, U+FFFF) are left out.
    public static func escape(_ text: String) -> String { escaped(text, isAttribute: true) }

    /// A text for the content of an element alone, where line ends, tabs and quotes stand for themselves.
    public static func escapeContent(_ text: String) -> String { escaped(text, isAttribute: false) }

    private static func escaped(_ text: String, isAttribute: Bool) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result.append(contentsOf: "&amp;".unicodeScalars)
            case "<": result.append(contentsOf: "&lt;".unicodeScalars)
            case ">": result.append(contentsOf: "&gt;".unicodeScalars)
            case "\"" where isAttribute: result.append(contentsOf: "&quot;".unicodeScalars)
            case "'" where isAttribute: result.append(contentsOf: "&#39;".unicodeScalars)
            case "\r": result.append(contentsOf: "&#13;".unicodeScalars)
            case "\t" where isAttribute, "\n" where isAttribute:
                result.append(contentsOf: "&#\(scalar.value);".unicodeScalars)
            case "\t", "\n": result.append(scalar)
            case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": break
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
