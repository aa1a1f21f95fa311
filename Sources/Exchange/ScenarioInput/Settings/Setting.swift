import InspectionDomain
import Wording
import Yams

/// What is said of a key of scenario.yaml: from this the reader, the reference, the schema and the starter are made.
struct SettingDescription: Sendable {
    /// The key with its section: `teams.size`.
    let path: String
    /// What its value is.
    let kind: SettingKind
    /// The default as YAML writes it.
    let defaultText: String
    /// The rule or reading of the rule book it belongs to: `R09`, `P01`.
    let rule: String
    /// What it is.
    let meaning: Wording

    /// The part before the dot; `nil` for a key of its own.
    var section: String? {
        path.firstIndex(of: ".").map { String(path[..<$0]) }
    }

    /// The part behind the dot.
    var key: String {
        path.firstIndex(of: ".").map { String(path[path.index(after: $0)...]) } ?? path
    }
}

/// What a setting's value is.
enum SettingKind: Sendable, Hashable {
    /// One value; `null` where `isNullable`.
    case value(ValueKind, isNullable: Bool)
    /// A weight, or `never`.
    case weightOrNever
    /// A weight, or `{weight: 3, level: 1}`.
    case weightAndLevel
    /// Contents by number, each with a list of expertise.
    case contents
}

/// A key of scenario.yaml and how it changes the settings.
struct Setting: Sendable {
    /// What is said of it.
    let description: SettingDescription
    /// Reads the node into the settings, noting problems at its spot.
    let read: @Sendable (Node, inout Settings, SettingSpot) -> Void
    /// The value of some settings, as YAML writes it.
    let render: @Sendable (Settings) -> String

    init(
        _ path: String, _ kind: SettingKind, rule: String, _ meaning: Wording,
        render: @escaping @Sendable (Settings) -> String,
        read: @escaping @Sendable (Node, inout Settings, SettingSpot) -> Void
    ) {
        description = SettingDescription(
            path: path, kind: kind, defaultText: render(Settings()), rule: rule, meaning: meaning)
        self.render = render
        self.read = read
    }

    /// One value.
    static func value<Value>(
        _ path: String, _ format: ValueFormat<Value>, _ keyPath: any WritableKeyPath<Settings, Value> & Sendable,
        rule: String, _ meaning: Wording
    ) -> Setting {
        Setting(
            path, .value(format.kind, isNullable: false), rule: rule, meaning,
            render: { format.render($0[keyPath: keyPath]) },
            read: { node, settings, spot in
                guard let value = spot.value(node, format) else { return }
                settings[keyPath: keyPath] = value
            })
    }

    /// One value or none.
    static func nullable<Value>(
        _ path: String, _ format: ValueFormat<Value>, _ keyPath: any WritableKeyPath<Settings, Value?> & Sendable,
        rule: String, _ meaning: Wording
    ) -> Setting {
        Setting(
            path, .value(format.kind, isNullable: true), rule: rule, meaning,
            render: { $0[keyPath: keyPath].map(format.render) ?? "null" },
            read: { node, settings, spot in
                guard !node.isNull else {
                    settings[keyPath: keyPath] = nil
                    return
                }
                guard let value = spot.value(node, format) else { return }
                settings[keyPath: keyPath] = value
            })
    }
}

/// Where a setting stands, and where its problems go.
struct SettingSpot {
    let path: String
    let place: InputPlace
    let log: ProblemLog

    func note(_ kind: ProblemKind, value: String? = nil, at node: Node? = nil) {
        let line = node?.mark?.line ?? place.number
        log.note(kind, at: InputPlace(file: place.file, number: line, unit: .line), field: path, value: value)
    }

    /// The value of a single node, or of a list written as one where the format takes lists.
    func value<Value>(_ node: Node, _ format: ValueFormat<Value>) -> Value? {
        guard let text = node.fieldText(allowsList: format.kind.isList) else {
            let shape: YAMLFault.Shape = format.kind.isList ? .list : .single
            note(.yaml(.wrongShape(expected: shape, example: "\(path): \(example)")), at: node)
            return nil
        }
        guard !text.isEmpty || format.kind.isList else {
            note(.value(.missing), at: node)
            return nil
        }
        switch format.read(text) {
        case .value(let value): return value
        case .bad(let fault):
            note(.value(fault), value: text, at: node)
            return nil
        }
    }

    private var example: String {
        SettingCatalogue.all.first { $0.description.path == path }?.description.defaultText ?? "…"
    }
}

extension ValueKind {
    /// Whether the value may be written as a list.
    var isList: Bool {
        switch self {
        case .choices, .names, .references, .span: true
        case .text, .integer, .flag, .day, .period, .choice, .reference, .periodOrSetting: false
        }
    }
}

extension Node {
    /// Whether the value is left out: nothing, `~` or `null`, not quoted.
    var isNull: Bool {
        guard case .scalar(let scalar) = self, scalar.style == .any || scalar.style == .plain else { return false }
        return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
    }

    /// A single value's text, a list's items joined as a field of a table has them; `nil` for anything else.
    func fieldText(allowsList: Bool) -> String? {
        switch self {
        case .scalar(let scalar): return OfficeText.trimmed(scalar.string)
        case .sequence(let sequence) where allowsList:
            let items = sequence.map { $0.scalar?.string }
            return items.contains(nil) ? nil : items.compactMap(\.self).joined(separator: "；")
        default: return nil
        }
    }
}
