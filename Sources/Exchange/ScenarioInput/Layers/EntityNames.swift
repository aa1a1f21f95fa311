import InspectionDomain

/// The ids and names of the things in the tables as they stand, without any check of the rows themselves.
struct EntityNames {
    private var ids: [EntityKind: [String: String]] = [:]
    private var rowsByName: [EntityKind: [String: [Int]]] = [:]
    private var shown: [EntityKind: [Suggestion.Candidate]] = [:]
    private let visitsByStreet: [String: Int]

    /// What a text leads to.
    enum Finding {
        case one(row: Int)
        case several(ids: [String])
        case none(suggestion: String?)
    }

    /// Takes the names from rows, table by table.
    init(_ rows: (TableSchema) -> [InputRow]) {
        visitsByStreet = Dictionary(
            rows(StreetTable.schema).map { row in
                (OfficeText.key(Self.id(of: row) ?? ""), row.peek(StreetTable.visits) ?? 1)
            }, uniquingKeysWith: { first, _ in first })
        for kind in EntityKind.allCases { take(kind, rows(kind.table)) }
    }

    private mutating func take(_ kind: EntityKind, _ rows: [InputRow]) {
        var names: [String: [Int]] = [:]
        var ownIDs: [String: Int] = [:]
        for (index, row) in rows.enumerated() {
            guard let id = Self.id(of: row) else { continue }
            let name = row.fields["name"]?.text ?? id
            names[OfficeText.key(name), default: []].append(index)
            if row.fields["id"] != nil { ownIDs[OfficeText.key(id)] = index }
            shown[kind, default: []].append(Suggestion.Candidate(OfficeText.name(name)))
            if id != name { shown[kind, default: []].append(Suggestion.Candidate(OfficeText.name(id))) }
        }
        // An id of its own goes before a name, as everywhere else.
        rowsByName[kind] = names.merging(ownIDs.mapValues { [$0] }) { _, own in own }
        ids[kind] = rowsByName[kind]?.compactMapValues { found in
            found.count == 1 ? Self.id(of: rows[found[0]]).map(OfficeText.key) : nil
        }
    }

    /// The row of the thing that an id or name means.
    func find(_ text: String, _ kind: EntityKind, in rows: [InputRow]) -> Finding {
        let found = rowsByName[kind]?[OfficeText.key(text)] ?? []
        switch found.count {
        case 0: return .none(suggestion: Suggestion.nearest(to: text, among: shown[kind] ?? []))
        case 1: return .one(row: found[0])
        default: return .several(ids: found.compactMap { Self.id(of: rows[$0]) }.sorted())
        }
    }

    /// The id that an id or name means, made comparable; a text that leads nowhere stands for itself.
    func id(of text: String, _ kind: EntityKind) -> String {
        let key = OfficeText.key(text)
        if let id = ids[kind]?[key] { return id }
        guard kind == .visit else { return key }
        // 兴城街道#2, or a street alone that is visited once.
        let parts = key.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
        guard let street = parts.first, parts.count <= 2 else { return key }
        let id = ids[.street]?[street] ?? street
        return parts.count == 2 ? "\(id)#\(parts[1])" : visitsByStreet[id] == 1 ? "\(id)#1" : key
    }

    /// The id of a thing's row: its own, or its name.
    static func id(of row: InputRow) -> String? { (row.fields["id"] ?? row.fields["name"])?.text }
}

extension EntityKind {
    /// The table that lists things of this kind; special visits for visits.
    var table: TableSchema {
        switch self {
        case .street: StreetTable.schema
        case .unit: UnitTable.schema
        case .person: PeopleTable.schema
        case .round: RoundTable.schema
        case .theme: ThemeTable.schema
        case .visit: SpecialVisitTable.schema
        }
    }

    /// The kind of thing that a table lists; `nil` for tables whose rows have no names.
    static func listed(in schema: TableSchema) -> EntityKind? { allCases.first { $0.table.name == schema.name } }
}
