/// Settings by their keys as the text of scenario.yaml.
enum SettingsText {
    /// The text, and the row that each of its lines came from.
    static func yaml(of entries: [SettingEntry]) -> (text: String, rowOfLine: [Int: Int]) {
        var lines: [String] = []
        var rowOfLine: [Int: Int] = [:]
        func add(_ line: String, _ row: Int) {
            lines.append(line)
            rowOfLine[lines.count] = row
        }
        for section in Dictionary(grouping: entries, by: \.section).sorted(by: { $0.value[0].row < $1.value[0].row }) {
            guard let name = section.key else {
                for entry in section.value {
                    add("\(YAMLScalar.quoted(entry.path)): \(YAMLScalar.quoted(entry.value))", entry.row)
                }
                continue
            }
            add("\(YAMLScalar.quoted(name)):", section.value[0].row)
            for member in members(of: section.value) { add("  \(member.text)", member.row) }
        }
        return (lines.joined(separator: "\n") + "\n", rowOfLine)
    }

    /// The keys of a section; a weight and its level, which are two rows, become one.
    private static func members(of entries: [SettingEntry]) -> [(text: String, row: Int)] {
        let levels = Dictionary(
            entries.compactMap { entry in entry.weightPath.map { ($0, entry) } },
            uniquingKeysWith: { first, _ in first })
        let weights = Set(entries.map(\.path))
        return entries.compactMap { entry in
            // A level without its weight is left for the reader to complain of.
            if let path = entry.weightPath, weights.contains(path) { return nil }
            var value = YAMLScalar.quoted(entry.value)
            if let level = levels[entry.path] {
                value = "{weight: \(value), level: \(YAMLScalar.quoted(level.value))}"
            }
            return ("\(YAMLScalar.quoted(entry.key)): \(value)", entry.row)
        }
    }
}

extension SettingEntry {
    /// The part before the first dot; `nil` for a key of its own.
    var section: String? { path.firstIndex(of: ".").map { String(path[..<$0]) } }
    /// The part behind it.
    var key: String { path.firstIndex(of: ".").map { String(path[path.index(after: $0)...]) } ?? path }
    /// Where this is the level of a preference: the key of its weight.
    var weightPath: String? {
        let ending = ".level"
        guard path.hasPrefix("preferences."), path.hasSuffix(ending) else { return nil }
        return String(path.dropLast(ending.count))
    }
}
