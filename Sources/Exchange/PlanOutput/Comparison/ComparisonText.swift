import Wording

/// A comparison for a terminal.
public enum ComparisonText {
    /// Variants that are set side by side; more of them are listed one below another.
    private static let sideBySide = 6
    /// Lines shown of what changes in one variant, and of why it has no plan.
    private static let shown = 6

    /// The table, then what changes in each variant; lines ended by `\n`.
    ///
    /// - Parameter width: columns of the terminal.
    public static func text(_ document: ComparisonDocument, _ language: Language, width: Int = 80) -> String {
        let table =
            document.variants.count <= sideBySide
            ? columns(document, language, width: width) : list(document, language, width: width)
        let details = zip(document.all, document.differences).flatMap { variant, difference in
            lines(about: variant, difference, language)
        }
        return ([heading(document)(language), ""] + table + details).joined(separator: "\n") + "\n"
    }

    private static func heading(_ document: ComparisonDocument) -> Wording {
        Wording(
            zh: "\(document.title)：现方案与\(document.variants.count)种改法对比",
            en: "\(document.title): as it is, and \(document.variants.count) variant(s)")
    }

    /// Measures below one another, variants side by side; in blocks where the terminal is narrow, the base in each.
    private static func columns(_ document: ComparisonDocument, _ language: Language, width: Int) -> [String] {
        let measures = ComparisonMeasures(document: document).all
        let titles = [""] + measures.map { $0.title(language) } + [Wording(zh: "求解时间", en: "Time")(language)]
        let columns = document.all.indices.map { index in
            [document.all[index].name(language)] + measures.map { $0.cells[index].wording(language) }
                + [time(document.all[index], language)]
        }
        let widths = columns.map { $0.map(ColumnText.width).max() ?? 0 }
        let fixed = (titles.map(ColumnText.width).max() ?? 0) + 2 + (widths.first ?? 0)
        var blocks: [[Int]] = [[]]
        var used = fixed
        for index in columns.indices.dropFirst() {
            if used + 2 + widths[index] > width, !blocks[blocks.count - 1].isEmpty {
                blocks.append([])
                used = fixed
            }
            blocks[blocks.count - 1].append(index)
            used += 2 + widths[index]
        }
        return blocks.flatMap { block in
            let rows = titles.indices.map { row in
                [titles[row]] + ([0] + block).map { columns[$0][row] }
            }
            return TextColumns(rows: rows).lines(width: max(width, 40)) + [""]
        }
    }

    /// One line for each variant, with what matters most.
    private static func list(_ document: ComparisonDocument, _ language: Language, width: Int) -> [String] {
        let keys = ["outcome", "exceptions", "points", "visits_moved", "people_out", "people_in", "latest_report"]
        let heads: [Wording] = [
            Wording(zh: "方案", en: "Variant"), Wording(zh: "结果", en: "Outcome"), Wording(zh: "例外", en: "Exc."),
            Wording(zh: "得分", en: "Points"), Wording(zh: "改期", en: "Moved"), Wording(zh: "调出", en: "Out"),
            Wording(zh: "调入", en: "In"), Wording(zh: "最后报告", en: "Latest report"), Wording(zh: "时间", en: "Time"),
        ]
        let measures = ComparisonMeasures(document: document).all
        let rows = document.all.indices.map { index in
            [document.all[index].name(language)]
                + keys.map { key in
                    measures.first { $0.key == key }?.cells[index].wording(language) ?? "—"
                } + [time(document.all[index], language)]
        }
        return TextColumns(rows: [heads.map { $0(language) }] + rows).lines(width: max(width, 60)) + [""]
    }

    private static func lines(
        about variant: ComparedVariant, _ difference: DifferenceDocument?, _ language: Language
    ) -> [String] {
        let words = difference.map(ComparisonWords.differences) ?? ComparisonWords.reasons(of: variant)
        guard !words.isEmpty else { return [] }
        let left = words.count - shown
        let more = Wording(zh: "  …另有\(left)项，见 comparison.html", en: "  … \(left) more in comparison.html")
        return ["\(variant.name(language))\(Wording(zh: "：", en: ":")(language))"]
            + words.prefix(shown).map { "  " + $0(language) } + (left > 0 ? [more(language)] : [])
    }

    private static func time(_ variant: ComparedVariant, _ language: Language) -> String {
        guard let seconds = variant.seconds else { return "—" }
        let tenths = Int((seconds * 10).rounded())
        return Wording(zh: "\(tenths / 10).\(tenths % 10)秒", en: "\(tenths / 10).\(tenths % 10) s")(language)
    }
}
