import Yams

/// Reads what is to become of the rows of one table.
struct TableChangeReader {
    let schema: TableSchema
    let path: String
    let file: String
    let log: ProblemLog

    private var isNamed: Bool { EntityKind.listed(in: schema) != nil }

    /// Rows that go: names, conditions, or `all`.
    func removals(_ node: Node) -> [ScenarioChange] {
        switch node {
        case .sequence(let sequence): return sequence.flatMap(removal)
        default: return removal(node)
        }
    }

    private func removal(_ node: Node) -> [ScenarioChange] {
        switch node {
        case .mapping(let mapping):
            return conditions(mapping, node).map { [change(.remove(schema, $0), node)] } ?? []
        case .scalar(let scalar) where ["all", "全部"].contains(OfficeText.key(scalar.string)):
            return [change(.remove(schema, .all), node)]
        case .scalar(let scalar) where isNamed:
            return OfficeText.items(scalar.string).map {
                change(.remove(schema, .named(InputField(text: $0, place: place(node), written: schema.name))), node)
            }
        default:
            log.note(
                .change(.needsConditions(title: schema.title, example: "\(schema.name): [{\(condition)}]")),
                at: place(node), field: path, value: node.scalar?.string)
            return []
        }
    }

    /// Rows that change: `{name: {column: value}}`, or `{where: …, set: …}`, one or several.
    func modifications(_ node: Node) -> [ScenarioChange] {
        switch node {
        case .sequence(let sequence): return sequence.flatMap(modification)
        default: return modification(node)
        }
    }

    private func modification(_ node: Node) -> [ScenarioChange] {
        guard case .mapping(let mapping) = node else { return noteShape(node) }
        let condition = mapping.first { Self.isWhere($0.key) }
        let written = mapping.first { Self.isSet($0.key) }
        if condition != nil || written != nil {
            let stray = mapping.first { !Self.isWhere($0.key) && !Self.isSet($0.key) }
            guard stray == nil, case .mapping(let wanted)? = condition?.value, case .mapping(let new)? = written?.value
            else { return noteShape(stray?.key ?? node) }
            guard let rows = conditions(wanted, node) else { return [] }
            return [change(.change(schema, rows, fields(new, node)), node)]
        }
        guard isNamed, !mapping.isEmpty else { return noteShape(node) }
        return mapping.flatMap { key, value -> [ScenarioChange] in
            guard case .mapping(let new) = value else { return noteShape(key) }
            let name = InputField(text: key.scalar?.string ?? "", place: place(key), written: schema.name)
            return [change(.change(schema, .named(name), fields(new, key)), key)]
        }
    }

    /// Rows that come: mappings with the table's columns.
    func additions(_ node: Node) -> [ScenarioChange] {
        // One row need not be a list.
        var list = node
        if case .mapping = node { list = Node.sequence(Node.Sequence([node], Tag(.implicit), .any, node.mark)) }
        let table = YAMLTable.read(list, path: path, file: file, schema: schema, log)
        return (table?.rows ?? []).map { ScenarioChange(action: .add(schema, $0), place: $0.place) }
    }

    private func conditions(_ mapping: Node.Mapping, _ node: Node) -> RowSelection? {
        let fields = fields(mapping, node)
        guard !fields.isEmpty else {
            // Keys that nobody knows were noted.
            if mapping.isEmpty {
                log.note(
                    .change(.needsConditions(title: schema.title, example: "{\(condition)}")), at: place(node),
                    field: path)
            }
            return nil
        }
        let columns = schema.columns.filter { fields.keys.contains($0.name) }
        return .matching(columns.map { RowCondition(column: $0, field: fields[$0.name] ?? nil) })
    }

    private func fields(_ mapping: Node.Mapping, _ node: Node) -> [String: InputField?] {
        YAMLTable.fields(
            of: mapping, place(node), path: path, file: file, schema: schema, column: schema.column, log)
    }

    private func noteShape(_ node: Node) -> [ScenarioChange] {
        let named = "\(schema.name): {\(schema.title.zh): {\(condition)}}"
        let example = isNamed ? named : "\(schema.name): [{where: {\(condition)}, set: {\(condition)}}]"
        log.note(.yaml(.wrongShape(expected: .mapping, example: example)), at: place(node), field: path)
        return []
    }

    /// A condition as an example.
    private var condition: String {
        schema.columns.first { !$0.example.isEmpty && $0.name != "id" }.map { "\($0.name): \($0.example)" } ?? "…"
    }

    private func change(_ action: ScenarioChange.Action, _ node: Node) -> ScenarioChange {
        ScenarioChange(action: action, place: place(node))
    }

    private func place(_ node: Node) -> InputPlace {
        InputPlace(file: file, number: node.mark?.line, unit: .line)
    }

    private static func isWhere(_ key: Node) -> Bool {
        ["where", "条件"].contains(OfficeText.key(key.scalar?.string ?? ""))
    }

    private static func isSet(_ key: Node) -> Bool {
        ["set", "改为"].contains(OfficeText.key(key.scalar?.string ?? ""))
    }
}
