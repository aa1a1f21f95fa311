import Wording

/// What is said of a column: from this the reader, the reference and the JSON Schema are made.
struct ColumnDescription: Sendable {
    /// The canonical name.
    let name: String
    /// Accepted Chinese names; the first is the one shown.
    let aliases: [String]
    /// What its values are.
    let kind: ValueKind
    /// Whether every row must fill it in.
    let isRequired: Bool
    /// What an empty field means; `nil` where nothing in particular.
    let whenEmpty: Wording?
    /// What it is.
    let meaning: Wording
    /// A value as an office writes it.
    let example: String

    /// The names as they are compared.
    private let comparable: Set<String>

    init(
        name: String, aliases: [String], kind: ValueKind, isRequired: Bool, whenEmpty: Wording?, meaning: Wording,
        example: String
    ) {
        self.name = name
        self.aliases = aliases
        self.kind = kind
        self.isRequired = isRequired
        self.whenEmpty = whenEmpty
        self.meaning = meaning
        self.example = example
        comparable = Set(([name] + aliases).map(OfficeText.key))
    }

    /// Whether a heading or key means this column.
    func matches(_ heading: String) -> Bool { comparable.contains(OfficeText.key(heading)) }
}

/// A column whose values are of one type.
struct Column<Value: Sendable>: Sendable {
    let description: ColumnDescription
    let format: ValueFormat<Value>
    /// The value of an empty field.
    let fallback: Value?

    /// A column that every row must fill in.
    static func required(
        _ name: String, _ aliases: [String], _ format: ValueFormat<Value>, _ meaning: Wording, example: String
    ) -> Column {
        Column(
            description: ColumnDescription(
                name: name, aliases: aliases, kind: format.kind, isRequired: true, whenEmpty: nil, meaning: meaning,
                example: example),
            format: format, fallback: nil)
    }

    /// A column that may stay empty, or away.
    static func optional(
        _ name: String, _ aliases: [String], _ format: ValueFormat<Value>, default fallback: Value? = nil,
        whenEmpty: Wording? = nil, _ meaning: Wording, example: String
    ) -> Column {
        Column(
            description: ColumnDescription(
                name: name, aliases: aliases, kind: format.kind, isRequired: false,
                whenEmpty: whenEmpty ?? fallback.map { Wording(same: format.render($0)) }, meaning: meaning,
                example: example),
            format: format, fallback: fallback)
    }
}

extension Column<String> {
    /// The last column of most tables.
    static var note: Column {
        .optional(
            "note", ["备注", "说明"], .text, Wording(zh: "备注，程序不读取", en: "a note; not read"), example: "")
    }
}
