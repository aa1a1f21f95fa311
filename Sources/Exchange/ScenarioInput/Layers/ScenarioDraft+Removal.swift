import InspectionDomain

extension ScenarioDraft {
    /// Takes rows out of a table, and with things that have names every row that refers to them: a person who is gone
    /// can be neither absent nor pinned. Says how many rows of other tables went.
    mutating func remove(gone: Set<Int>, from schema: TableSchema, at place: InputPlace) -> Int {
        let all = rows(schema)
        let compare = ComparableField(names: EntityNames(rows))
        put(all.indices.filter { !gone.contains($0) }.map { all[$0] }, into: schema, from: place)
        guard let kind = EntityKind.listed(in: schema) else { return 0 }
        let ids = Set(
            gone.compactMap { EntityNames.id(of: all[$0]) }.map { compare.names.id(of: $0, kind) })
        return removeReferences(to: ids, kind, compare, at: place)
    }

    private mutating func removeReferences(
        to ids: Set<String>, _ kind: EntityKind, _ compare: ComparableField, at place: InputPlace
    ) -> Int {
        var count = 0
        for schema in TableCatalogue.changeable {
            let columns = schema.columns.filter { $0.kind.refers(to: kind) }
            guard !columns.isEmpty else { continue }
            var lost: Set<Int> = []
            var kept = rows(schema)
            for (index, row) in kept.enumerated() {
                for column in columns {
                    guard let field = row.fields[column.name] else { continue }
                    switch remainder(of: field, column, ids, kind, compare) {
                    case .untouched: break
                    case .lost: lost.insert(index)
                    case .shorter(let text):
                        let shorter = InputField(text: text, place: field.place, written: field.written)
                        kept[index] = kept[index].writing([column.name: shorter])
                    }
                }
            }
            put(kept, into: schema, from: place)
            guard !lost.isEmpty else { continue }
            count += lost.count + remove(gone: lost, from: schema, at: place)
        }
        return count
    }

    private enum Remainder {
        case untouched
        case lost
        /// A list without the things that are gone; one that would be empty, which means all, is lost instead.
        case shorter(String)
    }

    private func remainder(
        of field: InputField, _ column: ColumnDescription, _ ids: Set<String>, _ kind: EntityKind,
        _ compare: ComparableField
    ) -> Remainder {
        func isGone(_ text: String) -> Bool {
            let id = compare.names.id(of: text, kind)
            // 兴城街道#1 is gone with its street.
            guard case .reference(.visit) = column.kind, kind == .street else { return ids.contains(id) }
            let visit = compare.names.id(of: text, .visit)
            return ids.contains(String(visit.prefix { $0 != "#" }))
        }
        guard case .references = column.kind else { return isGone(field.text) ? .lost : .untouched }
        let items = OfficeText.items(field.text)
        let left = items.filter { !isGone($0) }
        if left.count == items.count { return .untouched }
        return left.isEmpty ? .lost : .shorter(left.joined(separator: "；"))
    }
}

extension ValueKind {
    /// Whether values name things of a kind, or visits of a street.
    fileprivate func refers(to kind: EntityKind) -> Bool {
        switch self {
        case .reference(let other): other == kind || (other == .visit && kind == .street)
        case .references(let other): other == kind
        default: false
        }
    }
}
