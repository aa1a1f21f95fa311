import Wording
import Yams

/// A scenario as rows and settings, layer by layer, before its rows are understood.
struct ScenarioDraft {
    /// What scenario.yaml says; `nil` where one of its layers cannot be read.
    private(set) var document: ScenarioDocument?
    /// The tables by their canonical names, without the rounds.
    private(set) var tables: [String: InputTable] = [:]
    /// The files read, as problems name them: scenario.yaml first, the uppermost layer first.
    private(set) var files: [String] = []
    /// The uppermost followup.yaml, where any layer has one: a chain is one whole, and is not changed step by step.
    private var chain: InputFile?
    /// What the scenario is called where it says nothing itself.
    private(set) var defaultName = ""
    /// The uppermost scenario.yaml.
    private(set) var place = InputPlace(file: "scenario.yaml")
    /// Tables that are there but could not be read, which was noted.
    private var unreadable: Set<String> = []
    /// Whether a layer's YAML cannot be read; whatever it holds is unknown.
    private var isBroken = false
    private var hasTableFiles = false

    /// A scenario laid up from the lowest layer.
    init(_ stack: LayerStack, _ log: ProblemLog) {
        for layer in stack.layers { lay(layer, log) }
    }

    /// Lays one scenario over what is there: its settings and tables take the place of those below, then its changes
    /// are made.
    private mutating func lay(_ layer: LayerStack.Layer, _ log: ProblemLog) {
        let source = layer.source
        place = source.document.place
        defaultName = source.defaultName
        let own = [place.file] + (source.chain.map { [$0.place.file] } ?? []) + source.tables.map(\.file.place.file)
        files = own + files
        chain = source.chain ?? chain
        isBroken = isBroken || layer.root == nil
        let below = tables
        if let root = layer.root {
            var laid = document ?? ScenarioDocument(file: place.file)
            laid.lay(root, file: place.file, label: source.defaultName, log)
            document = laid
        }
        for (name, table) in tables(of: source, log).sorted(by: { $0.key < $1.key }) {
            tables[name] = table
            if let before = below[name], let schema = TableCatalogue.table(named: name) {
                log.note(
                    .notice(.replacesTable(title: schema.title, rows: table.rows.count, before: before.rows.count)),
                    at: table.place, field: table.place.number == nil ? nil : "tables.\(name)")
            }
        }
        if let changes = document?.changes, layer.root != nil {
            apply(ChangeReader(file: place.file, log: log).sets(in: changes, path: "changes"), log)
        }
    }

    /// The tables of one layer, in its YAML file or beside it.
    private mutating func tables(of source: ScenarioSource, _ log: ProblemLog) -> [String: InputTable] {
        var tables: [String: InputTable] = [:]
        for (schema, table) in document?.tables ?? [] { tables[schema.name] = table }
        unreadable.formUnion(source.workbooks)
        hasTableFiles = hasTableFiles || !source.tables.isEmpty
        for table in source.tables {
            let place = table.file.place
            if tables[table.schema.name] != nil {
                log.note(.file(.tableTwice(table: table.schema.name, other: source.document.place.file)), at: place)
            }
            guard let text = table.file.text(log),
                let read = CSVTable.read(text, file: place.file, schema: table.schema, log)
            else {
                unreadable.insert(table.schema.name)
                continue
            }
            tables[table.schema.name] = tables[table.schema.name] ?? read
        }
        return tables
    }

    /// What was laid up, to be judged as a whole; notes what is missing.
    func material(_ log: ProblemLog) -> ScenarioMaterial {
        requireWhole(log)
        return ScenarioMaterial(
            document: isBroken ? nil : document, tables: tables, chain: steps(log), defaultName: defaultName,
            files: files)
    }

    /// The chain of the uppermost layer that has one, step by step.
    private func steps(_ log: ProblemLog) -> ScenarioMaterial.Chain {
        guard let chain else { return .delivered }
        let rows = chain.text(log).flatMap { ChainReader.rows(of: $0, file: chain.place.file, log) }
        return rows.map(ScenarioMaterial.Chain.rows) ?? .unreadable
    }

    /// What is missing once every layer is laid.
    private func requireWhole(_ log: ProblemLog) {
        if !isBroken { document?.requireKeys(log) }
        // Where a document is broken, its tables are unknown: nothing is said of what may be inside.
        let mayBeInside = isBroken && !hasTableFiles
        for schema in TableCatalogue.files where schema.isRequired && !unreadable.contains(schema.name) && !mayBeInside
        {
            if let table = tables[schema.name] {
                if table.rows.isEmpty { log.note(.table(.noRows(title: schema.title)), at: table.place) }
            } else {
                log.note(.table(.missing(table: schema.name, title: schema.title)), at: place)
            }
        }
    }

    /// The same draft with the problems of its rows going elsewhere.
    func reporting(to log: ProblemLog) -> ScenarioDraft {
        var copy = self
        copy.tables = tables.mapValues { $0.reporting(to: log) }
        if let document, let rounds = document.rounds {
            copy.document = document.with(rounds: rounds.reporting(to: log))
        }
        return copy
    }

    /// The same draft under a title that tells it from its base.
    func entitled(_ label: String) -> ScenarioDraft {
        var copy = self
        copy.document = document?.entitled(label)
        return copy
    }

    /// Whether the rows of a table are known.
    func isReadable(_ schema: TableSchema) -> Bool {
        schema.name == RoundTable.schema.name ? document?.rounds != nil : !unreadable.contains(schema.name)
    }

    /// The rows of a table or of the rounds; none where there is no such table.
    func rows(_ schema: TableSchema) -> [InputRow] {
        (schema.name == RoundTable.schema.name ? document?.rounds : tables[schema.name])?.rows ?? []
    }

    /// Puts rows in the place of a table's.
    mutating func put(_ rows: [InputRow], into schema: TableSchema, from place: InputPlace) {
        if schema.name == RoundTable.schema.name {
            let rounds = document?.rounds?.place ?? place
            document = document?.with(rounds: InputTable(place: rounds, rows: rows))
        } else {
            tables[schema.name] = InputTable(place: tables[schema.name]?.place ?? place, rows: rows)
        }
    }

    /// Writes settings anew.
    mutating func set(_ change: (inout ScenarioDocument) -> Void) {
        guard var document else { return }
        change(&document)
        self.document = document
    }
}
