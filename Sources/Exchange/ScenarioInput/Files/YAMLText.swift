import Yams

/// A YAML text as nodes that know their lines.
///
/// The parser behind it stops at the first key that is there twice; here every such key is found in one reading.
struct YAMLText {
    /// Aliases a file may hold. Nested, so few cannot grow into more than a machine holds.
    static let aliasLimit = 32
    /// Repeated keys that are looked for, one reading each; fewer where a reading takes long.
    private static let repeatLimit = 50
    private static let bytesReadAgain = 20_000_000

    /// The root, or `nil` where a problem was noted that ends reading.
    static func root(of text: String, file: String, _ log: ProblemLog) -> Node? {
        func place(_ line: Int?) -> InputPlace { InputPlace(file: file, number: line, unit: .line) }
        if aliasCount(in: text) > aliasLimit {
            log.note(.yaml(.tooManyAliases(limit: aliasLimit)), at: place(nil))
            return nil
        }
        var lines = YAMLLines(text)
        for _ in 0..<max(2, min(repeatLimit, bytesReadAgain / max(1, text.utf8.count))) {
            do {
                let root = try compose(lines.text)
                guard let root else {
                    log.note(.file(.empty), at: place(nil))
                    return nil
                }
                lines.noteRepeats(in: root, file: file, log)
                return root
            } catch YamlError.duplicatedKeysInMapping(_, let context)
                where lines.mark(line: context.mark.line, column: context.mark.column)
            {
                continue
            } catch {
                if let line = lines.firstTabIndentation {
                    log.note(.yaml(.tabIndentation), at: place(line))
                    return nil
                }
                let (detail, line) = YAMLText.explanation(of: error, in: lines.text)
                let isSecond = detail.contains("found another document")
                log.note(.yaml(isSecond ? .severalDocuments : .syntax(detail: detail)), at: place(line))
                return nil
            }
        }
        log.note(.yaml(.syntax(detail: "too many repeated keys")), at: place(nil))
        return nil
    }

    private static func compose(_ text: String) throws -> Node? {
        // Texts of up to 15 bytes are kept inside the string itself, and the parser holds on to a pointer to them:
        // the line ends make every text longer.
        try Yams.Parser(yaml: text + String(repeating: "\n", count: 16), encoding: .utf8).singleRoot()
    }

    private static func explanation(of error: any Error, in text: String) -> (detail: String, line: Int?) {
        switch error {
        case YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _),
            YamlError.composer(_, let problem, let mark, _):
            (problem, mark.line)
        case YamlError.duplicatedKeysInMapping(_, let context): ("a key is there twice", context.mark.line)
        case YamlError.reader(let problem, let offset, _, _):
            (problem, offset.map { 1 + text.prefix($0).count { $0.isNewline } })
        default: ("\(type(of: error))", nil)
        }
    }

    /// Counts more than there are rather than fewer: a `*` before a letter inside a quoted text counts too.
    private static func aliasCount(in text: String) -> Int {
        var count = 0
        var follows = false
        for byte in text.utf8 {
            let isNameByte =
                switch byte {
                case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"), UInt8(ascii: "-"):
                    true
                default: false
                }
            if follows, isNameByte { count += 1 }
            follows = byte == UInt8(ascii: "*")
        }
        return count
    }
}
