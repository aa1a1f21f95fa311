import Yams

extension ScenarioDocument {
    /// Reads the tables inside the file.
    mutating func readTables(_ value: Node, _ place: InputPlace, _ log: ProblemLog) {
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
