/// The parts of docs/what-if.md that the program's own descriptions make.
public enum WhatIfReference {
    /// The page with those parts as they should be: between `<!-- short changes -->` and `<!-- default description -->`
    /// and their ends.
    public static func current(_ page: String) -> String {
        var text = page
        for (mark, part) in [
            ("short changes", shortChanges), ("default description", "```yaml\n\(SweepFormat.defaultText)```"),
        ] {
            guard let start = text.range(of: "<!-- \(mark) -->\n"),
                let end = text.range(of: "\n<!-- end of \(mark) -->"),
                start.upperBound <= end.lowerBound
            else { continue }
            text.replaceSubrange(start.upperBound..<end.lowerBound, with: part)
        }
        return text
    }

    private static var shortChanges: String {
        let rows = InlineChangeKind.allCases.map { kind in
            "| `--\(kind.rawValue)` | \(kind.valueNames.map { "`\($0)`" }.joined(separator: " ")) | "
                + "\(kind.meaning.zh) \(kind.meaning.en) |"
        }
        return (["| option | values | what it does |", "|-|-|-|"] + rows).joined(separator: "\n")
    }
}
