import DocumentFormats
import Wording

/// What the sheets of a scenario's workbook are called.
enum SheetNames {
    /// What a sheet is for.
    enum Meaning {
        /// A table of the scenario.
        case table(TableSchema)
        /// The rounds.
        case rounds
        /// The chain of steps behind a visit.
        case chain
        /// The settings.
        case settings
        /// Words for people.
        case instructions
    }

    static let settings = Wording(zh: "设置", en: "settings")
    static let settingsTitle = Wording(zh: "方案设置", en: "settings of the scenario")
    static let instructions = Wording(zh: "填表说明", en: "instructions")
    static let findings = Wording(zh: "检查结果", en: "findings")

    private static let settingsNames = ["设置", "settings", "参数", "方案设置"]
    private static let instructionNames = ["填表说明", "instructions", "说明", "使用说明", "检查结果", "findings"]

    /// The sheet of a table.
    static func name(of schema: TableSchema) -> Wording {
        Wording(zh: schema.aliases.first ?? schema.name, en: schema.name)
    }

    /// What a sheet is for by its name, which may be numbered or explained: `3.人员`, `人员（32人）`; `nil` where the
    /// name says nothing.
    static func meaning(of name: String) -> Meaning? {
        for candidate in [name, bare(name)] {
            let key = OfficeText.key(candidate)
            if settingsNames.contains(key) { return .settings }
            if instructionNames.contains(key) { return .instructions }
            if isName(of: RoundTable.schema, key) { return .rounds }
            if isName(of: ChainTable.schema, key) { return .chain }
            if let schema = TableCatalogue.table(named: candidate) { return .table(schema) }
        }
        return nil
    }

    /// The name that is nearly a sheet's.
    static func suggestion(for name: String) -> String? {
        let tables = (TableCatalogue.files + [RoundTable.schema]).flatMap { [$0.name] + $0.aliases }
        return Suggestion.nearest(to: bare(name), among: tables + settingsNames)
    }

    private static func isName(of schema: TableSchema, _ key: String) -> Bool {
        ([schema.name] + schema.aliases).contains { OfficeText.key($0) == key }
    }

    /// A name without a number before it, what stands in brackets behind it, and the word for a table.
    private static func bare(_ name: String) -> String {
        var text = Substring(OfficeText.narrowed(name))
        if let bracket = text.firstIndex(of: "("), bracket > text.startIndex { text = text[..<bracket] }
        let number = text.prefix { "0123456789一二三四五六七八九十附件.、-_ ".contains($0) }
        if number.count < text.count { text = text.dropFirst(number.count) }
        if text.count > 2, text.hasSuffix("表") { text.removeLast() }
        return String(text)
    }
}
