import InspectionDomain
import Wording
import Yams

/// What scenario.yaml says, apart from the meaning of its tables: of one file, or of several laid over one another.
struct ScenarioDocument {
    /// The file laid last, as problems name it.
    private(set) var file: String
    private(set) var name: String?
    private(set) var title: String?
    private(set) var year: Int?
    var settings = Settings()
    private(set) var rounds: InputTable?
    /// The tables inside the file laid last.
    var tables: [(schema: TableSchema, table: InputTable)] = []
    /// The changes that the file laid last asks for.
    private(set) var changes: Node?
    /// Whether each file laid holds keys at all; otherwise that was noted, and none of them is called missing.
    private var holdsKeys = true
    /// Where each key stands that was read.
    var places: [String: InputPlace] = [:]

    /// The keys that are no settings.
    static let ownKeys: [(key: String, isRequired: Bool, meaning: Wording, example: String)] = [
        (
            "base", false,
            Wording(
                zh: "在哪个方案的基础上改，见“在另一方案上改”；写了它，本文件只需写与之不同之处",
                en: "the scenario this one is based on, see “Layers”; only what differs is written then"), "../我的方案"
        ),
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
        ("changes", false, Wording(zh: "对基础方案的修改，逐项命名", en: "named changes of the base"), ""),
    ]

    /// A document of which nothing is read yet.
    init(file: String) { self.file = file }

    /// A document that lies on no other, with everything it must have.
    init(root: Node, file: String, _ log: ProblemLog) {
        self.init(file: file)
        lay(root, file: file, label: "", log)
        requireKeys(log)
    }

    /// Lays a file over what was read before; a key that cannot be read is noted and stays as it was.
    ///
    /// - Parameter label: what tells the scenario from the one below it where it has no title of its own.
    mutating func lay(_ root: Node, file: String, label: String, _ log: ProblemLog) {
        let titleBelow = year.map { title ?? Self.usualTitle($0) }
        self.file = file
        (name, title, tables, changes) = (nil, nil, [], nil)
        readKeys(of: root, log)
        title = title ?? titleBelow.map { "\($0)（\(label)）" }
    }

    private mutating func readKeys(of root: Node, _ log: ProblemLog) {
        guard case .mapping(let mapping) = root else {
            holdsKeys = false
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
    }

    /// Notes what is still missing when every layer is laid.
    func requireKeys(_ log: ProblemLog) {
        for own in Self.ownKeys where holdsKeys && own.isRequired && places[own.key] == nil {
            let example =
                own.example.isEmpty
                ? "\(own.key): [{id: 春季, from: 2027-03-01, to: 2027-06-30}]" : "\(own.key): \(own.example)"
            log.note(.yaml(.missingKey(example: example)), at: InputPlace(file: file), field: own.key)
        }
        if let rounds, rounds.rows.isEmpty {
            log.note(.table(.noRows(title: RoundTable.schema.title)), at: place(of: "rounds"), field: "rounds")
        }
    }

    /// The same document with other rounds.
    func with(rounds: InputTable) -> ScenarioDocument {
        var copy = self
        copy.rounds = rounds
        return copy
    }

    /// The same document under the title of a variant.
    func entitled(_ label: String) -> ScenarioDocument {
        var copy = self
        copy.title = "\(title ?? year.map(Self.usualTitle) ?? "")（\(label)）"
        return copy
    }

    /// The title of a scenario that has none of its own.
    static func usualTitle(_ year: Int) -> String { "\(year)年安全生产巡查" }

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
        case "tables": readTables(value, place, log)
        case "base": break  // read where the files are found
        case "changes": changes = value
        default: readSetting(key, written, value, place, log)
        }
    }
}
