import Wording

/// The format as a JSON Schema.
enum FormatSchema {
    typealias Member = (key: String, value: SchemaValue)

    /// The whole schema.
    static var document: SchemaValue {
        var properties: [Member] = []
        for own in ScenarioDocument.ownKeys {
            properties.append((own.key, described(ownKey(own.key), own.meaning)))
        }
        properties += settings(in: nil)
        for section in SettingCatalogue.sections {
            let members = SettingCatalogue.section(section)
            let canBeNever = members.allSatisfy { $0.description.kind == .weightOrNever }
            let values = [SchemaValue.object(object(settings(in: section))), null] + (canBeNever ? [never] : [])
            properties.append((section, .object(any(of: values))))
        }
        return .object([
            ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
            ("title", .text("安全生产巡查方案 scenario.yaml")),
            ("description", .text("Made from the program's own descriptions; a test keeps it true.")),
            ("type", .text("object")),
            (
                "anyOf",
                .list([
                    .object([("required", .list([.text("base")]))]),
                    .object([
                        ("required", .list(ScenarioDocument.ownKeys.filter(\.isRequired).map { .text($0.key) }))
                    ]),
                ])
            ),
            ("additionalProperties", .flag(false)),
            ("properties", .object(properties)),
            ("$defs", .object(TableCatalogue.changeable.map { ($0.name, row(of: $0)) } + ChangeSchema.definitions)),
        ])
    }

    private static func ownKey(_ key: String) -> [Member] {
        switch key {
        case "year": any(of: [integer(2000...2200), .object([("type", .text("string")), ("pattern", digits)])])
        case "rounds": list(of: RoundTable.schema)
        case "changes": ChangeSchema.list
        case "tables":
            [
                ("type", .list([.text("object"), .text("null")])), ("additionalProperties", .flag(false)),
                (
                    "properties",
                    .object(
                        TableCatalogue.files.flatMap { schema in
                            ([schema.name] + schema.aliases).map { ($0, .object(nullable(list(of: schema)))) }
                        })
                ),
            ]
        default: [("type", .list([.text("string"), .text("number"), .text("null")]))]
        }
    }

    private static func settings(in section: String?) -> [Member] {
        SettingCatalogue.section(section).map { setting in
            let description = setting.description
            let meaning = Wording(
                zh: "\(description.meaning.zh)（默认 \(description.defaultText)）",
                en: "\(description.meaning.en) (default \(description.defaultText)) [\(description.rule)]")
            return (description.key, described(any(of: values(of: description.kind) + [null]), meaning))
        }
    }

    private static func values(of kind: SettingKind) -> [SchemaValue] {
        switch kind {
        case .value(let kind, _): return values(of: kind)
        case .weightOrNever:
            return values(of: ValueKind.integer(0...1_000_000)) + [never]
        case .weightAndLevel:
            let weight: [Member] = [
                ("weight", .object(any(of: values(of: .integer(0...1_000_000))))),
                ("level", .object(any(of: values(of: .integer(1...9))))),
            ]
            return values(of: ValueKind.integer(0...1_000_000)) + [
                .object(object(weight) + [("required", .list([.text("weight")]))])
            ]
        case .contents:
            return [
                .object([
                    ("type", .text("object")), ("additionalProperties", .flag(false)),
                    (
                        "patternProperties",
                        .object([("^[1-9１-９]$", .object(any(of: values(of: .names) + [null])))])
                    ),
                ])
            ]
        }
    }

    /// One row; a column may stand under any of its names.
    static func row(of schema: TableSchema) -> SchemaValue {
        let required = schema.columns.filter(\.isRequired).map { column in
            SchemaValue.object(
                any(of: ([column.name] + column.aliases).map { .object([("required", .list([.text($0)]))]) }))
        }
        let part: Member = ("$ref", .text("#/$defs/\(ChangeSchema.part(schema))"))
        return .object([part] + (required.isEmpty ? [] : [("allOf", .list(required))]))
    }

    /// Some fields of a row, none of them required.
    static func fields(of schema: TableSchema) -> [Member] {
        var properties: [Member] = []
        for column in schema.columns {
            let value = described(any(of: values(of: column.kind) + [null]), column.meaning)
            for name in [column.name] + column.aliases { properties.append((name, value)) }
        }
        let taken = Set(properties.map(\.key))
        for name in TableSchema.ignoredHeadings where !taken.contains(name) { properties.append((name, .flag(true))) }
        return object(properties)
    }

    private static func values(of kind: ValueKind) -> [SchemaValue] {
        switch kind {
        case .text, .reference: [scalar]
        case .integer(let limits): [integer(limits), pattern(digits)]
        case .flag:
            [
                .object([("type", .text("boolean"))]),
                .object([
                    (
                        "enum",
                        .list(
                            ["是", "否", "true", "false", "yes", "no", "y", "n", "1", "0", "√", "×", "有", "无"].map {
                                .text($0)
                            } + [.number(1), .number(0)])
                    )
                ]),
            ]
        case .day: [pattern(.text("^ *[0-9０-９]{4} *[-./年－．／].+$"))]
        case .period: [period]
        case .periodOrSetting(let settings): [period, writings(of: settings)]
        case .choice(let choices): [writings(of: choices)]
        case .choices(let choices):
            [.object([("type", .text("array")), ("items", writings(of: choices))]), scalar]
        case .names, .references:
            [.object([("type", .text("array")), ("items", scalar)]), scalar]
        case .span(let limits):
            [
                .object([
                    ("type", .text("array")), ("items", integer(limits)), ("minItems", .number(2)),
                    ("maxItems", .number(2)),
                ]), .object([("type", .text("string"))]),
            ]
        }
    }

    private static func writings(of choices: [Choice]) -> SchemaValue {
        var texts: [String] = []
        for text in choices.flatMap(\.writings) where !texts.contains(text) { texts.append(text) }
        let numbers = texts.compactMap(Int.init).map(SchemaValue.number)
        return .object([("enum", .list(texts.map { .text($0) } + numbers))])
    }

    private static let digits = SchemaValue.text("^ *[-+]?[0-9０-９][0-9０-９,，.]* *$")
    private static let period = pattern(
        .text("^[0-9０-９]{1,4} *(d|days?|m|months?|wd|working days?|日|天|月|个月|工作日|个工作日)$"))
    private static let never = SchemaValue.object([
        ("enum", .list([.text("never"), .text("从不"), .text("不准")]))
    ])
    static let null = SchemaValue.object([("type", .text("null"))])
    /// A text; YAML may take it for a number, a date is a text here.
    static let scalar = SchemaValue.object([
        ("type", .list([.text("string"), .text("number"), .text("boolean")]))
    ])

    private static func pattern(_ pattern: SchemaValue) -> SchemaValue {
        .object([("type", .text("string")), ("pattern", pattern)])
    }

    private static func integer(_ limits: ClosedRange<Int>) -> SchemaValue {
        .object([
            ("type", .text("integer")), ("minimum", .number(limits.lowerBound)),
            ("maximum", .number(limits.upperBound)),
        ])
    }

    static func list(of schema: TableSchema) -> [Member] {
        [("type", .text("array")), ("items", .object([("$ref", .text("#/$defs/\(schema.name)"))]))]
    }

    static func object(_ properties: [Member]) -> [Member] {
        [
            ("type", .text("object")), ("additionalProperties", .flag(false)), ("properties", .object(properties)),
        ]
    }

    static func any(of values: [SchemaValue]) -> [Member] { [("anyOf", .list(values))] }

    private static func nullable(_ members: [Member]) -> [Member] { any(of: [.object(members), null]) }

    private static func nullable(_ members: [Member]) -> SchemaValue { .object(nullable(members)) }

    private static func described(_ members: [Member], _ meaning: Wording) -> SchemaValue {
        .object([("description", .text("\(meaning.zh) / \(meaning.en)"))] + members)
    }
}
