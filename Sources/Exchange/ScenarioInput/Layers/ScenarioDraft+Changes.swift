import Wording
import Yams

extension ScenarioDraft {
    /// Makes changes in their order; those that hit nothing are noted.
    mutating func apply(_ sets: [ChangeSet], _ log: ProblemLog) {
        for set in sets {
            if set.changes.isEmpty, !log.hasErrors {
                log.note(.change(.nothingAsked(example: ChangeReader.example)), at: set.place)
            }
            for change in set.changes { apply(change, log) }
        }
    }

    private mutating func apply(_ change: ScenarioChange, _ log: ProblemLog) {
        switch change.action {
        case .remove(let schema, let selection):
            guard let chosen = indices(of: selection, in: schema, at: change.place, log) else { return }
            let gone = chosen.sorted().map { rows(schema)[$0] }
            let along = remove(gone: Set(chosen), from: schema, at: change.place)
            if along > 0 {
                let name = gone.first.flatMap(EntityNames.id(of:))
                log.note(.notice(.removedAlong(rows: along)), at: change.place, field: schema.name, value: name)
            }
        case .discard(let schema, let contradicts):
            let chosen = rows(schema).indices.filter { contradicts(rows(schema)[$0]) }
            guard !chosen.isEmpty else { return }
            _ = remove(gone: Set(chosen), from: schema, at: change.place)
            log.note(.notice(.removedAlong(rows: chosen.count)), at: change.place, field: schema.name)
        case .change(let schema, let selection, let fields):
            guard let chosen = indices(of: selection, in: schema, at: change.place, log) else { return }
            write(fields, to: Set(chosen), of: schema, at: change.place, log)
        case .add(let schema, let row):
            put(rows(schema) + [row.reporting(to: log)], into: schema, from: change.place)
        case .set(let path, let value):
            let before = document?.settings
            set { SettingChange(path: path, value: value, place: change.place, log: log).apply(to: &$0) }
            if before == document?.settings, !log.hasErrors {
                log.note(.notice(.changesNothing), at: change.place, field: path)
            }
        }
    }

    private func indices(
        of selection: RowSelection, in schema: TableSchema, at place: InputPlace, _ log: ProblemLog
    ) -> [Int]? {
        // A table that cannot be read was told of once.
        guard isReadable(schema) else { return nil }
        return RowSearch(schema: schema, rows: rows(schema), names: EntityNames(rows), place: place, log: log)
            .indices(of: selection)
    }

    private mutating func write(
        _ fields: [String: InputField?], to chosen: Set<Int>, of schema: TableSchema, at place: InputPlace,
        _ log: ProblemLog
    ) {
        let compare = ComparableField(names: EntityNames(rows))
        var isNew = false
        let written = rows(schema).enumerated().map { index, row -> InputRow in
            guard chosen.contains(index) else { return row }
            let new = row.writing(fields).reporting(to: log)
            isNew =
                isNew
                || schema.columns.contains {
                    compare.text(row.fields[$0.name], $0) != compare.text(new.fields[$0.name], $0)
                }
            return new
        }
        put(written, into: schema, from: place)
        if !isNew, !log.hasErrors { log.note(.notice(.changesNothing), at: place, field: schema.name) }
    }
}
