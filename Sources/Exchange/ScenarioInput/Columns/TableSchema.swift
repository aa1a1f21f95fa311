import Wording

/// What is said of a table.
struct TableSchema: Sendable {
    /// The canonical name: `people` for `people.csv` and for the key under `tables:`.
    let name: String
    /// Accepted Chinese names of file and key; the first is the one shown.
    let aliases: [String]
    /// What an office calls it.
    let title: Wording
    /// What it is for.
    let meaning: Wording
    /// Whether a scenario needs it.
    let isRequired: Bool
    /// The columns in the order in which they are shown.
    let columns: [ColumnDescription]

    /// Columns that any table may have and nobody reads.
    static let ignoredHeadings = ["序号", "备注", "note", "no", "no."]

    /// The column that a heading or key means.
    func column(_ heading: String) -> ColumnDescription? {
        let bare = Self.bare(heading)
        return columns.first { $0.matches(bare) }
    }

    /// Whether a heading is accepted without being read.
    static func isIgnored(_ heading: String) -> Bool {
        ignoredHeadings.contains { OfficeText.key($0) == OfficeText.key(bare(heading)) }
    }

    /// The column nearest to a misspelt heading, by the writing that is near.
    func suggestion(for heading: String) -> String? {
        Suggestion.nearest(to: Self.bare(heading), among: columns.flatMap { [$0.name] + $0.aliases })
    }

    /// Every column as canonical name and first alias.
    var columnNames: [String] {
        columns.map { column in column.aliases.first.map { "\(column.name)（\($0)）" } ?? column.name }
    }

    /// A heading without the marks of a required column: 姓名*, 姓名（必填）.
    private static func bare(_ heading: String) -> String {
        var text = OfficeText.narrowed(heading)
        for mark in ["*", "(必填)", "(选填)"] where text.hasSuffix(mark) { text.removeLast(mark.count) }
        return text
    }
}
