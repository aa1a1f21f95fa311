import Wording
import Yams

/// A file of changes: one variant, or under `variants:` a list of them.
///
///     variants:
///       - name: 张三调走
///         remove: {people: 张三}
///       - name: 只有一个组
///         set: {teams.at_once: 1}
struct VariantFile {
    /// The file as problems name it.
    let file: String
    let log: ProblemLog

    /// One variant: what it is called and what it changes.
    struct Variant {
        let name: String
        let sets: [ChangeSet]
        let place: InputPlace
    }

    static let example = "{name: 张三调走, remove: {people: 张三}}"

    /// Whether a file is a whole scenario: it has a base, or rounds of its own.
    static func isScenario(_ root: Node) -> Bool {
        guard case .mapping(let mapping) = root else { return false }
        return mapping.contains { ["base", "rounds", "year"].contains(OfficeText.key($0.key.scalar?.string ?? "")) }
    }

    /// The variants of a file; one that says no name of its own is called `name`.
    func variants(in root: Node, named name: String) -> [Variant] {
        guard case .mapping(let mapping) = root else {
            log.note(
                .yaml(.wrongShape(expected: .mapping, example: Self.example)),
                at: InputPlace(file: file, number: root.mark?.line, unit: .line))
            return []
        }
        guard let list = mapping.first(where: { Self.isKey($0.key, ["variants", "各种情形"]) })?.value else {
            return variant(in: root, named: name).map { [$0] } ?? []
        }
        guard case .sequence(let sequence) = list else {
            log.note(
                .yaml(.wrongShape(expected: .list, example: "variants: [\(Self.example)]")),
                at: InputPlace(file: file, number: list.mark?.line, unit: .line), field: "variants")
            return []
        }
        return sequence.enumerated().compactMap { variant(in: $1, named: "\(name)-\($0 + 1)") }
    }

    private func variant(in node: Node, named name: String) -> Variant? {
        let reader = ChangeReader(file: file, log: log)
        guard case .mapping(let mapping) = node else {
            return reader.set(in: node, path: "variants").flatMap { _ in nil }
        }
        let changes = mapping.first { Self.isKey($0.key, ["changes"]) }?.value
        guard let own = reader.set(in: node, path: "variants", ignoring: ["changes"]) else { return nil }
        var sets = changes.map { reader.sets(in: $0, path: "changes") } ?? []
        if sets.isEmpty || !own.changes.isEmpty {
            sets.append(ChangeSet(name: nil, changes: own.changes, place: own.place))
        }
        return Variant(name: own.name ?? name, sets: sets, place: own.place)
    }

    private static func isKey(_ node: Node, _ names: [String]) -> Bool {
        names.contains(OfficeText.key(node.scalar?.string ?? ""))
    }
}
