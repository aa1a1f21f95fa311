import DocumentFormats
import Wording

/// comparison.csv and times.csv.
enum ComparisonTable {
    /// One column for each variant, the base first; one row for each measure, then what changes and why not.
    static func csv(_ document: ComparisonDocument, _ language: Language) -> CSVWriter {
        let heading = [Wording(zh: "项目", en: "Measure")] + document.all.map(\.name)
        let measures = ComparisonMeasures(document: document).all.map { measure in
            [CSVField.text(measure.title(language).trimmingIndentation)] + measure.cells.map { field($0, language) }
        }
        return CSVWriter(
            heading: heading.map { $0(language) },
            rows: measures + [
                row(Wording(zh: "修改内容", en: "What is changed"), document.all.map { $0.changes.joined() }, language),
                row(
                    Wording(zh: "安排变动", en: "What moves, who changes"),
                    document.differences.map { difference in
                        (difference.map(ComparisonWords.differences) ?? []).joined(Wording(same: "\n"))
                    }, language),
                row(
                    Wording(zh: "排不出的原因", en: "Why there is no plan"),
                    document.all.map { ComparisonWords.reasons(of: $0).joined(Wording(same: "\n")) }, language),
            ])
    }

    /// How long each variant took: in a file of its own, since no two runs take the same time.
    static func times(_ document: ComparisonDocument, _ language: Language) -> CSVWriter {
        CSVWriter(
            heading: [
                Wording(zh: "方案", en: "Variant")(language),
                Wording(zh: "求解毫秒", en: "Milliseconds of solving")(language),
            ],
            rows: document.all.map { variant in
                [
                    .text(variant.name(language)),
                    variant.seconds.map { .number(Int(($0 * 1000).rounded())) } ?? .empty,
                ]
            })
    }

    private static func row(_ title: Wording, _ cells: [Wording], _ language: Language) -> [CSVField] {
        [.text(title(language))] + cells.map { $0.zh.isEmpty ? .empty : .text($0(language)) }
    }

    private static func field(_ cell: ComparisonMeasures.Cell, _ language: Language) -> CSVField {
        switch cell {
        case .none: .empty
        case .number(let number, _): .number(number)
        case .day(let day, _): .day(day)
        case .words(let words): .text(words(language))
        }
    }
}

extension String {
    /// Without the spaces that set a line in.
    var trimmingIndentation: String { String(drop { $0 == " " || $0 == "　" }) }
}
