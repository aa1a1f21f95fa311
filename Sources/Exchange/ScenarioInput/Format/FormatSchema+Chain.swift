import Wording

extension FormatSchema {
    /// The schema of followup.yaml.
    static var chain: SchemaValue {
        let steps = list(of: ChainTable.schema) + [("minItems", SchemaValue.number(1))]
        return .object([
            ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
            ("title", .text("后续环节和期限 followup.yaml")),
            ("description", .text("Made from the program's own descriptions; a test keeps it true.")),
            ("type", .text("object")),
            ("additionalProperties", .flag(false)),
            (
                "properties",
                .object(([ChainTable.schema.name] + ChainTable.schema.aliases).map { ($0, .object(steps)) })
            ),
            ("minProperties", .number(1)),
            (
                "$defs",
                .object([
                    (ChainTable.schema.name, row(of: ChainTable.schema)),
                    (ChangeSchema.part(ChainTable.schema), .object(fields(of: ChainTable.schema))),
                ])
            ),
        ])
    }
}
