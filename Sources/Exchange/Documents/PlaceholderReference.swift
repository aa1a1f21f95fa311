import Wording

/// The placeholders as their users read of them: made from what templates are filled by, so that it cannot go stale.
public enum PlaceholderReference {
    /// For a terminal.
    public static func terminalText(_ language: Language) -> String {
        DocumentDescription.all.map { kind in
            let head =
                "\(kind.name)  \(kind.title(language))" + Wording(zh: "：", en: ": ")(language)
                + kind.purpose(language)
            return ([head] + lines(kind.placeholders, language, indent: "  ")).joined(separator: "\n")
        }.joined(separator: "\n\n")
    }

    private static func lines(_ placeholders: [Placeholder], _ language: Language, indent: String) -> [String] {
        placeholders.flatMap { placeholder -> [String] in
            let mark = placeholder.items == nil ? "" : "#"
            let line = "\(indent){{\(mark)\(placeholder.name(language))}}  \(placeholder.meaning(language))"
            return [line] + lines(placeholder.items ?? [], language, indent: indent + "  ")
        }
    }

    /// For docs/exchange-documents.md: a table for each kind, lists under their own headings.
    public static func markdown() -> String {
        DocumentDescription.all.map { kind in
            let head = "### `\(kind.name)` · \(kind.title.zh)\n\n\(kind.purpose.zh)。\(sentence(kind.purpose.en)).\n\n"
            return head + table(kind.placeholders)
        }.joined(separator: "\n")
    }

    private static func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    private static func table(_ placeholders: [Placeholder]) -> String {
        var rows = ["| 占位符 | placeholder | |", "|-|-|-|"]
        func add(_ placeholder: Placeholder, _ path: String) {
            let mark = placeholder.items == nil ? "" : "#"
            rows.append(
                "| \(path)`{{\(mark)\(placeholder.name.zh)}}` | `{{\(mark)\(placeholder.name.en)}}` "
                    + "| \(placeholder.meaning.zh)<br>\(placeholder.meaning.en) |")
            for item in placeholder.items ?? [] { add(item, path + "└ ") }
        }
        for placeholder in placeholders { add(placeholder, "") }
        return rows.joined(separator: "\n") + "\n"
    }
}
