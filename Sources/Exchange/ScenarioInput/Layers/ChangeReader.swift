import Wording
import Yams

/// Reads changes as they are written in YAML.
///
///     changes:
///       - name: 张三调走
///         remove: {people: 张三}
///       - name: 四月施工
///         add:
///           periods: [{street: 兴城街道, from: 2027-04-01, to: 2027-04-30, kind: 关闭}]
///         change: {units: {应急管理局: {capacity: 2}}}
///         set: {teams.at_once: 1}
struct ChangeReader {
    /// The file as problems name it.
    let file: String
    let log: ProblemLog

    /// The words that say what is done.
    enum Verb: String, CaseIterable {
        case remove, change, add, set

        /// What an office may write.
        var aliases: [String] {
            switch self {
            case .remove: ["删除", "去掉"]
            case .change: ["修改"]
            case .add: ["增加", "添加"]
            case .set: ["设置"]
            }
        }

        /// Whether a key is this word.
        func isWritten(_ text: String) -> Bool {
            ([rawValue] + aliases).contains { OfficeText.key($0) == OfficeText.key(text) }
        }
    }

    static let example = "changes: [{name: 张三调走, remove: {people: 张三}}]"

    /// A list of named changes.
    func sets(in node: Node, path: String) -> [ChangeSet] {
        guard !node.isNull else { return [] }
        guard case .sequence(let sequence) = node else {
            note(.yaml(.wrongShape(expected: .list, example: Self.example)), at: node, field: path)
            return []
        }
        return sequence.compactMap { set(in: $0, path: path) }
    }

    /// One named change: a mapping with a name and with what is done.
    func set(in node: Node, path: String, ignoring others: [String] = []) -> ChangeSet? {
        guard case .mapping(let mapping) = node else {
            note(.yaml(.wrongShape(expected: .mapping, example: Self.example)), at: node, field: path)
            return nil
        }
        var name: String?
        var done: [Verb: [ScenarioChange]] = [:]
        for (key, value) in mapping {
            let text = key.scalar?.string ?? ""
            guard !YAMLLines.isMarked(text), !others.contains(OfficeText.key(text)) else { continue }
            if ["name", "名称"].contains(OfficeText.key(text)) {
                name = SettingSpot(path: "name", place: place(key), log: log).value(value, ValueFormat<String>.text)
            } else if let verb = Verb.allCases.first(where: { $0.isWritten(text) }) {
                done[verb, default: []] += changes(verb, value, path: "\(path).\(verb)")
            } else {
                let known = ["name"] + Verb.allCases.map(\.rawValue)
                let aliases = ["名称"] + Verb.allCases.flatMap(\.aliases)
                let nearest = Suggestion.nearest(to: text, among: known + aliases)
                note(.yaml(.unknownKey(suggestion: nearest, allowed: known)), at: key, field: "\(path).\(text)")
            }
        }
        return ChangeSet(name: name, changes: Verb.allCases.flatMap { done[$0] ?? [] }, place: place(node))
    }

    private func changes(_ verb: Verb, _ node: Node, path: String) -> [ScenarioChange] {
        guard !node.isNull else { return [] }
        guard case .mapping(let mapping) = node else {
            let example = verb == .set ? "set: {teams.at_once: 1}" : "\(verb): {people: …}"
            note(.yaml(.wrongShape(expected: .mapping, example: example)), at: node, field: path)
            return []
        }
        return mapping.flatMap { key, value -> [ScenarioChange] in
            let text = key.scalar?.string ?? ""
            guard !YAMLLines.isMarked(text) else { return [] }
            if verb == .set { return [ScenarioChange(action: .set(path: text, value), place: place(key))] }
            guard let schema = TableCatalogue.changeable(named: text) else {
                let names = TableCatalogue.changeable.map(\.name)
                let nearest = Suggestion.nearest(
                    to: text, among: TableCatalogue.changeable.flatMap { [$0.name] + $0.aliases })
                note(.yaml(.unknownKey(suggestion: nearest, allowed: names)), at: key, field: "\(path).\(text)")
                return []
            }
            let reader = TableChangeReader(schema: schema, path: "\(path).\(schema.name)", file: file, log: log)
            return switch verb {
            case .remove: reader.removals(value)
            case .change: reader.modifications(value)
            case .add, .set: reader.additions(value)
            }
        }
    }

    private func place(_ node: Node) -> InputPlace {
        InputPlace(file: file, number: node.mark?.line, unit: .line)
    }

    private func note(_ kind: ProblemKind, at node: Node, field: String) {
        log.note(kind, at: place(node), field: field)
    }
}

extension TableCatalogue {
    /// The tables whose rows can be changed: those that are files, and the rounds.
    static let changeable = files + [RoundTable.schema]

    /// The table that a key means.
    static func changeable(named name: String) -> TableSchema? {
        let key = OfficeText.key(name)
        return changeable.first { schema in ([schema.name] + schema.aliases).contains { OfficeText.key($0) == key } }
    }
}
