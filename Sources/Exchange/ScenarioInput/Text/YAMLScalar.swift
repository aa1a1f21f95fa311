/// Texts as YAML reads them back whatever signs are in them.
enum YAMLScalar {
    /// A text between double quotes.
    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            // Line separators of Unicode would end the line for YAML.
            case "\u{85}": result += "\\N"
            case "\u{2028}": result += "\\L"
            case "\u{2029}": result += "\\P"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    /// A text as it is where nothing can go wrong, otherwise between double quotes.
    static func plain(_ text: String) -> String {
        let isSafe = text.unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || "0123456789-_".unicodeScalars.contains($0)
        }
        guard isSafe, let first = text.unicodeScalars.first, first.properties.isAlphabetic else { return quoted(text) }
        return ["true", "false", "yes", "no", "on", "off", "null", "never", "y", "n"].contains(text.lowercased())
            ? quoted(text) : text
    }
}
