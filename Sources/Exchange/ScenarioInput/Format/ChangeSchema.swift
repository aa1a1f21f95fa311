/// Changes as a JSON Schema: part of that of scenario.yaml, and that of a file of changes.
enum ChangeSchema {
    typealias Member = FormatSchema.Member

    /// The whole schema of a file of changes.
    static var document: SchemaValue {
        let variants: [Member] = [
            ("type", .text("object")), ("additionalProperties", .flag(false)),
            ("required", .list([.text("variants")])),
            ("properties", .object(["variants", "各种情形"].map { ($0, .object(list(of: "variant"))) })),
        ]
        return .object([
            ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
            ("title", .text("方案的修改 changes of a scenario")),
            ("description", .text("Made from the program's own descriptions; a test keeps it true.")),
            ("oneOf", .list([reference("variant"), .object(variants)])),
            (
                "$defs",
                .object(TableCatalogue.changeable.map { ($0.name, FormatSchema.row(of: $0)) } + definitions)
            ),
        ])
    }

    /// A list of named changes.
    static var list: [Member] { list(of: "change") }

    /// What both schemas refer to, beside the rows themselves.
    static var definitions: [Member] {
        let tables = TableCatalogue.changeable.flatMap { schema -> [Member] in
            [
                (part(schema), .object(FormatSchema.fields(of: schema))),
                ("\(schema.name)_removal", removal(schema)), ("\(schema.name)_change", modification(schema)),
            ]
        }
        let names: [Member] = ["name", "名称"].map { ($0, FormatSchema.scalar) }
        let change = names + verbs
        return tables + [
            ("removals", byTable { reference("\($0.name)_removal") }),
            ("modifications", byTable { reference("\($0.name)_change") }),
            ("additions", byTable { oneOrMore(reference($0.name)) }),
            ("change", .object(FormatSchema.object(change))),
            ("variant", .object(FormatSchema.object(change + [("changes", .object(list))]))),
        ]
    }

    private static var verbs: [Member] {
        ChangeReader.Verb.allCases.flatMap { verb -> [Member] in
            let value: SchemaValue =
                switch verb {
                case .remove: reference("removals")
                case .change: reference("modifications")
                case .add: reference("additions")
                case .set: .object([("type", .text("object"))])
                }
            return ([verb.rawValue] + verb.aliases).map { ($0, value) }
        }
    }

    private static func byTable(_ value: (TableSchema) -> SchemaValue) -> SchemaValue {
        .object(
            FormatSchema.object(
                TableCatalogue.changeable.flatMap { schema in
                    ([schema.name] + schema.aliases).map { ($0, value(schema)) }
                }))
    }

    /// Names of things that have names, conditions, or all.
    private static func removal(_ schema: TableSchema) -> SchemaValue {
        let all = SchemaValue.object([("enum", .list([.text("all"), .text("全部")]))])
        let isNamed = EntityKind.listed(in: schema) != nil
        return oneOrMore(either([reference(part(schema)), isNamed ? FormatSchema.scalar : all]))
    }

    /// `{name: {column: value}}`, or where and set.
    private static func modification(_ schema: TableSchema) -> SchemaValue {
        let words = [("where", "条件"), ("set", "改为")]
        let needed = words.map { english, chinese in
            either([english, chinese].map { .object([("required", .list([.text($0)]))]) })
        }
        let conditional = SchemaValue.object(
            FormatSchema.object(words.flatMap { [($0, reference(part(schema))), ($1, reference(part(schema)))] })
                + [("allOf", .list(needed))])
        let named = SchemaValue.object([
            ("type", .text("object")), ("additionalProperties", reference(part(schema))),
        ])
        return oneOrMore(EntityKind.listed(in: schema) == nil ? conditional : either([conditional, named]))
    }

    /// The name of some fields of a table's row.
    static func part(_ schema: TableSchema) -> String { "\(schema.name)_part" }

    private static func oneOrMore(_ value: SchemaValue) -> SchemaValue {
        either([value, .object([("type", .text("array")), ("items", value)])])
    }

    private static func either(_ values: [SchemaValue]) -> SchemaValue { .object(FormatSchema.any(of: values)) }

    private static func list(of definition: String) -> [Member] {
        [("type", .text("array")), ("items", reference(definition))]
    }

    private static func reference(_ definition: String) -> SchemaValue {
        .object([("$ref", .text("#/$defs/\(definition)"))])
    }
}
