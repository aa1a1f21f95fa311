import InspectionDomain
import Wording
import Yams

/// Reads a description of contingencies, and finds everything wrong with it at once.
public struct SweepReader {
    private let file: String
    private let log = ProblemLog()

    /// The description in a file.
    ///
    /// - Throws: `ScenarioProblems` with every error.
    public static func read(at path: String) throws(ScenarioProblems) -> SweepDescription {
        let reader = SweepReader(file: path)
        let input = InputFile(path: path, name: path, limit: InputFile.largestDocument)
        let root = input.text(reader.log).flatMap { YAMLText.root(of: $0, file: path, reader.log) }
        return try reader.description(root)
    }

    /// The description in a text.
    ///
    /// - Throws: `ScenarioProblems` with every error.
    public static func read(text: String, named name: String) throws(ScenarioProblems) -> SweepDescription {
        let reader = SweepReader(file: name)
        return try reader.description(YAMLText.root(of: text, file: name, reader.log))
    }

    private init(file: String) { self.file = file }

    private func description(_ root: Node?) throws(ScenarioProblems) -> SweepDescription {
        var description = SweepDescription.ordinary
        description.rates = [:]
        if let root { read(root, into: &description) }
        if !log.hasErrors, description.rates.isEmpty {
            let example = "kinds: {person_leaves: {rate: 3}}"
            log.note(.yaml(.missingKey(example: example)), at: InputPlace(file: file), field: "kinds")
        }
        guard !log.hasErrors else { throw ScenarioProblems(log.sorted) }
        return description
    }

    private func read(_ root: Node, into description: inout SweepDescription) {
        for (key, value) in entries(of: root, field: nil, example: "kinds: {person_away: {rate: 10, days: [5, 20]}}") {
            switch OfficeText.key(key.text) {
            case "seed": description.seed = spot(key, "seed").value(value, .seed) ?? description.seed
            case "futures":
                description.futures =
                    spot(key, "futures").value(value, ValueFormat<Int>.integer(1...1_000_000)) ?? description.futures
            case "kinds":
                for (inner, value) in entries(of: value, field: "kinds", example: "kinds: {person_leaves: {rate: 3}}") {
                    readKind(inner, value, into: &description)
                }
            default: noteUnknown(key, among: ["seed", "futures", "kinds"], field: key.text)
            }
        }
    }

    private func readKind(_ key: Key, _ value: Node, into description: inout SweepDescription) {
        let kind = ContingencyKind.allCases.first { kind in
            ([kind.rawValue] + SweepFormat.aliases(of: kind)).contains {
                OfficeText.key($0) == OfficeText.key(key.text)
            }
        }
        guard let kind else {
            let known = ContingencyKind.allCases.map(\.rawValue)
            let aliases = ContingencyKind.allCases.flatMap(SweepFormat.aliases)
            return noteUnknown(key, among: known, aliases: aliases, field: "kinds.\(key.text)")
        }
        let path = "kinds.\(kind.rawValue)"
        var rate = SweepDescription.ordinary.rates[kind] ?? SweepDescription.Rate(thousandths: 0)
        // A number alone is the rate.
        if case .scalar = value {
            rate.thousandths = thousandths(value, key, path) ?? 0
            description.rates[kind] = rate
            return
        }
        let example = "\(kind.rawValue): \(SweepFormat.text(rate, kind))"
        for (inner, value) in entries(of: value, field: path, example: example) {
            let innerPath = "\(path).\(inner.text)"
            switch OfficeText.key(inner.text) {
            case "rate", "次数": rate.thousandths = thousandths(value, inner, innerPath) ?? 0
            case "days" where SweepFormat.lasts(kind), "天数" where SweepFormat.lasts(kind):
                rate.days = days(value, inner, innerPath) ?? rate.days
            case "fewer" where kind == .unitShort, "少几人" where kind == .unitShort:
                rate.fewer =
                    spot(inner, innerPath).value(value, ValueFormat<Int>.integer(1...1000)) ?? rate.fewer
            default:
                let known =
                    ["rate"] + (SweepFormat.lasts(kind) ? ["days"] : []) + (kind == .unitShort ? ["fewer"] : [])
                noteUnknown(inner, among: known, field: innerPath)
            }
        }
        description.rates[kind] = rate
    }

    private func thousandths(_ value: Node, _ key: Key, _ path: String) -> Int? {
        guard let text = spot(key, path).value(value, ValueFormat<String>.text) else { return nil }
        if let thousandths = SweepFormat.thousandths(text) { return thousandths }
        log.note(.value(.notARate), at: key.place, field: path, value: text)
        return nil
    }

    /// Two numbers, or one that is both.
    private func days(_ value: Node, _ key: Key, _ path: String) -> ClosedRange<Int>? {
        let limits = 1...366
        if let text = value.scalar?.string, let number = WholeNumber.read(text), limits.contains(number) {
            return number...number
        }
        return spot(key, path).value(value, ValueFormat<ClosedRange<Int>>.span(limits))
    }

    private struct Key {
        let text: String
        let place: InputPlace
    }

    private func entries(of node: Node, field: String?, example: String) -> [(Key, Node)] {
        guard !node.isNull else { return [] }
        guard case .mapping(let mapping) = node else {
            let place = InputPlace(file: file, number: node.mark?.line, unit: .line)
            log.note(.yaml(.wrongShape(expected: .mapping, example: example)), at: place, field: field)
            return []
        }
        return mapping.compactMap { key, value in
            let text = key.scalar?.string ?? ""
            guard !YAMLLines.isMarked(text) else { return nil }
            return (Key(text: text, place: InputPlace(file: file, number: key.mark?.line, unit: .line)), value)
        }
    }

    private func spot(_ key: Key, _ path: String) -> SettingSpot {
        SettingSpot(path: path, place: key.place, log: log)
    }

    private func noteUnknown(_ key: Key, among known: [String], aliases: [String] = [], field: String) {
        let suggestion = Suggestion.nearest(to: key.text, among: known + aliases)
        log.note(.yaml(.unknownKey(suggestion: suggestion, allowed: known)), at: key.place, field: field)
    }
}
