import InspectionDomain
import Wording

/// Finds the rows that a change means, or says what is there instead.
struct RowSearch {
    let schema: TableSchema
    let rows: [InputRow]
    let names: EntityNames
    /// Where the change is asked for.
    let place: InputPlace
    let log: ProblemLog

    /// Values shown instead of one that is not there.
    private static let shown = 6

    /// The rows meant; `nil` where there are none, which is noted.
    func indices(of selection: RowSelection) -> [Int]? {
        switch selection {
        case .all:
            guard rows.isEmpty else { return Array(rows.indices) }
            note(.noSuchRow(title: schema.title, instead: []), nil)
            return nil
        case .named(let field): return index(of: field).map { [$0] }
        case .matching(let conditions): return matches(conditions)
        }
    }

    private func index(of field: InputField) -> Int? {
        guard let kind = EntityKind.listed(in: schema) else { return nil }
        switch names.find(field.text, kind, in: rows) {
        case .one(let row): return row
        case .several(let ids):
            log.note(.reference(.ambiguous(kind, ids: ids)), at: field.place, field: schema.name, value: field.text)
        case .none(let suggestion):
            log.note(
                .reference(.unknown(kind, suggestion: suggestion)), at: field.place, field: schema.name,
                value: field.text)
        }
        return nil
    }

    private func matches(_ conditions: [RowCondition]) -> [Int]? {
        let compare = ComparableField(names: names)
        let wanted = conditions.map { compare.text($0.field, $0.column) }
        var left = Array(rows.indices)
        for (condition, value) in zip(conditions, wanted) {
            let met = left.filter { compare.text(rows[$0].fields[condition.column.name], condition.column) == value }
            guard !met.isEmpty else {
                note(.noSuchRow(title: schema.title, instead: values(of: condition, in: left)), condition)
                return nil
            }
            left = met
        }
        return left
    }

    /// What the column says in the rows that meet the conditions before: the nearest value, or the first few.
    private func values(of condition: RowCondition, in left: [Int]) -> [String] {
        var seen: [String] = []
        for index in left {
            let text = rows[index].fields[condition.column.name]?.text ?? ""
            if !text.isEmpty, !seen.contains(text) { seen.append(text) }
        }
        if let field = condition.field, let nearest = Suggestion.nearest(to: field.text, among: seen) {
            return [nearest]
        }
        return Array(seen.prefix(Self.shown))
    }

    private func note(_ fault: ChangeFault, _ condition: RowCondition?) {
        log.note(
            .change(fault), at: condition?.field?.place ?? place, field: condition?.column.name ?? schema.name,
            writtenField: condition?.field?.written, value: condition?.field?.text)
    }
}
