/// The format of scenarios as documents, made from the descriptions the reader itself works by.
public enum ScenarioFormat {
    /// The reference, put into a template written by hand at `<!-- settings -->`, `<!-- tables -->`, `<!-- pins -->`
    /// and `<!-- rounds -->`.
    public static func reference(template: String) -> String {
        var text = template
        let parts = [
            ("<!-- settings -->", FormatReference.settings),
            ("<!-- rounds -->", FormatReference.table(RoundTable.schema)),
            ("<!-- tables -->", FormatReference.tables), ("<!-- pins -->", FormatReference.pins),
        ]
        for (mark, part) in parts {
            guard let range = text.range(of: mark) else { continue }
            text.replaceSubrange(range, with: part)
        }
        return text
    }

    /// The reference of followup.yaml, put into a template written by hand at `<!-- steps -->`, `<!-- keys -->` and
    /// `<!-- words -->`.
    public static func chainReference(template: String) -> String {
        var text = template
        let parts = [
            ("<!-- steps -->", FormatReference.table(ChainTable.schema)), ("<!-- keys -->", FormatReference.knownSteps),
            ("<!-- words -->", FormatReference.chainWords),
        ]
        for (mark, part) in parts {
            guard let range = text.range(of: mark) else { continue }
            text.replaceSubrange(range, with: part)
        }
        return text
    }

    /// A JSON Schema (draft 2020-12) of followup.yaml.
    public static func chainSchema() -> String {
        FormatSchema.chain.text() + "\n"
    }

    /// A JSON Schema (draft 2020-12) of scenario.yaml with its tables inside; CSV rows are objects of texts.
    public static func jsonSchema() -> String {
        FormatSchema.document.text() + "\n"
    }

    /// A JSON Schema (draft 2020-12) of a file of changes.
    public static func changesSchema() -> String {
        ChangeSchema.document.text() + "\n"
    }
}
