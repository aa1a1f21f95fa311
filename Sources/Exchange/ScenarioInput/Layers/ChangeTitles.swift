import Wording

extension ChangeSet {
    /// What is changed, a few words each: the name the office gave, or what the changes do.
    var titles: [Wording] {
        if let name { return [Wording(same: name)] }
        return changes.map(\.title)
    }
}

extension ScenarioChange {
    /// What it does, in a few words.
    var title: Wording {
        switch action {
        case .remove(let schema, let selection):
            Wording(zh: "删去\(schema.title.zh)", en: "remove \(schema.title.en)") + selection.title
        case .discard(let schema, _):
            Wording(zh: "删去与之矛盾的\(schema.title.zh)", en: "remove contradicting \(schema.title.en)")
        case .change(let schema, let selection, let fields):
            Wording(zh: "修改\(schema.title.zh)", en: "change \(schema.title.en)") + selection.title
                + Self.values(fields.mapValues { $0?.text ?? "—" })
        case .add(let schema, let row):
            Wording(zh: "增加\(schema.title.zh)", en: "add \(schema.title.en)")
                + Self.values(row.fields.mapValues(\.text))
        case .set(let path, let value):
            Wording(same: "\(path) = \(value.fieldText(allowsList: true) ?? "{…}")")
        }
    }

    private static func values(_ fields: [String: String]) -> Wording {
        let parts = fields.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        return Wording(zh: "（\(parts.joined(separator: "，"))）", en: " (\(parts.joined(separator: ", ")))")
    }
}

extension RowSelection {
    fileprivate var title: Wording {
        switch self {
        case .all: Wording(zh: "（全部）", en: " (all)")
        case .named(let field): Wording(zh: "“\(field.text)”", en: " “\(field.text)”")
        case .matching(let conditions):
            Wording(
                zh: "（\(conditions.map { "\($0.column.name)=\($0.field?.text ?? "—")" }.joined(separator: "，"))）",
                en: " (\(conditions.map { "\($0.column.name)=\($0.field?.text ?? "—")" }.joined(separator: ", ")))")
        }
    }
}
