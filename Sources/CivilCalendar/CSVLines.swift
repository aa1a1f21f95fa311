/// The lines of a small comma-separated text: fields may stand in quotes, but not run over a line's end.
enum CSVLines {
    struct Line {
        /// The line of the file, from 1.
        let row: Int
        /// The fields without surrounding spaces.
        let fields: [String]
    }

    /// The lines that hold anything; blank lines are passed over but counted.
    static func split(_ text: String) -> [Line] {
        let body = text.first == "\u{FEFF}" ? text.dropFirst() : text[...]
        return body.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
            .compactMap { index, line in
                let fields = fields(of: line)
                return fields.allSatisfy(\.isEmpty) ? nil : Line(row: index + 1, fields: fields)
            }
    }

    private static func fields(of line: Substring) -> [String] {
        var fields = [""]
        var isQuoted = false
        for character in line {
            if character == "\"" {
                isQuoted.toggle()
            } else if character == ",", !isQuoted {
                fields.append("")
            } else {
                fields[fields.count - 1].append(character)
            }
        }
        return fields.map { String(DateText.trimmed($0[...])) }
    }
}
