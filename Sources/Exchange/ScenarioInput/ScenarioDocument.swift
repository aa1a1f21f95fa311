import InspectionDomain
import Wording
import Yams

/// What scenario.yaml says, apart from the meaning of its tables.
struct ScenarioDocument {
    /// The file as problems name it.
    let file: String
    private(set) var name: String?
    private(set) var title: String?
    private(set) var year: Int?
    private(set) var settings = Settings()
    private(set) var rounds: InputTable?
    private(set) var tables: [(schema: TableSchema, table: InputTable)] = []
    private var places: [String: InputPlace] = [:]

    /// The keys that are no settings.
    static let ownKeys: [(key: String, isRequired: Bool, meaning: Wording, example: String)] = [
        (
            "name", false,
            Wording(
                zh: "方案的短名，也是结果文件夹名；默认用文件夹名",
                en: "a short name, also of the results' folder; by default the folder's name"), "zaozhuang-hitech-2027"
        ),
        ("title", false, Wording(zh: "方案标题", en: "the title"), "枣庄高新区2027年安全生产巡查"),
        ("year", true, Wording(zh: "方案年度", en: "the calendar year in which visits begin"), "2027"),
        ("rounds", true, Wording(zh: "轮次列表，见“轮次”", en: "the list of rounds, see below"), ""),
        ("tables", false, Wording(zh: "写在本文件里的表，代替 CSV 文件", en: "tables inside this file, in place of CSV files"), ""),
    ]

    /// Reads the root; a key that cannot be read is noted and left at its default.
    init(root: Node, file: String, _ log: ProblemLog) {
        self.file = file
        guard case .mapping(let mapping) = root else {
            log.note(
                .yaml(.wrongShape(expected: .mapping, example: "year: 2027")),
                at: InputPlace(file: file, number: root.mark?.line, unit: .line))
            return
        }
        for (key, value) in mapping {
            let text = key.scalar?.string ?? ""
            guard !YAMLLines.isMarked(text) else { continue }
            let place = InputPlace(file: file, number: key.mark?.line, unit: .line)
            read(OfficeText.key(text), text, value, place, log)
        }
        for own in Self.ownKeys where own.isRequired && places[own.key] == nil {
            let example =
                own.example.isEmpty
                ? "\(own.key): [{id: 春季, from: 2027-03-01, to: 2027-06-30}]" : "\(own.key): \(own.example)"
            log.note(.yaml(.missingKey(example: example)), at: InputPlace(file: file), field: own.key)
        }
    }

    /// The same document with other rounds.
    func with(rounds: InputTable) -> ScenarioDocument {
        var copy = self
        copy.rounds = rounds
        return copy
    }

    /// Where a key stands, or the file where it is left out.
    func place(of path: String) -> InputPlace { places[path] ?? InputPlace(file: file) }

    private mutating func read(
        _ key: String, _ written: String, _ value: Node, _ place: InputPlace, _ log: ProblemLog
    ) {
        let spot = SettingSpot(path: key, place: place, log: log)
        switch key {
        case "name":
            places[key] = place
            guard !value.isNull, let text = spot.value(value, ValueFormat<String>.name) else { return }
            if FolderName.isAcceptable(text) {
                name = text
            } else {
                spot.note(.value(.notAFolderName), value: text, at: value)
            }
        case "title":
            places[key] = place
            if !value.isNull { title = spot.value(value, ValueFormat<String>.text) }
        case "year":
            places[key] = place
            year = spot.value(value, ValueFormat<Int>.integer(2000...2200))
        case "rounds":
            places[key] = place
            rounds = YAMLTable.read(value, path: "rounds", file: file, schema: RoundTable.schema, log)
            if let rounds, rounds.rows.isEmpty {
                log.note(.table(.noRows(title: RoundTable.schema.title)), at: place, field: key)
            }
        case "tables": readTables(value, place, log)
        default: readSetting(key, written, value, place, log)
        }
    }

    private mutating func readSetting(
        _ key: String, _ written: String, _ value: Node, _ place: InputPlace, _ log: ProblemLog
    ) {
        if let setting = SettingCatalogue.section(nil).first(where: { $0.description.key == key }) {
            places[key] = place
            if !value.isNull { setting.read(value, &settings, SettingSpot(path: key, place: place, log: log)) }
            return
        }
        let members = SettingCatalogue.section(key)
        guard !members.isEmpty else {
            let known =
                Self.ownKeys.map(\.key) + SettingCatalogue.section(nil).map(\.description.key)
                + SettingCatalogue.sections
            return log.note(
                .yaml(.unknownKey(suggestion: Suggestion.nearest(to: written, among: known), allowed: known)),
                at: place, field: written)
        }
        guard !value.isNull else { return }
        if let text = value.scalar?.string, SettingCatalogue.isNever(text),
            members.allSatisfy({ $0.description.kind == .weightOrNever })
        {
            // `exceptions: never` stands for all of them.
            for member in members {
                member.read(value, &settings, SettingSpot(path: member.description.path, place: place, log: log))
            }
            return
        }
        guard case .mapping(let mapping) = value else {
            let first = members.first.map { "{\($0.description.key): \($0.description.defaultText)}" } ?? ""
            return log.note(
                .yaml(.wrongShape(expected: .mapping, example: "\(key): \(first)")), at: place, field: key)
        }
        for (inner, value) in mapping {
            let text = inner.scalar?.string ?? ""
            guard !YAMLLines.isMarked(text) else { continue }
            let path = "\(key).\(OfficeText.key(text))"
            let place = InputPlace(file: file, number: inner.mark?.line, unit: .line)
            guard let setting = members.first(where: { $0.description.path == path }) else {
                let known = members.map(\.description.key)
                log.note(
                    .yaml(.unknownKey(suggestion: Suggestion.nearest(to: text, among: known), allowed: known)),
                    at: place, field: "\(key).\(text)")
                continue
            }
            places[path] = place
            if case .value(_, isNullable: true) = setting.description.kind {
                setting.read(value, &settings, SettingSpot(path: path, place: place, log: log))
            } else if !value.isNull {
                setting.read(value, &settings, SettingSpot(path: path, place: place, log: log))
            }
        }
    }

    private mutating func readTables(_ value: Node, _ place: InputPlace, _ log: ProblemLog) {
        guard !value.isNull else { return }
        guard case .mapping(let mapping) = value else {
            return log.note(
                .yaml(.wrongShape(expected: .mapping, example: "tables: {streets: [{name: 兴城街道}]}")), at: place,
                field: "tables")
        }
        for (key, value) in mapping {
            let text = key.scalar?.string ?? ""
            guard !YAMLLines.isMarked(text) else { continue }
            let place = InputPlace(file: file, number: key.mark?.line, unit: .line)
            guard let schema = TableCatalogue.table(named: text) else {
                let known = TableCatalogue.files.map(\.name)
                log.note(
                    .yaml(.unknownKey(suggestion: TableCatalogue.suggestion(for: text)?.name, allowed: known)),
                    at: place, field: "tables.\(text)")
                continue
            }
            if tables.contains(where: { $0.schema.name == schema.name }) {
                log.note(.file(.tableTwice(table: schema.name, other: file)), at: place, field: "tables.\(text)")
                continue
            }
            let path = "tables.\(schema.name)"
            guard let table = YAMLTable.read(value, path: path, file: file, schema: schema, log) else { continue }
            tables.append((schema, InputTable(place: place, rows: table.rows)))
        }
    }
}

/// Names that can name a folder on any system.
enum FolderName {
    /// Letters of any script, digits, `-`, `_` and dots inside, at most 80.
    static func isAcceptable(_ text: String) -> Bool {
        (1...80).contains(text.count) && !text.hasPrefix(".") && text.allSatisfy(isAcceptable)
    }

    /// The nearest acceptable name.
    static func made(from text: String) -> String {
        let name = String(text.prefix(80).map { isAcceptable($0) ? $0 : "-" })
        return isAcceptable(name) ? name : "scenario"
    }

    private static func isAcceptable(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || "-_.".contains(character)
    }
}
