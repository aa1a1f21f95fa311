import InspectionDomain

/// The things of one kind by id and by name, and where each was first seen.
struct EntityIndex<Entity> {
    private struct Entry {
        let id: Identifier<Entity>
        let name: String
        let hasOwnID: Bool
        let place: InputPlace
    }

    /// What a text leads to.
    private enum Finding {
        case one(Identifier<Entity>)
        case several([String])
        case none
    }

    private let kind: EntityKind
    private var entries: [Entry] = []
    private var byID: [String: Int] = [:]
    private var byName: [String: [Int]] = [:]

    init(_ kind: EntityKind) {
        self.kind = kind
    }

    /// Takes in a thing; its id is its name where it has none of its own.
    ///
    /// Where two cannot be told apart, the problem is noted and the first is kept: `nil` means "not this one".
    mutating func add(_ row: InputRow, id idColumn: Column<String>?, name nameColumn: Column<String>)
        -> Identifier<Entity>?
    {
        let ownID = idColumn.flatMap { row[$0] }
        guard let name = row[nameColumn] ?? ownID else { return nil }
        let id = ownID ?? name
        let entry = Entry(id: .init(id), name: name, hasOwnID: ownID != nil, place: row.place)
        let namesakes = byName[OfficeText.key(name)] ?? []
        if let other = namesakes.first(where: { ownID == nil || !entries[$0].hasOwnID }) {
            row.note(.reference(.duplicateName(kind, first: entries[other].place)), in: nameColumn)
            return nil
        }
        if let other = byID[OfficeText.key(id)] {
            row.note(.reference(.duplicateID(kind, first: entries[other].place)), in: idColumn ?? nameColumn)
            return nil
        }
        byID[OfficeText.key(id)] = entries.count
        byName[OfficeText.key(name), default: []].append(entries.count)
        entries.append(entry)
        return entry.id
    }

    /// Where a thing was given.
    func place(of id: Identifier<Entity>) -> InputPlace? {
        byID[OfficeText.key(id.text)].map { entries[$0].place }
    }

    /// What a field refers to; `nil` where it is empty or a problem was noted.
    func resolve(_ row: InputRow, _ column: Column<String>) -> Identifier<Entity>? {
        row[column].flatMap { resolve($0, row, column) }
    }

    /// What the items of a field refer to, without those for which a problem was noted.
    func resolve(_ row: InputRow, _ column: Column<[String]>) -> [Identifier<Entity>] {
        (row[column] ?? []).compactMap { resolve($0, row, column) }
    }

    /// What a text refers to, without noting anything.
    func find(_ text: String) -> Identifier<Entity>? {
        if case .one(let id) = finding(text) { id } else { nil }
    }

    /// Whether a text certainly leads to nothing: not where the whole table is missing.
    func isUnknown(_ text: String) -> Bool {
        if case .none = finding(text) { return !entries.isEmpty }
        return false
    }

    /// The writing nearest to a text.
    func suggestion(for text: String) -> String? {
        Suggestion.nearest(
            to: text, among: entries.flatMap { $0.name == $0.id.text ? [$0.name] : [$0.name, $0.id.text] })
    }

    private func resolve<Value>(_ text: String, _ row: InputRow, _ column: Column<Value>) -> Identifier<Entity>? {
        switch finding(text) {
        case .one(let id): return id
        case .several(let ids): row.note(.reference(.ambiguous(kind, ids: ids)), in: column)
        case .none:
            // Where the whole table is missing or broken that was said once; every reference into it would repeat it.
            guard !entries.isEmpty else { return nil }
            row.note(
                .reference(.unknown(kind, suggestion: row.log.isCrowded ? nil : suggestion(for: text))), in: column)
        }
        return nil
    }

    private func finding(_ text: String) -> Finding {
        let key = OfficeText.key(text)
        if let index = byID[key], entries[index].hasOwnID { return .one(entries[index].id) }
        let named = byName[key] ?? []
        if named.count > 1 { return .several(named.map { entries[$0].id.text }.sorted()) }
        return named.first.map { .one(entries[$0].id) } ?? .none
    }
}
