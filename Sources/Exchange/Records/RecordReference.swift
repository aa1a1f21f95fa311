import Wording

/// What can be recorded, as Markdown tables, from the lists the reader itself works by.
public enum RecordReference {
    /// Every action with the fields it takes.
    public static var actions: String {
        let format = FormatReference.self
        var lines = format.rows([
            "事项 action", "中文 aliases", "说明 meaning", "对象 subject", "必填 needed", "可填 allowed",
        ])
        for action in RecordAction.allCases {
            lines.append(
                format.row([
                    format.code(action.rawValue), action.aliases.joined(separator: "、"), format.both(action.meaning),
                    format.both(action.about), fields(action.fields.needed), fields(action.fields.allowed),
                ]))
        }
        lines.append(
            format.row([
                "环节 a step", "环节的中文名或其中几个字", format.both(Wording(zh: "该环节已完成", en: "the step was done")),
                format.both(Wording(zh: "环节所属的街道、巡查、问题等", en: "the street, visit, finding … whose step it is")),
                fields([]), fields(RecordAction.stepFields),
            ]))
        return lines.joined(separator: "\n")
    }

    /// Short words for steps.
    public static var shortWords: String {
        let format = FormatReference.self
        return
            (format.rows(["短词 word", "中文 aliases", "环节 step"])
            + RecordAction.shortWords.map { short in
                format.row([
                    format.code(short.word), short.aliases.joined(separator: "、"), format.code(short.step.text),
                ])
            }).joined(separator: "\n")
    }

    /// Every field, which is a column of a file and an option of the command.
    public static var fields: String { FormatReference.table(RecordColumns.schema) }

    /// The values of fields that depend on the action.
    public static var kinds: String {
        let format = FormatReference.self
        let lists: [(action: String, field: String, choices: [Choice])] = [
            ("finding", "kind", RecordChoices.findingKinds.map(\.choice)),
            ("incident", "kind", RecordChoices.incidentKinds.map(\.choice)),
            ("activity", "kind", RecordChoices.ways.map(\.choice)),
            ("content", "result", RecordChoices.contentResults.map(\.choice)),
        ]
        return
            (format.rows(["事项 action", "列 field", "值 value", "中文 aliases"])
            + lists.flatMap { list in
                list.choices.map { choice in
                    format.row([
                        format.code(list.action), format.code(list.field), format.code(choice.key),
                        choice.aliases.joined(separator: "、"),
                    ])
                }
            }).joined(separator: "\n")
    }

    private static func fields(_ names: [String]) -> String {
        names.isEmpty ? "—" : names.map(FormatReference.code).joined(separator: ", ")
    }
}
